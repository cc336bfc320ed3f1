import { eq } from 'drizzle-orm';
import type { Personal, Retention } from '../kernel/feature.ts';
import { byAge } from '../people/retention.ts';
import { nudge, nudgeDue, nudgePlan } from './tables.ts';

/** What a person decided about reminders, and those they got; all of it goes with their own row. */
export const nudgesPersonal: Personal = {
  tables: ['nudge_plan', 'nudge_due', 'nudge'],
  show: async (tx, id) => ({
    nudge_plan: await tx.select().from(nudgePlan).where(eq(nudgePlan.personId, id)),
    nudge_due: await tx.select().from(nudgeDue).where(eq(nudgeDue.personId, id)),
    nudge: await tx.select().from(nudge).where(eq(nudge.personId, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.delete(nudgePlan).where(eq(nudgePlan.personId, id));
    await tx.delete(nudgeDue).where(eq(nudgeDue.personId, id));
    await tx.delete(nudge).where(eq(nudge.personId, id));
    return [];
  },
};

/** A reminder is remembered for a year: that is what spacing and the measured fifth need. */
export const nudgesRetention: readonly Retention[] = [byAge('reminders', 'nudge', 'at', 365)];
