import { describe, expect, it } from 'vitest';
import { headcount, type Placed, place, share } from '../../src/digests/anonymity.ts';
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

type Person = { id: string; site: string; team: string; here: boolean; cell: string | null; block: number };

/** A year of one organisation: everything its managers, site leads and programme lead were ever shown. */
function year(seed: number): {
  ours: ReadonlySet<string>[];
  naive: ReadonlySet<string>[];
  teams: Map<string, Set<string>>;
} {
  const random = seeded(seed + 1);
  const people: Person[] = [];
  let next = 0;
  const hire = (team: number): void => {
    people.push({ id: `p${next}`, site: `s${team % 4}`, team: `t${team}`, here: true, cell: null, block: 0 });
    next += 1;
  };
  for (let team = 0; team < 20; team += 1) for (let i = 2 + Math.floor(random() * 26); i > 0; i -= 1) hire(team);
  const ours: ReadonlySet<string>[] = [];
  const naive: ReadonlySet<string>[] = [];
  const teams = new Map<string, Set<string>>();
  let free = 1;
  for (let week = 0; week < weeks; week += 1) {
    for (const one of people) {
      if (one.here && random() < 0.006) one.here = false;
      else if (one.here && random() < 0.002) one.team = `t${Math.floor(random() * 5) * 4 + Number(one.site.slice(1))}`;
      else if (!one.here && random() < 0.01) one.here = true;
    }
    for (let team = 0; team < 20; team += 1) if (random() < 0.15) hire(team);
    const placed: Placed[] = people.map((one) => ({ ...one, counts: one.here }));
    const byId = new Map(people.map((one) => [one.id, one]));
    for (const move of place(placed, free)) {
      const one = byId.get(move.id);
      if (one) Object.assign(one, { cell: move.cell, block: move.block });
      free = Math.max(free, move.block + 1);
    }
    const now = people.filter(({ here }) => here);
    const sets = (of: readonly Person[], key: (one: Person) => string | null): ReadonlySet<string>[] => {
      const found = new Map<string, Set<string>>();
      for (const one of of) {
        const name = key(one);
        if (name !== null) found.set(name, (found.get(name) ?? new Set()).add(one.id));
      }
      return [...found.values()];
    };
    const siteOf = (cell: string | null): string | null =>
      cell?.split('\u001f')[0]?.replace(/^(team|rest) /u, '') ?? null;
    const counted = people.filter(({ cell }) => cell !== null);
    ours.push(
      ...sets(people, ({ cell }) => cell),
      ...sets(people, ({ cell }) => siteOf(cell)),
      new Set(counted.map(({ id }) => id)),
    );
    const big = (set: ReadonlySet<string>): boolean => set.size >= k;
    naive.push(
      ...sets(now, ({ team }) => team).filter(big),
      ...sets(now, ({ site }) => site).filter(big),
      new Set(now.map(({ id }) => id)),
    );
    for (const one of now) teams.set(one.team, (teams.get(one.team) ?? new Set()).add(one.id));
  }
  return { ours, naive, teams };
}

describe('figures nobody can turn against a person', () => {
  it('never let a group under five be worked out, over a year of joins, leaves and moves; a plain threshold does', () => {
    let leaks = 0;
    let naiveTeams = 0;
    let teamCount = 0;
    let counted = 0;
    for (let seed = 0; seed < organisations; seed += 1) {
      const { ours, naive, teams } = year(seed);
      leaks += leaked(ours, k).size;
      counted +=
        Math.max(...ours.map((set) => set.size)) / new Set([...teams.values()].flatMap((ids) => [...ids])).size;
      expect(Math.min(...ours.filter(({ size }) => size > 0).map(({ size }) => size))).toBeGreaterThanOrEqual(k);
      const given = leaked(naive, k);
      for (const ids of teams.values()) if ([...ids].some((id) => given.has(id))) naiveTeams += 1;
      teamCount += teams.size;
    }
    const share = Math.round((naiveTeams / teamCount) * 100);
    process.stdout.write(
      `${teamCount} teams × ${weeks} weeks: ${leaks} people deducible; naive threshold leaks in ${share} % of teams; ${Math.round((counted / organisations) * 100)} % of people counted\n`,
    );
    expect(leaks).toBe(0);
    expect(share).toBeGreaterThan(90);
  }, 300_000);

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
