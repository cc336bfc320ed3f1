import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';

/** The AI notice: which version a person was shown where, and when they went on. */
export const notice = pgTable(
  'notice',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    platform: text().notNull(),
    version: text().notNull(),
    shownAt: timestamp({ withTimezone: true }).notNull(),
    acceptedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId, t.platform, t.version] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'notice_person_fk',
    }).onDelete('cascade'),
  ],
);

/** What was done to people's data and rights, chained by hash; rows are only ever added. `subject` is a digest, never a name. */
export const audit = pgTable(
  'audit',
  {
    workspaceId: uuid().notNull(),
    seq: integer().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    actor: text().notNull(),
    action: text().notNull(),
    subject: text(),
    details: jsonb().$type<Readonly<Record<string, string | number | boolean>>>().notNull(),
    hash: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.seq] }), index('audit_at').on(t.workspaceId, t.at)],
);

/** Agreements to share one thing with one audience until a date, and their withdrawals; rows are only ever added. `person` is a digest, so that the proof outlives an erasure. */
export const consent = pgTable(
  'consent',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    person: text().notNull(),
    kind: text({ enum: ['given', 'withdrawn'] }).notNull(),
    purpose: text().notNull(),
    item: text().notNull(),
    excerptHash: text().notNull(),
    audience: text().notNull(),
    textVersion: text().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    channel: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), index('consent_item').on(t.workspaceId, t.item, t.at)],
);

/** Whom a restored backup must forget again: digests of the addresses they were known by. */
export const tombstone = pgTable(
  'tombstone',
  {
    workspaceId: uuid().notNull(),
    digest: text().notNull(),
    erasedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.digest] })],
);
