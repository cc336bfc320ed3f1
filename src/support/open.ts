import { randomUUID } from 'node:crypto';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { settingsOf } from '../people/store.ts';
import { handOver } from './desk.ts';
import { marksOf, mostOpen, type TicketKind } from './rules.ts';
import { addTicket, addWords, openAbout, openTickets, type Ticket } from './store.ts';
import { words } from './words.ts';

/** What a ticket is opened with; `openedAt` in ms. */
export type Opening = {
  readonly workspace: string;
  readonly person: string;
  readonly kind: TicketKind;
  readonly about: string;
  readonly quote?: string;
  readonly words?: string;
  readonly contest?: string;
  readonly openedAt: number;
};

/** Opens a ticket and hands it to the nearest human; the same thing again gives the one that is open. */
export async function openTicket(
  services: Services,
  tx: Tx,
  opening: Opening,
): Promise<{ readonly ticket: Ticket; readonly fresh: boolean }> {
  const { workspace, person, kind, about, quote, contest, openedAt } = opening;
  const before = await openAbout(tx, person, about);
  if (before) return { ticket: before, fresh: false };
  if (kind !== 'contest' && (await openTickets(tx, person)).length >= mostOpen) throw new Refusal(words.tooMany);
  const marks = marksOf(openedAt, (await settingsOf(tx, workspace)).supportHours);
  const added = await addTicket(tx, {
    workspaceId: workspace,
    id: randomUUID(),
    personId: person,
    kind,
    about,
    quote: quote ?? null,
    contestId: contest ?? null,
    openedAt: new Date(openedAt),
    marks,
    nextAt: new Date(marks[0] ?? openedAt),
    dueAt: new Date(marks.at(-1) ?? openedAt),
  });
  if (!added) {
    const raced = await openAbout(tx, person, about);
    if (!raced) throw new Error('a ticket that could not be added is nowhere');
    return { ticket: raced, fresh: false };
  }
  if (opening.words) await addWords(tx, added, 'learner', opening.words, new Date(openedAt));
  return { ticket: await handOver(services, tx, added, 0, services.clock()), fresh: true };
}
