import { foreignKey, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
