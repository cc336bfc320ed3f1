import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';

/** A call for a human: a question, something reported, a contested point. The clock is in the row, so a restart loses nothing. */
export const ticket = pgTable(
  'ticket',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    kind: text({ enum: ['question', 'report', 'contest'] }).notNull(),
    /** What it is about; the same thing is asked once while it is open. */
    about: text().notNull(),
    /** The line of ours it is about, as it was shown. */
    quote: text(),
    contestId: uuid(),
    status: text({ enum: ['open', 'answered', 'closed'] })
      .notNull()
      .default('open'),
    /** Who has it now, and everyone it was shown to; they outlive their own rows as ids only. */
    holderId: uuid(),
    told: uuid().array().notNull().default(sql`'{}'::uuid[]`),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    /** When it escalates, in ms since the epoch: decided at opening, so that what was said holds. */
    marks: jsonb().$type<readonly number[]>().notNull(),
    /** Escalations done, 0..3. */
    step: smallint().notNull().default(0),
    /** The next escalation; null once a human answered. */
    nextAt: timestamp({ withTimezone: true }),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    firstReplyAt: timestamp({ withTimezone: true }),
    closedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'ticket_person_fk',
    }).onDelete('cascade'),
    index('ticket_person').on(t.workspaceId, t.personId, t.openedAt),
    index('ticket_holder').on(t.workspaceId, t.holderId).where(sql`${t.status} = 'open'`),
    index('ticket_next').on(t.nextAt).where(sql`${t.nextAt} is not null`),
    index('ticket_due').on(t.workspaceId, t.dueAt),
    uniqueIndex('ticket_once').on(t.workspaceId, t.personId, t.about).where(sql`${t.status} <> 'closed'`),
    uniqueIndex('ticket_contest').on(t.workspaceId, t.contestId),
  ],
);

/** What was written in a ticket, both ways. `authorId` is null for the learner, and once a helper is forgotten. */
export const ticketWords = pgTable(
  'ticket_words',
  {
    workspaceId: uuid().notNull(),
    ticketId: uuid().notNull(),
    id: uuid().notNull(),
    by: text({ enum: ['learner', 'helper'] }).notNull(),
    authorId: uuid(),
    text: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('ticket_words_ticket').on(t.workspaceId, t.ticketId, t.at),
    foreignKey({
      columns: [t.workspaceId, t.ticketId],
      foreignColumns: [ticket.workspaceId, ticket.id],
      name: 'ticket_words_ticket_fk',
    }).onDelete('cascade'),
  ],
);

/** A helper away until an instant, and who covers for them. */
export const cover = pgTable(
  'cover',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    until: timestamp({ withTimezone: true }).notNull(),
    deputyId: uuid(),
    /** When the deputy was told that they are one; null while they were not. */
    deputyToldAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'cover_person_fk',
    }).onDelete('cascade'),
    index('cover_untold').on(t.deputyId).where(sql`${t.deputyId} is not null and ${t.deputyToldAt} is null`),
  ],
);
