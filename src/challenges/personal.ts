import { and, count, eq, inArray, lt } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Personal, Retention } from '../kernel/feature.ts';
import { challenge, challengeMember } from './tables.ts';

/** Which challenges a person joined; those they launched stay, without their name or their reasons. */
export const challengesPersonal: Personal = {
  tables: ['challenge_member', 'challenge'],
  show: async (tx, id) => ({
    challenge_member: await tx.select().from(challengeMember).where(eq(challengeMember.personId, id)),
    challenge: await tx.select().from(challenge).where(eq(challenge.launchedBy, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.delete(challenge).where(and(eq(challenge.launchedBy, id), eq(challenge.status, 'draft')));
    await tx.update(challenge).set({ launchedBy: null, overrideReason: null }).where(eq(challenge.launchedBy, id));
    return [];
  },
};

const challengeMonths = 12;
const old = (before: Date) => lt(challenge.endsAt, before);

/** Challenges go, with who joined them, a year after their end. */
export const challengesRetention: readonly Retention[] = [
  {
    name: 'challenges',
    before: (now) => monthsBefore(now, challengeMonths),
    count: async (tx, before) => (await tx.select({ n: count() }).from(challenge).where(old(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: challenge.id }).from(challenge).where(old(before)).limit(limit);
      return (await tx.delete(challenge).where(inArray(challenge.id, ids)).returning({ id: challenge.id })).length;
    },
  },
];
