import { eq, sql } from 'drizzle-orm';
import type { Store } from '../kernel/db.ts';
import { practice } from './tables.ts';

/** Tokens of a practice. */
type Spend = { readonly input: number; readonly output: number };

/** What models cost each practice, kept with it, so that a restart or a second process opens no new budget. */
export const spendLedger = (
  store: Pick<Store, 'acrossWorkspaces'>,
): { spent(practice: string): Promise<Spend>; add(practice: string, spend: Spend): Promise<void> } => ({
  spent: (id) =>
    store.acrossWorkspaces(async (tx) => {
      const [row] = await tx
        .select({ input: practice.tokensIn, output: practice.tokensOut })
        .from(practice)
        .where(eq(practice.id, id));
      return row ?? { input: 0, output: 0 };
    }),
  add: (id, { input, output }) =>
    store.acrossWorkspaces(async (tx) => {
      await tx
        .update(practice)
        .set({ tokensIn: sql`${practice.tokensIn} + ${input}`, tokensOut: sql`${practice.tokensOut} + ${output}` })
        .where(eq(practice.id, id));
    }),
});
