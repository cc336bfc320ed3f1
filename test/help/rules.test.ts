import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursAfter, type SupportHours } from '../../src/support/hours.ts';
import { dueSteps, figuresOf, type Helper, marksOf, mayAnswer, nextMark, recipient } from '../../src/support/rules.ts';

const hour = 3600_000;
const minute = 60_000;
const week: SupportHours = { timeZone: 'Europe/Paris', start: '09:00', end: '18:00', days: '12345' };

/** A repeatable chance. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

describe('the twelve-hour clock', () => {
  it('escalates 1 000 tickets three times each, in order, over outages, clock jumps and both clock changes', () => {
    const chance = seeded(7);
    const seasons = [Date.UTC(2027, 2, 27, 18), Date.UTC(2027, 9, 30, 18), Date.UTC(2027, 5, 4, 15)];
    let [early, doubled, missed, late, steps] = [0, 0, 0, 0, 0];
    for (let n = 0; n < 1000; n += 1) {
      const openedAt = (seasons[n % seasons.length] ?? 0) + Math.floor(chance() * 12 * hour);
      const marks = marksOf(openedAt, n % 2 === 0 ? undefined : week);
      let [done, real, clock] = [0, openedAt, openedAt];
      const seen: number[] = [];
      const end = (marks[2] ?? 0) + 30 * hour;
      while (real < end) {
        // Mostly a minute; now and then the process is down for hours, or the clock is set back or forward.
        const step = chance() < 0.01 ? Math.floor(chance() * 9 * hour) : minute;
        real += step;
        clock = real + (chance() < 0.02 ? Math.floor((chance() - 0.5) * 2 * hour) : 0);
        const next = nextMark(done, marks);
        if (next === null || next > clock) continue;
        for (const one of dueSteps(done, marks, clock)) {
          if ((marks[one - 1] ?? 0) > clock) early += 1;
          if (seen.includes(one)) doubled += 1;
          if (clock - (marks[one - 1] ?? 0) > 11 * hour) late += 1;
          seen.push(one);
          done = one;
        }
      }
      steps += seen.length;
      if (seen.join() !== '1,2,3') missed += 1;
    }
    console.log(
      `1000 tickets: ${steps} escalations, ${doubled} doubled, ${missed} missed, ${early} early, ${late} late`,
    );
    expect({ steps, doubled, missed, early, late }).toEqual({ steps: 3000, doubled: 0, missed: 0, early: 0, late: 0 });
  });

  it('counts elapsed hours through a clock change, unless the house counts open hours', () => {
    const night = Date.parse('2027-03-27T22:00:00+01:00');
    expect(hoursAfter(night, 12)).toBe(night + 12 * hour);
    const friday = Date.parse('2027-03-26T16:00:00+01:00');
    expect(new Date(hoursAfter(friday, 12, week)).toISOString()).toBe('2027-03-30T08:00:00.000Z');
    const nowhere = { ...week, days: '' };
    expect(hoursAfter(friday, 12, nowhere)).toBe(friday + 12 * hour);
    expect(hoursAfter(friday, 12, { ...week, start: '18:00', end: '09:00' })).toBe(friday + 12 * hour);
  });

  it('never promises sooner than the hours themselves, and keeps the three marks in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) }),
        fc.subarray(['1', '2', '3', '4', '5', '6', '7'], { minLength: 1 }),
        (openedAt, days) => {
          const [a = 0, b = 0, c = 0] = marksOf(openedAt, { ...week, days: days.join('') });
          return a >= openedAt + 6 * hour && b >= openedAt + 10 * hour && c >= openedAt + 12 * hour && a < b && b < c;
        },
      ),
      { numRuns: 300 },
    );
  });

  it('counts a breach from the twelve hours, answered late or never', () => {
    const rows = [
      { dueAt: 10, firstReplyAt: 9 },
      { dueAt: 10, firstReplyAt: 11 },
      { dueAt: 10, firstReplyAt: null },
    ];
    expect(figuresOf(rows, 20)).toEqual({ opened: 3, answered: 2, breached: 2 });
  });
});

const helper = (id: string, role: string, site: string | null, more: Partial<Helper> = {}): Helper => ({
  id,
  roles: [role],
  site,
  awayUntil: null,
  deputy: null,
  load: 0,
  ...more,
});
const asker = { id: 'lea', site: 'Lyon', manager: 'max' };

describe('who a call goes to', () => {
  const house = [
    helper('amb', 'ambassador', 'Lyon'),
    helper('far', 'ambassador', 'Lille'),
    helper('lead', 'site_lead', 'Lyon'),
    helper('prog', 'programme_lead', null),
    helper('coach', 'trainer', 'Lille'),
  ];
  const path = (helpers: readonly Helper[], kind: 'question' | 'contest' = 'question', now = 0): string => {
    const told: string[] = [];
    for (const step of [0, 1, 2, 3]) {
      const to = recipient(step, kind, asker, helpers, told, now);
      if (to) told.push(to.id);
    }
    return told.join(' ');
  };

  it('is the nearest first, then the site lead, then further, and the programme lead at the twelfth hour', () => {
    expect(path(house)).toBe('amb lead prog prog');
    expect(path(house.map((one) => (one.id === 'lead' ? { ...one, deputy: 'far' } : one)))).toBe('amb lead far prog');
    expect(path(house, 'contest')).toBe('coach lead prog prog');
    expect(path([helper('prog', 'programme_lead', null)])).toBe('prog prog prog prog');
    expect(path([])).toBe('');
  });

  it('is whoever covers while somebody is away, and never a circle of absences', () => {
    const away = house.map((one) => (one.id === 'amb' ? { ...one, awayUntil: 10, deputy: 'far' } : one));
    expect(path(away)).toBe('far lead prog prog');
    expect(path(away, 'question', 10)).toBe('amb lead far prog');
    const circle = house.map((one) =>
      one.id === 'amb'
        ? { ...one, awayUntil: 10, deputy: 'far' }
        : one.id === 'far'
          ? { ...one, awayUntil: 10, deputy: 'amb' }
          : one,
    );
    expect(path(circle)).toBe('lead prog lead prog');
  });

  it('is never the one who asks, nor their manager', () => {
    const roles = ['ambassador', 'site_lead', 'programme_lead', 'trainer'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('lea', 'max', 'a', 'b', 'c'), fc.constantFrom(...roles)), { maxLength: 8 }),
        fc.constantFrom('question' as const, 'report' as const, 'contest' as const),
        fc.integer({ min: 0, max: 3 }),
        (people, kind, step) => {
          const to = recipient(
            step,
            kind,
            asker,
            people.map(([id, role]) => helper(id, role, 'Lyon')),
            [],
            0,
          );
          return to?.id !== 'lea' && to?.id !== 'max';
        },
      ),
    );
  });

  it('may be answered by the roles of the server and nobody else', () => {
    const roles = ['learner', 'manager', 'dpo', 'ambassador', 'trainer', 'site_lead', 'programme_lead'];
    const may = (kind: 'question' | 'contest', site: string, told: readonly string[] = []): string =>
      roles.filter((role) => mayAnswer(kind, asker, { id: 'x', roles: [role], site }, told)).join(' ');
    expect(may('question', 'Lyon')).toBe('ambassador site_lead programme_lead');
    expect(may('question', 'Lille')).toBe('programme_lead');
    expect(may('question', 'Lille', ['x'])).toBe('ambassador trainer site_lead programme_lead');
    expect(may('contest', 'Lille')).toBe('trainer programme_lead');
    expect(mayAnswer('question', asker, { id: 'max', roles: ['programme_lead'], site: 'Lyon' }, ['max'])).toBe(false);
  });
});
