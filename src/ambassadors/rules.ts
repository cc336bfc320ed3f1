import { Temporal } from 'temporal-polyfill';

/** A roster is this small at least and this large at most, or somebody writes why. */
export const fewest = 5;
export const most = 10;
/** A term, in months. */
export const termMonths = 6;
/** The end of a term is announced, and may be renewed, this long before, in ms. */
export const noticeMs = 30 * 24 * 3600_000;

/** How a roster stands: empty, under its least, one departure above that, within, or over its most. */
export type Level = 'none' | 'under' | 'edge' | 'within' | 'over';

/** The level of a roster of `n`, of whom `ending` have a term that ends soon. */
export function levelOf(n: number, ending: number): Level {
  if (n === 0) return 'none';
  if (n < fewest) return 'under';
  if (n > most) return 'over';
  return n === fewest || n - ending < fewest ? 'edge' : 'within';
}

/** Whether programme leads are told: a roster that grows back is no news, except that it stands. */
export const isNews = (before: Level, now: Level): boolean => before !== now && now !== 'within';

/** Whether a written reason is asked of the programme lead. */
export const needsReason = (level: Level): boolean => level === 'under' || level === 'over' || level === 'none';

/** The end of a term that begins at an instant (ms), local. */
export const endOfTerm = (from: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).add({ months: termMonths })
    .epochMilliseconds;

/** Whether a term may be renewed now: once its end is near, and before it has come. */
export const mayRenew = (endsAt: number, now: number): boolean => now < endsAt && endsAt - now <= noticeMs;
