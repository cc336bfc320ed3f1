import { Temporal } from 'temporal-polyfill';

/** Least people a figure is about, and the step in which it grows: no two figures differ by one to four people. */
export const least = 5;
/** Least time between two edits of a post, in ms. */
export const editEveryMs = 3600_000;
/** Least time between two extra posts, in ms: one a week. */
export const extraEveryMs = 7 * 24 * 3600_000;
/** Longest challenge, in days: a post can be updated in place for sixty. */
export const mostDays = 56;
/** Goals offered, in situations tamed. */
export const goals = [5, 10, 15, 20, 30] as const;

/** What participants did: distinct situations tamed, people who practised at least once. */
export type Facts = { readonly tamed: number; readonly practised: number };

/** What others may see of it; null under five people. */
export type Tally = { readonly tamed: number; readonly people: number } | null;

/** One finished or stopped practice of a participant; instants in ms. */
export type Played = {
  readonly person: string;
  readonly scenario: string;
  readonly level: number;
  readonly outcome: string | null;
  readonly discovery: boolean;
};

const good = new Set(['RESOLVED', 'LIMIT_CLOSE', 'ESCALATED_OK']);

/** Counts practices: all of them as participation; a first practice or a stop never as a result. */
export function factsOf(played: readonly Played[]): Facts {
  const won = played.filter(({ outcome, discovery }) => !discovery && outcome !== null && good.has(outcome));
  return {
    tamed: new Set(won.map(({ scenario, level }) => `${scenario}:${level}`)).size,
    practised: new Set(played.map(({ person }) => person)).size,
  };
}

/** The figures that may be shown: nothing under five people, then people by steps of five ("at least"), never fewer than before. */
export function tallyOf({ tamed, practised }: Facts, before: Tally): Tally {
  const people = Math.max(before?.people ?? 0, Math.floor(practised / least) * least);
  if (people < least) return null;
  return { tamed: Math.max(before?.tamed ?? 0, tamed), people };
}

/** Where an open challenge stands; instants in ms, `milestone` in percent. */
export type Running = {
  readonly goal: number;
  readonly endsAt: number;
  readonly shown: Tally;
  readonly shownAt: number;
  readonly milestone: number;
  readonly extraAt: number | null;
};

/** What to do about a challenge now. */
export type Move = {
  readonly tally: Tally;
  readonly edit: boolean;
  /** The milestone an extra post is about, in percent. */
  readonly extra: number | null;
  readonly end: boolean;
};

/** Edits at most once an hour and only what changed; one extra post a week at half and at the whole; ends once, with the last figures. */
export function decide(state: Running, facts: Facts, now: number): Move {
  const tally = tallyOf(facts, state.shown);
  if (now >= state.endsAt) return { tally, edit: true, extra: null, end: true };
  const changed = tally !== null && (tally.tamed !== state.shown?.tamed || tally.people !== state.shown?.people);
  const edit = changed && now - state.shownAt >= editEveryMs;
  const seen = edit ? tally : state.shown;
  const reached = (seen && [50, 100].findLast((mark) => seen.tamed * 100 >= state.goal * mark)) ?? 0;
  const rested = state.extraAt === null || now - state.extraAt >= extraEveryMs;
  // What had to rest is said once it has, whether or not anything more has happened.
  const extra = rested && reached > state.milestone ? reached : null;
  return { tally: seen, edit, extra, end: false };
}

/** From the morning of one local day to 17:00 of another, as instants (ms); undefined when the days make no challenge. */
export function windowOf(
  from: unknown,
  to: unknown,
  timeZone: string,
  now: number,
): { readonly startsAt: number; readonly endsAt: number } | undefined {
  try {
    const [first, last] = [Temporal.PlainDate.from(String(from)), Temporal.PlainDate.from(String(to))];
    const days = first.until(last, { largestUnit: 'days' }).days;
    const startsAt = first.toZonedDateTime({ timeZone, plainTime: '00:00' }).epochMilliseconds;
    const endsAt = last.toZonedDateTime({ timeZone, plainTime: '17:00' }).epochMilliseconds;
    if (days < 0 || days > mostDays || endsAt <= now) return undefined;
    return { startsAt, endsAt };
  } catch {
    return undefined;
  }
}

/** Today and four weeks later, local ISO days: what the form proposes. */
export function proposedDays(now: number, timeZone: string): { readonly from: string; readonly to: string } {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  return { from: today.toString(), to: today.add({ days: 28 }).toString() };
}

/** Roles that launch challenges. */
const launchers = ['ambassador', 'programme_lead'];

/** Whether someone may launch: by their roles on the server only. */
export const mayLaunch = (roles: readonly string[]): boolean => launchers.some((role) => roles.includes(role));

/** Whether someone may stop a challenge under way: whoever launched it, or a programme lead. */
export const mayStop = (
  person: { readonly id: string; readonly roles: readonly string[] },
  launchedBy: string | null,
): boolean => person.roles.includes('programme_lead') || (mayLaunch(person.roles) && person.id === launchedBy);
