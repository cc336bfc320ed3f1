import { eq } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Inputs } from './rules.ts';
import { roi } from './tables.ts';

/** What somebody entered last. */
export async function inputsOf(tx: Tx, personId: string): Promise<Inputs | undefined> {
  return (await tx.select({ inputs: roi.inputs }).from(roi).where(eq(roi.personId, personId)))[0]?.inputs;
}

/** Keeps what somebody entered. */
export async function keepInputs(tx: Tx, row: typeof roi.$inferInsert): Promise<void> {
  await tx
    .insert(roi)
    .values(row)
    .onConflictDoUpdate({ target: [roi.workspaceId, roi.personId], set: { inputs: row.inputs, at: row.at } });
}
