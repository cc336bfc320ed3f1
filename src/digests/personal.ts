import { eq, sql } from 'drizzle-orm';
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
    // One who leaves alone could be had by subtraction: the group they were in is counted anew.
    await tx.execute(
      sql`update digest_member set block = 0 where cell = (select cell from digest_member where person_id = ${id}::uuid)`,
    );
    await tx.delete(digestPlan).where(eq(digestPlan.personId, id));
    await tx.delete(digestMember).where(eq(digestMember.personId, id));
    await tx.delete(digestSent).where(eq(digestSent.personId, id));
    return [];
  },
};

/** Which digests were sent is remembered for a year. */
export const digestsRetention: readonly Retention[] = [byAge('digests sent', 'digest_sent', 'at', 365)];
