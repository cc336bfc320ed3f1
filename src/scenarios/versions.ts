import type { Tx } from '../kernel/db.ts';
import type { Scenario } from './schema.ts';
import { versionOf } from './store.ts';

/** Every scenario on offer, by id. */
export type Library = ReadonlyMap<string, Scenario>;

const played = new Map<string, Scenario>();
const remembered = 64;

/** The customer of a practice, in the version it began with. */
export async function scenarioFor(
  library: Library,
  tx: Tx,
  practice: { readonly workspaceId: string; readonly scenarioId: string; readonly scenarioVersion: number },
): Promise<Scenario> {
  const { workspaceId, scenarioId, scenarioVersion } = practice;
  const offered = library.get(scenarioId);
  if (offered?.version === scenarioVersion) return offered;
  const key = `${workspaceId} ${scenarioId} ${scenarioVersion}`;
  const cached = played.get(key);
  if (cached) return cached;
  const scenario = await versionOf(tx, scenarioId, scenarioVersion);
  if (!scenario) throw new Error('the scenario version of a practice is missing');
  if (played.size >= remembered) played.clear();
  played.set(key, scenario);
  return scenario;
}
