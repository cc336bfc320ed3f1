import { and, eq } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Scenario } from './schema.ts';
import { scenarioVersion } from './tables.ts';

/** Keeps the version about to be played; the first one kept stays. */
export async function keepVersion(tx: Tx, workspaceId: string, scenario: Scenario, at: Date): Promise<void> {
  await tx
    .insert(scenarioVersion)
    .values({ workspaceId, scenarioId: scenario.id, version: scenario.version, content: scenario, firstPlayedAt: at })
    .onConflictDoNothing();
}

/** A version once played here. */
export async function versionOf(tx: Tx, scenarioId: string, version: number): Promise<Scenario | undefined> {
  const [row] = await tx
    .select({ content: scenarioVersion.content })
    .from(scenarioVersion)
    .where(and(eq(scenarioVersion.scenarioId, scenarioId), eq(scenarioVersion.version, version)));
  return row?.content;
}
