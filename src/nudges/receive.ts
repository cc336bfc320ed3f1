import type { Card } from '../kernel/card.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { nextAtClock, nextWorking } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { sentence } from '../people/cards.ts';
import { hasObjected } from '../people/store.ts';
import { detect } from '../practice/detect/detect.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { offered, playable } from '../scenarios/versions.ts';
import { drillCard, drillReading, planCard } from './cards.ts';
import { type Cue, clockOf, spreadOf } from './rules.ts';
import { answer, changePlan, factsOf, forgetDue, lookAt, openDrill } from './store.ts';
import { cues, words } from './words.ts';

const hourMs = 3600_000;
const dayMs = 24 * hourMs;
/** How long a drill waits for its reply, in ms. */
const drillMs = 15 * 60_000;
const asked = new Set(['rappels', 'rappel', 'reminders', 'reminder', 'mes rappels', 'my reminders']);
const isCue = (text: string | undefined): text is Cue => text === 'start' || text === 'lunch' || text === 'end';

/** What a person says about reminders, and what other taps mean for them; those it only overhears go on to their own feature. */
export async function receiveNudge(
  services: Services,
  incoming: Incoming,
  library: ReadonlyMap<string, Scenario>,
): Promise<boolean> {
  const { event, tx, member } = incoming;
  if (event.shared) return false;
  if (event.kind === 'pressed') return pressed(services, incoming, library, event.action.name, event.action.arg);
  if (event.kind !== 'said' && event.kind !== 'commanded') return false;
  if (asked.has(fold(event.text))) {
    await settings(services, incoming);
    return true;
  }
  if (event.kind !== 'said') return false;
  const open = await openDrill(tx, member.id);
  if (!open?.drill) return false;
  await changePlan(tx, member.workspace, member.id, { drill: null }, incoming.now);
  const scenario = (await offered(tx, library)).get(open.drill.scenario);
  const line = scenario?.drills[open.drill.index];
  if (!line || open.practising || incoming.now - open.drill.at > drillMs) return false;
  const language = languageOf(incoming);
  const moves = detect({ lang: language, text: event.text, context: line.customer[language] });
  await tell(services, incoming, drillReading(line, moves, language));
  return true;
}

async function tell(services: Services, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  const to = event.direct ?? event.place;
  await services.say(tx, member.workspace, { to, language: languageOf(incoming), person: member.id, card });
}

/** The plan; to somebody who objected to reminders, how to take that back first. */
async function settings(services: Services, incoming: Incoming): Promise<void> {
  const language = languageOf(incoming);
  const back = { label: words.myData[language], action: { name: 'privacy.data' } };
  const card = (await hasObjected(incoming.tx, incoming.member.id))
    ? plainCard(words.objected[language], 'reminders_objected', [back])
    : planCard('first', language);
  await tell(services, incoming, card);
}

async function pressed(
  services: Services,
  incoming: Incoming,
  library: ReadonlyMap<string, Scenario>,
  name: string,
  arg: string | undefined,
): Promise<boolean> {
  const { tx, member, now } = incoming;
  const { workspace, id } = member;
  const language = languageOf(incoming);
  const say = async (text: string, kind: string): Promise<true> => {
    await tell(services, incoming, sentence(text, kind));
    return true;
  };
  switch (name) {
    case 'privacy.accept':
      await lookAt(tx, workspace, id, 'onboarding', now + 2 * dayMs);
      await lookAt(tx, workspace, id, 'watch', now + dayMs);
      return false;
    case 'practice.start':
    case 'practice.take_over':
      await lookAt(tx, workspace, id, 'offer', now + 15 * 60_000);
      await answer(tx, id, 'start', now);
      return false;
    case 'feedback.commit':
      await lookAt(tx, workspace, id, 'commitment', now + 3 * dayMs, { move: true });
      return false;
    case 'nudges.settings':
      await settings(services, incoming);
      return true;
    case 'nudges.cue':
      return isCue(arg) ? choose(services, incoming, arg) : false;
    case 'nudges.hour': {
      await answer(tx, id, 'hour', now);
      await changePlan(tx, workspace, id, { snoozedUntil: now + hourMs }, now);
      const calendar = await hoursOf(tx, id);
      const at = (calendar && nextWorking(now + hourMs, calendar.hours, calendar.off)) ?? now + hourMs;
      await lookAt(tx, workspace, id, 'practice', at, { move: true });
      return say(words.inAnHour[language], 'snoozed');
    }
    case 'nudges.tomorrow': {
      await answer(tx, id, 'tomorrow', now);
      const at = await slotAfter(incoming, now);
      await changePlan(tx, workspace, id, { snoozedUntil: at }, now);
      await lookAt(tx, workspace, id, 'practice', at, { move: true });
      return say(words.onTomorrow[language], 'snoozed');
    }
    case 'nudges.fewer':
      await answer(tx, id, 'fewer', now);
      await changePlan(tx, workspace, id, { fewer: true }, now);
      return say(words.onFewer[language], 'fewer');
    case 'nudges.stop':
      await answer(tx, id, 'stop', now);
      await changePlan(tx, workspace, id, { decided: 'out' }, now);
      await forgetDue(tx, id);
      return say(words.stopped[language], 'stopped_reminders');
    case 'nudges.tried':
      return say(words.triedText[language], 'tried');
    case 'nudges.not_yet':
      return say(words.notYetText[language], 'not_yet');
    case 'nudges.drill': {
      const [scenarioId = '', index = ''] = (arg ?? '').split(':');
      const scenario = (await playable(tx, library, workspace)).get(scenarioId);
      const line = scenario?.drills[Number(index)];
      if (!scenario || !line) return false;
      await answer(tx, id, 'drill', now);
      const drill = { scenario: scenarioId, index: Number(index), at: now };
      await changePlan(tx, workspace, id, { drill }, now);
      await tell(services, incoming, drillCard(scenario, line, language));
      return true;
    }
    default:
      return false;
  }
}

async function choose(services: Services, incoming: Incoming, cue: Cue): Promise<true> {
  const { tx, member, now } = incoming;
  if (await hasObjected(tx, member.id)) {
    await settings(services, incoming);
    return true;
  }
  const { workspace, id } = member;
  const language = languageOf(incoming);
  await changePlan(tx, workspace, id, { cue, decided: 'in', fewer: false, snoozedUntil: null }, now);
  await lookAt(tx, workspace, id, 'practice', await slotAfter(incoming, now), { move: true });
  await lookAt(tx, workspace, id, 'plan', now + 30 * dayMs, { move: true });
  await forgetDue(tx, id, 'offer');
  await tell(services, incoming, sentence(words.planned(cues[cue][language])[language], 'planned'));
  return true;
}

/** The person's own moment on their next working day. */
async function slotAfter({ tx, member, now }: Incoming, after: number): Promise<number> {
  const calendar = await hoursOf(tx, member.id);
  const facts = await factsOf(tx, member.id, 'practice', now);
  if (!calendar) return after + dayMs;
  const clock = clockOf(facts?.cue ?? 'start', calendar.hours, spreadOf(member.id));
  return nextAtClock(after + 12 * hourMs, calendar.hours, calendar.off, clock) ?? after + 7 * dayMs;
}
