import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { hasPostgres, ownerRows, quickStore } from '../support/db.ts';

describe.skipIf(!hasPostgres)('Two units of work on PostgreSQL', () => {
  it('that wait for each other both end, what the first try wrote forgotten', async () => {
    const store = await quickStore();
    const names = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
    for (const id of names) await ownerRows(store, sql`insert into workspace (id, name) values (${id}, '')`);
    const held: (() => void)[] = [];
    const both = new Promise<void>((resolve) => {
      held.push(resolve);
    });
    const runs = [0, 0];
    let holding = 0;
    const unit = (who: 0 | 1) =>
      store.acrossWorkspaces(async (tx) => {
        runs[who] = (runs[who] ?? 0) + 1;
        for (const id of who === 0 ? names : [...names].reverse()) {
          await tx.execute(sql`update workspace set name = name || ${String(who)} where id = ${id}`);
          holding += 1;
          if (holding === 2) held[0]?.();
          await both;
        }
      });
    await Promise.all([unit(0), unit(1)]);
    expect([...runs].sort()).toEqual([1, 2]);
    const rows = await ownerRows<{ name: string }>(store, sql`select name from workspace`);
    expect(rows.map(({ name }) => [...name].sort().join(''))).toEqual(['01', '01']);
    await store.close();
  });

  it('is sent back when the waiting job it joined was claimed meanwhile, and runs again', async () => {
    const store = await quickStore();
    let runs = 0;
    const rows = await store.acrossWorkspaces(async (tx) => {
      runs += 1;
      return tx.execute(sql`select 1 / ${runs - 1}::int as waiting`);
    });
    expect([runs, JSON.stringify(rows)]).toEqual([2, '[{"waiting":1}]']);
    await store.close();
  });
});
