/** The present, in milliseconds since the epoch; tests pass their own. */
export type Clock = () => number;

/** A number in [0, 1); tests pass a seeded one. */
export type Random = () => number;

/** The same day and hour some months before, UTC; the last day of the month when that day does not exist. */
export function monthsBefore(now: number, months: number): Date {
  const date = new Date(now);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date;
}
