import { Temporal } from 'temporal-polyfill';

/** When a house answers, if not at every hour: local wall-clock `HH:MM`, days where 1 is Monday. */
export type SupportHours = {
  readonly timeZone: string;
  readonly start: string;
  readonly end: string;
  readonly days: string;
};

const hourMs = 3600_000;
/** A setting that opens less than this often is a mistake; elapsed hours then hold, in days. */
const lookAhead = 60;

/** The instant (ms) that lies `hours` after `from`: elapsed hours, or hours during which the house answers. Public holidays count as open, so the promise only gets stricter. */
export function hoursAfter(from: number, hours: number, open?: SupportHours): number {
  const elapsed = from + hours * hourMs;
  if (!open || open.start >= open.end) return elapsed;
  let left = hours * hourMs;
  let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(open.timeZone).toPlainDate();
  for (let day = 0; day < lookAhead; day += 1, date = date.add({ days: 1 })) {
    if (!open.days.includes(String(date.dayOfWeek))) continue;
    const begin = Math.max(from, instant(date, open.start, open.timeZone));
    const length = instant(date, open.end, open.timeZone) - begin;
    if (length <= 0) continue;
    if (length >= left) return begin + left;
    left -= length;
  }
  return elapsed;
}

const instant = (date: Temporal.PlainDate, clock: string, timeZone: string): number =>
  date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(clock) }).epochMilliseconds;
