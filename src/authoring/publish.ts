import type { DroppedText } from '../kernel/chat.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { addOwn, latestOwn, retireOwn } from '../scenarios/own.ts';
import { offered } from '../scenarios/versions.ts';
import { exportCard, publishedCard } from './cards.ts';
import {
  type AuthoringParts,
  asTrainer,
  cardOf,
  isId,
  later,
  nameIn,
  newId,
  publishable,
  settle,
  tell,
  wantedDraft,
} from './drafts.ts';
import { fitsScenario } from './read.ts';
import { blockedBy, reservedId } from './rules.ts';
import {
  addDrop,
  changeDraft,
  closeStory,
  closeTag,
  draftById,
  namesOf,
  removeDraft,
  retireDrafts,
  storyById,
} from './store.ts';
import { words } from './words.ts';
import { deskWords } from './words-desk.ts';
import { toYaml } from './yaml.ts';

/** Takes a dropped file: kept as it is, read once the event is stored. */
export async function takeFile(services: Services, incoming: Incoming, files: readonly DroppedText[]): Promise<void> {
  asTrainer(incoming);
  const [file] = files;
  if (!file || files.length > 1) throw new Refusal(words.oneFile);
  if (file.unread) throw new Refusal(words.fileUnread);
  if (!fitsScenario(file.text)) throw new Refusal(words.tooBig);
  const { tx, member, now } = incoming;
  const id = newId();
  // A column of text holds no NUL; the reader refuses this stand-in all the same.
  const content = file.text.replaceAll('\u0000', '\u0001').toWellFormed();
  const name = file.name.replaceAll('\u0000', '').toWellFormed().slice(0, 200);
  await addDrop(tx, { workspaceId: member.workspace, id, personId: member.id, name, content, at: new Date(now) });
  await later(services, incoming, 'read', id);
  await tell(services, incoming, plainCard(words.reading[languageOf(incoming)], 'scenario_reading'));
}

/** Runs the bench on a draft. */
export async function benchDraft(services: Services, incoming: Incoming, id: string): Promise<void> {
  asTrainer(incoming);
  const draft = await wantedDraft(incoming.tx, id);
  await later(services, incoming, 'bench', draft.id);
  await tell(services, incoming, plainCard(words.benching[languageOf(incoming)], 'benching'));
}

/** A second person approves what is flagged; never the one who wrote it. */
export async function approveDraft(
  services: Services,
  incoming: Incoming,
  { audit, digest, literacy }: AuthoringParts,
  id: string,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member, now } = incoming;
  const draft = await wantedDraft(tx, id);
  if (draft.state === 'published' || draft.state === 'retired') throw new Refusal(words.notYet(blockedWords('done')));
  if (draft.authorId === member.id) throw new Refusal(words.ownApproval);
  if (!(await literacy(services, incoming, { name: 'authoring.approve', arg: id }))) return;
  const at = new Date(now);
  const approval = { approvedBy: member.id, approvedAt: at };
  await changeDraft(tx, draft.id, approval);
  const settled = await settle(tx, { ...draft, ...approval });
  const details = { scenario: draft.scenarioId, version: draft.version };
  const actor = digest(member.workspace, member.id);
  await audit(tx, member.workspace, { actor, action: 'scenario approved', details }, at);
  await tell(services, incoming, await cardOf(tx, settled, null, languageOf(incoming)));
}

const blockedWords = (why: keyof (typeof words.blocked)['fr']) => ({
  fr: words.blocked.fr[why],
  en: words.blocked.en[why],
});

/** A named trainer signs: the version is offered at once, here only, and never changes again. */
export async function publishDraft(
  services: Services,
  incoming: Incoming,
  { audit, digest, literacy }: AuthoringParts,
  id: string,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member, now } = incoming;
  const draft = await wantedDraft(tx, id);
  const blocked = blockedBy(publishable(draft), await latestOwn(tx, draft.scenarioId));
  if (blocked.length > 0) {
    const all = blocked.map(blockedWords);
    throw new Refusal(
      words.notYet({ fr: all.map(({ fr }) => fr).join('\u00a0; '), en: all.map(({ en }) => en).join('; ') }),
    );
  }
  const names = await namesOf(tx, [member.id, draft.authorId, ...(draft.approvedBy ? [draft.approvedBy] : [])]);
  const signer = names.get(member.id);
  if (!signer) throw new Refusal(words.nameless);
  if (!(await literacy(services, incoming, { name: 'authoring.publish', arg: id }))) return;
  const at = new Date(now);
  const day = at.toISOString().slice(0, 10);
  const { scenarioId, version, authorId, approvedBy } = draft;
  await addOwn(tx, {
    workspaceId: member.workspace,
    scenarioId,
    version,
    content: { ...draft.scenario, signed: day },
    writtenBy: authorId,
    approvedBy,
    signedBy: member.id,
    signedAt: at,
  });
  await changeDraft(tx, draft.id, { state: 'published', changedAt: at });
  if (draft.storyId) {
    const told = await storyById(tx, draft.storyId);
    await closeStory(tx, draft.storyId, at);
    if (told?.kind === 'pain' && told.tag !== null) await closeTag(tx, told.tag, at);
  }
  const actor = digest(member.workspace, member.id);
  const details = { scenario: scenarioId, version, content: digest(draft.yaml) };
  await audit(tx, member.workspace, { actor, action: 'scenario published', details }, at);
  const language = languageOf(incoming);
  const approver = approvedBy ? nameIn(names, approvedBy, language) : undefined;
  const behind = { author: nameIn(names, authorId, language), approver, signer, on: day };
  await tell(services, incoming, publishedCard(draft, behind, language));
}

/** Takes a scenario of this workspace off the offer. */
export async function retire(
  services: Services,
  incoming: Incoming,
  { audit, digest, library }: AuthoringParts,
  scenarioId: string,
): Promise<void> {
  asTrainer(incoming);
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const title = (await offered(tx, library)).get(scenarioId)?.title[language] ?? scenarioId;
  const at = new Date(now);
  if (!(await retireOwn(tx, scenarioId, at))) throw new Refusal(words.notPublished);
  await retireDrafts(tx, scenarioId);
  const actor = digest(member.workspace, member.id);
  await audit(tx, member.workspace, { actor, action: 'scenario retired', details: { scenario: scenarioId } }, at);
  await tell(services, incoming, plainCard(words.retired(title)[language], 'retired'));
}

/** Forgets a draft nobody published. */
export async function discard(services: Services, incoming: Incoming, id: string): Promise<void> {
  asTrainer(incoming);
  const draft = await wantedDraft(incoming.tx, id);
  if (draft.state === 'published' || draft.state === 'retired') throw new Refusal(words.notYet(blockedWords('done')));
  await removeDraft(incoming.tx, draft.id);
  await tell(services, incoming, plainCard(words.discarded[languageOf(incoming)], 'discarded'));
}

/** Any scenario offered here, or a draft (`draft:…`), as a file. */
export async function exportScenario(
  services: Services,
  incoming: Incoming,
  { library }: AuthoringParts,
  wanted: string,
): Promise<void> {
  asTrainer(incoming);
  const language = languageOf(incoming);
  const draftId = /^draft:(.+)$/.exec(wanted)?.[1];
  if (draftId !== undefined) {
    const draft = isId(draftId) ? await draftById(incoming.tx, draftId) : undefined;
    if (!draft) throw new Refusal(words.gone);
    return tell(services, incoming, exportCard(draft.scenario, draft.yaml || toYaml(draft.scenario), language));
  }
  const scenario = (await offered(incoming.tx, library)).get(wanted);
  if (!scenario) throw new Refusal(deskWords.unknown);
  await tell(services, incoming, exportCard(scenario, toYaml(scenario), language, reservedId(scenario.id, library)));
}
