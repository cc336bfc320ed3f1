import { and, asc, desc, eq, inArray, lt, ne, or, type Placeholder, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { practice, turn } from './tables.ts';

/** A practice as stored. */
export type Practice = typeof practice.$inferSelect;
/** A line as stored. */
export type Turn = typeof turn.$inferSelect;

/** The practices a person is in, and the one they are in first. */
export const isIn = (person: string | Placeholder) =>
  and(eq(practice.personId, person), inArray(practice.status, ['open', 'reviewing']));
export const openFirst = [sql`${practice.status} = 'open' desc`, desc(practice.lastAt)] as const;

/** Opens a practice. */
export async function addPractice(tx: Tx, row: typeof practice.$inferInsert): Promise<void> {
  await tx.insert(practice).values(row);
}

/** The practice, locked until the transaction ends; undefined once it is forgotten. */
export async function lockPractice(tx: Tx, id: string): Promise<Practice | undefined> {
  const [row] = await tx.select().from(practice).where(eq(practice.id, id)).for('update');
  return row;
}

/** The practice as it stands, not locked. */
export async function practiceById(tx: Tx, id: string): Promise<Practice | undefined> {
  const [row] = await tx.select().from(practice).where(eq(practice.id, id));
  return row;
}

/** The practice a person is in, locked: the open one, else the one being reviewed. */
export async function lockCurrent(tx: Tx, personId: string): Promise<Practice | undefined> {
  const [row] = await tx
    .select()
    .from(practice)
    .where(isIn(personId))
    .orderBy(...openFirst)
    .limit(1)
    .for('update');
  return row;
}

/** The practice a person paused last, locked. */
export async function lockPaused(tx: Tx, personId: string): Promise<Practice | undefined> {
  const [row] = await tx
    .select()
    .from(practice)
    .where(and(eq(practice.personId, personId), eq(practice.status, 'paused')))
    .orderBy(desc(practice.lastAt))
    .limit(1)
    .for('update');
  return row;
}

/** The person's last practice that is over, locked: the one "retry" means. */
export async function lockLastOver(tx: Tx, personId: string): Promise<Practice | undefined> {
  const [row] = await tx
    .select()
    .from(practice)
    .where(and(eq(practice.personId, personId), eq(practice.status, 'over'), ne(practice.outcome, 'SAFETY_STOP')))
    .orderBy(desc(practice.lastAt))
    .limit(1)
    .for('update');
  return row;
}

/** Whether a person ever finished or began a practice that still exists. */
export async function practisedBefore(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.select({ id: practice.id }).from(practice).where(eq(practice.personId, personId)).limit(1);
  return row !== undefined;
}

/** Changes a practice. */
export async function changePractice(tx: Tx, id: string, set: Partial<typeof practice.$inferInsert>): Promise<void> {
  await tx.update(practice).set(set).where(eq(practice.id, id));
}

/** Adds a line. */
export async function addTurn(tx: Tx, row: typeof turn.$inferInsert): Promise<void> {
  await tx.insert(turn).values(row);
}

/** Every line of a practice, in order, all branches. */
export async function turnsOf(tx: Tx, practiceId: string): Promise<readonly Turn[]> {
  return tx.select().from(turn).where(eq(turn.practiceId, practiceId)).orderBy(asc(turn.seq));
}

/** Practices nobody touched: under way before `open`, or paused before `paused`. */
export async function stalePractices(
  tx: Tx,
  before: { readonly open: Date; readonly paused: Date },
  limit: number,
): Promise<readonly { workspace: string; id: string }[]> {
  return tx
    .select({ workspace: practice.workspaceId, id: practice.id })
    .from(practice)
    .where(
      or(
        and(inArray(practice.status, ['open', 'reviewing']), lt(practice.lastAt, before.open)),
        and(eq(practice.status, 'paused'), lt(practice.lastAt, before.paused)),
      ),
    )
    .limit(limit);
}
