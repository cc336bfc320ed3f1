import { and, asc, eq, lte } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { showBeforeMs } from './rules.ts';
import { bulletin } from './tables.ts';

/** A channel’s calendar as stored. */
export type Bulletin = typeof bulletin.$inferSelect;

/** Every channel with a calendar. */
export const bulletinsOf = (tx: Tx): Promise<readonly Bulletin[]> =>
  tx.select().from(bulletin).orderBy(asc(bulletin.name), asc(bulletin.place));

/** One, locked until the transaction ends. */
export async function lockBulletin(tx: Tx, place: string): Promise<Bulletin | undefined> {
  return (await tx.select().from(bulletin).where(eq(bulletin.place, place)).for('update'))[0];
}

/** Keeps a channel’s calendar, new or begun again; when it last spoke there is not forgotten. */
export async function keepBulletin(tx: Tx, row: typeof bulletin.$inferInsert): Promise<void> {
  const { workspaceId, place, ...set } = row;
  await tx
    .insert(bulletin)
    .values({ workspaceId, place, ...set })
    .onConflictDoUpdate({ target: [bulletin.workspaceId, bulletin.place], set });
}

/** Changes one. */
export async function changeBulletin(tx: Tx, place: string, set: Partial<typeof bulletin.$inferInsert>): Promise<void> {
  await tx.update(bulletin).set(set).where(eq(bulletin.place, place));
}

/** Takes one away. */
export async function dropBulletin(tx: Tx, place: string): Promise<void> {
  await tx.delete(bulletin).where(eq(bulletin.place, place));
}

/** When an issue was last posted in a channel, in ms. */
export async function postedIn(tx: Tx, place: string): Promise<number | null> {
  const [row] = await tx.select({ at: bulletin.postedAt }).from(bulletin).where(eq(bulletin.place, place));
  return row?.at?.getTime() ?? null;
}

/** Calendars with something to show or to post, over all workspaces. */
export const dueBulletins = (
  tx: Tx,
  now: number,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly place: string }[]> =>
  tx
    .select({ workspace: bulletin.workspaceId, place: bulletin.place })
    .from(bulletin)
    .where(and(eq(bulletin.status, 'running'), lte(bulletin.nextAt, new Date(now + showBeforeMs))))
    .orderBy(asc(bulletin.nextAt))
    .limit(limit);
