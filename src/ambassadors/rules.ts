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

/** What closes the three modules: session supervisor, performance analyst, debrief coach. */
export const acts = ['supervise', 'read', 'deliver'] as const;

/** One of the acts. */
export type Act = (typeof acts)[number];

/** When each act was done; null before. */
export type Acts = Readonly<Record<Act, Date | null>>;

/** Ready only once all three are done. */
export const isReady = (done: Acts): boolean => acts.every((act) => done[act] !== null);

/** A skill a team finds hard, with the people and practices it is about. */
export type Hard = { readonly skill: string; readonly people: number; readonly n: number };

const leastPractices = 10;
const shownHard = 3;

/** The hardest skills, hardest first: only those seen in five people or more and ten practices or more. */
export const hardest = (
  skills: Readonly<Record<string, { readonly people: number; readonly n: number; readonly sum: number }>>,
): readonly Hard[] =>
  Object.entries(skills)
    .filter(([, { people, n }]) => people >= fewest && n >= leastPractices)
    .sort(([a, x], [b, y]) => x.sum / x.n - y.sum / y.n || (a < b ? -1 : 1))
    .slice(0, shownHard)
    .map(([skill, { people, n }]) => ({ skill, people, n }));
