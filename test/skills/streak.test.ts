import { describe, expect, it } from 'vitest';
import { progressCard } from '../../src/skills/cards.ts';
import { homeCard } from '../../src/skills/home.ts';
import { estimate, type Result, whyNext } from '../../src/skills/rules.ts';
import { weeklyStreak, weekOf } from '../../src/skills/streak.ts';

const streak = (weeks: readonly number[], now: number, frozen: readonly number[] = []): number =>
  weeklyStreak(new Set(weeks), new Set(frozen), now);

describe('the weekly streak', () => {
  it('counts weeks in a row, this one or the last being still open', () => {
    expect(streak([], 10)).toBe(0);
    expect(streak([10], 10)).toBe(1);
    expect(streak([8, 9], 10)).toBe(2);
    expect(streak([8, 9, 10], 10)).toBe(3);
    expect(streak([7, 8], 10)).toBe(2);
  });
  it('is frozen by leave, however long, and by one free week in a month', () => {
    expect(streak([5, 9, 10], 10, [6, 7, 8])).toBe(3);
    expect(streak([7, 9, 10], 10)).toBe(3);
    expect(streak([5, 7, 9, 10], 10)).toBe(3);
    expect(streak([3, 5, 6, 7, 8, 10], 10)).toBe(6);
  });
  it('only ever starts anew', () => {
    expect(streak([1, 2, 3, 10], 10)).toBe(1);
  });
  it('begins its weeks on Monday', () => {
    expect(weekOf(Date.UTC(2026, 10, 23))).toBe(weekOf(Date.UTC(2026, 10, 29, 23)));
    expect(weekOf(Date.UTC(2026, 10, 30))).toBe(weekOf(Date.UTC(2026, 10, 29)) + 1);
  });
});

const day = 24 * 3600_000;
const result = (skills: Result['skills'], at: number): Result => ({
  scenario: 'e1',
  version: 1,
  level: 1,
  at,
  y: 0.5,
  skills,
  outcome: 'RESOLVED',
  hints: 0,
});

describe('what is next, and why', () => {
  const results = [
    result(
      [
        { skill: 'own', level: 1 },
        { skill: 'listen', level: 3 },
      ],
      0,
    ),
    result([{ skill: 'solve', level: 3 }], 5 * day),
  ];
  it('is a skill not seen yet, the weakest, or the one practised longest ago', () => {
    expect(whyNext(results, 'limit', 9 * day)).toEqual({ why: 'new' });
    expect(whyNext(results, 'own', 9 * day)).toEqual({ why: 'weak', level: 1 });
    expect(whyNext(results, 'listen', 9 * day)).toEqual({ why: 'rested', days: 9 });
  });
  it('stands on the page and in its text, with the streak; nothing is said of none, and nothing is ever broken', () => {
    const next = {
      id: 'e1',
      level: 1,
      skill: 'own',
      scenario: { id: 'e1', title: { fr: 'Panne', en: 'Outage' }, minutes: 6, persona: { name: 'Ana', emoji: '📞' } },
    };
    for (const language of ['fr', 'en'] as const)
      for (const weeks of [0, 1, 3])
        for (const card of [progressCard, homeCard]) {
          const { plain, blocks } = card(
            {
              practices: 2,
              weeks: 2,
              streak: weeks,
              estimate: estimate(results),
              trends: [],
              next: { ...next, why: { why: 'weak', level: 1 } } as never,
            },
            language,
          );
          const text = JSON.stringify(blocks);
          expect(text).toContain('●○○○');
          expect(/Votre série|Your streak/u.test(text)).toBe(weeks > 0);
          expect(text + plain).not.toMatch(/broken|lost|perdu|rompu|cassé|: 0 semaine|streak: 0/iu);
          if (card === progressCard) expect(plain).toContain('●○○○');
        }
  });
});
