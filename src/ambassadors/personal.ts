import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { ambassador } from './tables.ts';

/** Whether a person volunteered, and until when; it goes with the person. */
export const ambassadorsPersonal: Personal = {
  tables: ['ambassador'],
  show: async (tx, id) => ({ ambassador: await tx.select().from(ambassador).where(eq(ambassador.personId, id)) }),
  forget: async () => [],
};
