/** People, what they did or got, and how often it led to a practice within a day. */
export type Arm = { readonly people: number; readonly n: number; readonly led: number };

type Levels = Readonly<Record<string, { readonly people: number; readonly n: number; readonly sum: number }>>;

/** The figures of one cell for one week: sums over its people, so that cells add up. Each is about this week or the few before it, never about a state, so that weeks after an objection tell nothing of those before. */
export type Figures = {
  /** People counted: enrolled learners who did not object. */
  readonly people: number;
  /** People with at least one practice begun this week: the connection frequency's numerator. */
  readonly active: number;
  /** The same, the week before, among the same people. */
  readonly activeBefore: number;
  /** Active both weeks. */
  readonly returned: number;
  /** First practice ever, this week: activation. */
  readonly activated: number;
  /** WAU and MAU: active this week, and this week or in the three before, among people counted for those four weeks. */
  readonly activeOfMonth: number;
  readonly activeMonth: number;
  readonly practices: number;
  /** Practices that reached an end of the dialogue, neither stopped nor left. */
  readonly finished: number;
  /** Practices nobody reminded: begun more than a day after the last reminder. */
  readonly voluntary: number;
  /** People by practices this week: none, one, two, three, … ten or more. */
  readonly spread: readonly number[];
  /** Time to first practice: people activated this week by whole days since their first notice, none, one, … fourteen or more. */
  readonly waits: readonly number[];
  /** Seats whose seventh day came this week (from the roster or the start date, the later), and those of them never used; the same for the fourteenth. */
  readonly seats7: number;
  readonly dormant7: number;
  readonly seats14: number;
  readonly dormant14: number;
  /** People a reminder was due for this week, and those of them who stopped reminders this week: the mute rate. */
  readonly reminded: number;
  readonly muted: number;
  /** Debriefs received this week; contests opened and ruled by a trainer. */
  readonly debriefs: number;
  readonly contested: number;
  readonly ruled: number;
  /** Calls for help whose twelve hours ended this week, the people who made them, and those no human answered in time. */
  readonly tickets: number;
  readonly askers: number;
  readonly late: number;
  /** Reminders of these eight weeks that the house began by itself, sent and withheld by lot. */
  readonly sent: Arm;
  readonly held: Arm;
  /** Levels 0..4 by skill, this week and the three before: people, practices, sum of levels. */
  readonly skills: Levels;
  /** The same over the four weeks before those. */
  readonly skillsBefore: Levels;
};

const dayMs = 24 * 3600_000;
const weekMs = 7 * dayMs;
/** From the epoch to its first Monday. */
const firstMonday = 4 * dayMs;
/** Weeks begin where Monday begins first on earth (UTC+14), so that every digest, wherever it is read, is about a week that is over. */
const firstOnEarthMs = 14 * 3600_000;

/** The last week that is over, as the instant it began and its Monday (ISO date). */
export function lastWeek(now: number): { readonly from: number; readonly monday: string } {
  const monday = Math.floor((now + firstOnEarthMs - firstMonday) / weekMs) * weekMs + firstMonday - weekMs;
  return { from: monday - firstOnEarthMs, monday: new Date(monday).toISOString().slice(0, 10) };
}

const levelSum = (a: Levels = {}, b: Levels = {}): Levels =>
  Object.fromEntries(
    [...new Set([...Object.keys(a), ...Object.keys(b)])].map((skill) => {
      const [x, y] = [a[skill], b[skill]];
      return [
        skill,
        {
          people: (x?.people ?? 0) + (y?.people ?? 0),
          n: (x?.n ?? 0) + (y?.n ?? 0),
          sum: (x?.sum ?? 0) + (y?.sum ?? 0),
        },
      ];
    }),
  );

const none: Arm = { people: 0, n: 0, led: 0 };
const armSum = (a: Arm = none, b: Arm = none): Arm => ({
  people: a.people + b.people,
  n: a.n + b.n,
  led: a.led + b.led,
});
const listSum = (a: readonly number[] = [], b: readonly number[] = []): readonly number[] =>
  Array.from({ length: Math.max(a.length, b.length) }, (_, i) => (a[i] ?? 0) + (b[i] ?? 0));

/** Adds two cells; a week stored before a figure existed counts for nothing in it. */
function sum(a: Figures, b: Figures): Figures {
  const of = (key: Counted): number => (a[key] ?? 0) + (b[key] ?? 0);
  const counts = Object.fromEntries(counted.map((key) => [key, of(key)])) as Record<Counted, number>;
  return {
    ...counts,
    spread: listSum(a.spread, b.spread),
    waits: listSum(a.waits, b.waits),
    sent: armSum(a.sent, b.sent),
    held: armSum(a.held, b.held),
    skills: levelSum(a.skills, b.skills),
    skillsBefore: levelSum(a.skillsBefore, b.skillsBefore),
  };
}

const counted = [
  'people',
  'active',
  'activeBefore',
  'returned',
  'activated',
  'activeOfMonth',
  'activeMonth',
  'practices',
  'finished',
  'voluntary',
  'seats7',
  'dormant7',
  'seats14',
  'dormant14',
  'reminded',
  'muted',
  'debriefs',
  'contested',
  'ruled',
  'tickets',
  'askers',
  'late',
] as const satisfies readonly (keyof Figures)[];
type Counted = (typeof counted)[number];

/** The figures of several cells together; cells share nobody. */
export const together = ([first, ...others]: readonly Figures[]): Figures | undefined =>
  first && others.reduce(sum, sum(nothing, first));

const nothing = {} as Figures;

/** The middle person of those counted by a number (practices, days): that number, the median. */
export function medianOf(spread: readonly number[]): number {
  const people = spread.reduce((sum, n) => sum + n, 0);
  let below = 0;
  for (const [practices, n] of spread.entries()) {
    below += n;
    if (below * 2 >= people) return practices;
  }
  return 0;
}

/** The skill with the lowest mean level, among those five people or more showed in ten practices or more. */
export function hardestOf(
  skills: Figures['skills'],
): { readonly skill: string; readonly people: number; readonly n: number } | undefined {
  const shown = Object.entries(skills).filter(([, { people, n }]) => people >= 5 && n >= 10);
  const [lowest] = shown.sort(([, a], [, b]) => a.sum / a.n - b.sum / b.n);
  return lowest && { skill: lowest[0], people: lowest[1].people, n: lowest[1].n };
}

/** Mean level over four weeks, all skills, and over the four before; null under five people or ten practices on either side. */
export function progressionOf({
  skills,
  skillsBefore,
}: Figures): { readonly now: number; readonly before: number; readonly n: number } | null {
  const of = (all: Figures['skills']) => {
    const values = Object.values(all);
    const n = values.reduce((sum, one) => sum + one.n, 0);
    const people = Math.max(0, ...values.map((one) => one.people));
    return n >= 10 && people >= 5 ? { mean: values.reduce((sum, one) => sum + one.sum, 0) / n, n } : null;
  };
  const [now, before] = [of(skills), of(skillsBefore)];
  return now && before ? { now: now.mean, before: before.mean, n: now.n } : null;
}

/** Fewer reminders withheld, or sent, and chance would speak louder than them. */
const leastSlots = 30;

/** What sending a reminder changes, in hundredths: the share of reminders sent that led to a practice within a day, less the share of those withheld by lot; `margin` is twice the standard error. Null under thirty reminders or five people on either side. */
export function liftOf({
  sent,
  held,
}: Pick<Figures, 'sent' | 'held'>): { readonly lift: number; readonly margin: number } | null {
  if (!sent || !held) return null;
  if (Math.min(sent.n, held.n) < leastSlots || Math.min(sent.people, held.people) < 5) return null;
  const [p, q] = [sent.led / sent.n, held.led / held.n];
  const error = Math.sqrt((p * (1 - p)) / sent.n + (q * (1 - q)) / held.n);
  return { lift: Math.round(100 * (p - q)), margin: Math.max(1, Math.ceil(200 * error)) };
}
