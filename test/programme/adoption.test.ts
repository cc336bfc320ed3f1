import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownOf, shownStages, stages } from '../../src/programme/rules-adoption.ts';
import { rows } from '../help/house.ts';
import { asOwner } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { hire, member } from './house.ts';

describe('adoption, as it may be shown', () => {
  it('leaves at least five possible people on either side of every figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), fc.integer({ min: 0, max: 400 }), (whole, wanted) => {
        const n = Math.min(wanted, whole);
        const text = shownOf(n, whole);
        const same = Array.from({ length: whole + 1 }, (_, other) => other).filter(
          (other) => shownOf(other, whole) === text,
        );
        expect(same).toContain(n);
        // What the text allows: five values at least, so that no difference is about a known few.
        expect(same.length).toBeGreaterThanOrEqual(5);
        if (text.startsWith('≥')) expect(n).toBeGreaterThanOrEqual(Number(/\d+/u.exec(text)?.[0]));
        else expect(n).toBeLessThan(5);
      }),
      { numRuns: 3000, seed: 20261124 },
    );
  });

  it('tells nothing where there are fewer than ten learners', () => {
    const of = (n: number) => ({ invited: n, opened: n, started: n, finished: 0, back: 0, shared: 0 });
    expect(shownStages(of(9), 9)).toEqual([]);
    expect(shownStages(of(32), 32).map(({ text }) => text)).toEqual([
      '≥\u00a025',
      '≥\u00a025',
      '≥\u00a025',
      '< 5',
      '< 5',
      '< 5',
    ]);
    expect(shownStages(of(32), 32).map(({ stage }) => stage)).toEqual(stages);
  });
});

describe('adoption of a wave', () => {
  let world: World;
  let lead: Someone;
  const monday = Date.UTC(2026, 10, 23, 9);
  const at = (days: number) => sql`${new Date(monday + days * 24 * 3600_000).toISOString()}::timestamptz`;
  beforeAll(async () => {
    world = await openWorld({ now: monday });
    lead = await member(world, 'lead', 'fr', ['programme_lead'], 'direction');
    await hire(world, 30, 'Alpha');
    await asOwner(world.store, async (tx) => {
      const numbered = sql`(select workspace_id, id, row_number() over (order by id) as n from person where team = 'Alpha') p`;
      await tx.execute(
        sql`insert into programme (workspace_id, phase, since) select id, 'waves', ${at(-40)} from workspace`,
      );
      await tx.execute(
        sql`insert into programme_cohort (workspace_id, id, kind, teams, from_day, to_day, opened_at)
            select id, gen_random_uuid(), 'wave', '[{"site": "Lyon", "team": "Alpha"}]', '2026-10-20', '2026-12-20', ${at(-30)} from workspace`,
      );
      await tx.execute(
        sql`insert into nudge (workspace_id, id, person_id, kind, slot, at) select workspace_id, gen_random_uuid(), id, 'invitation', ${at(-29)}, ${at(-29)} from ${numbered}`,
      );
      // Twenty-two opened and nineteen began, thirteen finished, twelve of them came back, seven within the week.
      await tx.execute(
        sql`insert into notice (workspace_id, person_id, platform, version, shown_at, accepted_at)
            select workspace_id, id, 'fake', 'v', ${at(-28)}, ${at(-28)} from ${numbered} where n <= 22`,
      );
      const practise = (upTo: number, day: number, outcome: string) =>
        tx.execute(
          sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
              select workspace_id, gen_random_uuid(), id, false, 'e1', 1, 1, 'fr', 'x', 'over', ${outcome}, 1, '{}', ${at(day)}, ${at(day)}, ${at(day)} from ${numbered} where n <= ${upTo}`,
        );
      await practise(19, -20, 'LEARNER_STOP');
      await practise(13, -20, 'RESOLVED');
      await practise(7, -15, 'RESOLVED');
      await practise(12, -10, 'RESOLVED');
      // This week is not over: it is not told yet.
      await practise(30, 0, 'RESOLVED');
    });
  });
  afterAll(() => world.close());

  it('is counted from what happened, stage within stage, up to the last week that is over', async () => {
    await lead.press('programme.waves');
    const line = lead
      .last('waves')
      .text.replace(/\u00a0/gu, ' ')
      .split('\n')
      .find((one) => one.startsWith('Adoption'));
    expect(line).toContain(
      '≥ 25 invités → ≥ 20 ont ouvert → ≥ 15 ont commencé → ≥ 10 ont terminé → ≥ 5 sont revenus sous 7 jours → < 5 ont partagé un débrief',
    );
    expect(line).toContain('22');
  });

  it('does not tell that somebody objected', async () => {
    const before = lead.last('waves').text;
    const [one] = await rows<{ id: string }>(
      world,
      sql`select id::text as id from person where team = 'Alpha' order by id desc limit 1`,
    );
    await asOwner(world.store, (tx) =>
      tx.execute(sql`update person set objected_at = now() where id = ${one?.id}::uuid`),
    );
    await lead.press('programme.waves');
    expect(lead.last('waves').text).toBe(before);
  });
});
