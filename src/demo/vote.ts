import type { Card } from '../kernel/card.ts';
import type { Services, Unnamed } from '../kernel/feature.ts';
import type { Form } from '../kernel/form.ts';
import { Refusal } from '../kernel/refusal.ts';
import { sentence } from '../people/cards.ts';
import { inventedDetails, screen } from '../practice/engine/safety.ts';
import { words as practiceWords } from '../practice/words.ts';
import { ballotOf, namedBallot, withBallot } from './ballot.ts';
import { ownForm } from './cards.ts';
import { closeRound, customerOf, type Parts, sayVote } from './play.ts';
import { longestOwn, mostOwn, type Reply, showsCount, voteMs, votesOf } from './rules.ts';
import { changeDemo, type Demo, lockDemo } from './store.ts';
import { words } from './words.ts';

/** Whoever presses a letter stays unknown: this runs before anyone is identified, and no delivery id is kept. */
export async function receiveVote(services: Services, unnamed: Unnamed, parts: Parts): Promise<boolean> {
  const { event } = unnamed;
  if (event.kind !== 'pressed' && event.kind !== 'submitted') return false;
  const { name, arg = '' } = event.action;
  if (name !== 'demo.vote' && name !== 'demo.own') return false;
  try {
    const [, id = '', round, letter] = namedBallot.exec(arg) ?? [];
    const row = id ? await lockDemo(unnamed.tx, id) : undefined;
    if (!row || String(row.round) !== round) throw new Refusal(words.over);
    if (event.kind === 'submitted') await propose(services, unnamed, parts, row, event.values.reply);
    else if (name === 'demo.vote') await vote(services, unnamed, parts, row, Number(letter ?? -1));
    else await tell(services, unnamed, row, { form: ownForm(id, row.round, row.language) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const language = event.from.language ?? 'fr';
    await tell(services, unnamed, { language }, { card: sentence(error.words[language], 'demo_refusal') });
  }
  return true;
}

async function vote(services: Services, unnamed: Unnamed, parts: Parts, row: Demo, letter: number): Promise<void> {
  if (!row.replies[letter]) throw new Refusal(words.over);
  const ballot = ballotOf(row.salt, unnamed.event.from);
  if (row.voters.includes(ballot)) throw new Refusal(words.twice);
  const replies = row.replies.map((reply, at): Reply => (at === letter ? { ...reply, votes: reply.votes + 1 } : reply));
  const total = votesOf(replies);
  const voted: Demo = {
    ...row,
    replies,
    voters: withBallot(row.voters, ballot),
    ...(total === 1 ? { lookAt: new Date(unnamed.now + voteMs) } : {}),
  };
  if (total >= row.quorum) {
    await closeRound(services, parts, unnamed.tx, voted, unnamed.now);
    return;
  }
  const { voters, lookAt } = voted;
  await changeDemo(unnamed.tx, row.id, { replies, voters, lookAt });
  if (showsCount(total)) await sayVote(services, unnamed.tx, voted);
}

/** The room's own words join the vote, masked, without a name; nothing is put to a vote that no customer should hear. */
async function propose(services: Services, unnamed: Unnamed, parts: Parts, row: Demo, typed: unknown): Promise<void> {
  const { tx } = unnamed;
  if (row.replies.filter(({ kind }) => kind === 'room').length >= mostOwn) throw new Refusal(words.full);
  const scenario = await customerOf(parts, tx, row);
  const screened = screen(typeof typed === 'string' ? typed : '', row.language, inventedDetails(scenario));
  if (screened.kind === 'distress') throw new Refusal(practiceWords.distress);
  if (screened.kind === 'too_long') throw new Refusal(words.ownLong);
  if (screened.kind !== 'said' || screened.slur) throw new Refusal(words.ownNot);
  const text = screened.text.replace(/\s+/gu, ' ').trim();
  if (text.length > longestOwn) throw new Refusal(words.ownLong);
  const replies: readonly Reply[] = [...row.replies, { text, kind: 'room', votes: 0 }];
  await changeDemo(tx, row.id, { replies });
  await sayVote(services, tx, { ...row, replies });
}

/** Says something to whoever pressed, where only they read; the message names nobody and goes once it has arrived. */
async function tell(
  { say }: Services,
  { tx, workspace, event }: Unnamed,
  { language }: Pick<Demo, 'language'>,
  content: { card: Card } | { form: Form },
): Promise<void> {
  const trigger = 'form' in content && event.trigger ? { trigger: event.trigger } : {};
  await say(tx, workspace, { to: event.direct ?? event.place, language, ...content, ...trigger });
}
