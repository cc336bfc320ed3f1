import { date, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { workspace } from '../people/tables.ts';

/** What the customer measured, before and after: how many of how many, between two days; sums entered by the programme lead. */
export const ownFigure = pgTable(
  'own_figure',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    measure: text({ enum: ['satisfied', 'incivilities'] }).notNull(),
    beforePart: integer().notNull(),
    beforeOf: integer().notNull(),
    beforeFrom: date().notNull(),
    beforeTo: date().notNull(),
    afterPart: integer().notNull(),
    afterOf: integer().notNull(),
    afterFrom: date().notNull(),
    afterTo: date().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.measure] })],
);
