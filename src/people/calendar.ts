import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/** When a person works: local wall-clock hours, days (1 is Monday), holiday region such as FR or FR-57. */
export type WorkHours = {
  readonly timeZone: string;
  /** `HH:MM`, local. */
  readonly start: string;
  readonly end: string;
  readonly days: string;
  readonly region: string;
};

/** Days off besides the region's public holidays: absence, company closure; ISO dates, both included. */
export type DayOff = { readonly from: string; readonly to: string };

const zones = new Map<string, string>();

/** A time zone this machine knows, or else UTC: one person's unknown zone must not keep a sweep from everybody. */
export function zoneOr(zone: string): string {
  const known = zones.get(zone);
  if (known) return known;
  let found = zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    found = 'UTC';
  }
  if (zones.size > 1000) zones.clear();
  zones.set(zone, found);
  return found;
}

// Its tables take a tenth of a second to load, and a practice at a terminal never asks for them.
const load = createRequire(import.meta.url);
let library: typeof Holidays | undefined;
let lands: Holidays | undefined;
const calendarOf = (country: string, state: string): Holidays => {
  library ??= load('date-holidays') as typeof Holidays;
  return state ? new library(country, state) : new library(country);
};

/** Whether a region's public holidays are known: a country, or one of its parts. */
export function knowsHolidaysOf(region: string): boolean {
  library ??= load('date-holidays') as typeof Holidays;
  lands ??= new library();
  const [country = '', part] = region.split('-');
  if (!Object.hasOwn(lands.getCountries() ?? {}, country)) return false;
  return part === undefined || Object.hasOwn(lands.getStates(country) ?? {}, part);
}

const calendars = new Map<string, Holidays>();
const holidays = new Map<string, ReadonlySet<string>>();

function publicHolidays(region: string, year: number): ReadonlySet<string> {
  const key = `${region} ${year}`;
  const known = holidays.get(key);
  if (known) return known;
  const [country = '', state = ''] = region.split('-');
  const calendar = calendars.get(region) ?? calendarOf(country, state);
  calendars.set(region, calendar);
  const days = new Set(
    (calendar.getHolidays(year) ?? []).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)),
  );
  holidays.set(key, days);
  return days;
}

/** Whether a local date is a working day. */
export function worksOn(date: Temporal.PlainDate, hours: WorkHours, off: readonly DayOff[]): boolean {
  if (!hours.days.includes(String(date.dayOfWeek))) return false;
  const iso = date.toString();
  if (off.some(({ from, to }) => from <= iso && iso <= to)) return false;
  return !publicHolidays(hours.region, date.year).has(iso);
}

const at = (date: Temporal.PlainDate, clock: string, timeZone: string): Temporal.ZonedDateTime =>
  date.toZonedDateTime({ timeZone: zoneOr(timeZone), plainTime: Temporal.PlainTime.from(clock) });

/** Whether an instant (ms since the epoch) lies in a person's working hours; the end itself does not. */
export function isWorking(now: number, hours: WorkHours, off: readonly DayOff[]): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zoneOr(hours.timeZone));
  const date = local.toPlainDate();
  if (!worksOn(date, hours, off)) return false;
  return (
    now >= at(date, hours.start, hours.timeZone).epochMilliseconds &&
    now < at(date, hours.end, hours.timeZone).epochMilliseconds
  );
}

/** When the working hours of an instant's local day end, whether or not it is a working day. */
export function hoursEnd(now: number, hours: WorkHours): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zoneOr(hours.timeZone));
  return at(local.toPlainDate(), hours.end, hours.timeZone).epochMilliseconds;
}

/** The first instant at or after `from` that is inside working hours, or undefined when none comes in a year. In a spring gap the clock's next valid time; in an autumn overlap the first. */
export function nextWorking(from: number, hours: WorkHours, off: readonly DayOff[]): number | undefined {
  if (isWorking(from, hours, off)) return from;
  let date = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zoneOr(hours.timeZone)).toPlainDate();
  for (let day = 0; day < 366; day += 1) {
    if (worksOn(date, hours, off)) {
      const start = at(date, hours.start, hours.timeZone).epochMilliseconds;
      if (start >= from) return start;
    }
    date = date.add({ days: 1 });
  }
  return undefined;
}

/** The next instant after `now` at a local time of the week (1 is Monday): how digests keep their hour over both clock changes. */
export function nextWeekly(now: number, timeZone: string, day: number, clock: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zoneOr(timeZone)).toPlainDate();
  for (let add = 0; ; add += 1) {
    const date = local.add({ days: add });
    if (date.dayOfWeek !== day) continue;
    const when = at(date, clock, timeZone).epochMilliseconds;
    if (when > now) return when;
  }
}

/** The next working day's `clock` (local `HH:MM`) after an instant, or undefined when none comes in a year. */
export function nextAtClock(
  after: number,
  hours: WorkHours,
  off: readonly DayOff[],
  clock: string,
): number | undefined {
  let date = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zoneOr(hours.timeZone)).toPlainDate();
  for (let day = 0; day < 366; day += 1) {
    if (worksOn(date, hours, off)) {
      const when = at(date, clock, hours.timeZone).epochMilliseconds;
      if (when > after) return when;
    }
    date = date.add({ days: 1 });
  }
  return undefined;
}

/** The first instant of the next local day. */
export const tomorrowOf = (now: number, timeZone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zoneOr(timeZone))
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime(zoneOr(timeZone)).epochMilliseconds;
