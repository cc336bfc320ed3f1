import { eq } from 'drizzle-orm';
import type { Personal, Retention } from '../kernel/feature.ts';
import { byAge } from '../people/retention.ts';
import { digestMember, digestPlan, digestSent } from './tables.ts';

/** Which digests a person gets, and in which group they are counted. */
export const digestsPersonal: Personal = {
  tables: ['digest_plan', 'digest_member', 'digest_sent'],
  show: async (tx, id) => ({
    digest_plan: await tx.select().from(digestPlan).where(eq(digestPlan.personId, id)),
    digest_member: await tx.select().from(digestMember).where(eq(digestMember.personId, id)),
    digest_sent: await tx.select().from(digestSent).where(eq(digestSent.personId, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.delete(digestPlan).where(eq(digestPlan.personId, id));
    await tx.delete(digestMember).where(eq(digestMember.personId, id));
    await tx.delete(digestSent).where(eq(digestSent.personId, id));
    return [];
  },
};

/** Which digests were sent is remembered for a year. */
export const digestsRetention: readonly Retention[] = [byAge('digests sent', 'digest_sent', 'at', 365)];
