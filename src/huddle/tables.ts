import { date, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { workspace } from '../people/tables.ts';
import type { Reply } from './rules.ts';

/** A sharing group under way in a channel; the row goes when it ends, and the story with it. */
export const huddle = pgTable(
  'huddle',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** Who runs it; null once forgotten. */
    startedBy: uuid(),
    place: text().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    phase: text({ enum: ['story', 'replies', 'vote'] })
      .notNull()
      .default('story'),
    /** The story, its names and numbers masked before it is stored. */
    story: text(),
    replies: jsonb().$type<readonly Reply[]>().notNull(),
    /** Key of this vote's digests. */
    salt: text().notNull(),
    /** Who has voted, as digests under `salt`; apart from the counts. */
    voters: text().array().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex('huddle_one').on(t.workspaceId, t.place)],
);

/** A sharing group was held: a channel and a day, and nobody. */
export const huddleHeld = pgTable(
  'huddle_held',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    place: text().notNull(),
    day: date().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('huddle_held_once').on(t.workspaceId, t.place, t.day),
  ],
);
