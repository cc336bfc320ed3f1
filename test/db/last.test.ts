import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lastly } from '../../src/db/last.ts';
import type { OpenStore } from '../../src/db/open.ts';
import type { Tx } from '../../src/kernel/db.ts';
import { describeOnEveryEngine, ownerRows } from '../support/db.ts';

const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const add = (tx: Tx, n: number, name: string) =>
  tx.execute(sql`insert into workspace (id, name) values (${id(n)}, ${name})`);
const rename = (tx: Tx, n: number, more: string) =>
  tx.execute(sql`update workspace set name = name || ${more} where id = ${id(n)}`);

describeOnEveryEngine('The last statements of a unit of work', (engine) => {
  let store: OpenStore;
  const named = async (n: number) =>
    (await ownerRows<{ name: string }>(store, sql`select name from workspace where id = ${id(n)}`))[0]?.name;

  beforeAll(async () => {
    ({ store } = await engine.fresh());
  });
  afterAll(() => store.close());

  it('are kept with what came before them, in their order, and answer', async () => {
    const answers = await store.acrossWorkspaces(async (tx) => {
      await add(tx, 1, 'one');
      return lastly(tx, [
        () => rename(tx, 1, ' two'),
        () => rename(tx, 1, ' three'),
        () => tx.execute(sql`select name from workspace where id = ${id(1)}`),
      ]);
    });
    expect(JSON.stringify(answers[2])).toContain('one two three');
    expect(await named(1)).toBe('one two three');
  });

  it('may be all there is', async () => {
    const [rows] = await store.acrossWorkspaces((tx) => lastly(tx, [() => tx.execute(sql`select 41 + 1 as n`)]));
    expect(JSON.stringify(rows)).toContain('42');
  });

  it('undo the whole unit when one of them fails, and leave the next unit alone', async () => {
    const failing = store.acrossWorkspaces(async (tx) => {
      await add(tx, 2, 'lost');
      await lastly(tx, [() => tx.execute(sql`select 'no number'::text::int`), () => rename(tx, 2, ' too')]);
    });
    const next = store.acrossWorkspaces((tx) => add(tx, 3, 'kept'));
    await expect(failing).rejects.toThrow();
    await next;
    expect([await named(2), await named(3)]).toEqual([undefined, 'kept']);
  });

  it('undo it too when one of them never gets as far as the database', async () => {
    const failing = store.acrossWorkspaces(async (tx) => {
      await add(tx, 4, 'lost');
      await lastly(tx, [() => rename(tx, 4, ' too'), () => Promise.reject(new Error('changed my mind'))]);
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await store.acrossWorkspaces((tx) => add(tx, 5, 'kept'));
    expect([await named(4), await named(5)]).toEqual([undefined, 'kept']);
  });
});
