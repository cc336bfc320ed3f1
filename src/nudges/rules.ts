import { type DayOff, isWorking, type WorkHours } from '../people/calendar.ts';

const hour = 3600_000;
const day = 24 * hour;

/** What decides whether a person may be nudged now; instants in ms since the epoch. */
export type NudgeView = {
  readonly optedIn: boolean;
  readonly hours: WorkHours;
  readonly off: readonly DayOff[];
  readonly practising: boolean;
  readonly lastPractice: number | null;
  /** When they last stopped a practice. */
  readonly lastStop: number | null;
  /** Nudges sent, newest first, and whether each led to anything (a tap, a practice within a day). */
  readonly sent: readonly { readonly at: number; readonly answered: boolean; readonly heldOut: boolean }[];
  /** When the other messages we begin by ourselves went (welcome, help, invitation): they count in the week. */
  readonly others?: readonly number[];
  /** "In an hour", "tomorrow": not before, and then due whatever the spacing, since they asked. */
  readonly snoozedUntil: number | null;
  /** "Fewer": one a week at most. */
  readonly fewer: boolean;
  /** Since when the habit is held to stand and nudges space out; null before. */
  readonly anchoringSince: number | null;
};

/** Why a nudge is not due; the first reason that holds. */
export type NotDue =
  | 'opted_out'
  | 'snoozed'
  | 'off_hours'
  | 'practising'
  | 'just_stopped'
  | 'practised_lately'
  | 'two_this_week'
  | 'too_soon'
  | 'ignored';

/** Least time since the last practice: three days, or the spaced schedule of anchoring (21 days, growing to 60 with each nudge ignored or answered). */
const restAfterPractice = 72 * hour;
const anchoringRests = [21 * day, 30 * day, 45 * day, 60 * day] as const;
const restAfterStop = 2 * hour;
const restBetween = 48 * hour;
const mostPerWeek = 2;
/** Nudges ignored in a row after which there is one a week, and another slot is asked for. */
export const ignoredMost = 3;

/** Nudges ignored since the last one that led to anything; one never sent cannot be ignored. */
export const ignoredInARow = (sent: NudgeView['sent']): number => {
  const seen = sent.filter(({ heldOut }) => !heldOut);
  const answered = seen.findIndex((nudge) => nudge.answered);
  return answered < 0 ? seen.length : answered;
};

/** Least time since the last practice and the last nudge, in anchoring: 21 days, then 30, 45, 60. */
const anchoringRest = (view: NudgeView, since: number): number => {
  const so = view.sent.filter(({ at }) => at >= since).length;
  return anchoringRests[Math.min(anchoringRests.length - 1, so)] ?? restAfterPractice;
};

/** Whether a nudge is due now, or the first reason it is not. */
export function nudgeDue(view: NudgeView, now: number): 'due' | NotDue {
  if (!view.optedIn) return 'opted_out';
  if (view.snoozedUntil !== null && now < view.snoozedUntil) return 'snoozed';
  if (!isWorking(now, view.hours, view.off)) return 'off_hours';
  if (view.practising) return 'practising';
  if (view.snoozedUntil !== null) return 'due';
  if (view.lastStop !== null && now - view.lastStop < restAfterStop) return 'just_stopped';
  const last = view.sent[0];
  const rest = view.anchoringSince === null ? restAfterPractice : anchoringRest(view, view.anchoringSince);
  if (view.lastPractice !== null && now - view.lastPractice < rest) return 'practised_lately';
  if (view.anchoringSince !== null && last && now - last.at < rest) return 'too_soon';
  const most = view.fewer ? 1 : mostPerWeek;
  if (begun(view).filter((at) => now - at < 7 * day).length >= most) return 'two_this_week';
  if (last && now - last.at < restBetween) return 'too_soon';
  if (last && ignoredInARow(view.sent) >= ignoredMost && now - last.at < 7 * day) return 'ignored';
  return 'due';
}

/** When we wrote first, newest first. */
const begun = ({ sent, others = [] }: NudgeView): readonly number[] =>
  [...sent.map(({ at }) => at), ...others].sort((a, b) => b - a);

/** Why the next reminder waits until then. */
export type Waits = 'moment' | 'asked' | 'practised' | 'week' | 'spacing' | 'anchoring' | 'quiet';

/** The earliest instant a reminder may come, hours and moment of the day aside, and why not before. */
export function earliest(view: NudgeView, now: number): { readonly at: number; readonly why: Waits } {
  if (view.snoozedUntil !== null) return { at: view.snoozedUntil, why: 'asked' };
  const anchored = view.anchoringSince !== null;
  const rest = view.anchoringSince === null ? restAfterPractice : anchoringRest(view, view.anchoringSince);
  const last = view.sent[0]?.at;
  const full = begun(view)[(view.fewer ? 1 : mostPerWeek) - 1];
  const waits: { readonly at: number; readonly why: Waits }[] = [{ at: now, why: 'moment' }];
  if (view.lastPractice !== null)
    waits.push({ at: view.lastPractice + rest, why: anchored ? 'anchoring' : 'practised' });
  if (last !== undefined)
    waits.push({ at: last + (anchored ? rest : restBetween), why: anchored ? 'anchoring' : 'spacing' });
  if (full !== undefined) waits.push({ at: full + 7 * day, why: 'week' });
  if (last !== undefined && ignoredInARow(view.sent) >= ignoredMost) waits.push({ at: last + 7 * day, why: 'quiet' });
  return waits.reduce((most, one) => (one.at > most.at ? one : most));
}

/** Which template to use: the least recently used of those this person has not just seen; `chance` in [0, 1) breaks ties. */
export function pickTemplate(count: number, recent: readonly number[], chance: number): number {
  const age = (template: number): number => {
    const seen = recent.indexOf(template);
    return seen < 0 ? recent.length + 1 : seen;
  };
  const oldest = Math.max(...Array.from({ length: count }, (_, template) => age(template)));
  const pool = Array.from({ length: count }, (_, template) => template).filter((template) => age(template) === oldest);
  return pool[Math.floor(chance * pool.length)] ?? 0;
}

/** The moment of the day a "when" stands for, as local `HH:MM` inside these hours; `spread` (0..14 minutes) keeps a whole team from the same minute. */
export function clockOf(cue: Cue, hours: Pick<WorkHours, 'start' | 'end'>, spread: number): string {
  const start = minutesOf(hours.start);
  const end = minutesOf(hours.end);
  const wanted = { start: start + 15, lunch: Math.max(start + 15, Math.min(13 * 60 + 30, end - 45)), end: end - 45 };
  const minute = Math.max(start, Math.min(end - 1, wanted[cue] + spread));
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The "when" of the plan. */
export type Cue = 'start' | 'lunch' | 'end';

/** A slot this late is let go: after days down nobody gets what they should have got then. */
export const expired = (slot: number, now: number): boolean => now - slot > 2 * hour;

/** What a watch over the first fourteen days sees. */
export type WatchView = {
  readonly offered: number;
  readonly unfinished: boolean;
  readonly hints: boolean;
  readonly failed: boolean;
  readonly lastPractice: number | null;
  readonly since: number;
};

/** Why help is offered, or null; twice at most, and never told to anyone else. */
export function helpFor(view: WatchView, now: number): 'failed' | 'unfinished' | 'hints' | 'silence' | null {
  if (view.offered >= 2 || now - view.since > 14 * day) return null;
  if (view.failed) return 'failed';
  if (view.unfinished) return 'unfinished';
  if (view.hints) return 'hints';
  return now - (view.lastPractice ?? view.since) > 5 * day ? 'silence' : null;
}

/** Minutes (0..14) a person's moment is shifted by, always the same, so that a team is not written to in one minute. */
export const spreadOf = (person: string): number => Number.parseInt(person.slice(0, 4), 16) % 15;
