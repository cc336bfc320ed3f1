import { randomUUID } from 'node:crypto';
import { and, arrayOverlaps, asc, count, desc, eq, exists, gte, inArray, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { identity, person } from '../people/tables.ts';
import { practice, turn } from '../practice/tables.ts';
import { type Asker, figuresOf, type Helper, helperRoles, type SupportFigures } from './rules.ts';
import { cover, ticket, ticketWords } from './tables.ts';

/** A ticket as stored. */
export type Ticket = typeof ticket.$inferSelect;
/** One message of a ticket. */
export type TicketWords = typeof ticketWords.$inferSelect;

/** Everyone who may answer and can be written to, with their absence and open tickets. */
export async function helpersOf(tx: Tx): Promise<readonly (Helper & { readonly name: string | null })[]> {
  const people = await tx
    .select({
      id: person.id,
      name: sql<string | null>`coalesce(${person.name}, ${person.email})`,
      roles: person.roles,
      site: person.site,
      until: cover.until,
      deputy: cover.deputyId,
    })
    .from(person)
    .leftJoin(cover, and(eq(cover.workspaceId, person.workspaceId), eq(cover.personId, person.id)))
    .where(
      and(
        arrayOverlaps(person.roles, helperRoles),
        isNull(person.deactivatedAt),
        exists(
          tx
            .select({ one: sql`1` })
            .from(identity)
            .where(and(eq(identity.personId, person.id), isNull(identity.parkedAt))),
        ),
      ),
    );
  const loads = await tx
    .select({ holder: ticket.holderId, n: count() })
    .from(ticket)
    .where(eq(ticket.status, 'open'))
    .groupBy(ticket.holderId);
  return people.map(({ until, ...rest }) => ({
    ...rest,
    awayUntil: until?.getTime() ?? null,
    load: loads.find(({ holder }) => holder === rest.id)?.n ?? 0,
  }));
}

/** Someone as a ticket knows them. */
export async function askerOf(
  tx: Tx,
  id: string,
): Promise<(Asker & { readonly language: 'fr' | 'en' | null; readonly timeZone: string }) | undefined> {
  const [row] = await tx
    .select({
      id: person.id,
      site: person.site,
      manager: person.managerId,
      language: person.language,
      timeZone: person.timeZone,
    })
    .from(person)
    .where(eq(person.id, id));
  return row;
}

/** Opens a ticket; undefined when the same thing is already open. */
export async function addTicket(tx: Tx, row: typeof ticket.$inferInsert): Promise<Ticket | undefined> {
  const [added] = await tx.insert(ticket).values(row).onConflictDoNothing().returning();
  return added;
}

/** The open ticket about a thing, if there is one. */
export async function openAbout(tx: Tx, personId: string, about: string): Promise<Ticket | undefined> {
  const [row] = await tx
    .select()
    .from(ticket)
    .where(and(eq(ticket.personId, personId), eq(ticket.about, about), ne(ticket.status, 'closed')));
  return row;
}

/** A ticket, locked until the transaction ends. */
export async function lockTicket(tx: Tx, id: string): Promise<Ticket | undefined> {
  const [row] = await tx.select().from(ticket).where(eq(ticket.id, id)).for('update');
  return row;
}

/** Changes a ticket. */
export async function changeTicket(tx: Tx, id: string, set: Partial<typeof ticket.$inferInsert>): Promise<void> {
  await tx.update(ticket).set(set).where(eq(ticket.id, id));
}

/** The ids of all a person ever asked. */
export async function ticketsOf(tx: Tx, personId: string): Promise<readonly string[]> {
  return (await tx.select({ id: ticket.id }).from(ticket).where(eq(ticket.personId, personId))).map(({ id }) => id);
}

/** A person's tickets that are not closed, newest first. */
export async function openTickets(tx: Tx, personId: string): Promise<readonly Ticket[]> {
  return tx
    .select()
    .from(ticket)
    .where(and(eq(ticket.personId, personId), ne(ticket.status, 'closed')))
    .orderBy(desc(ticket.openedAt));
}

/** Tickets somebody holds that no human answered, oldest first. */
export async function heldBy(tx: Tx, helperId: string): Promise<readonly Ticket[]> {
  return tx
    .select()
    .from(ticket)
    .where(and(eq(ticket.holderId, helperId), eq(ticket.status, 'open')))
    .orderBy(asc(ticket.openedAt));
}

/** Adds a message to a ticket. */
export async function addWords(
  tx: Tx,
  to: Pick<Ticket, 'workspaceId' | 'id'>,
  by: { readonly helper: string } | 'learner',
  text: string,
  at: Date,
): Promise<void> {
  await tx.insert(ticketWords).values({
    workspaceId: to.workspaceId,
    ticketId: to.id,
    id: randomUUID(),
    by: by === 'learner' ? 'learner' : 'helper',
    authorId: by === 'learner' ? null : by.helper,
    text,
    at,
  });
}

/** A ticket's messages, oldest first. */
export async function wordsOf(tx: Tx, ticketId: string): Promise<readonly TicketWords[]> {
  return tx.select().from(ticketWords).where(eq(ticketWords.ticketId, ticketId)).orderBy(asc(ticketWords.at));
}

/** Tickets whose next escalation is due, over all workspaces. */
export async function dueTickets(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> {
  return tx
    .select({ workspace: ticket.workspaceId, id: ticket.id })
    .from(ticket)
    .where(lte(ticket.nextAt, now))
    .orderBy(asc(ticket.nextAt))
    .limit(limit);
}

/** A deputy named again was told already. */
const named = (deputyId: string | null) => ({
  deputyId,
  deputyToldAt: sql`case when ${cover.deputyId} = ${deputyId}::uuid then ${cover.deputyToldAt} end`,
});

/** Notes an absence, or its end. */
export async function setCover(tx: Tx, row: typeof cover.$inferInsert): Promise<void> {
  await tx
    .insert(cover)
    .values(row)
    .onConflictDoUpdate({
      target: [cover.workspaceId, cover.personId],
      set: { until: row.until, ...named(row.deputyId ?? null) },
    });
}

/** Names who stands in for a helper whenever they are away; their absences stay as they are. */
export async function nameDeputy(tx: Tx, row: typeof cover.$inferInsert): Promise<void> {
  await tx
    .insert(cover)
    .values(row)
    .onConflictDoUpdate({ target: [cover.workspaceId, cover.personId], set: named(row.deputyId ?? null) });
}

/** The practice a person is in, if any, read without a lock: help must touch nothing. */
export async function practiceUnderWay(
  tx: Tx,
  personId: string,
): Promise<{ readonly id: string; readonly address: string } | undefined> {
  const [row] = await tx
    .select({ id: practice.id, address: practice.address })
    .from(practice)
    .where(and(eq(practice.personId, personId), inArray(practice.status, ['open', 'reviewing'])))
    .orderBy(desc(practice.lastAt))
    .limit(1);
  return row;
}

/** A customer's line of one of the person's own practices: the one named, else the latest. */
export async function customerLine(
  tx: Tx,
  personId: string,
  practiceId: string | undefined,
  seq: number,
): Promise<{ readonly practice: string; readonly text: string } | undefined> {
  const [row] = await tx
    .select({ practice: practice.id, text: turn.text })
    .from(turn)
    .innerJoin(practice, and(eq(practice.workspaceId, turn.workspaceId), eq(practice.id, turn.practiceId)))
    .where(
      and(
        eq(practice.personId, personId),
        eq(turn.seq, seq),
        eq(turn.role, 'customer'),
        ...(practiceId ? [eq(practice.id, practiceId)] : []),
      ),
    )
    .orderBy(desc(practice.lastAt))
    .limit(1);
  return row;
}

/** How the tickets that were due in [from, to) went: the breach rate of a digest. */
export async function supportFigures(tx: Tx, from: Date, to: Date): Promise<SupportFigures> {
  const rows = await tx
    .select({ dueAt: ticket.dueAt, firstReplyAt: ticket.firstReplyAt })
    .from(ticket)
    .where(and(gte(ticket.dueAt, from), lt(ticket.dueAt, to)));
  return figuresOf(
    rows.map(({ dueAt, firstReplyAt }) => ({
      dueAt: dueAt.getTime(),
      firstReplyAt: firstReplyAt?.getTime() ?? null,
    })),
    to.getTime(),
  );
}
