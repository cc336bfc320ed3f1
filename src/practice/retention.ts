import { and, count, eq, exists, inArray, lt, sql } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Retention } from '../kernel/feature.ts';
import { practice, turn } from './tables.ts';

/** Months a conversation is kept unless the workspace says otherwise. */
export const transcriptMonths = 6;
/** Months a practice's own row is kept once its words are gone. */
const practiceMonths = 12;

const ended = (before: Date) => lt(practice.lastAt, before);

/** Words typed in practices go first; what remains of a practice, without words, goes later. */
export const practiceRetention: readonly Retention[] = [
  {
    name: 'transcripts',
    before: (now, months) => monthsBefore(now, months ?? transcriptMonths),
    count: async (tx, before) => {
      const [row] = await tx
        .select({ n: count() })
        .from(turn)
        .innerJoin(practice, and(eq(practice.workspaceId, turn.workspaceId), eq(practice.id, turn.practiceId)))
        .where(ended(before));
      return row?.n ?? 0;
    },
    purge: async (tx, before, limit) => {
      const old = await tx
        .select({ id: practice.id })
        .from(practice)
        .where(
          and(ended(before), exists(tx.select({ one: sql`1` }).from(turn).where(eq(turn.practiceId, practice.id)))),
        )
        .limit(limit);
      if (old.length === 0) return 0;
      const ids = old.map(({ id }) => id);
      const gone = await tx.delete(turn).where(inArray(turn.practiceId, ids)).returning({ seq: turn.seq });
      // A conversation without its words cannot go on, nor tell what its learner guessed.
      await tx
        .update(practice)
        .set({ selfView: null, status: 'over', outcome: sql`coalesce(${practice.outcome}, 'ABANDONED')` })
        .where(inArray(practice.id, ids));
      return gone.length;
    },
  },
  {
    name: 'practices',
    before: (now) => monthsBefore(now, practiceMonths),
    count: async (tx, before) => {
      const [row] = await tx.select({ n: count() }).from(practice).where(ended(before));
      return row?.n ?? 0;
    },
    purge: async (tx, before, limit) => {
      const old = tx.select({ id: practice.id }).from(practice).where(ended(before)).limit(limit);
      const gone = await tx.delete(practice).where(inArray(practice.id, old)).returning({ id: practice.id });
      return gone.length;
    },
  },
];
