import { ballotOf, namedBallot, withBallot } from '../demo/ballot.ts';
import { showsCount } from '../demo/rules.ts';
import type { Card } from '../kernel/card.ts';
import type { Services, Unnamed } from '../kernel/feature.ts';
import type { Form } from '../kernel/form.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Language, Pair } from '../kernel/words.ts';
import { sentence } from '../people/cards.ts';
import { anonymise } from '../practice/engine/anonymise.ts';
import { distress } from '../practice/engine/distress.ts';
import { slurIn } from '../practice/engine/lexicon.ts';
import { normalise } from '../practice/engine/normalise.ts';
import { words as practiceWords } from '../practice/words.ts';
import { huddleForm } from './cards.ts';
import { longestReply, longestStory, mostReplies, shortest } from './rules.ts';
import { show } from './run.ts';
import { changeHuddle, type Huddle, lockHuddle } from './store.ts';
import { words } from './words.ts';

const ours = new Set(['huddle.story', 'huddle.reply', 'huddle.vote']);

/** What the room does: tell, reply, vote. Nobody is identified, and no delivery id is kept. */
export async function receiveRoom(services: Services, unnamed: Unnamed): Promise<boolean> {
  const { event, tx } = unnamed;
  if (event.kind !== 'pressed' && event.kind !== 'submitted') return false;
  const { name, arg = '' } = event.action;
  if (!ours.has(name)) return false;
  try {
    const [, id = '', , letter] = namedBallot.exec(arg) ?? [];
    const row = id ? await lockHuddle(tx, id) : undefined;
    if (!row) throw new Refusal(words.over);
    if (name === 'huddle.vote') await vote(services, unnamed, row, Number(letter ?? -1));
    else if (name === 'huddle.story') await story(services, unnamed, row);
    else await reply(services, unnamed, row);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const language = event.from.language ?? 'fr';
    await tell(services, unnamed, language, { card: sentence(error.words[language], 'huddle_refusal') });
  }
  return true;
}

/** Words as the room may see them: names, addresses and numbers give way before anything is stored. */
function shown(typed: unknown, limit: number, language: Language): string {
  const text = normalise(typeof typed === 'string' ? typed : '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (distress(text) !== null) throw new Refusal(practiceWords.distress);
  const refused: Pair = words.notShown;
  if (text.length < shortest || text.length > limit || slurIn(text, language)) throw new Refusal(refused);
  return anonymise(text, language);
}

async function story(services: Services, unnamed: Unnamed, row: Huddle): Promise<void> {
  if (row.phase !== 'story') throw new Refusal(words.told);
  const { event, tx } = unnamed;
  if (event.kind !== 'submitted')
    return tell(services, unnamed, row.language, { form: huddleForm('story', row.id, row.language) });
  const set = { phase: 'replies', story: shown(event.values.text, longestStory, row.language) } as const;
  await changeHuddle(tx, row.id, set);
  await show(services, tx, { ...row, ...set });
}

async function reply(services: Services, unnamed: Unnamed, row: Huddle): Promise<void> {
  if (row.phase !== 'replies') throw new Refusal(words.over);
  if (row.replies.length >= mostReplies) throw new Refusal(words.full);
  const { event, tx } = unnamed;
  if (event.kind !== 'submitted')
    return tell(services, unnamed, row.language, { form: huddleForm('reply', row.id, row.language) });
  const text = shown(event.values.text, longestReply, row.language);
  // Sent again, or said twice: it stands once.
  if (row.replies.some((one) => one.text === text)) return;
  const replies = [...row.replies, { text, votes: 0 }];
  await changeHuddle(tx, row.id, { replies });
  await show(services, tx, { ...row, replies });
}

async function vote(services: Services, { tx, event }: Unnamed, row: Huddle, letter: number): Promise<void> {
  if (row.phase !== 'vote' || !row.replies[letter]) throw new Refusal(words.over);
  const ballot = ballotOf(row.salt, event.from);
  if (row.voters.includes(ballot)) throw new Refusal(words.twice);
  const replies = row.replies.map((one, at) => (at === letter ? { ...one, votes: one.votes + 1 } : one));
  const voters = withBallot(row.voters, ballot);
  await changeHuddle(tx, row.id, { replies, voters });
  if (showsCount(voters.length)) await show(services, tx, { ...row, replies, voters });
}

async function tell(
  { say }: Services,
  { tx, workspace, event }: Unnamed,
  language: Language,
  content: { card: Card } | { form: Form },
): Promise<void> {
  const trigger = 'form' in content && event.trigger ? { trigger: event.trigger } : {};
  await say(tx, workspace, { to: event.direct ?? event.place, language, ...content, ...trigger });
}
