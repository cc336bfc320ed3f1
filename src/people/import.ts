import type { Tx } from '../kernel/db.ts';
import { type RosterFault, readRoster } from './roster.ts';
import { type RosterDiff, rosterDiff } from './roster-diff.ts';
import { applyDiff, knownPeople, lockRoster } from './roster-store.ts';

/** Writes one thing done into the audit, in the same transaction. */
export type Audit = (
  tx: Tx,
  workspace: string,
  entry: { actor: string; action: string; subject?: string; details?: Readonly<Record<string, string | number>> },
  at: Date,
) => Promise<void>;

/** What an import found: every fault, or what it changes. */
export type Imported = { readonly faults: readonly RosterFault[] } | { readonly diff: RosterDiff };

/** Reads a roster against the house; nothing changes. */
export async function previewRoster(tx: Tx, text: string): Promise<Imported> {
  const known = await knownPeople(tx);
  const roster = readRoster(text, new Map(known.map(({ email, manager }) => [email, manager])));
  return 'faults' in roster ? roster : { diff: rosterDiff(roster.rows, known) };
}

/** Reads a roster and applies it whole, or not at all. The difference is taken anew, so what was shown an hour ago cannot undo what happened since. */
export async function applyRoster(
  tx: Tx,
  workspace: string,
  text: string,
  by: { readonly actor: string; readonly audit: Audit; readonly at: Date },
): Promise<Imported> {
  await lockRoster(tx, workspace);
  const found = await previewRoster(tx, text);
  if ('faults' in found) return found;
  const { added, changed, left } = found.diff;
  if (added.length + changed.length + left.length === 0) return found;
  await applyDiff(tx, workspace, found.diff, by.at);
  const details = { added: added.length, changed: changed.length, left: left.length };
  await by.audit(tx, workspace, { actor: by.actor, action: 'roster', details }, by.at);
  return found;
}
