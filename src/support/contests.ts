import { and, eq, isNull, notExists, sql } from 'drizzle-orm';
import { type Debrief, skillOfItem } from '../feedback/debrief.ts';
import { contest, debrief, score } from '../feedback/tables.ts';
import type { Tx } from '../kernel/db.ts';
import { ticket } from './tables.ts';

/** A contest as stored. */
export type Contest = typeof contest.$inferSelect;

/** Contests no human ruled on and no ticket follows, over all workspaces. */
export async function waitingContests(
  tx: Tx,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> {
  return tx
    .select({ workspace: contest.workspaceId, id: contest.id })
    .from(contest)
    .where(
      and(
        isNull(contest.ruledAt),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(ticket)
            .where(and(eq(ticket.workspaceId, contest.workspaceId), eq(ticket.contestId, contest.id))),
        ),
      ),
    )
    .limit(limit);
}

/** A contest, locked. */
export async function lockContest(tx: Tx, id: string): Promise<Contest | undefined> {
  const [row] = await tx.select().from(contest).where(eq(contest.id, id)).for('update');
  return row;
}

/** What a contested item said: the remark with the words it quotes, and its level when it has one. */
export async function contested(
  tx: Tx,
  { practiceId, item }: Pick<Contest, 'practiceId' | 'item'>,
): Promise<{ readonly quote: string | null; readonly level: number | null; readonly skill: string | null }> {
  const rows = await tx.select({ content: debrief.content }).from(debrief).where(eq(debrief.practiceId, practiceId));
  const skill = skillOfItem(item) ?? null;
  for (const { content } of rows) {
    const graded = (content as Debrief).grid.find((one) => one.item === item);
    if (graded) return { quote: graded.quote ?? null, level: graded.level, skill };
    const why = (content as Debrief).gauge.flatMap((point) => point.why).find((one) => one.item === item);
    if (why) return { quote: why.quote, level: null, skill };
  }
  return { quote: null, level: null, skill };
}

/** What a human decided about a contested item. */
export type Ruling = { readonly kind: 'kept' | 'dropped' } | { readonly kind: 'corrected'; readonly level: number };

/** Writes a ruling down; a kept or corrected level counts again from now on, a dropped one never does. */
export async function ruleContest(tx: Tx, row: Contest, ruling: Ruling, by: string, at: Date): Promise<void> {
  const level = ruling.kind === 'corrected' ? ruling.level : null;
  await tx.update(contest).set({ ruledAt: at, ruling: ruling.kind, ruledBy: by, level }).where(eq(contest.id, row.id));
  const skill = skillOfItem(row.item);
  if (!skill || ruling.kind === 'dropped') return;
  await tx
    .update(score)
    .set({
      contestedAt: null,
      ...(ruling.kind === 'corrected' ? { level: ruling.level, source: 'human' as const } : {}),
    })
    .where(and(eq(score.practiceId, row.practiceId), eq(score.skill, skill)));
}
