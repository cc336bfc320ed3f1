/** The figures of one cell for one week: sums over its people, so that cells add up. */
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
  /** Active this week or in the three before: the month of WAU/MAU. */
  readonly activeMonth: number;
  readonly practices: number;
  readonly practicesBefore: number;
  /** Practices that reached an end of the dialogue, neither stopped nor left. */
  readonly finished: number;
  /** Practices nobody reminded: begun more than a day after the last reminder. */
  readonly voluntary: number;
  /** People by practices this week: none, one, two, three, … ten or more. */
  readonly spread: readonly number[];
  /** People who never began a practice. */
  readonly dormant: number;
  /** People who decided about reminders, and those of them who muted. */
  readonly reminded: number;
  readonly muted: number;
  /** Days from the first notice to the first practice, for those activated this week; summed. */
  readonly daysToFirst: number;
  /** Debriefs received this week; contests opened and ruled by a trainer. */
  readonly debriefs: number;
  readonly contested: number;
  readonly ruled: number;
  /** Levels 0..4 by skill, this week and the three before: people, practices, sum of levels. */
  readonly skills: Readonly<Record<string, { readonly people: number; readonly n: number; readonly sum: number }>>;
  /** The same over the four weeks before those. */
  readonly skillsBefore: Readonly<
    Record<string, { readonly people: number; readonly n: number; readonly sum: number }>
  >;
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

const skillSum = (a: Figures['skills'], b: Figures['skills']): Figures['skills'] =>
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

const sum = (a: Figures, b: Figures): Figures => ({
  people: a.people + b.people,
  active: a.active + b.active,
  activeBefore: a.activeBefore + b.activeBefore,
  returned: a.returned + b.returned,
  activated: a.activated + b.activated,
  activeMonth: a.activeMonth + b.activeMonth,
  practices: a.practices + b.practices,
  practicesBefore: a.practicesBefore + b.practicesBefore,
  finished: a.finished + b.finished,
  voluntary: a.voluntary + b.voluntary,
  spread: a.spread.map((n, i) => n + (b.spread[i] ?? 0)),
  dormant: a.dormant + b.dormant,
  reminded: a.reminded + b.reminded,
  muted: a.muted + b.muted,
  daysToFirst: a.daysToFirst + b.daysToFirst,
  debriefs: a.debriefs + b.debriefs,
  contested: a.contested + b.contested,
  ruled: a.ruled + b.ruled,
  skills: skillSum(a.skills, b.skills),
  skillsBefore: skillSum(a.skillsBefore, b.skillsBefore),
});

/** The figures of several cells together; cells share nobody. */
export const together = ([first, ...others]: readonly Figures[]): Figures | undefined =>
  first && others.reduce(sum, first);

/** Practices of the middle person of this week, everybody counted: the median. */
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
