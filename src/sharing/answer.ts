import type { Incoming, Literacy, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import { answerCard, answerForm, longestAnswer } from './cards.ts';
import { shareMs, tellText } from './kit.ts';
import { lockShared, nameOf, noteAct, type Shared } from './store.ts';
import { words } from './words.ts';

const shortestAnswer = 20;
const coaching = ['trainer', 'ambassador'];
/** A debrief still shared with this person, who may still coach. */
async function sharedWithMe({ tx, member, now }: Incoming, id: string): Promise<Shared> {
  const row = looksLikeId(id) ? await lockShared(tx, id) : undefined;
  const open = row && !row.endedAt && now < row.sharedAt.getTime() + shareMs;
  if (!open || row.coachId !== member.id || !coaching.some((role) => member.roles.includes(role)))
    throw new Refusal(words.notShared);
  return row;
}

/** Opens the form of an answer, after the five minutes on AI. */
export async function askAnswer(services: Services, incoming: Incoming, literacy: Literacy, id: string): Promise<void> {
  const row = await sharedWithMe(incoming, id);
  if (!(await literacy(services, incoming, { name: 'sharing.answer', arg: row.id }))) return;
  await tell(services, incoming, { form: answerForm(row.id, languageOf(incoming)) });
}

/** What a coach wrote goes to the author of the debrief, and is kept nowhere else. */
export async function answer(services: Services, incoming: Incoming, id: string, written: unknown): Promise<void> {
  const { tx, member, now } = incoming;
  const row = await sharedWithMe(incoming, id);
  const text = typeof written === 'string' ? written.replaceAll('\u0000', '').trim().slice(0, longestAnswer) : '';
  if (text.length < shortestAnswer) throw new Refusal(words.answerShort);
  const owner = await memberById(tx, row.ownerId);
  const to = await addressOfPerson(tx, row.ownerId);
  if (!owner || !to) throw new Refusal(words.notShared);
  const language = owner.language ?? 'fr';
  await services.say(tx, member.workspace, {
    to,
    language,
    person: owner.id,
    card: answerCard(row.id, await nameOf(tx, member.id), text, language),
  });
  await noteAct(tx, row.id, 'answeredAt', new Date(now));
  await tellText(services, incoming, words.answered, 'share_answered');
}

/** The author of the debrief says that the two have talked it through. */
export async function talked(services: Services, incoming: Incoming, id: string): Promise<void> {
  const { tx, member, now } = incoming;
  const row = looksLikeId(id) ? await lockShared(tx, id) : undefined;
  if (row?.ownerId !== member.id || !row.answeredAt) throw new Refusal(words.notShared);
  await noteAct(tx, row.id, 'talkedAt', new Date(now));
  await tellText(services, incoming, words.talkedThanks, 'share_talked');
}
