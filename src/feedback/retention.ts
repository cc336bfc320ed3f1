import { and, count, inArray, lt } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Retention } from '../kernel/feature.ts';
import { debrief, score } from './tables.ts';

/** Months a debrief and its levels are kept. */
const months = 12;

/** Debriefs quote their learner, levels belong to one: both go after a year. */
export const feedbackRetention: readonly Retention[] = [
  {
    name: 'debriefs',
    before: (now) => monthsBefore(now, months),
    count: async (tx, before) =>
      (await tx.select({ n: count() }).from(debrief).where(lt(debrief.createdAt, before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const old = await tx
        .select({ id: debrief.practiceId })
        .from(debrief)
        .where(lt(debrief.createdAt, before))
        .limit(limit);
      if (old.length === 0) return 0;
      const gone = await tx
        .delete(debrief)
        .where(
          and(
            lt(debrief.createdAt, before),
            inArray(
              debrief.practiceId,
              old.map(({ id }) => id),
            ),
          ),
        )
        .returning({ id: debrief.practiceId });
      return gone.length;
    },
  },
  {
    name: 'levels',
    before: (now) => monthsBefore(now, months),
    count: async (tx, before) => (await tx.select({ n: count() }).from(score).where(lt(score.at, before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const old = await tx.select({ id: score.practiceId }).from(score).where(lt(score.at, before)).limit(limit);
      if (old.length === 0) return 0;
      const gone = await tx
        .delete(score)
        .where(
          and(
            lt(score.at, before),
            inArray(
              score.practiceId,
              old.map(({ id }) => id),
            ),
          ),
        )
        .returning({ id: score.practiceId });
      return gone.length;
    },
  },
];
