import type { Card } from '../kernel/card.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { takeBackBegun } from '../outbox/store.ts';
import { nextAtClock, nextWorking, tomorrowOf } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { sentence } from '../people/cards.ts';
import { hasObjected } from '../people/store.ts';
import { nextText, planCard } from './cards-plan.ts';
import { remindersOf } from './next.ts';
import { type Cue, clockOf, spreadOf } from './rules.ts';
import { answer, changePlan, factsOf, forgetDue, inPractice, lookAt, wroteSince } from './store.ts';
import { whenIn } from './when.ts';
import { cues, words } from './words.ts';

const hourMs = 3600_000;
const dayMs = 24 * hourMs;
const latelyMs = 7 * dayMs;

/** A bare "stop" with no practice to stop, from somebody we remind or wrote to first. */
export const isAboutUs = async ({ tx, member, now }: Incoming): Promise<boolean> =>
  !(await inPractice(tx, member.id)) &&
  ((await remindersOf(tx, member.id, now)).state === 'in' || (await wroteSince(tx, member.id, now - latelyMs)));

/** No reminder any more, and nothing else we would begin by ourselves. */
export async function stop(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member, now } = incoming;
  await answer(tx, member.id, 'stop', now);
  await changePlan(tx, member.workspace, member.id, { decided: 'out' }, now);
  await forgetDue(tx, member.id);
  await takeBackBegun(tx, member.id, 'nudges');
  await tell(services, incoming, sentence(words.stopped[languageOf(incoming)], 'stopped_reminders'));
}

/** Says a card to the person alone. */
export async function tell(services: Services, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  const to = event.direct ?? event.place;
  await services.say(tx, member.workspace, { to, language: languageOf(incoming), person: member.id, card });
}

/** The plan; to somebody who objected to reminders, how to take that back first. */
export async function settings(services: Services, incoming: Incoming): Promise<void> {
  const language = languageOf(incoming);
  const back = { label: words.myData[language], action: { name: 'privacy.data' } };
  const card = (await hasObjected(incoming.tx, incoming.member.id))
    ? plainCard(words.objected[language], 'reminders_objected', [back])
    : planCard(await remindersOf(incoming.tx, incoming.member.id, incoming.now), incoming.now, language);
  await tell(services, incoming, card);
}

/** A button of a message from before they stopped: what holds now is shown, nothing is promised. */
export async function isOff(services: Services, incoming: Incoming): Promise<boolean> {
  const { state } = await remindersOf(incoming.tx, incoming.member.id, incoming.now);
  if (state === 'in' && !(await hasObjected(incoming.tx, incoming.member.id))) return false;
  await settings(services, incoming);
  return true;
}

/** "In an hour", "tomorrow": never outside working hours, and told when that is. */
export async function later(services: Services, incoming: Incoming, which: 'hour' | 'tomorrow'): Promise<true> {
  const { tx, member, now } = incoming;
  const { workspace, id } = member;
  if (await isOff(services, incoming)) return true;
  const language = languageOf(incoming);
  const calendar = await hoursOf(tx, id);
  const timeZone = calendar?.hours.timeZone ?? member.timeZone;
  const hour = now + hourMs;
  const at =
    which === 'hour'
      ? ((calendar && nextWorking(hour, calendar.hours, calendar.off)) ?? hour)
      : await slotAfter(incoming, tomorrowOf(now, timeZone) - 1);
  await answer(tx, id, which, now);
  await changePlan(tx, workspace, id, { snoozedUntil: at }, now);
  await lookAt(tx, workspace, id, 'practice', at, { move: true });
  const when = whenIn(at, now, timeZone, language);
  const text =
    which === 'tomorrow' ? words.onTomorrow(when) : at > hour ? words.afterHours(when) : words.inAnHour(when);
  await tell(services, incoming, sentence(text[language], 'snoozed'));
  return true;
}

/** A moment chosen: reminders begin. */
export async function choose(services: Services, incoming: Incoming, cue: Cue): Promise<true> {
  const { tx, member, now } = incoming;
  if (await hasObjected(tx, member.id)) {
    await settings(services, incoming);
    return true;
  }
  const { workspace, id } = member;
  const language = languageOf(incoming);
  await changePlan(tx, workspace, id, { cue, decided: 'in', fewer: false, snoozedUntil: null }, now);
  await lookAt(tx, workspace, id, 'practice', await slotAfter(incoming, now + 12 * hourMs), { move: true });
  await lookAt(tx, workspace, id, 'plan', now + 30 * dayMs, { move: true });
  await forgetDue(tx, id, 'offer');
  const next = nextText(await remindersOf(tx, id, now), now, language);
  await tell(services, incoming, sentence(words.planned(cues[cue][language], next)[language], 'planned'));
  return true;
}

/** The person's own moment on their next working day. */
async function slotAfter({ tx, member, now }: Incoming, after: number): Promise<number> {
  const calendar = await hoursOf(tx, member.id);
  const facts = await factsOf(tx, member.id, 'practice', now);
  if (!calendar) return after + dayMs;
  const clock = clockOf(facts?.cue ?? 'start', calendar.hours, spreadOf(member.id));
  return nextAtClock(after, calendar.hours, calendar.off, clock) ?? after + 7 * dayMs;
}
