import { createHash, randomUUID } from 'node:crypto';
import type { Action } from '../kernel/card.ts';
import type { Inbound } from '../kernel/chat.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { threadOfRef } from '../outbox/store.ts';
import { addressOfPerson } from '../people/store.ts';
import { longestWords, moreCard, openedCard } from './cards.ts';
import { refreshDesks } from './desk.ts';
import { askForm } from './forms.ts';
import { clockFor, promiseTo, tell } from './help.ts';
import { openTicket } from './open.ts';
import { addWords, askerOf, changeTicket, customerLine, lockTicket, type Ticket } from './store.ts';
import { words } from './words.ts';

const calls = new Set(['help', 'aide']);

/** What help a line asks for: none, the card, or a question to a human. In a command the question follows; in a chat it follows a colon, so that no reply to a customer is mistaken for it. */
export function helpWanted(event: Inbound): { readonly question?: string } | undefined {
  if (event.kind !== 'said' && event.kind !== 'commanded') return undefined;
  if (calls.has(fold(event.text))) return {};
  const pattern =
    event.kind === 'commanded' ? /^\s*(?:help|aide)[\s:]+(\S.*)$/isu : /^\s*(?:help|aide)\s*:\s*(\S.*)$/isu;
  const question = pattern.exec(event.text)?.[1]?.trim();
  return question ? { question } : undefined;
}

/** Opens the form of a question, or of a word to add to one's own ticket. */
export async function askFor(services: Services, incoming: Incoming, ticketId: string | undefined): Promise<void> {
  const { tx, member, event } = incoming;
  if (ticketId) await own(incoming, ticketId);
  const language = languageOf(incoming);
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language,
    person: member.id,
    form: askForm(ticketId, language),
    ...(event.trigger ? { trigger: event.trigger } : {}),
  });
}

/** Takes a question, or a word added to a ticket. */
export async function asked(
  services: Services,
  incoming: Incoming,
  typed: unknown,
  ticketId: string | undefined,
): Promise<void> {
  const { tx, now } = incoming;
  const text = wordsIn(typed, { name: 'support.ask', ...(ticketId ? { arg: ticketId } : {}) });
  if (ticketId) {
    const row = await own(incoming, ticketId);
    await addWords(tx, row, 'learner', text, new Date(now));
    await refreshDesks(services, tx, row);
    await tellMore(services, incoming, row, text);
    await tell(services, incoming, plainCard(words.added[languageOf(incoming)], 'ticket_added'));
    return;
  }
  const about = `question:${createHash('sha256').update(fold(text)).digest('base64url').slice(0, 16)}`;
  const cut = typeof typed === 'string' && typed.trim().length > longestWords;
  await opened(services, incoming, { kind: 'question', about, words: text }, cut);
}

/** A card that changes in place rings no bell: whoever answered before is told of the new word. */
async function tellMore(services: Services, { tx }: Incoming, row: Ticket, text: string): Promise<void> {
  const { holderId, id } = row;
  const holder = row.status === 'answered' && holderId ? await askerOf(tx, holderId) : undefined;
  const to = holder && (await addressOfPerson(tx, holder.id));
  if (!holder || !to) return;
  const language = holder.language ?? 'fr';
  const slot = `ticket:${id}:${holder.id}:${randomUUID()}`;
  await services.say(tx, row.workspaceId, {
    to,
    language,
    person: holder.id,
    slot,
    card: moreCard(id, text, language),
  });
}

/** Reports a message: the line itself is found in the learner's own practice, never taken from the button. */
export async function report(services: Services, incoming: Incoming, arg: string, typed?: string): Promise<void> {
  const { tx, member, event } = incoming;
  const said = typed ? { words: typed.slice(0, longestWords) } : {};
  const seq = /^turn:(\d{1,6})$/u.exec(arg)?.[1];
  if (seq) {
    const address = event.direct ?? event.place;
    const thread = event.under ? await threadOfRef(tx, address, event.under) : undefined;
    const line =
      (await customerLine(tx, member.id, thread && looksLikeId(thread) ? thread : undefined, Number(seq))) ??
      (await customerLine(tx, member.id, undefined, Number(seq)));
    const about = line ? `turn:${line.practice}:${seq}` : arg;
    await opened(services, incoming, { kind: 'report', about, ...(line ? { quote: line.text } : {}), ...said });
    return;
  }
  const error = /^error:(.+)$/su.exec(arg)?.[1];
  const about = arg.slice(0, longestAbout) || 'message';
  await opened(services, incoming, {
    kind: 'report',
    about,
    ...(error ? { quote: error.slice(0, longestAbout) } : {}),
    ...said,
  });
}

const longestAbout = 300;

async function opened(
  services: Services,
  incoming: Incoming,
  given: Pick<Parameters<typeof openTicket>[2], 'kind' | 'about' | 'quote' | 'words'>,
  cut = false,
): Promise<void> {
  const { tx, member, now } = incoming;
  const { ticket, fresh } = await openTicket(services, tx, {
    workspace: member.workspace,
    person: member.id,
    openedAt: now,
    ...given,
  });
  const language = languageOf(incoming);
  const held = ticket.holderId !== null;
  const promise = (await promiseTo(incoming, held))[language];
  const before = held ? [words.before(clockFor(incoming)(ticket.dueAt))[language]] : [];
  const said = given.words === undefined ? 'nothing' : cut ? 'cut' : 'all';
  const view = {
    id: ticket.id,
    quote: given.quote ?? null,
    said,
    fresh,
    held,
    promise: [promise, ...before].join(' '),
  } as const;
  await tell(services, incoming, openedCard(view, language));
}

/** The learner says it is settled; only they can. */
export async function close(services: Services, incoming: Incoming, ticketId: string): Promise<void> {
  const { tx, now } = incoming;
  const row = await own(incoming, ticketId, true);
  if (row.status !== 'closed') {
    const set = { status: 'closed' as const, closedAt: new Date(now), nextAt: null };
    await changeTicket(tx, row.id, set);
    await refreshDesks(services, tx, { ...row, ...set });
  }
  await tell(services, incoming, plainCard(words.closed[languageOf(incoming)], 'ticket_closed'));
}

async function own({ tx, member }: Incoming, ticketId: string, closedToo = false): Promise<Ticket> {
  const row = looksLikeId(ticketId) ? await lockTicket(tx, ticketId) : undefined;
  if (!row || row.personId !== member.id) throw new Refusal(words.notYours);
  if (row.status === 'closed' && !closedToo) throw new Refusal(words.isClosed);
  return row;
}

/** The words of a form, or a refusal when there are none. */
export function wordsIn(value: unknown, again: Action): string {
  const text = typeof value === 'string' ? value.replaceAll('\u0000', '').trim().slice(0, longestWords) : '';
  if (text === '') throw new Refusal(words.empty, { label: words.write, action: again });
  return text;
}
