import type { Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { languageOf } from '../kernel/reply.ts';
import { sentence } from '../people/cards.ts';
import { detect } from '../practice/detect/detect.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { offered, playable } from '../scenarios/versions.ts';
import { drillCard, drillReading } from './cards.ts';
import { choose, isAboutUs, isOff, later, settings, stop, tell } from './plan.ts';
import type { Cue } from './rules.ts';
import { answer, changePlan, endSnooze, lookAt, openDrill } from './store.ts';
import { words } from './words.ts';

const hourMs = 3600_000;
const dayMs = 24 * hourMs;
/** How long a drill waits for its reply, in ms. */
const drillMs = 15 * 60_000;
const asked = new Set(['rappels', 'rappel', 'reminders', 'reminder', 'mes rappels', 'my reminders']);
/** Said of reminders, whatever else is going on. */
const quits = new Set([
  ...[
    'stop rappels',
    'stop les rappels',
    'arreter les rappels',
    'arretez les rappels',
    'plus de rappels',
    'pas de rappels',
  ],
  ...[
    'stop reminders',
    'no more reminders',
    'no reminders',
    'unsubscribe',
    'me desabonner',
    'desabonner',
    'desinscription',
  ],
]);
/** Said of a practice when there is one, and else of what we wrote lately. */
const stops = new Set(['stop', 'arreter', 'arrete', 'arretez', 'arret']);
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
  if (quits.has(fold(event.text)) || (stops.has(fold(event.text)) && (await isAboutUs(incoming)))) {
    await stop(services, incoming);
    return true;
  }
  if (event.kind !== 'said' || incoming.known?.nudges === false) return false;
  const open = await openDrill(tx, member.id);
  if (!open?.drill) return false;
  await changePlan(tx, member.workspace, member.id, { drill: null }, incoming.now);
  const scenario = (await offered(tx, library)).get(open.drill.scenario);
  const line = scenario?.drills[open.drill.index];
  if (!scenario || !line || open.practising || incoming.now - open.drill.at > drillMs) return false;
  const language = languageOf(incoming);
  const moves = detect({ lang: language, text: event.text, context: line.customer[language] });
  await tell(services, incoming, drillReading(scenario, line, moves, language));
  return true;
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
      await endSnooze(tx, id);
      return false;
    case 'feedback.commit':
      await lookAt(tx, workspace, id, 'commitment', now + 3 * dayMs, { move: true });
      return false;
    case 'nudges.settings':
      await settings(services, incoming);
      return true;
    case 'nudges.cue':
      return isCue(arg) ? choose(services, incoming, arg) : false;
    case 'nudges.hour':
      return later(services, incoming, 'hour');
    case 'nudges.tomorrow':
      return later(services, incoming, 'tomorrow');
    case 'nudges.fewer':
      if (await isOff(services, incoming)) return true;
      await answer(tx, id, 'fewer', now);
      await changePlan(tx, workspace, id, { fewer: true }, now);
      return say(words.onFewer[language], 'fewer');
    case 'nudges.stop':
      await stop(services, incoming);
      return true;
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
