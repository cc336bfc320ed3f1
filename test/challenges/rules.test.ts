import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisesIn } from '../../src/challenges/promises.ts';
import {
  decide,
  editEveryMs,
  extraEveryMs,
  factsOf,
  type Played,
  type Running,
  type Tally,
  tallyOf,
  windowOf,
} from '../../src/challenges/rules.ts';

const hour = 3600_000;

/** A repeatable chance. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

/** Plays a whole challenge, looked at every quarter of an hour, and answers what its channel saw. */
function season(people: number, from: string, to: string, timeZone: string, seed: number) {
  const chance = seeded(seed);
  const window = windowOf(from, to, timeZone, Date.parse(from) - 48 * hour);
  if (!window) throw new Error('no window');
  const { startsAt, endsAt } = window;
  const events = Array.from({ length: people * 4 }, (_, n) => ({
    at: startsAt + Math.floor(chance() * (endsAt - startsAt)),
    played: {
      person: `p${Math.floor(chance() * people)}`,
      scenario: `e${1 + Math.floor(chance() * 16)}`,
      level: 1 + Math.floor(chance() * 4),
      outcome: ['RESOLVED', 'LEARNER_STOP', 'FAILED', 'LIMIT_CLOSE', null][n % 5] ?? null,
      discovery: n % 7 === 0,
    } satisfies Played,
  })).sort((a, b) => a.at - b.at);
  let state: Running = { goal: 30, endsAt, shown: null, shownAt: startsAt, milestone: 0, extraAt: null };
  const [edits, extras, shown]: [number[], number[], Tally[]] = [[], [], []];
  let recaps = 0;
  let wrong = 0;
  let open = true;
  for (let now = startsAt; now < endsAt + 48 * hour; now += hour / 4) {
    if (!open) continue;
    const facts = factsOf(events.filter(({ at }) => at <= Math.min(now, endsAt)).map(({ played }) => played));
    const move = decide(state, facts, now);
    state = {
      ...state,
      shown: move.tally,
      ...(move.edit ? { shownAt: now } : {}),
      ...(move.extra === null ? {} : { milestone: move.extra, extraAt: now }),
    };
    if (move.edit) edits.push(now);
    if (move.edit) shown.push(move.tally);
    if (move.edit && move.tally && move.tally.tamed !== facts.tamed) wrong += 1;
    if (move.extra !== null) extras.push(now);
    if (move.end) {
      open = false;
      recaps += 1;
    }
  }
  const last = factsOf(events.map(({ played }) => played));
  return { startsAt, endsAt, edits, extras, shown, recaps, wrong, last };
}

describe('an extra post', () => {
  it('that had to rest is said once a week has passed, without anything more happening, and once', () => {
    const full = { tamed: 10, people: 10 };
    const state: Running = {
      goal: 10,
      endsAt: 60 * 24 * hour,
      shown: full,
      shownAt: hour,
      milestone: 50,
      extraAt: hour,
    };
    const facts = { tamed: 10, practised: 10 };
    expect(decide(state, facts, 3 * hour)).toEqual({ tally: full, edit: false, extra: null, end: false });
    expect(decide(state, facts, hour + extraEveryMs)).toEqual({ tally: full, edit: false, extra: 100, end: false });
    expect(decide({ ...state, milestone: 100 }, facts, hour + 2 * extraEveryMs).extra).toBeNull();
    expect(
      decide({ ...state, shown: null, milestone: 0 }, { tamed: 3, practised: 4 }, 9 * extraEveryMs).extra,
    ).toBeNull();
  });
});

describe('a challenge of 500 people over four weeks', () => {
  for (const [label, from, to, timeZone] of [
    ['spring clock change', '2027-03-08', '2027-04-05', 'Europe/Paris'],
    ['autumn clock change', '2026-10-12', '2026-11-09', 'America/New_York'],
    ['no clock change', '2026-06-01', '2026-06-29', 'Europe/Paris'],
  ] as const)
    it(`shows the facts, edits and posts in measure, and ends once, over a ${label}`, () => {
      const seen = season(500, from, to, timeZone, 11);
      expect(seen.shown.at(-1)).toEqual({ tamed: seen.last.tamed, people: Math.floor(seen.last.practised / 5) * 5 });
      expect([seen.recaps, seen.wrong]).toEqual([1, 0]);
      const gaps = seen.edits.slice(1, -1).map((at, n) => at - (seen.edits[n] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(editEveryMs);
      const between = seen.extras.slice(1).map((at, n) => at - (seen.extras[n] ?? 0));
      expect(between.every((gap) => gap >= extraEveryMs)).toBe(true);
      expect(seen.extras.length).toBeLessThanOrEqual(5);
      const local = new Intl.DateTimeFormat('fr', { timeStyle: 'short', timeZone });
      expect([local.format(seen.startsAt), local.format(seen.endsAt)]).toEqual(['00:00', '17:00']);
      console.log(
        `500 people, 28 days, ${label}: bar ${seen.shown.at(-1)?.tamed} = facts ${seen.last.tamed}, ${seen.edits.length} edits of which ${seen.wrong} off the facts, ${seen.extras.length} extra posts, ${seen.recaps} recap`,
      );
    });

  it('never lets figures tell apart fewer than five people, whatever the channel compares', () => {
    let published = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const { shown } = season(1 + (seed % 14), '2027-03-08', '2027-03-22', 'Europe/Paris', seed);
      const sizes = [0, ...shown.flatMap((tally) => (tally ? [tally.people] : []))];
      published += sizes.length - 1;
      for (const a of sizes) for (const b of sizes) expect(a === b || Math.abs(a - b) >= 5).toBe(true);
      expect(shown.every((tally) => tally === null || tally.people >= 5)).toBe(true);
    }
    console.log(`60 small teams: ${published} published figures, differences under five: 0`);
    expect(published).toBeGreaterThan(100);
  });

  it('counts first practices and stops as taking part, never as a result', () => {
    const one = { person: 'a', scenario: 'e1', level: 1, outcome: 'RESOLVED', discovery: true };
    expect(factsOf([one, { ...one, person: 'b', discovery: false, outcome: 'LEARNER_STOP' }])).toEqual({
      tamed: 0,
      practised: 2,
    });
    expect(factsOf([one, { ...one, discovery: false }, { ...one, person: 'c', discovery: false }])).toEqual({
      tamed: 1,
      practised: 2,
    });
  });

  it('never goes back, whoever leaves or is forgotten', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ tamed: fc.nat(64), practised: fc.nat(600) })), (all) => {
        let before: Tally = null;
        for (const facts of all) {
          const next = tallyOf(facts, before);
          if (before && (!next || next.tamed < before.tamed || next.people < before.people)) return false;
          before = next;
        }
        return true;
      }),
    );
  });

  it('takes no days that make no challenge', () => {
    const now = Date.UTC(2026, 10, 23);
    for (const [from, to] of [
      ['2026-12-10', '2026-12-01'],
      ['2026-01-01', '2026-02-01'],
      ['2026-12-01', '2027-12-01'],
      ['x', 'y'],
      ['', ''],
      [undefined, undefined],
    ])
      expect(windowOf(from, to, 'Europe/Paris', now)).toBeUndefined();
  });
});

describe('promises', () => {
  it('are found in both languages, accents and cases aside', () => {
    for (const text of [
      'Entrain remplace la formation',
      'Une RÉVOLUTION',
      'Résultats garantis',
      'It replaces coaching',
      'Guaranteed results',
      'a revolutionary tool',
      'Le classement des agents',
      'zéro réclamation',
      'Participation obligatoire',
      'Your leaderboard',
      '100 % de réussite',
    ])
      expect(promisesIn(text), text).not.toEqual([]);
  });
  it('leave honest words alone', () => {
    for (const text of [
      'Ensemble, apprivoisons des situations difficiles.',
      'Un café offert à l’équipe',
      'Prenez votre place dans la classe',
      'Pizza for the team',
      'Il complète la formation',
      'Let us practise at our own pace',
    ])
      expect(promisesIn(text), text).toEqual([]);
    expect(promisesIn('Une RÉVOLUTION, garantie')).toEqual(['RÉVOLUTION', 'garantie']);
  });
});
