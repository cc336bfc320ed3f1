import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personals } from '../../src/features.ts';
import { monthsBefore } from '../../src/kernel/clock.ts';
import { appendAudit, auditRows, brokenAt } from '../../src/privacy/audit.ts';
import { readTombstones, reapply, tombstoneLines, tombstones } from '../../src/privacy/restore.ts';
import { purge } from '../../src/privacy/retention.ts';
import { privacyRetention } from '../../src/privacy/retention-own.ts';
import { asOwner, describeOnEveryEngine, type FreshStore, ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

const day = 24 * 3600_000;
const count = async (world: World, from: string): Promise<number> =>
  (await ownerRows<{ n: number }>(world.store, sql`select count(*)::int as n from ${sql.raw(from)}`))[0]?.n ?? -1;

describeOnEveryEngine('what is kept to prove', (engine) => {
  let fresh: FreshStore;
  let world: World;
  let workspace = '';
  const start = Date.UTC(2022, 0, 10, 12);
  beforeAll(async () => {
    fresh = await engine.fresh();
    world = await openWorld({ store: fresh.store, now: start });
    await world.newcomer('ida');
    await world.newcomer('ole', 'en', 'other');
    const [row] = await ownerRows<{ workspace: string; person: string }>(
      world.store,
      sql`select workspace_id as workspace, person_id as person from identity where external_id = 'ida'`,
    );
    workspace = row?.workspace ?? '';
    const elsewhere = await ownerRows<{ id: string }>(
      world.store,
      sql`select id from workspace where id <> ${workspace}::uuid`,
    );
    for (const id of [workspace, elsewhere[0]?.id ?? ''])
      await world.store.inWorkspace(id, async (tx) => {
        for (let i = 0; i < 60; i += 1) {
          const at = new Date(start + i * 10 * day);
          const iso = at.toISOString();
          await appendAudit(tx, id, { actor: 'system', action: 'n' }, at);
          await tx.execute(
            sql`insert into consent values (${id}, ${randomUUID()}, 'p', 'given', 'replay', 'i', 'h', 'a', 'v', 'fr', 'c', ${iso}, ${iso})`,
          );
          await tx.execute(sql`insert into tombstone values (${id}, ${`d${i}`}, ${iso})`);
          if (id === workspace)
            await tx.execute(
              sql`insert into access_log values (${id}, ${randomUUID()}, ${row?.person}, 'v', 'w', ${iso})`,
            );
        }
      });
  });
  afterAll(() => world.close());

  it('goes at its end, neither early nor late, in this workspace only, and what is left still chains', async () => {
    for (let now = start + 300 * day; now <= start + 2000 * day; now += 85 * day) {
      // Two at a time, as a batch that is cut short would leave it.
      for (const one of privacyRetention)
        await world.store.inWorkspace(workspace, (tx) => one.purge(tx, one.before(now), 2));
      expect(brokenAt(await world.store.inWorkspace(workspace, auditRows))).toBeUndefined();
      await purge(world.app.services, privacyRetention, workspace, now);
      const left = (months: number): number =>
        Array.from({ length: 60 }, (_, i) => start + i * 10 * day).filter(
          (at) => at >= monthsBefore(now, months).getTime(),
        ).length;
      const own = `where workspace_id = '${workspace}'`;
      expect(await count(world, `access_log ${own}`)).toBe(left(12));
      expect(await count(world, `tombstone ${own}`)).toBe(left(12));
      expect(await count(world, `consent ${own}`)).toBe(left(36));
      // The last entry stays, so that the next one has something to chain to.
      expect(await count(world, `audit ${own}`)).toBe(Math.max(1, left(12)));
      expect(brokenAt(await world.store.inWorkspace(workspace, auditRows))).toBeUndefined();
    }
    expect(await count(world, `consent where workspace_id <> '${workspace}'`)).toBe(60);
    expect(await count(world, `audit where workspace_id <> '${workspace}'`)).toBe(60);
    await world.store.inWorkspace(workspace, (tx) =>
      appendAudit(tx, workspace, { actor: 's', action: 'n' }, new Date()),
    );
    expect(brokenAt(await world.store.inWorkspace(workspace, auditRows))).toBeUndefined();
  });
});

describe('a restored backup', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ now: Date.now() });
  });
  afterAll(() => world.close());

  it('forgets again whom it brings back, from the list kept beside it or from the log, and nobody else', async () => {
    for (const name of ['gone-1', 'gone-2', 'back', 'stays']) {
      const someone = await world.newcomer(name);
      await someone.press('practice.start', 'e1:1');
      await someone.say(`Bonjour, ici ${name}-said.`);
    }
    const backup = async () =>
      ownerRows<Record<string, unknown>>(world.store, sql`select * from person`).then(async (people) => ({
        people,
        identities: await ownerRows<Record<string, unknown>>(world.store, sql`select * from identity`),
      }));
    const kept = await backup();
    const rowOf = (name: string) => kept.identities.find((row) => row.external_id === name);
    world.now = Date.now() + 1000;
    for (const name of ['gone-1', 'gone-2', 'back']) await world.someone(name).press('privacy.erase_yes');
    const list = await tombstones(world.store);
    expect(list).toHaveLength(3);
    // Someone who returns of their own accord is newer than their erasure.
    await new Promise((wake) => setTimeout(wake, Math.max(0, world.now + 50 - Date.now())));
    await world.newcomer('back');
    // The restore: rows of before are there again, and no tombstone is.
    await asOwner(world.store, async (tx) => {
      await tx.execute(sql`delete from tombstone`);
      for (const name of ['gone-1', 'gone-2']) {
        const id = rowOf(name)?.person_id;
        const person = kept.people.find((row) => row.id === id);
        await tx.execute(
          sql`insert into person (workspace_id, id, time_zone, created_at) values (${person?.workspace_id}, ${id}, 'UTC', now() - interval '1 day')`,
        );
        await tx.execute(
          sql`insert into identity values (${person?.workspace_id}, 'fake', ${name}, ${id}, ${`fake:acme:${name}`}, now())`,
        );
      }
    });
    const [fromList, fromLog] = [list.slice(0, 1), world.logs.filter(({ event }) => event === 'tombstone')];
    const read = readTombstones(
      `${tombstoneLines(fromList)}not json\n{"a":1}\n${fromLog.map((line) => JSON.stringify(line)).join('\n')}`,
    );
    expect(read).toHaveLength(4);
    const now = Date.now() + 5000;
    expect(await reapply(world.store, personals, now, read)).toEqual({ forgotten: 2 });
    expect(await reapply(world.store, personals, now, read)).toEqual({ forgotten: 0 });
    const names = await ownerRows<{ name: string }>(
      world.store,
      sql`select external_id as name from identity order by 1`,
    );
    expect(names.map(({ name }) => name)).toEqual(['back', 'stays']);
    expect(await count(world, `audit where actor = 'restore' and action = 'erasure'`)).toBe(2);
    expect(await count(world, 'practice')).toBe(1);
  });
});
