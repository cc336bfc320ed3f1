import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { contest, debrief, score } from './tables.ts';

/** Keeps a debrief; asked twice, the first stays and false comes back. */
export async function addDebrief(tx: Tx, row: typeof debrief.$inferInsert): Promise<boolean> {
  const added = await tx.insert(debrief).values(row).onConflictDoNothing().returning({ practice: debrief.practiceId });
  return added.length === 1;
}

/** Keeps the levels of a practice. */
export async function addScores(tx: Tx, rows: readonly (typeof score.$inferInsert)[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(score)
      .values([...rows])
      .onConflictDoNothing();
}

/** The debrief of a branch. */
export async function keptDebrief(
  tx: Tx,
  practiceId: string,
  branch: number,
): Promise<typeof debrief.$inferSelect | undefined> {
  const [row] = await tx
    .select()
    .from(debrief)
    .where(and(eq(debrief.practiceId, practiceId), eq(debrief.branch, branch)));
  return row;
}

/** A person's last debrief. */
export async function latestDebrief(tx: Tx, personId: string): Promise<typeof debrief.$inferSelect | undefined> {
  const [row] = await tx
    .select()
    .from(debrief)
    .where(eq(debrief.personId, personId))
    .orderBy(desc(debrief.createdAt))
    .limit(1);
  return row;
}

/** Notes the learner's commitment. */
export async function commitTo(tx: Tx, practiceId: string, branch: number, commitment: string): Promise<void> {
  await tx
    .update(debrief)
    .set({ commitment })
    .where(and(eq(debrief.practiceId, practiceId), eq(debrief.branch, branch)));
}

/** Opens a contest, once per item; true when it is new. A contested level counts nowhere until a human rules. */
export async function openContest(
  tx: Tx,
  row: typeof contest.$inferInsert,
  skill: string | undefined,
): Promise<boolean> {
  const [open] = await tx
    .select({ id: contest.id })
    .from(contest)
    .where(and(eq(contest.practiceId, row.practiceId), eq(contest.item, row.item)));
  if (open) return false;
  await tx.insert(contest).values(row);
  if (skill)
    await tx
      .update(score)
      .set({ contestedAt: row.openedAt })
      .where(and(eq(score.practiceId, row.practiceId), eq(score.skill, skill), isNull(score.contestedAt)));
  return true;
}
