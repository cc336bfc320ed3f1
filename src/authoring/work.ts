import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import type { ClaimedJob, JobHandler } from '../kernel/jobs.ts';
import { plainCard } from '../kernel/reply.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { Library } from '../scenarios/versions.ts';
import { assist } from './assist.ts';
import { benchPassed, runBench } from './bench.ts';
import { errorsCard } from './cards.ts';
import { benchCard } from './cards-bench.ts';
import { cardOf, newId, settle } from './drafts.ts';
import { answer, spokenBy } from './jobs.ts';
import { type ReadDraft, readDraft, shownName } from './read.ts';
import { reservedId } from './rules.ts';
import {
  addDraft,
  changeDraft,
  type Draft,
  draftById,
  dropById,
  lockDraft,
  lockUnpublished,
  removeDrop,
} from './store.ts';
import { words } from './words.ts';
import { toYaml } from './yaml.ts';

/** Reads files, finishes forms, runs benches: reads its row, works without any transaction, writes once. */
export function authoringJob(services: Services, library: Library): JobHandler {
  return async (job) => {
    const id = String(job.data.id);
    switch (job.data.todo) {
      case 'read':
        return read(services, library, job, id);
      case 'form':
        return form(services, job, id);
      case 'story':
        return assist(services, library, job, id);
      default:
        return bench(services, job, id);
    }
  };
}

async function read(services: Services, library: Library, job: ClaimedJob, id: string): Promise<void> {
  const dropped = await services.store.inWorkspace(job.workspace, (tx) => dropById(tx, id));
  if (!dropped) return;
  const file = shownName(dropped.name);
  const found = readDraft(file, dropped.content);
  await services.store.inWorkspace(job.workspace, async (tx) => {
    await job.complete(tx);
    if (!(await dropById(tx, id))) return;
    await removeDrop(tx, id);
    const language = spokenBy(job);
    if (!('scenario' in found) || found.errors.length > 0)
      return answer(services, tx, job, errorsCard(file, found.errors, language));
    const { scenario } = found;
    if (reservedId(scenario.id, library))
      return answer(services, tx, job, plainCard(words.reserved(scenario.id)[language], 'scenario_errors'));
    const draft = await keep(tx, job.workspace, dropped.personId, found, new Date(services.clock()));
    await answer(services, tx, job, await cardOf(tx, draft, null, language));
  });
}

/** A new draft, or new words for the one under way: what was approved or benched before counts no more. */
async function keep(
  tx: Tx,
  workspaceId: string,
  authorId: string,
  { scenario, yaml, errors, cues }: Extract<ReadDraft, { scenario: Scenario }>,
  at: Date,
): Promise<Draft> {
  const before = await lockUnpublished(tx, scenario.id);
  const id = before?.id ?? newId();
  const row = {
    scenarioId: scenario.id,
    version: scenario.version,
    state: 'draft',
    yaml,
    scenario,
    errors,
    cues,
    authorId,
    approvedBy: null,
    approvedAt: null,
    benchPassed: null,
    bench: null,
    changedAt: at,
  } as const;
  if (before) await changeDraft(tx, id, { ...row, edition: before.edition + 1 });
  else await addDraft(tx, { ...row, workspaceId, id, source: 'file' });
  const kept = await lockDraft(tx, id);
  if (!kept) throw new Error('the draft just kept is missing');
  return kept;
}

/** Types out what a form changed, and reads it as a file would be. */
async function form(services: Services, job: ClaimedJob, id: string): Promise<void> {
  const seen = await services.store.inWorkspace(job.workspace, (tx) => draftById(tx, id));
  if (!seen) return;
  const file = `${seen.scenarioId}.yaml`;
  const typed = toYaml(seen.scenario);
  const found = readDraft(file, typed);
  await services.store.inWorkspace(job.workspace, async (tx) => {
    await job.complete(tx);
    const draft = await lockDraft(tx, id);
    if (!draft || draft.edition !== seen.edition || draft.state === 'published' || draft.state === 'retired') return;
    const read =
      'scenario' in found
        ? { yaml: found.yaml, scenario: found.scenario, errors: found.errors, cues: found.cues }
        : { yaml: typed, errors: found.errors, cues: [] };
    await changeDraft(tx, id, read);
    const step = Number(job.data.step);
    const next = step >= 1 && step < 3 ? step + 1 : null;
    await answer(services, tx, job, await cardOf(tx, { ...draft, ...read }, next, spokenBy(job)));
  });
}

async function bench(services: Services, job: ClaimedJob, id: string): Promise<void> {
  const seen = await services.store.inWorkspace(job.workspace, (tx) => draftById(tx, id));
  if (!seen) return;
  const report = await runBench(seen.scenario, job.signal);
  await services.store.inWorkspace(job.workspace, async (tx) => {
    await job.complete(tx);
    const draft = await lockDraft(tx, id);
    if (!draft || draft.edition !== seen.edition) return;
    const result = { bench: report, benchPassed: benchPassed(report) };
    const open = draft.state === 'draft' || draft.state === 'reviewed';
    if (open) await changeDraft(tx, id, result);
    if (open) await settle(tx, { ...draft, ...result });
    await answer(services, tx, job, benchCard(id, seen.scenario, report, spokenBy(job)));
  });
}
