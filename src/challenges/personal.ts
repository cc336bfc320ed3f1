import { and, count, eq, inArray, lt } from 'drizzle-orm';
import { monthsBefore } from '../kernel/clock.ts';
import type { Personal, Retention } from '../kernel/feature.ts';
import { byAge } from '../people/retention.ts';
import { challenge, challengeChannel, challengeMember } from './tables.ts';

/** Which challenges a person joined; those they launched stay, without their name or their reasons. */
export const challengesPersonal: Personal = {
  tables: ['challenge_member', 'challenge', 'challenge_channel'],
  show: async (tx, id) => ({
    challenge_member: await tx.select().from(challengeMember).where(eq(challengeMember.personId, id)),
    challenge: await tx.select().from(challenge).where(eq(challenge.launchedBy, id)),
    challenge_channel: await tx.select().from(challengeChannel).where(eq(challengeChannel.personId, id)),
  }),
  forget: async (tx, { id }) => {
    await tx.delete(challengeChannel).where(eq(challengeChannel.personId, id));
    await tx.delete(challenge).where(and(eq(challenge.launchedBy, id), eq(challenge.status, 'draft')));
    await tx.update(challenge).set({ launchedBy: null, overrideReason: null }).where(eq(challenge.launchedBy, id));
    return [];
  },
};

const challengeMonths = 12;
const old = (before: Date) => lt(challenge.endsAt, before);

const channelDays = 90;

/** Challenges go, with who joined them, a year after their end; a channel somebody was met in, after ninety days without them. */
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
  byAge('channels', 'challenge_channel', 'at', channelDays),
];
