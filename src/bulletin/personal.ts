import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { bulletin } from './tables.ts';

/** Channels a programme lead gives news in; they fall silent with them. */
export const bulletinPersonal: Personal = {
  tables: ['bulletin'],
  show: async (tx, id) => ({ bulletin: await tx.select().from(bulletin).where(eq(bulletin.personId, id)) }),
  forget: async () => [],
};
