import type { Services } from '../kernel/feature.ts';
import type { ClaimedJob } from '../kernel/jobs.ts';
import { ModelError } from '../kernel/model.ts';
import { plainCard } from '../kernel/reply.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { type Library, offered } from '../scenarios/versions.ts';
import { type Values, withBrief } from './copy.ts';
import { addCopy } from './create.ts';
import { cardOf } from './drafts.ts';
import { answer, spokenBy } from './jobs.ts';
import { proposed } from './proposal.ts';
import { readDraft } from './read.ts';
import { changeDraft, lockDraft, lockStory, type Story, storyById } from './store.ts';
import { deskWords as words } from './words-desk.ts';
import { toYaml } from './yaml.ts';

type Failed = keyof typeof words.assistFailed;

/** A true story turned into a draft by the model, when there is one; a trainer corrects and signs it like any other. */
export async function assist(services: Services, library: Library, job: ClaimedJob, id: string): Promise<void> {
  const { story, bases } = await services.store.inWorkspace(job.workspace, async (tx) => ({
    story: await storyById(tx, id),
    bases: await offered(tx, library),
  }));
  if (!story || story.closedAt || story.text === null) return;
  const made = await propose(services, job, story, story.text, bases);
  await services.store.inWorkspace(job.workspace, async (tx) => {
    await job.complete(tx);
    const still = await lockStory(tx, id);
    if (!still || still.closedAt) return;
    const language = spokenBy(job);
    if (typeof made === 'string') {
      const start = { label: words.storyUse[language], action: { name: 'authoring.new', arg: id } };
      return answer(services, tx, job, plainCard(words.assistFailed[made][language], 'assist_failed', [start]));
    }
    const { id: draftId, scenario } = await addCopy(tx, library, {
      workspace: job.workspace,
      person: String(job.data.person),
      base: made.base,
      values: made.values,
      story: id,
      at: new Date(services.clock()),
      further: (copy) => withBrief(copy, made.values),
    });
    const typed = toYaml(scenario);
    const found = readDraft(`${scenario.id}.yaml`, typed);
    await changeDraft(tx, draftId, 'scenario' in found ? found : { yaml: typed, errors: found.errors, cues: [] });
    const draft = await lockDraft(tx, draftId);
    if (!draft) throw new Error('the draft just added is missing');
    await answer(services, tx, job, plainCard(words.assisted(made.base.title[language])[language], 'assisted'));
    await answer(services, tx, job, await cardOf(tx, draft, 2, language));
  });
}

/** Asks outside any transaction; every way a model can fail has its sentence. */
async function propose(
  { model }: Services,
  job: ClaimedJob,
  { id, language }: Story,
  text: string,
  bases: ReadonlyMap<string, Scenario>,
): Promise<Failed | { readonly base: Scenario; readonly values: Values }> {
  if (!model) return 'off';
  const shown = [...bases.values()].map(({ id: base, title, complaint }) => ({
    id: base,
    title: title[language],
    complaint: complaint[language],
  }));
  try {
    const made = await model.draft({ practice: id, signal: job.signal }, { language, story: text, bases: shown });
    const kept = proposed(made, text);
    const base = kept && bases.get(kept.base);
    return kept && base ? { base, values: kept.values } : 'unusable';
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    if (error.kind === 'malformed') return 'unusable';
    return error.kind === 'refused' ? 'refused' : 'silent';
  }
}
