import { and, count, eq, inArray, lt, ne } from 'drizzle-orm';
import { emptyRecap } from '../challenges/recap.ts';
import type { ConsentLedger } from '../kernel/consent.ts';
import type { Tx } from '../kernel/db.ts';
import type { Member, Personal, Retention, Services } from '../kernel/feature.ts';
import { emptySlot } from '../outbox/store.ts';
import { itemOf, recapItemOf, takeDown } from './kit.ts';
import { liveOf } from './store.ts';
import { testimonial, testimonialOffer } from './tables.ts';

/** Somebody is about to be forgotten: what they show disappears at once. */
export async function takeBackPosts(
  services: Pick<Services, 'say'>,
  tx: Tx,
  { id }: Pick<Member, 'id'>,
): Promise<void> {
  for (const row of await liveOf(tx, id)) await takeDown(services, tx, row);
}

/** What a person shares, and that they were asked. A post still up is left without a name or words until it is taken down, a minute at most. */
export const testimonialsPersonal = ({ withdraw }: Pick<ConsentLedger, 'withdraw'>): Personal => ({
  tables: ['testimonial', 'testimonial_offer'],
  show: async (tx, id) => ({
    testimonial: await tx.select().from(testimonial).where(eq(testimonial.personId, id)),
    testimonial_offer: await tx.select().from(testimonialOffer).where(eq(testimonialOffer.personId, id)),
  }),
  forget: async (tx, { id, workspace }, now) => {
    for (const row of await liveOf(tx, id)) {
      await withdraw(tx, workspace, id, itemOf(row.id), 'erasure', row.language, now);
      await emptySlot(tx, row.place, itemOf(row.id));
      if (row.recapOf) await withdraw(tx, workspace, id, recapItemOf(row.id), 'erasure', row.language, now);
      await emptyRecap(tx, row.id);
    }
    await tx.delete(testimonial).where(and(eq(testimonial.personId, id), ne(testimonial.status, 'live')));
    await tx.update(testimonial).set({ personId: null, content: null }).where(eq(testimonial.personId, id));
    return [];
  },
});

const shownDays = 30;
const old = (before: Date) => and(ne(testimonial.status, 'live'), lt(testimonial.createdAt, before));

/** Drafts, and what is left of shares that ended, go a month after they were begun. */
export const testimonialsRetention: readonly Retention[] = [
  {
    name: 'testimonials',
    before: (now) => new Date(now - shownDays * 24 * 3600_000),
    count: async (tx, before) => (await tx.select({ n: count() }).from(testimonial).where(old(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: testimonial.id }).from(testimonial).where(old(before)).limit(limit);
      return (await tx.delete(testimonial).where(inArray(testimonial.id, ids)).returning({ id: testimonial.id }))
        .length;
    },
  },
];
