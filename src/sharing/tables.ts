import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';

/** A debrief shown to one coach by its author's choice: whether they answered, and whether the author says they talked. */
export const sharedDebrief = pgTable(
  'shared_debrief',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    ownerId: uuid().notNull(),
    coachId: uuid().notNull(),
    /** What the agreement names. */
    item: text().notNull(),
    sharedAt: timestamp({ withTimezone: true }).notNull(),
    /** Taken back by its author, or at its end. */
    endedAt: timestamp({ withTimezone: true }),
    answeredAt: timestamp({ withTimezone: true }),
    /** The author says the conversation took place. */
    talkedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('shared_debrief_once').on(t.workspaceId, t.item, t.coachId),
    index('shared_debrief_owner').on(t.workspaceId, t.ownerId),
    index('shared_debrief_coach').on(t.workspaceId, t.coachId),
    index('shared_debrief_open').on(t.sharedAt).where(sql`${t.endedAt} is null`),
    foreignKey({
      columns: [t.workspaceId, t.ownerId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'shared_debrief_owner_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.coachId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'shared_debrief_coach_fk',
    }).onDelete('cascade'),
  ],
);
