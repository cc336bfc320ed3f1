import { sql } from 'drizzle-orm';
import { foreignKey, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Card } from '../kernel/card.ts';
import { person } from '../people/tables.ts';

/** A channel the programme gives news in every two weeks; it goes with whoever answers for it. */
export const bulletin = pgTable(
  'bulletin',
  {
    workspaceId: uuid().notNull(),
    place: text().notNull(),
    /** The programme lead who launched it, and sees each issue first. */
    personId: uuid().notNull(),
    /** What people call the channel, when it is known. */
    name: text(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    status: text({ enum: ['draft', 'running', 'paused'] }).notNull(),
    /** The next issue as it was shown to its lead, and as it is posted; none while it is to be shown. */
    ready: jsonb().$type<Card>(),
    readyAt: timestamp({ withTimezone: true }),
    nextAt: timestamp({ withTimezone: true }).notNull(),
    postedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.place] }),
    index('bulletin_next').on(t.nextAt).where(sql`${t.status} = 'running'`),
    index('bulletin_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'bulletin_person_fk',
    }).onDelete('cascade'),
  ],
);
