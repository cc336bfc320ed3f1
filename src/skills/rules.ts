import type { Scenario, Skill } from '../scenarios/schema.ts';

/** One finished practice of one learner; `y` is the weighted rubric in 0..1, null when nothing was scored. */
export type Result = {
  readonly scenario: string;
  readonly version: number;
  readonly level: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly y: number | null;
  readonly skills: readonly { readonly skill: Skill; readonly level: number }[];
  readonly outcome: string | null;
  readonly hints: number;
};

/** A scenario as the choice sees it. */
export type Candidate = { readonly id: string; readonly version: number; readonly skills: readonly Skill[] };

/** A learner's estimate on a logit scale; provisional under five scored practices. */
export type Estimate = {
  readonly theta: number;
  readonly practices: number;
  readonly provisional: boolean;
  readonly difficulty: ReadonlyMap<string, number>;
};

/** What to practise next, and the skill it is for. */
export type Next = { readonly id: string; readonly level: number; readonly skill: Skill | null };

/** The same, with the situation itself. */
export type Suggestion = Next & { readonly scenario: Scenario };

/** Where each author's level starts, in logits. */
const startOf = (level: number): number => (level - 2) * 0.8;
/** Under this many scored practices an estimate is provisional. */
const settledFrom = 5;
const dayMs = 24 * 3600_000;
/** The same scenario does not come back sooner, in ms. */
const restMs = 7 * dayMs;
/** The predicted success that teaches most: the middle of .55–.75. */
const aim = 0.65;
const good = new Set(['RESOLVED', 'LIMIT_CLOSE', 'ESCALATED_OK']);

const expected = (theta: number, b: number): number => 1 / (1 + Math.exp(b - theta));
const keyOf = (scenario: string, version: number, level: number): string => `${scenario}@${version}:${level}`;

/** Elo on a logit scale with a falling step, K = 1.8 / (1 + 0.05 n), over one learner's own results, oldest first; a new version starts its difficulty anew. */
export function estimate(results: readonly Result[]): Estimate {
  let theta = 0;
  let practices = 0;
  const difficulty = new Map<string, number>();
  for (const { scenario, version, level, y } of [...results].sort((a, b) => a.at - b.at)) {
    if (y === null) continue;
    const key = keyOf(scenario, version, level);
    const b = difficulty.get(key) ?? startOf(level);
    const step = (1.8 / (1 + 0.05 * practices)) * (y - expected(theta, b));
    theta += step;
    difficulty.set(key, b - step);
    practices += 1;
  }
  return { theta, practices, provisional: practices < settledFrom, difficulty };
}

/** The level to suggest: one up after two clean practices at a level, one down at once after a stop or two hints. */
export function nextLevel(results: readonly Result[]): number {
  let level = 1;
  let clean = 0;
  for (const result of [...results].sort((a, b) => a.at - b.at)) {
    if (result.outcome === 'LEARNER_STOP' || result.hints >= 2) {
      level = Math.max(1, Math.min(level, result.level) - 1);
      clean = 0;
    } else if (result.outcome !== null && good.has(result.outcome) && result.hints === 0) {
      if (result.level > level) level = result.level;
      clean = result.level === level ? clean + 1 : clean;
      if (clean >= 2) {
        level = Math.min(4, level + 1);
        clean = 0;
      }
    } else clean = 0;
  }
  return level;
}

type Seen = { readonly skill: Skill; readonly strength: number; readonly last: number };

/** How strong each skill was in the last three practices that showed it, and when it was last; -1 for never. */
const seenOf = (results: readonly Result[], skills: readonly Skill[]): Seen[] =>
  skills.map((skill) => {
    const seen = results.flatMap((result) =>
      result.skills.filter((one) => one.skill === skill).map((one) => ({ level: one.level, at: result.at })),
    );
    const recent = seen.sort((a, b) => b.at - a.at).slice(0, 3);
    const mean = recent.reduce((sum, one) => sum + one.level, 0) / Math.max(1, recent.length);
    return { skill, strength: recent.length === 0 ? -1 : Math.round(mean), last: recent[0]?.at ?? 0 };
  });

/** Why a skill is next: never shown yet, lower than the others lately, or as strong as another and longer ago. */
export type Why =
  | { readonly why: 'new' }
  | { readonly why: 'weak'; readonly level: number }
  | { readonly why: 'rested'; readonly days: number };

/** The reason, as it is told to the learner. */
export function whyNext(results: readonly Result[], skill: Skill, now: number): Why {
  const skills = [...new Set([skill, ...results.flatMap((result) => result.skills.map((one) => one.skill))])];
  const all = seenOf(results, skills);
  const own = all[0];
  if (!own || own.strength < 0) return { why: 'new' };
  const lower = all.every((one) => one.skill === skill || one.strength > own.strength);
  return lower
    ? { why: 'weak', level: own.strength }
    : { why: 'rested', days: Math.max(0, Math.floor((now - own.last) / dayMs)) };
}

/** Skills weakest first, the longest unpractised before the others at the same strength; never practised comes first. */
export function skillsByNeed(results: readonly Result[], skills: readonly Skill[]): readonly Skill[] {
  return seenOf(results, skills)
    .sort((a, b) => a.strength - b.strength || a.last - b.last)
    .map(({ skill }) => skill);
}

/** The next practice: weakest skill first, not a scenario of the last seven days, predicted success nearest .65 at the learner's level. */
export function nextPractice(candidates: readonly Candidate[], results: readonly Result[], now: number): Next | null {
  const rested = candidates.filter(
    ({ id }) => !results.some((result) => result.scenario === id && now - result.at < restMs),
  );
  const pool = rested.length > 0 ? rested : candidates;
  const level = nextLevel(results);
  const { theta, difficulty } = estimate(results);
  const order = skillsByNeed(results, [...new Set(pool.flatMap(({ skills }) => skills))]);
  const ranked = pool
    .map((candidate) => {
      const b = difficulty.get(keyOf(candidate.id, candidate.version, level)) ?? startOf(level);
      const need = Math.min(...candidate.skills.map((skill) => order.indexOf(skill)));
      const last = Math.max(0, ...results.filter(({ scenario }) => scenario === candidate.id).map(({ at }) => at));
      return { candidate, need, off: Math.abs(expected(theta, b) - aim), last };
    })
    .sort((x, y) => x.need - y.need || x.off - y.off || x.last - y.last);
  const best = ranked[0]?.candidate;
  return best ? { id: best.id, level, skill: order.find((skill) => best.skills.includes(skill)) ?? null } : null;
}

/** Per skill, the mean level of the first practices that showed it and of the last: three of each, or as many as the two share without a practice in both; of one alone there is no "at first". */
export function trends(
  results: readonly Result[],
  skills: readonly Skill[],
): readonly { readonly skill: Skill; readonly n: number; readonly first: number | null; readonly recent: number }[] {
  return skills.flatMap((skill) => {
    const levels = [...results]
      .sort((a, b) => a.at - b.at)
      .flatMap((result) => result.skills.filter((one) => one.skill === skill).map((one) => one.level));
    if (levels.length === 0) return [];
    const mean = (part: readonly number[]): number => part.reduce((sum, level) => sum + level, 0) / part.length;
    const n = levels.length;
    const part = Math.max(1, Math.min(3, Math.floor(n / 2)));
    return [{ skill, n, first: n < 2 ? null : mean(levels.slice(0, part)), recent: mean(levels.slice(-part)) }];
  });
}
