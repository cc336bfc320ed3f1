import { boolean, date, pgTable, primaryKey, smallint, uuid } from 'drizzle-orm/pg-core';
import { workspace } from '../people/tables.ts';

/** What somebody thought before and after trying: the two are tied by a token, and no name stands beside it. */
export const tryout = pgTable(
  'tryout',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    token: uuid().notNull(),
    /** The Monday of the week; a day would be one more clue to who. */
    week: date().notNull(),
    before: smallint(),
    after: smallint(),
    /** Among those figures are made of; they join five at a time. */
    counted: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.token] })],
);
