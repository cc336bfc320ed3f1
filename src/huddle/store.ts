import { randomUUID } from 'node:crypto';
import { desc, eq, lte } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { huddle, huddleHeld } from './tables.ts';

/** A sharing group as stored. */
export type Huddle = typeof huddle.$inferSelect;

/** Opens one unless one is under way in its channel. */
export async function openHuddle(tx: Tx, row: Huddle): Promise<boolean> {
  return (await tx.insert(huddle).values(row).onConflictDoNothing().returning({ id: huddle.id })).length > 0;
}

/** One, locked until the transaction ends; undefined once it is over. */
export async function lockHuddle(tx: Tx, id: string): Promise<Huddle | undefined> {
  const [row] = await tx.select().from(huddle).where(eq(huddle.id, id)).for('update');
  return row;
}

/** Changes one. */
export async function changeHuddle(tx: Tx, id: string, set: Partial<typeof huddle.$inferInsert>): Promise<void> {
  await tx.update(huddle).set(set).where(eq(huddle.id, id));
}

/** Ends one: its row is gone, story and replies with it. */
export async function dropHuddle(tx: Tx, id: string): Promise<void> {
  await tx.delete(huddle).where(eq(huddle.id, id));
}

/** Notes that a channel held its sharing group: no person, no count. */
export async function noteHeld(tx: Tx, workspaceId: string, place: string, day: string): Promise<void> {
  await tx.insert(huddleHeld).values({ workspaceId, id: randomUUID(), place, day }).onConflictDoNothing();
}

/** The last day a channel held one. */
export async function lastHeld(tx: Tx, place: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ day: huddleHeld.day })
    .from(huddleHeld)
    .where(eq(huddleHeld.place, place))
    .orderBy(desc(huddleHeld.day))
    .limit(1);
  return row?.day;
}

/** Sharing groups left open since before an instant, over all workspaces. */
export async function leftOpen(
  tx: Tx,
  before: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> {
  return tx
    .select({ workspace: huddle.workspaceId, id: huddle.id })
    .from(huddle)
    .where(lte(huddle.createdAt, before))
    .limit(limit);
}
