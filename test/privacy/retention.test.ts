import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retentions } from '../../src/features.ts';
import { jobId } from '../../src/jobs/job-id.ts';
import { monthsBefore } from '../../src/kernel/clock.ts';
import { dryRun, purge, retention } from '../../src/privacy/retention.ts';
import { tick } from '../../src/ticker.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

const day = 24 * 3600_000;
const start = Date.UTC(2026, 0, 15, 12);

describe('keeping data no longer than said', () => {
  let world: World;
  let workspace = '';
  beforeAll(async () => {
    world = await openWorld({ now: start });
    await world.newcomer('rita');
    const [row] = await ownerRows<{ workspace: string; person: string }>(
      world.store,
      sql`select workspace_id as workspace, id as person from person limit 1`,
    );
    workspace = row?.workspace ?? '';
    // One finished practice a day for 400 days, each with one line, one debrief and one level.
    await asOwner(world.store, async (tx) => {
      for (let i = 0; i < 400; i += 1) {
        const id = randomUUID();
        const at = new Date(start + i * day).toISOString();
        await tx.execute(sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at)
          values (${workspace}, ${id}, ${row?.person}, false, 'e1', 1, 1, 'fr', 'fake:acme:rita', 'over', 'RESOLVED', 1, '{}', ${at}, ${at})`);
        await tx.execute(
          sql`insert into turn (workspace_id, practice_id, seq, branch, role, text, at) values (${workspace}, ${id}, 1, 0, 'agent', 'mots', ${at})`,
        );
        await tx.execute(
          sql`insert into debrief (workspace_id, practice_id, person_id, branch, discovery, engine, content, created_at) values (${workspace}, ${id}, ${row?.person}, 0, false, 'rules', '{}', ${at})`,
        );
        await tx.execute(
          sql`insert into score (workspace_id, practice_id, person_id, branch, skill, level, weight, discovery, source, at) values (${workspace}, ${id}, ${row?.person}, 0, 'own', 2, 1, false, 'rules', ${at})`,
        );
      }
    });
  });
  afterAll(() => world.close());

  const oldest = async (table: 'turn' | 'debrief' | 'score' | 'practice', column: string): Promise<number> => {
    const [row] = await ownerRows<{ at: string | null }>(
      world.store,
      sql`select min(${sql.raw(column)})::text as at from ${sql.raw(table)}`,
    );
    return row?.at ? Date.parse(row.at) : Number.POSITIVE_INFINITY;
  };

  it('removes nothing early and leaves nothing late, over 400 days', async () => {
    let checks = 0;
    for (let now = start + 170 * day; now <= start + 800 * day; now += 45 * day) {
      await purge(world.app.services, retentions, workspace, now);
      const newest = start + 399 * day;
      for (const [table, column, months] of [
        ['turn', 'at', 6],
        ['debrief', 'created_at', 12],
        ['score', 'at', 12],
        ['practice', 'last_at', 12],
      ] as const) {
        const cutoff = monthsBefore(now, months).getTime();
        const kept = await oldest(table, column);
        const expected =
          Array.from({ length: 400 }, (_, i) => start + i * day).find((at) => at >= cutoff) ?? Number.POSITIVE_INFINITY;
        expect(kept, `${table} at day ${(now - start) / day}`).toBe(
          expected > newest ? Number.POSITIVE_INFINITY : expected,
        );
        checks += 1;
      }
    }
    expect(checks).toBe(60);
  });

  it('says what it would remove without removing it, and removes nothing twice', async () => {
    world.now = start + 900 * day;
    await world.newcomer('lina');
    world.now += 30 * day;
    const events =
      (await ownerRows<{ n: number }>(world.store, sql`select count(*)::int as n from processed_event`))[0]?.n ?? 0;
    expect(events).toBeGreaterThan(0);
    expect(await dryRun(world.app.services, retentions, workspace, world.now)).toMatchObject({ events });
    expect(await purge(world.app.services, retentions, workspace, world.now)).toMatchObject({ events });
    expect(Object.values(await purge(world.app.services, retentions, workspace, world.now)).every((n) => n === 0)).toBe(
      true,
    );
  });

  it('cleans up once a night, and writes the counts down', async () => {
    await world.newcomer('olga');
    world.now += 60 * day;
    world.now += 15 * 3600_000 - (world.now % day);
    const features = [retention(retentions, jobId)];
    for (const minute of [0, 1, 2]) await tick(features, world.app.services, world.now + minute * 60_000);
    await expect
      .poll(async () => (await ownerRows(world.store, sql`select 1 from audit where action = 'retention'`)).length, {
        timeout: 15_000,
      })
      .toBe(1);
  });
});
