import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { mayJoin, type Shift } from './rules.ts';
import { tryout } from './tables.ts';

/** A token for one try-out. */
export async function begin(tx: Tx, workspaceId: string, token: string, week: string): Promise<void> {
  await tx.insert(tryout).values({ workspaceId, token, week });
}

/** What was thought before, until the second answer; false for a token that is none, or is done. */
export async function keepBefore(tx: Tx, token: string, before: number): Promise<boolean> {
  const open = and(eq(tryout.token, token), isNull(tryout.after));
  return (await tx.update(tryout).set({ before }).where(open).returning({ token: tryout.token })).length > 0;
}

/** What is thought after, once; then those who wait are counted, if they are enough together. */
export async function keepAfter(tx: Tx, workspaceId: string, token: string, after: number): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`tryout ${workspaceId}`}))`);
  const open = and(eq(tryout.token, token), isNull(tryout.after), isNotNull(tryout.before));
  if ((await tx.update(tryout).set({ after }).where(open).returning({ token: tryout.token })).length === 0)
    return false;
  const [row] = await rowsOf<{ waiting: number; counted: number }>(
    tx,
    sql`select (count(*) filter (where not counted))::int as waiting, (count(*) filter (where counted))::int as counted
        from tryout where after is not null`,
  );
  if (row && mayJoin(row.waiting, row.counted))
    await tx.update(tryout).set({ counted: true }).where(isNotNull(tryout.after));
  return true;
}

/** What trying changed, of those counted together; undefined while there are none. */
export async function shiftOf(tx: Tx): Promise<Shift | undefined> {
  const [row] = await rowsOf<Shift>(
    tx,
    sql`select count(*)::int as n, (count(*) filter (where before = 0))::int as before, (count(*) filter (where after = 0))::int as after
        from tryout where counted`,
  );
  return row && row.n > 0 ? row : undefined;
}
