import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type OpenStore, openStore } from '../../src/db/open.ts';
import { rowsOf } from '../../src/db/rows.ts';
import { emptyDatabase, hasPostgres, ownerRows } from '../support/db.ts';

describe.skipIf(!hasPostgres)('Starting on PostgreSQL', () => {
  it('works for four processes at once on an empty database', async () => {
    const databaseUrl = await emptyDatabase();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore({ databaseUrl, connections: 2 })));
    const who = sql`select current_user::text as name`;
    for (const store of stores) {
      expect(await store.inWorkspace(randomUUID(), (tx) => rowsOf(tx, who))).toEqual([{ name: 'entrain_tenant' }]);
      await store.close();
    }
  });

  it('commits all or nothing of a unit of work whose connection is killed, and answers at once again', async () => {
    const databaseUrl = await emptyDatabase();
    const store = await openStore({ databaseUrl, connections: 2, migrations: 'none' });
    await ownerRows(store, sql`create table pair (a int, b int)`);
    await ownerRows(store, sql`grant insert on pair to entrain_service`);
    for (let round = 0; round < 40; round++) await loseTheConnection(store, round);
    const halves = await ownerRows(store, sql`select a from pair group by a having count(*) <> 2`);
    expect(halves).toEqual([]);
    await store.close();
  });

  // The driver re-opens a lost connection by itself and may run the rest of a transaction on it.
  const loseTheConnection = async (store: OpenStore, round: number): Promise<void> => {
    const work = store.acrossWorkspaces(async (tx) => {
      const [me] = await rowsOf<{ pid: number }>(tx, sql`select pg_backend_pid()::int as pid`);
      await tx.execute(sql`insert into pair values (${round}, 1)`);
      const killed = killBackend(store, me?.pid ?? 0);
      if (round % 2 === 0) await killed;
      await tx.execute(sql`insert into pair values (${round}, 2)`);
      await killed;
    });
    await work.catch(() => {});
    expect(await store.acrossWorkspaces((tx) => rowsOf(tx, sql`select 1 as one`))).toEqual([{ one: 1 }]);
  };

  const killBackend = async (store: OpenStore, pid: number): Promise<void> => {
    const { default: postgres } = await import('postgres');
    const killer = postgres(String(store.boss.connectionString), { max: 1 });
    await killer`select pg_terminate_backend(${pid})`;
    await killer.end();
  };
});
