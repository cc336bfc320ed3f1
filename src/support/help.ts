import type { Card } from '../kernel/card.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { languageOf } from '../kernel/reply.ts';
import type { Pair } from '../kernel/words.ts';
import { settingsOf } from '../people/store.ts';
import { helpCard, type Listed } from './cards.ts';
import { recipient } from './rules.ts';
import { askerOf, helpersOf, openTickets, practiceUnderWay, wordsOf } from './store.ts';
import { words } from './words.ts';

/** Shows help; reads only, so that no turn is consumed and no gauge moves. */
export async function help(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const when = clockFor(incoming);
  const open: Listed[] = [];
  for (const { id, kind, status, quote, dueAt } of await openTickets(tx, member.id))
    open.push({
      id,
      kind,
      status: status === 'answered' ? 'answered' : 'open',
      what: quote ?? (await wordsOf(tx, id))[0]?.text ?? '',
      due: when(dueAt),
      late: dueAt.getTime() <= now,
    });
  const practising = (await practiceUnderWay(tx, member.id)) !== undefined;
  const promise = (await promiseTo(incoming, await somebodyFor(incoming)))[language];
  await tell(services, incoming, helpCard({ practising, promise, open, roles: member.roles }, language));
}

/** A day and an hour, where the person is. */
export const clockFor = (incoming: Incoming): ((at: Date) => string) => {
  const { timeZone } = incoming.member;
  const clock = new Intl.DateTimeFormat(languageOf(incoming), { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (at) => clock.format(at);
};

/** What is promised: an answer in time, or the truth when nobody is there to give one. */
export async function promiseTo({ tx, member }: Incoming, held: boolean): Promise<Pair> {
  const { supportHours, contact } = await settingsOf(tx, member.workspace);
  return held ? words.promise(supportHours) : words.nobody(contact);
}

/** Whether anybody could be handed a question of theirs now. */
async function somebodyFor({ tx, member, now }: Incoming): Promise<boolean> {
  const asker = await askerOf(tx, member.id);
  return asker !== undefined && recipient(0, 'question', asker, await helpersOf(tx), [], now) !== undefined;
}

/** Answers where the person is: in the thread of their practice when they are in one. */
export async function tell(services: Services, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  const to = event.direct ?? event.place;
  const practice = await practiceUnderWay(tx, member.id);
  await services.say(tx, member.workspace, {
    to,
    language: languageOf(incoming),
    person: member.id,
    ...(practice && practice.address === to && !event.shared ? { thread: practice.id } : {}),
    card,
  });
}
