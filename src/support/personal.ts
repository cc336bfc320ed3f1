import { and, count, eq, inArray, like, lt, or, sql } from 'drizzle-orm';
import { contest } from '../feedback/tables.ts';
import { monthsBefore } from '../kernel/clock.ts';
import type { Personal, Retention } from '../kernel/feature.ts';
import { message } from '../outbox/tables.ts';
import { coverSlots } from './deputies.ts';
import { cover, ticket, ticketWords } from './tables.ts';

/** What a person asked, was answered, and answered others; who they cover for. */
export const supportPersonal: Personal = {
  tables: ['ticket', 'ticket_words', 'cover'],
  show: async (tx, id) => {
    const tickets = await tx.select().from(ticket).where(eq(ticket.personId, id));
    const ids = tickets.map((row) => row.id);
    return {
      ticket: tickets,
      ticket_words: await tx
        .select()
        .from(ticketWords)
        .where(or(eq(ticketWords.authorId, id), ...(ids.length > 0 ? [inArray(ticketWords.ticketId, ids)] : []))),
      cover: await tx.select().from(cover).where(eq(cover.personId, id)),
    };
  },
  forget: async (tx, { id }, now) => {
    const tickets = await tx.select({ id: ticket.id }).from(ticket).where(eq(ticket.personId, id));
    for (const own of tickets) await tx.delete(message).where(like(message.slot, `ticket:${own.id}:%`));
    await tx.update(ticketWords).set({ authorId: null }).where(eq(ticketWords.authorId, id));
    // What they had not answered yet is handed on within the minute.
    await tx
      .update(ticket)
      .set({ nextAt: new Date(now) })
      .where(and(eq(ticket.holderId, id), eq(ticket.status, 'open')));
    await tx.update(ticket).set({ holderId: null }).where(eq(ticket.holderId, id));
    await tx
      .update(ticket)
      .set({ told: sql`array_remove(${ticket.told}, ${id}::uuid)` })
      .where(sql`${id}::uuid = any(${ticket.told})`);
    await tx.delete(message).where(like(message.slot, `${coverSlots(id)}%`));
    await tx.update(cover).set({ deputyId: null, deputyToldAt: null }).where(eq(cover.deputyId, id));
    await tx.update(contest).set({ ruledBy: null }).where(eq(contest.ruledBy, id));
    return [];
  },
};

const ticketMonths = 12;
const old = (before: Date) => lt(ticket.openedAt, before);

/** Requests for help go a year after they were opened. */
export const supportRetention: readonly Retention[] = [
  {
    name: 'tickets',
    before: (now) => monthsBefore(now, ticketMonths),
    count: async (tx, before) => (await tx.select({ n: count() }).from(ticket).where(old(before)))[0]?.n ?? 0,
    purge: async (tx, before, limit) => {
      const ids = tx.select({ id: ticket.id }).from(ticket).where(old(before)).limit(limit);
      return (await tx.delete(ticket).where(inArray(ticket.id, ids)).returning({ id: ticket.id })).length;
    },
  },
];
