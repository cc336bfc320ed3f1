import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { demo } from './tables.ts';

/** Demos under way that a person runs; of voters there is nothing to show. */
export const demoPersonal: Personal = {
  tables: ['demo'],
  show: async (tx, id) => ({
    demo: await tx
      .select({ id: demo.id, place: demo.place, startedBy: demo.startedBy, createdAt: demo.createdAt })
      .from(demo)
      .where(eq(demo.startedBy, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.update(demo).set({ startedBy: null }).where(eq(demo.startedBy, id));
    return [];
  },
};
