import type { Tx } from '../kernel/db.ts';
import { ownVersions } from '../scenarios/own.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Library } from '../scenarios/versions.ts';
import { copyOf, freeId, slug, type Values } from './copy.ts';
import { newId } from './drafts.ts';
import { reservedId } from './rules.ts';
import { addDraft, draftIds } from './store.ts';

/** Stands for the author in a file; who wrote it is known by their own row, which can be forgotten. */
const author = 'Équipe formation';

/** A draft that copies a scenario under a free id and differs by what was filled in; gives the row's id. */
export async function addCopy(
  tx: Tx,
  library: Library,
  made: {
    readonly workspace: string;
    readonly person: string;
    readonly base: Scenario;
    readonly values: Values;
    readonly story: string | undefined;
    readonly at: Date;
    readonly further?: (scenario: Scenario) => Scenario;
  },
): Promise<{ readonly id: string; readonly scenario: Scenario }> {
  const used = new Set([...(await draftIds(tx)), ...(await ownVersions(tx)).map(({ scenarioId }) => scenarioId)]);
  const taken = (id: string): boolean => used.has(id) || reservedId(id, library);
  const copy = copyOf(made.base, made.values, {
    id: (title) => freeId(slug(title), taken),
    author,
    day: made.at.toISOString().slice(0, 10),
  });
  const scenario = made.further?.(copy) ?? copy;
  const id = newId();
  await addDraft(tx, {
    workspaceId: made.workspace,
    id,
    scenarioId: scenario.id,
    version: scenario.version,
    source: made.story ? 'story' : 'form',
    yaml: '',
    scenario,
    authorId: made.person,
    storyId: made.story ?? null,
    changedAt: made.at,
  });
  return { id, scenario };
}
