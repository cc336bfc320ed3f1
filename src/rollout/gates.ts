import type { Tx } from '../kernel/db.ts';
import { Refusal } from '../kernel/refusal.ts';
import { missingGates } from './rules.ts';
import { gateStates } from './store.ts';
import { words } from './words.ts';

/** Refuses unless every gate stands; whoever starts a pilot or a wave asks this in the same transaction. */
export async function requireGates(tx: Tx, now: number): Promise<void> {
  const missing = missingGates(await gateStates(tx), new Date(now).toISOString().slice(0, 10));
  if (missing.length > 0) throw new Refusal(words.gatesMissing(missing));
}
