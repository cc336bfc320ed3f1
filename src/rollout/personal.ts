import { eq } from 'drizzle-orm';
import type { Personal } from '../kernel/feature.ts';
import { literacy } from './tables.ts';

/** The five minutes on AI somebody had; they go with the person. */
export const rolloutPersonal: Personal = {
  tables: ['literacy'],
  show: async (tx, id) => ({ literacy: await tx.select().from(literacy).where(eq(literacy.personId, id)) }),
  forget: async () => [],
};
