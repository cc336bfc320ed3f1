import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person, workspace } from '../people/tables.ts';

/** Who volunteered as an ambassador, by their own click, for six months at a time; or was invited to, once. */
export const ambassador = pgTable(
  'ambassador',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    status: text({ enum: ['invited', 'serving', 'left'] }).notNull(),
    since: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    /** When they were told that this term ends. */
    remindedAt: timestamp({ withTimezone: true }),
    /** Why they joined a roster that was already full, in their words, for the programme lead. */
    overReason: text(),
    /** The three acts, each when it was really done. */
    supervisedAt: timestamp({ withTimezone: true }),
    readAt: timestamp({ withTimezone: true }),
    deliveredAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    index('ambassador_term').on(t.status, t.endsAt),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'ambassador_person_fk',
    }).onDelete('cascade'),
  ],
);

/** What programme leads were last told about the size of the roster, and why it stays outside its bounds. */
export const ambassadorWatch = pgTable('ambassador_watch', {
  workspaceId: uuid()
    .primaryKey()
    .references(() => workspace.id, { onDelete: 'cascade' }),
  level: text({ enum: ['none', 'under', 'edge', 'within', 'over'] }).notNull(),
  reason: text(),
  reasonAt: timestamp({ withTimezone: true }),
});
