import { date, foreignKey, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { workspace } from '../people/tables.ts';
import { groups } from './rules.ts';

/** The last time the house was listened to: open for some weeks, then told once and never again. */
export const listening = pgTable('listening', {
  workspaceId: uuid()
    .primaryKey()
    .references(() => workspace.id, { onDelete: 'cascade' }),
  openedAt: timestamp({ withTimezone: true }).notNull(),
  /** The last day of it. */
  closesDay: date().notNull(),
  closedAt: timestamp({ withTimezone: true }),
  /** Key of this round’s digests, and who has answered under it: apart from the counts, and gone when it closes. */
  salt: text(),
  voters: text().array().notNull(),
});

/** How many said what, by site and kind of role; no row is about one person, and none says who. */
export const listeningCount = pgTable(
  'listening_count',
  {
    workspaceId: uuid().notNull(),
    site: text().notNull(),
    roleGroup: text({ enum: groups }).notNull(),
    /** `people` counts those who answered; the others, what was ticked. */
    question: text({ enum: ['people', 'concern', 'uses', 'values', 'keep'] }).notNull(),
    choice: text().notNull(),
    n: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.site, t.roleGroup, t.question, t.choice] }),
    foreignKey({
      columns: [t.workspaceId],
      foreignColumns: [listening.workspaceId],
      name: 'listening_count_fk',
    }).onDelete('cascade'),
  ],
);
