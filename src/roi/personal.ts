import { eq } from 'drizzle-orm';
import type { Personal, Retention } from '../kernel/feature.ts';
import { byAge } from '../people/retention.ts';
import { roi } from './tables.ts';

/** The estimate somebody keeps; it goes with them. */
export const roiPersonal: Personal = {
  tables: ['roi'],
  show: async (tx, id) => ({ roi: await tx.select().from(roi).where(eq(roi.personId, id)) }),
  forget: async () => [],
};

/** An estimate nobody changed for two years is of another time. */
export const roiRetention: readonly Retention[] = [byAge('estimates', 'roi', 'at', 730)];
