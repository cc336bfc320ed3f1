import { and, asc, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { Content } from './rules.ts';
import { testimonial, testimonialOffer } from './tables.ts';

/** A share as stored. */
export type Testimonial = typeof testimonial.$inferSelect;

/** Begins a draft; a person has one at a time, and the one before is dropped. */
export async function addDraft(tx: Tx, row: typeof testimonial.$inferInsert & { personId: string }): Promise<void> {
  await tx.delete(testimonial).where(and(eq(testimonial.personId, row.personId), eq(testimonial.status, 'draft')));
  await tx.insert(testimonial).values(row);
}

/** One share, locked until the transaction ends. */
export async function lockOne(tx: Tx, id: string): Promise<Testimonial | undefined> {
  const [row] = await tx.select().from(testimonial).where(eq(testimonial.id, id)).for('update');
  return row;
}

/** Changes a share. */
export async function change(tx: Tx, id: string, set: Partial<typeof testimonial.$inferInsert>): Promise<void> {
  await tx.update(testimonial).set(set).where(eq(testimonial.id, id));
}

/** Drops a share that is not shown, or whose author is forgotten. */
export async function drop(tx: Tx, id: string): Promise<void> {
  await tx.delete(testimonial).where(eq(testimonial.id, id));
}

/** What a person shows at the moment, the latest first. */
export async function liveOf(tx: Tx, personId: string): Promise<readonly Testimonial[]> {
  return tx
    .select()
    .from(testimonial)
    .where(and(eq(testimonial.personId, personId), eq(testimonial.status, 'live')))
    .orderBy(desc(testimonial.createdAt))
    .for('update');
}

/** The latest words somebody agreed to have in the recap of a challenge and that are still shown, locked until the transaction ends. */
export async function forRecap(
  tx: Tx,
  recapOf: string,
  place: string,
  now: Date,
): Promise<(Testimonial & { personId: string; content: Content }) | undefined> {
  const [row] = await tx
    .select()
    .from(testimonial)
    .where(
      and(
        eq(testimonial.recapOf, recapOf),
        eq(testimonial.place, place),
        eq(testimonial.status, 'live'),
        gt(testimonial.expiresAt, now),
      ),
    )
    .orderBy(desc(testimonial.createdAt))
    .limit(1)
    .for('update');
  const { personId = null, content = null } = row ?? {};
  return row && personId && content ? { ...row, personId, content } : undefined;
}

/** Posts whose time is over, or whose author is forgotten, over all workspaces. */
export async function toTakeDown(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> {
  return tx
    .select({ workspace: testimonial.workspaceId, id: testimonial.id })
    .from(testimonial)
    .where(and(eq(testimonial.status, 'live'), or(lte(testimonial.expiresAt, now), isNull(testimonial.personId))))
    .orderBy(asc(testimonial.expiresAt))
    .limit(limit);
}

/** Notes that somebody was asked; false when they were before. */
export async function noteOffer(tx: Tx, workspaceId: string, personId: string, at: Date): Promise<boolean> {
  const added = await tx
    .insert(testimonialOffer)
    .values({ workspaceId, personId, at })
    .onConflictDoNothing()
    .returning({ at: testimonialOffer.at });
  return added.length === 1;
}

/** Parts of people’s names of this workspace that appear in a text. */
export async function namesIn(tx: Tx, text: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ part: string }>(
    tx,
    sql`select distinct part from person, regexp_split_to_table(name, '[[:space:]]+') as part
        where length(part) > 2 and strpos(${text}, part) > 0`,
  );
  return rows.map(({ part }) => part);
}
