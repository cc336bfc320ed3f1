import { eq, inArray } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { practice, turn } from './tables.ts';

/** A person's practices, line by line; they go with the person. */
export const practicePersonal: Personal = {
  tables: ['practice', 'turn'],
  show: async (tx, id) => {
    const practices = await tx.select().from(practice).where(eq(practice.personId, id));
    const ids = practices.map((row) => row.id);
    return {
      practice: practices,
      turn: ids.length > 0 ? await tx.select().from(turn).where(inArray(turn.practiceId, ids)) : [],
    };
  },
  forget: async () => [],
};
