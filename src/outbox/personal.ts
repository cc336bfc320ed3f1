import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { message } from './tables.ts';

/** What was said to a person; the words of what arrived are already gone. */
export const outboxPersonal: Personal = {
  tables: ['message'],
  show: async (tx, id) => ({ message: await tx.select().from(message).where(eq(message.personId, id)) }),
  forget: async (tx, { id }) => {
    await tx.delete(message).where(eq(message.personId, id));
    return [];
  },
};
