import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Services } from '../kernel/feature.ts';
import { leftBefore } from '../people/store.ts';

/** Days after the last platform removed the app before everything of a workspace goes. */
export const purgeAfterDays = 30;

/** Removes every row of the workspaces that left long enough ago; answers how many workspaces. */
export async function purgeLeft({ store }: Pick<Services, 'store'>, now: number): Promise<number> {
  const before = new Date(now - purgeAfterDays * 24 * 3600_000);
  const gone = await store.acrossWorkspaces((tx) => leftBefore(tx, before));
  for (const id of gone)
    await store.acrossWorkspaces(async (tx) => {
      const tables = await rowsOf<{ name: string }>(
        tx,
        sql`select quote_ident(c.table_name)::text as name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and c.column_name = 'workspace_id' and t.table_type = 'BASE TABLE'`,
      );
      // Its own row first: what hangs on it goes along, and nothing can be added meanwhile.
      await tx.execute(sql`delete from workspace where id = ${id}`);
      for (const { name } of tables) await tx.execute(sql`delete from ${sql.raw(name)} where workspace_id = ${id}`);
    });
  return gone.length;
}
