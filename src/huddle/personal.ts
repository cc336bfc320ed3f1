import { count, eq, inArray, lt } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Personal, Retention } from '../kernel/feature.ts';
import { huddle, huddleHeld } from './tables.ts';

/** Sharing groups under way that a person runs; of those who speak or vote there is nothing to show. */
export const huddlePersonal: Personal = {
  tables: ['huddle'],
  show: async (tx, id) => ({
    huddle: await tx
      .select({ id: huddle.id, place: huddle.place, startedBy: huddle.startedBy, createdAt: huddle.createdAt })
      .from(huddle)
      .where(eq(huddle.startedBy, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.update(huddle).set({ startedBy: null }).where(eq(huddle.startedBy, id));
    return [];
  },
};

const months = 12;
const old = (before: Date) => lt(huddleHeld.day, before.toISOString().slice(0, 10));

/** Which channels held a sharing group goes a year later. */
export const huddleRetention: readonly Retention[] = [
  {
    name: 'huddles held',
    before: (now) => monthsBefore(now, months),
    count: async (tx, before) => (await tx.select({ n: count() }).from(huddleHeld).where(old(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: huddleHeld.id }).from(huddleHeld).where(old(before)).limit(limit);
      return (await tx.delete(huddleHeld).where(inArray(huddleHeld.id, ids)).returning({ id: huddleHeld.id })).length;
    },
  },
];
