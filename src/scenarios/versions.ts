import type { Tx } from '../kernel/db.ts';
import { settingsOf } from '../people/store.ts';
import { latestOwn, ownContent, ownVersions } from './own.ts';
import type { Scenario } from './schema.ts';
import { versionOf } from './store.ts';

/** Every scenario on offer, by id. */
export type Library = ReadonlyMap<string, Scenario>;

const played = new Map<string, Scenario>();
const remembered = 256;

type Played = { readonly workspaceId: string; readonly scenarioId: string; readonly scenarioVersion: number };

/** The customer of a practice where this process has it at hand, in the version it began with. */
export function atHand(library: Library, practice: Played): Scenario | undefined {
  const { workspaceId, scenarioId, scenarioVersion } = practice;
  const offered = library.get(scenarioId);
  if (offered?.version === scenarioVersion) return offered;
  return played.get(keyOf(workspaceId, scenarioId, scenarioVersion));
}

/** The customer of a practice, in the version it began with. */
export async function scenarioFor(library: Library, tx: Tx, practice: Played): Promise<Scenario> {
  const { workspaceId, scenarioId, scenarioVersion } = practice;
  return (
    atHand(library, practice) ??
    edition(workspaceId, scenarioId, scenarioVersion, () => versionOf(tx, scenarioId, scenarioVersion))
  );
}

/** What a workspace may play: the house's scenarios, and the latest version of each of its own that is not retired. */
export async function offered(tx: Tx, library: Library): Promise<Library> {
  const own = (await ownVersions(tx)).filter(({ retiredAt }) => retiredAt === null);
  if (own.length === 0) return library;
  const all = new Map(library);
  const latest = new Map(own.map((one) => [one.scenarioId, one]));
  for (const { workspaceId, scenarioId, version } of latest.values())
    all.set(scenarioId, await edition(workspaceId, scenarioId, version, () => ownContent(tx, scenarioId, version)));
  return all;
}

/** A scenario the workspace knows, on offer or no longer: the house's, or the latest version published there. */
export async function known(tx: Tx, library: Library, workspace: string, id: string): Promise<Scenario | undefined> {
  const house = library.get(id);
  if (house) return house;
  const version = await latestOwn(tx, id);
  return version === 0 ? undefined : edition(workspace, id, version, () => ownContent(tx, id, version));
}

/** What may be begun there: what the workspace may play, but for what an overseer switched off. */
export async function playable(tx: Tx, library: Library, workspace: string): Promise<Library> {
  const all = await offered(tx, library);
  const { scenariosOff = [] } = await settingsOf(tx, workspace);
  return scenariosOff.length === 0 ? all : new Map([...all].filter(([id]) => !scenariosOff.includes(id)));
}

/** A version never changes, so one read serves the process; names and workspaces keep them apart. */
async function edition(
  workspaceId: string,
  scenarioId: string,
  version: number,
  load: () => Promise<Scenario | undefined>,
): Promise<Scenario> {
  const key = keyOf(workspaceId, scenarioId, version);
  const cached = played.get(key);
  if (cached) return cached;
  const scenario = await load();
  if (!scenario) throw new Error('the scenario version of a practice is missing');
  if (played.size >= remembered) played.clear();
  played.set(key, scenario);
  return scenario;
}

const keyOf = (workspaceId: string, scenarioId: string, version: number): string =>
  `${workspaceId} ${scenarioId} ${version}`;
