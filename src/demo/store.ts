import { asc, eq, lte } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { demo } from './tables.ts';

/** A demo as stored. */
export type Demo = typeof demo.$inferSelect;

/** Opens a demo unless one is under way in its channel. */
export async function openDemo(tx: Tx, row: Demo): Promise<boolean> {
  return (await tx.insert(demo).values(row).onConflictDoNothing().returning({ id: demo.id })).length > 0;
}

/** A demo, locked until the transaction ends; undefined once it is over. */
export async function lockDemo(tx: Tx, id: string): Promise<Demo | undefined> {
  const [row] = await tx.select().from(demo).where(eq(demo.id, id)).for('update');
  return row;
}

/** Changes a demo. */
export async function changeDemo(tx: Tx, id: string, set: Partial<typeof demo.$inferInsert>): Promise<void> {
  await tx.update(demo).set(set).where(eq(demo.id, id));
}

/** Ends a demo: its row is gone, and everything it held with it. */
export async function dropDemo(tx: Tx, id: string): Promise<void> {
  await tx.delete(demo).where(eq(demo.id, id));
}

/** Demos whose moment to be looked at has come, over all workspaces. */
export async function dueDemos(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> {
  return tx
    .select({ workspace: demo.workspaceId, id: demo.id })
    .from(demo)
    .where(lte(demo.lookAt, now))
    .orderBy(asc(demo.lookAt))
    .limit(limit);
}
