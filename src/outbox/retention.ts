import { and, count, inArray, lt, ne } from 'drizzle-orm';
import type { Retention } from '../kernel/feature.ts';
import { message, processedEvent } from './tables.ts';

const day = 24 * 3600_000;
/** Platforms send an event again within minutes; a week leaves room for an outage. */
const eventDays = 7;
/** A delivered message is only needed to update it in place, or to take it down: what is shared stays up ninety days at most. */
const messageDays = 100;

const old = (before: Date) => and(ne(message.state, 'waiting'), lt(message.createdAt, before));

/** What delivery leaves behind. */
export const outboxRetention: readonly Retention[] = [
  {
    name: 'events',
    before: (now) => new Date(now - eventDays * day),
    count: async (tx, before) =>
      (await tx.select({ n: count() }).from(processedEvent).where(lt(processedEvent.at, before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const keys = tx
        .select({ key: processedEvent.key })
        .from(processedEvent)
        .where(lt(processedEvent.at, before))
        .limit(limit);
      return (
        await tx.delete(processedEvent).where(inArray(processedEvent.key, keys)).returning({ key: processedEvent.key })
      ).length;
    },
  },
  {
    name: 'messages',
    before: (now) => new Date(now - messageDays * day),
    count: async (tx, before) => (await tx.select({ n: count() }).from(message).where(old(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: message.id }).from(message).where(old(before)).limit(limit);
      return (await tx.delete(message).where(inArray(message.id, ids)).returning({ id: message.id })).length;
    },
  },
];
