import { randomBytes } from 'node:crypto';
import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { type Parts, showPost } from './kit.ts';
import { mayLaunch, mayStop } from './rules.ts';
import { allyOf, type Challenge, changeChallenge, invitedBy, lockChallenge, openOf } from './store.ts';
import { words } from './words.ts';

/** The ambassador of one side opts in: a word to hand to the other side's, good while the challenge is open. */
export async function invite(services: Services, incoming: Incoming, id: string): Promise<void> {
  const row = await ownOpen(incoming, id);
  if (row.alliedId) throw new Refusal(words.allied);
  const code = row.allyCode ?? randomBytes(3).toString('hex');
  await changeChallenge(incoming.tx, row.id, { allyCode: code });
  await tell(services, incoming, {
    card: plainCard(words.allyCode(code)[languageOf(incoming)], 'challenge_ally_code'),
  });
}

async function ownOpen({ tx, member }: Incoming, id: string): Promise<Challenge> {
  const row = looksLikeId(id) ? await lockChallenge(tx, id) : undefined;
  if (!row || !mayStop(member, row.launchedBy)) throw new Refusal(words.gone);
  if (row.status !== 'open') throw new Refusal(words.notOpen);
  return row;
}

/** The other side's ambassador typed the word: they see what it means before they click. */
export async function invited(services: Services, incoming: Incoming, code: string): Promise<void> {
  const { own } = await sides(incoming, code);
  const language = languageOf(incoming);
  const action = { name: 'challenge.allied', arg: `${own.id}:${code}` };
  const button = { label: words.allyYes[language], action, tone: 'primary' } as const;
  await tell(services, incoming, { card: plainCard(words.allyAsk[language], 'challenge_ally_ask', [button]) });
}

/** Both challenges, open, alone, and launched by two people. */
async function sides({ tx, member }: Incoming, code: string): Promise<{ own: Challenge; other: Challenge }> {
  if (!mayLaunch(member.roles)) throw new Refusal(words.notLauncher);
  const other = await invitedBy(tx, code);
  const own = await openOf(tx, member.id);
  if (!other || other.alliedId) throw new Refusal(words.allyNone);
  if (!own || own.alliedId || own.id === other.id || other.launchedBy === member.id) throw new Refusal(words.allyOwn);
  return { own, other };
}

/** The second click: the two go together. */
export async function allied(services: Services, incoming: Incoming, parts: Parts, arg: string): Promise<void> {
  const { tx } = incoming;
  const [id = '', code = ''] = arg.split(':');
  const seen = await sides(incoming, code);
  if (seen.own.id !== id) throw new Refusal(words.gone);
  // Always in the same order, so that two pairs that cross wait for each other and never for ever.
  for (const one of [seen.own.id, seen.other.id].sort()) await lockChallenge(tx, one);
  const { own, other } = await sides(incoming, code);
  await changeChallenge(tx, own.id, { alliedId: other.id, allyCode: null });
  await changeChallenge(tx, other.id, { alliedId: own.id, allyCode: null });
  await showPost(services, tx, parts, { ...own, alliedId: other.id });
  await showPost(services, tx, parts, { ...other, alliedId: own.id });
  const language = languageOf(incoming);
  const alone = { label: words.alone[language], action: { name: 'challenge.alone', arg: own.id } };
  await tell(services, incoming, { card: plainCard(words.allied[language], 'challenge_allied', [alone]) });
}

/** Either side goes on alone, and the other's figures leave both posts. */
export async function alone(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  const { tx } = incoming;
  const row = await ownOpen(incoming, id);
  const other = await allyOf(tx, row);
  await changeChallenge(tx, row.id, { alliedId: null });
  await showPost(services, tx, parts, { ...row, alliedId: null });
  if (other) {
    await changeChallenge(tx, other.id, { alliedId: null });
    if (other.status === 'open') await showPost(services, tx, parts, { ...other, alliedId: null });
  }
  await tell(services, incoming, { card: plainCard(words.aloneText[languageOf(incoming)], 'challenge_alone') });
}
