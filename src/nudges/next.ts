import type { Tx } from '../kernel/db.ts';
import { nextAtClock, nextWorking } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { type Cue, clockOf, earliest, type NudgeView, spreadOf, type Waits } from './rules.ts';
import { type Facts, factsOf } from './store.ts';

const ms = (text: string | null): number | null => (text === null ? null : new Date(text).getTime());

/** What decides about a reminder, from what is known of a person and their calendar. */
export function viewOf(
  facts: Facts,
  calendar: NonNullable<Awaited<ReturnType<typeof hoursOf>>>,
  now: number,
): NudgeView {
  const began = ms(facts.anchoringSince);
  const own = facts.sent.filter(({ kind }) => kind === 'practice');
  const others = facts.sent.filter(({ kind }) => kind === 'onboarding' || kind === 'watch' || kind === 'invitation');
  return {
    ...facts,
    ...calendar,
    lastPractice: ms(facts.lastPractice),
    lastStop: ms(facts.lastStop),
    sent: own.map(({ at, answered, heldOut }) => ({ at: new Date(at).getTime(), answered, heldOut })),
    others: others.map(({ at }) => new Date(at).getTime()),
    snoozedUntil: ms(facts.snoozedUntil),
    anchoringSince: began !== null && began <= now ? began : null,
  };
}

/** What a person decided about reminders, and when the next may come. */
export type Reminders =
  | { readonly state: 'none' | 'out' }
  | {
      readonly state: 'in';
      readonly cue: Cue;
      readonly fewer: boolean;
      readonly timeZone: string;
      /** Undefined when no working day comes within a year. */
      readonly next: { readonly at: number; readonly why: Waits } | undefined;
    };

/** Reads it; the next one is at the person's own moment of a working day, never before what the spacing allows. */
export async function remindersOf(tx: Tx, person: string, now: number): Promise<Reminders> {
  const facts = await factsOf(tx, person, 'practice', now);
  const calendar = await hoursOf(tx, person);
  if (!facts?.optedIn || facts.gone || !calendar) return { state: facts?.optedOut ? 'out' : 'none' };
  const { hours, off } = calendar;
  const cue = facts.cue ?? 'start';
  const { at, why } = earliest(viewOf(facts, calendar, now), now);
  const from = Math.max(at, now, ms(facts.nextAt) ?? 0);
  const when =
    why === 'asked'
      ? nextWorking(from, hours, off)
      : nextAtClock(from - 1, hours, off, clockOf(cue, hours, spreadOf(person)));
  const next = when === undefined ? undefined : { at: when, why };
  return { state: 'in', cue, fewer: facts.fewer, timeZone: hours.timeZone, next };
}
