import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../src/db/open.ts';
import { rowsOf } from '../../src/db/rows.ts';
import { secure } from '../../src/db/secure.ts';
import { asOwner, describeOnEveryEngine, ownerRows } from '../support/db.ts';

describeOnEveryEngine('A workspace’s rows', (engine) => {
  const [ours, theirs] = [randomUUID(), randomUUID()];
  let store: OpenStore;

  beforeAll(async () => {
    ({ store } = await engine.fresh());
    await asOwner(store, async (tx) => {
      await tx.execute(
        sql`create table note (workspace_id uuid not null, id uuid not null, words text, primary key (workspace_id, id))`,
      );
      await secure(tx);
    });
    for (const workspace of [ours, theirs]) {
      await store.inWorkspace(workspace, (tx) =>
        tx.execute(sql`insert into note values (${workspace}, ${randomUUID()}, 'a line')`),
      );
    }
  });
  afterAll(() => store.close());

  const count = async (query: ReturnType<typeof sql>): Promise<number> =>
    (await store.inWorkspace(ours, (tx) => rowsOf(tx, query))).length;

  it('are the only ones it reads', async () => {
    expect(await count(sql`select * from note`)).toBe(1);
    expect(await count(sql`select * from note where workspace_id = ${theirs}`)).toBe(0);
  });

  it('are the only ones it changes or removes', async () => {
    expect(await count(sql`update note set words = 'x' where workspace_id = ${theirs} returning 1`)).toBe(0);
    expect(await count(sql`delete from note where workspace_id = ${theirs} returning 1`)).toBe(0);
  });

  it('are the only ones it can write, new or moved', async () => {
    const insert = () => count(sql`insert into note values (${theirs}, ${randomUUID()}, 'planted')`);
    await expect(insert()).rejects.toMatchObject({ cause: { code: '42501' } });
    const move = () => count(sql`update note set workspace_id = ${theirs}`);
    await expect(move()).rejects.toMatchObject({ cause: { code: '42501' } });
    const copy = () => count(sql`insert into note select ${theirs}, id, words from note on conflict do nothing`);
    await expect(copy()).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('are not seen when no workspace is named', async () => {
    const none = () =>
      store.acrossWorkspaces(async (tx) => {
        await tx.execute(sql`select set_config('role', 'entrain_tenant', true)`);
        return rowsOf(tx, sql`select * from note`);
      });
    expect(await none()).toEqual([]);
  });

  it('are all seen by a sweep over workspaces', async () => {
    expect(await store.acrossWorkspaces((tx) => rowsOf(tx, sql`select * from note`))).toHaveLength(2);
  });

  it('are out of reach of a statement that strayed out of a unit of work', async () => {
    const stray = store.acrossWorkspaces(async (tx) => {
      await tx.execute(sql`select set_config('role', 'entrain_app', true)`);
      await tx.execute(sql`insert into note values (${ours}, ${randomUUID()}, 'stray')`);
    });
    await expect(stray).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('are out of reach of what a manager reads with', async () => {
    const manager = store.inWorkspace(ours, async (tx) => {
      await tx.execute(sql`select set_config('role', 'entrain_manager', true)`);
      await tx.execute(sql`select * from note`);
    });
    await expect(manager).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  it('need a real workspace id', async () => {
    await expect(store.inWorkspace("' or true", async () => 1)).rejects.toThrow(/UUID/);
  });

  it('cannot be asked for inside a unit of work, which would wait for itself for ever', async () => {
    const nested = store.inWorkspace(ours, () => store.inWorkspace(ours, async () => 1));
    await expect(nested).rejects.toThrow(/pass the outer one’s tx on/);
  });

  it('stay as they were when the work throws', async () => {
    const failing = store.inWorkspace(ours, async (tx) => {
      await tx.execute(sql`delete from note`);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await count(sql`select * from note`)).toBe(1);
  });

  it('are all kept or none, even when the error of a statement is swallowed', async () => {
    const swallowing = store.inWorkspace(ours, async (tx) => {
      await tx.execute(sql`insert into note values (${ours}, ${randomUUID()}, 'before')`);
      await tx.execute(sql`select 1 / 0`).catch(() => {});
    });
    await expect(swallowing).rejects.toThrow();
    expect(await count(sql`select * from note where words = 'before'`)).toBe(0);
  });

  it('can be tried in a step of their own that fails alone', async () => {
    await store.inWorkspace(ours, async (tx) => {
      await tx.transaction(async (step) => step.execute(sql`update note set words = 'kept'`));
      await tx.transaction(async (step) => step.execute(sql`select 1 / 0`)).catch(() => {});
      await tx.transaction(async (step) => step.rollback()).catch(() => {});
    });
    expect(await count(sql`select * from note where words = 'kept'`)).toBe(1);
  });

  describe('in a new table', () => {
    const refused = (ddl: ReturnType<typeof sql>) =>
      asOwner(store, async (tx) => {
        await tx.execute(ddl);
        await secure(tx);
      });

    it('are refused at start without workspace_id, by name and with what to do', async () => {
      await expect(refused(sql`create table loose (id uuid)`)).rejects.toThrow(
        /table loose has no workspace_id.*sharedTables/,
      );
    });

    it('are refused at start when the workspace may be missing', async () => {
      await expect(refused(sql`create table vague (workspace_id uuid)`)).rejects.toThrow(
        /vague.workspace_id must be uuid and not null/,
      );
    });
  });

  it('are held by every table of the product, the owner included', async () => {
    const open = await ownerRows<{ name: string }>(
      store,
      sql`select c.relname::text as name from pg_class c join pg_attribute a on a.attrelid = c.oid
          where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'workspace_id'
          and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });
});
