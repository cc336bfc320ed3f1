import { describe, expect, it } from 'vitest';
import { countOf, headcount, type Placed, place, share } from '../../src/digests/anonymity.ts';
import { leaked } from './oracle.ts';

/** Organisations of twenty teams in four sites; ORGS=100 is two thousand teams. */
const organisations = Number(process.env.ORGS ?? 20);
const weeks = 52;
const k = 5;

const seeded = (start: number): (() => number) => {
  let state = (start * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** Weeks a published figure may look back on. */
const window = 8;

type Person = {
  id: string;
  site: string;
  team: string;
  here: boolean;
  gone: boolean;
  cell: string | null;
  block: number;
  once: boolean;
  /** Week from which they are counted. */
  since: number;
};

/** A group as published in a week: who is in it, from which week each is counted. */
type Published = { readonly week: number; readonly of: ReadonlyMap<string, number> };

type Rates = { readonly objects: number; readonly erased: number };

/** A year of one organisation: everything its managers, site leads and programme lead were ever shown. */
function year(
  seed: number,
  rates: Rates,
): { ours: Published[]; naive: Published[]; teams: Map<string, Set<string>>; left: number } {
  const random = seeded(seed + 1);
  let people: Person[] = [];
  let next = 0;
  let left = 0;
  const hire = (team: number): void => {
    const fresh = { here: true, gone: false, cell: null, block: 0, once: false, since: 0 };
    people.push({ id: `p${next}`, site: `s${team % 4}`, team: `t${team}`, ...fresh });
    next += 1;
  };
  for (let team = 0; team < 20; team += 1) for (let i = 2 + Math.floor(random() * 26); i > 0; i -= 1) hire(team);
  const ours: Published[] = [];
  const naive: Published[] = [];
  const teams = new Map<string, Set<string>>();
  let free = 1;
  for (let week = 0; week < weeks; week += 1) {
    for (const one of people) {
      if (one.here && random() < 0.006) one.here = false;
      else if (one.here && random() < 0.002) one.team = `t${Math.floor(random() * 5) * 4 + Number(one.site.slice(1))}`;
      else if (!one.here && random() < 0.01) one.here = true;
      if (!one.gone && random() < rates.objects) {
        one.gone = true;
        left += 1;
      } else if (one.gone && random() < 0.05) one.gone = false;
    }
    for (let team = 0; team < 20; team += 1) if (random() < 0.15) hire(team);
    // What an erasure leaves, as the store does it: the row is gone, and the rest of its cell holds a block 0.
    for (const lost of people.filter(() => random() < rates.erased)) {
      people = people.filter(({ id }) => id !== lost.id);
      for (const one of people) if (lost.cell !== null && one.cell === lost.cell) one.block = 0;
      left += 1;
    }
    const placed: Placed[] = people.map((one) => ({ ...one, counts: one.here && !one.gone }));
    const byId = new Map(people.map((one) => [one.id, one]));
    for (const { id, cell, block, anew } of place(placed, free)) {
      const one = byId.get(id);
      if (one) Object.assign(one, { cell, block, once: true, since: anew ? week : one.since });
      free = Math.max(free, block + 1);
    }
    const shown = people.filter(({ gone }) => !gone);
    const now = shown.filter(({ here }) => here);
    const sets = (of: readonly Person[], key: (one: Person) => string | null, whole: boolean): Published[] => {
      const found = new Map<string, Map<string, number>>();
      for (const one of of) {
        const name = key(one);
        if (name !== null) found.set(name, (found.get(name) ?? new Map()).set(one.id, whole ? 0 : one.since));
      }
      return [...found.values()].map((of) => ({ week, of }));
    };
    const siteOf = (cell: string | null): string | null =>
      cell?.split('\u001f')[0]?.replace(/^(team|rest) /u, '') ?? null;
    // A cell that is not published is in no total.
    const size = (cell: string): number => shown.filter((one) => one.cell === cell).length;
    const published = new Set(
      [...new Set(shown.map(({ cell }) => cell))].filter((cell) => cell !== null && size(cell) >= k),
    );
    const counted = shown.filter(({ cell }) => published.has(cell));
    ours.push(
      ...sets(counted, ({ cell }) => cell, false),
      ...sets(counted, ({ cell }) => siteOf(cell), false),
      ...sets(counted, () => 'all', false),
    );
    const big = ({ of }: Published): boolean => of.size >= k;
    naive.push(
      ...sets(now, ({ team }) => team, true).filter(big),
      ...sets(now, ({ site }) => site, true).filter(big),
      ...sets(now, () => 'all', true),
    );
    for (const one of now) teams.set(one.team, (teams.get(one.team) ?? new Set()).add(one.id));
  }
  return { ours, naive, teams, left };
}

const everybody = ({ of }: Published): ReadonlySet<string> => new Set(of.keys());

/** Who could be worked out about some week: of all that was published while that week was looked back on, the part about it. A figure about fewer than five would show there as well, whatever weeks it mixes. */
function leakedByWeek(published: readonly Published[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let about = 0; about < weeks; about += 1) {
    const groups = published
      .filter(({ week }) => week >= about && week < about + window)
      .map(({ of }) => new Set([...of].flatMap(([id, since]) => (since <= about ? [id] : []))))
      .filter(({ size }) => size > 0);
    for (const id of leaked(groups, k)) found.add(id);
  }
  return found;
}

type Check = (published: readonly Published[]) => ReadonlySet<string>;

/** Runs every organisation and prints what was found. */
function simulate(rates: Rates, check: Check): { readonly leaks: number; readonly naive: number } {
  let leaks = 0;
  let naiveTeams = 0;
  let teamCount = 0;
  let counted = 0;
  let leaving = 0;
  for (let seed = 0; seed < organisations; seed += 1) {
    const { ours, naive, teams, left } = year(seed, rates);
    leaving += left;
    leaks += check(ours).size;
    const sizes = ours.map(({ of }) => of.size);
    counted += Math.max(...sizes) / new Set([...teams.values()].flatMap((ids) => [...ids])).size;
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(k);
    const given = check(naive);
    for (const ids of teams.values()) if ([...ids].some((id) => given.has(id))) naiveTeams += 1;
    teamCount += teams.size;
  }
  const share = Math.round((naiveTeams / teamCount) * 100);
  process.stdout.write(
    `${teamCount} teams × ${weeks} weeks, ${leaving} objections and erasures: ${leaks} people deducible; naive threshold leaks in ${share} % of teams; ${Math.round((counted / organisations) * 100)} % of people counted at most\n`,
  );
  return { leaks, naive: share };
}

describe('figures nobody can turn against a person', () => {
  it('never let a group under five be worked out, over a year of joins, leaves and moves; a plain threshold does', () => {
    const found = simulate({ objects: 0, erased: 0 }, (published) => leaked(published.map(everybody), k));
    expect(found.leaks).toBe(0);
    expect(found.naive).toBeGreaterThan(90);
  }, 300_000);

  it('nor do they when people object, take it back or are erased, each at once and alone', () => {
    const found = simulate({ objects: 0.001, erased: 0.0005 }, leakedByWeek);
    expect(found.leaks).toBe(0);
    expect(found.naive).toBeGreaterThan(90);
  }, 300_000);

  it('give away one who objects when the others’ weeks are not counted anew', () => {
    let found = 0;
    for (let seed = 0; seed < 3; seed += 1) {
      const { ours } = year(seed, { objects: 0.001, erased: 0.0005 });
      const whole = ours.map(({ week, of }) => ({ week, of: new Map([...of.keys()].map((id) => [id, 0])) }));
      found += leakedByWeek(whole).size;
    }
    expect(found).toBeGreaterThan(0);
  }, 300_000);

  it('count nobody alone, never everybody', () => {
    expect(
      [
        [0, 20],
        [4, 20],
        [5, 20],
        [15, 20],
        [16, 20],
        [20, 20],
        [6, 6],
      ].map(([part = 0, n = 0]) => countOf(part, n)),
    ).toEqual(['< 5', '< 5', '5', '15', '≥\u00a016', '≥\u00a016', '≥\u00a05']);
  });

  it('are rounded, and never say everybody or nobody', () => {
    expect([0, 1, 4, 5, 8, 10].map((part) => share(part, 10)?.text)).toEqual([
      '< 10\u00a0%',
      '10\u00a0%',
      '40\u00a0%',
      '50\u00a0%',
      '80\u00a0%',
      '> 90\u00a0%',
    ]);
    expect(share(2, 4)).toBe(null);
    expect([0, 4, 5].map(headcount)).toEqual(['< 5', '< 5', '5']);
  });
});
