import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { contest, debrief, score } from './tables.ts';

/** A person's debriefs, levels and disagreements; they go with the person. */
export const feedbackPersonal: Personal = {
  tables: ['debrief', 'score', 'contest'],
  show: async (tx, id) => ({
    debrief: await tx.select().from(debrief).where(eq(debrief.personId, id)),
    score: await tx.select().from(score).where(eq(score.personId, id)),
    contest: await tx.select().from(contest).where(eq(contest.personId, id)),
  }),
  forget: async () => [],
};
