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
  readonly sent: readonly { readonly at: number; readonly answered: boolean }[];
  /** "In an hour", "tomorrow": not before. */
  readonly snoozedUntil: number | null;
  /** Anchoring: the habit stands, nudges space out. */
  readonly anchoring: boolean;
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

/** Nudges ignored since the last one that led to anything. */
export const ignoredInARow = (sent: NudgeView['sent']): number => {
  const answered = sent.findIndex((nudge) => nudge.answered);
  return answered < 0 ? sent.length : answered;
};

/** Whether a nudge is due now, or the first reason it is not. */
export function nudgeDue(view: NudgeView, now: number): 'due' | NotDue {
  if (!view.optedIn) return 'opted_out';
  if (view.snoozedUntil !== null && now < view.snoozedUntil) return 'snoozed';
  if (!isWorking(now, view.hours, view.off)) return 'off_hours';
  if (view.practising) return 'practising';
  if (view.lastStop !== null && now - view.lastStop < restAfterStop) return 'just_stopped';
  const rest = view.anchoring
    ? (anchoringRests[Math.min(anchoringRests.length - 1, view.sent.length)] ?? restAfterPractice)
    : restAfterPractice;
  if (view.lastPractice !== null && now - view.lastPractice < rest) return 'practised_lately';
  if (view.sent.filter(({ at }) => now - at < 7 * day).length >= mostPerWeek) return 'two_this_week';
  const last = view.sent[0];
  if (last && now - last.at < restBetween) return 'too_soon';
  if (last && ignoredInARow(view.sent) >= ignoredMost && now - last.at < 7 * day) return 'ignored';
  return 'due';
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

/** Weeks in a row with at least one practice, ending this week or last; a week of leave or a free week a month freezes the streak. It never shows as broken: it only starts anew. */
export function weeklyStreak(weeks: ReadonlySet<number>, frozen: ReadonlySet<number>, thisWeek: number): number {
  let streak = weeks.has(thisWeek) ? 1 : 0;
  let freezes = 1;
  for (let week = thisWeek - 1; ; week -= 1) {
    if (weeks.has(week)) streak += 1;
    else if (frozen.has(week)) continue;
    else if (streak > 0 && freezes > 0) freezes -= 1;
    else if (streak === 0 && week === thisWeek - 1) continue;
    else return streak;
    if (streak > 520) return streak;
  }
}
