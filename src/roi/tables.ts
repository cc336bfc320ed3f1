import { foreignKey, jsonb, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';
import type { Inputs } from './rules.ts';

/** What somebody entered to reckon whether it pays: figures of theirs, for their eyes. */
export const roi = pgTable(
  'roi',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    inputs: jsonb().$type<Inputs>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'roi_person_fk',
    }).onDelete('cascade'),
  ],
);
