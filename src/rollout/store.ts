import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { WorkspaceSettings } from '../people/settings.ts';
import { workspace } from '../people/tables.ts';
import { literacyVersion } from './literacy.ts';
import type { GateSaid, GateState } from './rules.ts';
import { literacy, type Resume, rolloutGate } from './tables.ts';

/** Where each gate stands. */
export const gateStates = (tx: Tx): Promise<readonly GateState[]> =>
  tx
    .select({
      gate: rolloutGate.gate,
      settled: rolloutGate.settled,
      waivedBy: rolloutGate.waivedBy,
      waivedWhy: rolloutGate.waivedWhy,
    })
    .from(rolloutGate);

/** Writes down what a gate stands on; the last word holds, the audit keeps the others. */
export async function settleGate(tx: Tx, workspaceId: string, said: GateSaid, at: Date): Promise<void> {
  const row =
    'settled' in said
      ? { settled: said.settled, waivedBy: null, waivedWhy: null, at }
      : { settled: null, waivedBy: said.waivedBy, waivedWhy: said.waivedWhy, at };
  await tx
    .insert(rolloutGate)
    .values({ workspaceId, gate: said.gate, ...row })
    .onConflictDoUpdate({ target: [rolloutGate.workspaceId, rolloutGate.gate], set: row });
}

/** Whether somebody has had the five minutes on AI: trainers, ambassadors and managers need them before they act as such. */
export async function literate(tx: Tx, person: string): Promise<boolean> {
  const [row] = await tx
    .select({ step: literacy.step })
    .from(literacy)
    .where(and(eq(literacy.personId, person), eq(literacy.version, literacyVersion), isNotNull(literacy.completedAt)));
  return row !== undefined;
}

/** How many cards somebody has answered; undefined before they began. */
export async function literacyStep(tx: Tx, person: string): Promise<number | undefined> {
  const [row] = await tx
    .select({ step: literacy.step })
    .from(literacy)
    .where(and(eq(literacy.personId, person), eq(literacy.version, literacyVersion)));
  return row?.step;
}

/** Notes how far somebody is; the attendance is the day they finished, and stays the first one. */
export async function keepLiteracy(
  tx: Tx,
  workspaceId: string,
  personId: string,
  step: number,
  done: boolean,
  at: Date,
): Promise<void> {
  await tx
    .insert(literacy)
    .values({ workspaceId, personId, version: literacyVersion, step, startedAt: at, completedAt: done ? at : null })
    .onConflictDoUpdate({
      target: [literacy.workspaceId, literacy.personId, literacy.version],
      set: {
        step: sql`greatest(${literacy.step}, ${step})`,
        ...(done ? { completedAt: sql`coalesce(${literacy.completedAt}, ${at.toISOString()}::timestamptz)` } : {}),
      },
    });
}

/** Keeps what somebody was about to do; the last thing asked for. */
export async function keepResume(
  tx: Tx,
  workspaceId: string,
  personId: string,
  resume: Resume,
  at: Date,
): Promise<void> {
  await tx
    .insert(literacy)
    .values({ workspaceId, personId, version: literacyVersion, startedAt: at, resume })
    .onConflictDoUpdate({ target: [literacy.workspaceId, literacy.personId, literacy.version], set: { resume } });
}

/** Takes it back, once. */
export async function takeResume(tx: Tx, person: string): Promise<Resume | undefined> {
  const own = and(eq(literacy.personId, person), eq(literacy.version, literacyVersion));
  const [row] = await tx.select({ resume: literacy.resume }).from(literacy).where(own).for('update');
  if (!row?.resume) return undefined;
  await tx.update(literacy).set({ resume: null }).where(own);
  return row.resume;
}

/** Changes what the workspace decided, under a lock: two people at once lose nothing of each other's. */
export async function changeSettings(
  tx: Tx,
  workspaceId: string,
  change: (settings: WorkspaceSettings) => WorkspaceSettings,
): Promise<void> {
  const [row] = await tx
    .select({ settings: workspace.settings })
    .from(workspace)
    .where(eq(workspace.id, workspaceId))
    .for('update');
  if (row)
    await tx
      .update(workspace)
      .set({ settings: change(row.settings) })
      .where(eq(workspace.id, workspaceId));
}
