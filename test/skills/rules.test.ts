import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  estimate,
  nextLevel,
  nextPractice,
  type Result,
  skillsByNeed,
  trends,
} from '../../src/skills/rules.ts';

const day = 24 * 3600_000;
const played = (over: Partial<Result>): Result => ({
  scenario: 'e1',
  version: 1,
  level: 1,
  at: 0,
  y: 0.6,
  skills: [],
  outcome: 'RESOLVED',
  hints: 0,
  ...over,
});
const candidates: Candidate[] = [
  { id: 'e1', version: 1, skills: ['acknowledge', 'own', 'solve'] },
  { id: 'e5', version: 1, skills: ['acknowledge', 'listen'] },
  { id: 'e9', version: 1, skills: ['clarity', 'own'] },
];

describe('the learner’s own estimate', () => {
  it('moves by K(y − p), K = 1.8 / (1 + 0.05 n), worked by hand', () => {
    const one = estimate([played({ level: 2, y: 1 })]);
    expect(one.theta).toBeCloseTo(0.9, 10);
    const two = estimate([played({ level: 2, y: 1 }), played({ level: 2, y: 0, at: 1, scenario: 'e5' })]);
    const p = 1 / (1 + Math.exp(-0.9));
    expect(two.theta).toBeCloseTo(0.9 + (1.8 / 1.05) * (0 - p), 10);
  });
  it('is provisional under five scored practices and ignores those without a score', () => {
    const four = Array.from({ length: 4 }, (_, at) => played({ at }));
    expect(estimate([...four, played({ at: 9, y: null })]).provisional).toBe(true);
    expect(estimate([...four, played({ at: 9 })]).provisional).toBe(false);
  });
  it('starts a scenario’s difficulty anew with a new version', () => {
    const keys = [...estimate([played({ y: 1 }), played({ y: 1, version: 2, at: 1 })]).difficulty.keys()];
    expect(keys).toEqual(['e1@1:1', 'e1@2:1']);
  });
});

describe('the level suggested', () => {
  it('goes up after two clean practices, one level at a time', () => {
    expect(nextLevel([played({})])).toBe(1);
    expect(nextLevel([played({}), played({ at: 1 })])).toBe(2);
    expect(nextLevel([played({}), played({ at: 1 }), played({ at: 2, level: 2 }), played({ at: 3, level: 2 })])).toBe(
      3,
    );
  });
  it('drops at once after a stop or two hints', () => {
    const up = [played({}), played({ at: 1 })];
    expect(nextLevel([...up, played({ at: 2, level: 2, outcome: 'LEARNER_STOP', y: null })])).toBe(1);
    expect(nextLevel([...up, played({ at: 2, level: 2, hints: 2 })])).toBe(1);
  });
});

describe('the next practice', () => {
  it('is never a scenario of the last seven days', () => {
    const next = nextPractice(
      candidates,
      [played({ scenario: 'e1', at: 10 * day }), played({ scenario: 'e5', at: 9 * day })],
      12 * day,
    );
    expect(next?.id).toBe('e9');
  });
  it('works on the weakest skill first, then the one unpractised longest', () => {
    const results = [
      played({ at: 1, skills: [{ skill: 'clarity', level: 1 }] }),
      played({ at: 2, skills: [{ skill: 'own', level: 3 }] }),
      played({ at: 3, skills: [{ skill: 'listen', level: 3 }] }),
    ];
    expect(skillsByNeed(results, ['own', 'clarity', 'listen'])).toEqual(['clarity', 'own', 'listen']);
    expect(
      nextPractice(
        candidates.slice(1),
        results.map((one) => ({ ...one, at: one.at - 30 * day })),
        0,
      )?.id,
    ).toBe('e5');
  });
  it('offers something even when everything was played this week', () => {
    expect(
      nextPractice(
        candidates,
        candidates.map(({ id }) => played({ scenario: id, at: 0 })),
        day,
      ),
    ).not.toBeNull();
    expect(nextPractice([], [], 0)).toBeNull();
  });
});

it('shows each skill at first and lately, no practice in both, and no “at first” of one alone', () => {
  const of = (...levels: number[]) =>
    trends(
      levels.map((level, at) => played({ at, skills: [{ skill: 'own', level }] })),
      ['own'],
    );
  expect(of(3)).toEqual([{ skill: 'own', n: 1, first: null, recent: 3 }]);
  expect(of(1, 3)).toEqual([{ skill: 'own', n: 2, first: 1, recent: 3 }]);
  expect(of(1, 2, 3, 4)).toEqual([{ skill: 'own', n: 4, first: 1.5, recent: 3.5 }]);
  expect(of(1, 1, 1, 2, 4, 4, 4)).toEqual([{ skill: 'own', n: 7, first: 1, recent: 4 }]);
});
