import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/reply.ts';
import { ownVersions } from '../scenarios/own.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { offered } from '../scenarios/versions.ts';
import { deskCard } from './cards-desk.ts';
import { type Values, withBrief, withFacts } from './copy.ts';
import { addCopy } from './create.ts';
import { type AuthoringParts, ask, asTrainer, cardOf, isId, later, nameIn, tell, wantedDraft } from './drafts.ts';
import { firstForm, scenarioOptions, secondForm, thirdForm } from './forms.ts';
import { backlog } from './rules.ts';
import { changeDraft, type Draft, lockStory, namesOf, openDrafts, openStories } from './store.ts';
import { words } from './words.ts';
import { deskWords } from './words-desk.ts';

/** Everything a trainer can do with scenarios. */
export async function desk(services: Services, incoming: Incoming, { library }: AuthoringParts): Promise<void> {
  asTrainer(incoming);
  const { tx } = incoming;
  const language = languageOf(incoming);
  const latest = new Map(
    (await ownVersions(tx)).filter(({ retiredAt }) => retiredAt === null).map((one) => [one.scenarioId, one]),
  );
  const names = await namesOf(
    tx,
    [...latest.values()].flatMap(({ signedBy }) => signedBy ?? []),
  );
  const own = [...latest.values()].map(({ scenarioId, version, signedBy, signedAt }) => ({
    id: scenarioId,
    version,
    by: nameIn(names, signedBy, language),
    on: signedAt.toISOString().slice(0, 10),
  }));
  const card = deskCard(
    {
      offered: await offered(tx, library),
      own,
      drafts: await openDrafts(tx),
      stories: backlog(await openStories(tx)),
      assisted: services.model !== undefined,
    },
    language,
  );
  await tell(services, incoming, card);
}

/** One draft under way. */
export async function showDraft(services: Services, incoming: Incoming, id: string): Promise<void> {
  asTrainer(incoming);
  const draft = await wantedDraft(incoming.tx, id);
  await tell(services, incoming, await cardOf(incoming.tx, draft, null, languageOf(incoming)));
}

/** Opens the first screen; `story` is the true story to tell, if any. */
export async function openFirst(
  services: Services,
  incoming: Incoming,
  { library }: AuthoringParts,
  story: string,
): Promise<void> {
  asTrainer(incoming);
  const language = languageOf(incoming);
  const bases = scenarioOptions((await offered(incoming.tx, library)).values(), language);
  await ask(services, incoming, firstForm(bases, isId(story) ? story : undefined, language));
}

/** Opens the second or third screen of a draft. */
export async function openNext(services: Services, incoming: Incoming, step: 2 | 3, id: string): Promise<void> {
  asTrainer(incoming);
  const draft = await unpublished(incoming, id);
  const make = step === 2 ? secondForm : thirdForm;
  await ask(services, incoming, make(draft.id, draft.scenario, languageOf(incoming)));
}

async function unpublished({ tx }: Incoming, id: string): Promise<Draft> {
  const draft = await wantedDraft(tx, id);
  if (draft.state === 'published' || draft.state === 'retired') throw new Refusal(words.gone);
  return draft;
}

/** First screen sent: a draft that copies the model and differs by what was typed. */
export async function createDraft(
  services: Services,
  incoming: Incoming,
  { library }: AuthoringParts,
  story: string,
  values: Values,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member, now } = incoming;
  const all = await offered(tx, library);
  const base = all.get(String(values.base));
  if (!base) throw new Refusal(deskWords.unknown);
  const told = isId(story) ? await lockStory(tx, story) : undefined;
  if (isId(story) && (!told || told.closedAt)) throw new Refusal(deskWords.storyGone);
  const { id } = await addCopy(tx, library, {
    workspace: member.workspace,
    person: member.id,
    base,
    values,
    story: told?.id,
    at: new Date(now),
  });
  await later(services, incoming, 'form', id, 1);
}

/** Second or third screen sent. */
export async function changeByForm(
  services: Services,
  incoming: Incoming,
  step: 2 | 3,
  id: string,
  values: Values,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member, now } = incoming;
  const draft = await unpublished(incoming, id);
  const scenario: Scenario = (step === 2 ? withBrief : withFacts)(draft.scenario, values);
  await changeDraft(tx, draft.id, {
    scenario,
    yaml: '',
    authorId: member.id,
    edition: draft.edition + 1,
    state: 'draft',
    approvedBy: null,
    approvedAt: null,
    benchPassed: null,
    bench: null,
    changedAt: new Date(now),
  });
  await later(services, incoming, 'form', draft.id, step);
}
