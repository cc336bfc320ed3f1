import { randomUUID } from 'node:crypto';
import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { accessLog, person } from './tables.ts';

/** What others can be shown of a person's. */
export type Shown = 'debrief' | 'request' | 'contest' | 'post';

/** Somebody, or a whole channel, is shown something of a person's: written down for that person to read. */
export async function noteLook(
  tx: Tx,
  workspaceId: string,
  look: { readonly person: string; readonly viewer: string | 'channel'; readonly what: Shown; readonly at: Date },
): Promise<void> {
  const { person: personId, viewer, what, at } = look;
  await tx.insert(accessLog).values({ workspaceId, id: randomUUID(), personId, viewer, what, at });
}

/** Who was shown something of a person's, the latest first, by the name they have here. */
export const looksAt = (tx: Tx, personId: string) =>
  tx
    .select({ ...getTableColumns(accessLog), name: sql<string | null>`coalesce(${person.name}, ${person.email})` })
    .from(accessLog)
    .leftJoin(person, eq(sql`${person.id}::text`, accessLog.viewer))
    .where(eq(accessLog.personId, personId))
    .orderBy(desc(accessLog.at));

/** A person forgotten leaves no id in what others read. */
export async function forgetViewer(tx: Tx, viewer: string): Promise<void> {
  await tx.update(accessLog).set({ viewer: '' }).where(eq(accessLog.viewer, viewer));
}
