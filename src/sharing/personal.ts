import { and, count, eq, inArray, lt, ne } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Personal, Retention } from '../kernel/feature.ts';
import { sharedDebrief } from './tables.ts';

/** What a person shared, and when they answered others: whose debriefs those were stays theirs. */
export const sharingPersonal: Personal = {
  tables: ['shared_debrief'],
  show: async (tx, id) => ({
    shared_debrief: [
      ...(await tx.select().from(sharedDebrief).where(eq(sharedDebrief.ownerId, id))),
      ...(await tx
        .select({
          sharedAt: sharedDebrief.sharedAt,
          answeredAt: sharedDebrief.answeredAt,
          talkedAt: sharedDebrief.talkedAt,
        })
        .from(sharedDebrief)
        .where(and(eq(sharedDebrief.coachId, id), ne(sharedDebrief.ownerId, id)))),
    ],
  }),
  forget: async () => [],
};

const sharedMonths = 12;
const old = (before: Date) => lt(sharedDebrief.sharedAt, before);

/** Who was shown a debrief goes a year later. */
export const sharingRetention: readonly Retention[] = [
  {
    name: 'shared debriefs',
    before: (now) => monthsBefore(now, sharedMonths),
    count: async (tx, before) => (await tx.select({ n: count() }).from(sharedDebrief).where(old(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: sharedDebrief.id }).from(sharedDebrief).where(old(before)).limit(limit);
      return (await tx.delete(sharedDebrief).where(inArray(sharedDebrief.id, ids)).returning({ id: sharedDebrief.id }))
        .length;
    },
  },
];
