import { randomUUID } from 'node:crypto';
import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Incoming, Literacy, Services } from '../kernel/feature.ts';
import type { Form } from '../kernel/form.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { latestOwn } from '../scenarios/own.ts';
import type { Library } from '../scenarios/versions.ts';
import { draftCard } from './cards.ts';
import { stateOf } from './rules.ts';
import { changeDraft, type Draft, lockDraft, namesOf } from './store.ts';
import { words } from './words.ts';

/** Writes one thing done into the audit, in the same transaction. */
export type Audit = (
  tx: Tx,
  workspace: string,
  entry: { actor: string; action: string; details?: Readonly<Record<string, string | number>> },
  at: Date,
) => Promise<void>;

/** What authoring is given by the composition. */
export type AuthoringParts = {
  readonly library: Library;
  readonly audit: Audit;
  readonly digest: (...of: readonly string[]) => string;
  readonly literacy: Literacy;
};

/** Reads files and runs benches, away from any transaction. */
export const authoringQueue = 'authoring';

/** Only a trainer goes further; the role is the person's own row, never what a card carries. */
export function asTrainer({ member }: Incoming): void {
  if (!member.roles.includes('trainer')) throw new Refusal(words.trainersOnly);
}

/** Says a card to the person who wrote. */
export async function tell(services: Services, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    card,
  });
}

/** Opens a form for the person who wrote. */
export async function ask(services: Services, incoming: Incoming, form: Form): Promise<void> {
  const { tx, member, event } = incoming;
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    form,
    ...(event.trigger ? { trigger: event.trigger } : {}),
  });
}

/** A job of ours for the person who wrote; its data names rows, never words. */
export async function later(
  services: Services,
  incoming: Incoming,
  todo: 'read' | 'bench' | 'form' | 'story',
  id: string,
  step = 0,
): Promise<void> {
  const { tx, member } = incoming;
  await services.jobs.enqueue(tx, {
    queue: authoringQueue,
    workspace: member.workspace,
    key: `${todo} ${id}`,
    data: { todo, id, person: member.id, language: languageOf(incoming), step },
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The draft a button names, locked. */
export async function wantedDraft(tx: Tx, id: string): Promise<Draft> {
  const draft = uuid.test(id) ? await lockDraft(tx, id) : undefined;
  if (!draft) throw new Refusal(words.gone);
  return draft;
}

/** Whether a text names a row of ours. */
export const isId = (text: string): boolean => uuid.test(text);

/** A new row's name. */
export const newId = (): string => randomUUID();

/** Someone by name, or what stands for one. */
export const nameIn = (names: ReadonlyMap<string, string>, id: string | null, language: Language): string =>
  id === null ? words.someone[language] : (names.get(id) ?? words.noName[language]);

/** What the publishing rules look at; what a form just changed is not read yet, and so not right yet. */
export const publishable = (draft: Draft) => ({
  ...draft,
  errors: draft.yaml === '' ? 1 : draft.errors.length,
  cues: draft.cues.length,
});

/** Writes where a draft stands after a change. */
export async function settle(tx: Tx, draft: Draft): Promise<Draft> {
  const state = stateOf(publishable(draft), await latestOwn(tx, draft.scenarioId));
  if (state !== draft.state) await changeDraft(tx, draft.id, { state });
  return { ...draft, state };
}

/** A draft's card with the names behind it. */
export async function cardOf(tx: Tx, draft: Draft, step: number | null, language: Language): Promise<Card> {
  const names = await namesOf(tx, [draft.authorId, ...(draft.approvedBy ? [draft.approvedBy] : [])]);
  const approver = draft.approvedBy ? nameIn(names, draft.approvedBy, language) : undefined;
  return draftCard(draft, { author: nameIn(names, draft.authorId, language), approver }, step, language);
}
