import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, describeOnEveryEngine, type FreshStore, ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

describeOnEveryEngine('the purpose lock', (engine) => {
  let fresh: FreshStore;
  let world: World;
  let workspace = '';
  beforeAll(async () => {
    fresh = await engine.fresh();
    world = await openWorld({ store: fresh.store });
    const ida = await world.newcomer('ida');
    await ida.press('practice.start', 'e1:1');
    await ida.say('Racontez-moi.', 'stop');
    workspace = (await ownerRows<{ id: string }>(world.store, sql`select id from workspace`))[0]?.id ?? '';
  });
  afterAll(() => world.close());

  const refused = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'allowed',
      (error: Error) => String((error.cause as { code?: string } | undefined)?.code ?? error.message),
    );

  it('never re-labels a practice as an assessment, even for the owner of the database', async () => {
    expect(await refused(asOwner(world.store, (tx) => tx.execute(sql`update practice set mode = 'assessment'`)))).toBe(
      '23514',
    );
    expect(await ownerRows(world.store, sql`select 1 from practice where mode <> 'practice'`)).toEqual([]);
  });
  it('has no assessment at all without its checklist', async () => {
    const copy = sql`insert into practice (workspace_id, id, person_id, mode, discovery, scenario_id, scenario_version, level, language, address, seed, state, started_at, last_at)
      select workspace_id, ${randomUUID()}, person_id, 'assessment', false, scenario_id, scenario_version, level, language, address, seed, state, now(), now() from practice limit 1`;
    expect(await refused(asOwner(world.store, (tx) => tx.execute(copy)))).toBe('23514');
  });
  it('stores no level for a first practice: the table itself refuses', async () => {
    expect(await ownerRows(world.store, sql`select 1 from score`)).toEqual([]);
    const forced = sql`insert into score (workspace_id, practice_id, person_id, branch, skill, level, weight, discovery, source, at)
      select workspace_id, id, person_id, 0, 'own', 3, 1, true, 'rules', now() from practice limit 1`;
    expect(await refused(asOwner(world.store, (tx) => tx.execute(forced)))).toBe('23514');
  });
  it('gives a manager’s role no row of any table or view', async () => {
    const relations = await ownerRows<{ name: string }>(
      world.store,
      sql`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'pgboss') and c.relkind in ('r', 'p', 'v', 'm')`,
    );
    expect(relations.length).toBeGreaterThan(15);
    for (const { name } of relations) {
      const rows = await asOwner(world.store, async (tx) => {
        await tx.execute(sql`select set_config('app.workspace', ${workspace}, true)`);
        await tx.execute(sql`set local role entrain_manager`);
        return tx.execute(sql.raw(`select * from ${name} limit 1`));
      }).then(
        () => 'readable',
        (error: Error) => String((error.cause as { code?: string } | undefined)?.code),
      );
      expect(rows, name).toBe('42501');
    }
  });
  it('lets rows of the audit and of the consent ledger be added, never changed', async () => {
    for (const table of ['audit', 'consent'])
      for (const statement of [`update ${table} set at = now()`, `delete from ${table}`])
        expect(
          await refused(world.store.inWorkspace(workspace, (tx) => tx.execute(sql.raw(statement)))),
          statement,
        ).toBe('42501');
  });
});
