import { sql } from 'drizzle-orm';
import {
  bigserial,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Outbound } from '../kernel/chat.ts';
import { person } from '../people/tables.ts';

/** Delivery ids already taken, so that an event sent again has one effect. */
export const processedEvent = pgTable(
  'processed_event',
  {
    workspaceId: uuid().notNull(),
    key: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.key] }), index('processed_event_at').on(t.at)],
);

/** What we say, stored beside the change that made us say it, delivered after the commit, in order per address. */
export const message = pgTable(
  'message',
  {
    workspaceId: uuid().notNull(),
    seq: bigserial({ mode: 'number' }).notNull(),
    id: uuid().notNull(),
    address: text().notNull(),
    personId: uuid(),
    thread: text(),
    slot: text(),
    /** Emptied once delivered for messages nothing needs again. */
    body: jsonb().$type<Outbound>(),
    state: text({ enum: ['waiting', 'sending', 'sent', 'unknown', 'rejected', 'parked'] })
      .notNull()
      .default('waiting'),
    ref: text(),
    attempts: smallint().notNull().default(0),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    sentAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('message_address').on(t.workspaceId, t.address, t.state, t.seq),
    index('message_undelivered').on(t.createdAt).where(sql`${t.state} in ('waiting', 'sending')`),
    index('message_thread').on(t.workspaceId, t.thread),
    index('message_slot').on(t.workspaceId, t.slot),
    index('message_ref').on(t.workspaceId, t.ref),
    index('message_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'message_person_fk',
    }).onDelete('cascade'),
  ],
);
