import { integer, jsonb, pgTable, primaryKey, smallint, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { workspace } from '../people/tables.ts';
import type { PracticeState } from '../practice/engine/state.ts';
import type { Reply } from './rules.ts';

/** A live demo under way in a channel; the row goes when it ends, so nothing of it is kept. */
export const demo = pgTable(
  'demo',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** Who runs it; null once forgotten. */
    startedBy: uuid(),
    place: text().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    scenarioId: text().notNull(),
    scenarioVersion: integer().notNull(),
    seed: integer().notNull(),
    state: jsonb().$type<PracticeState>().notNull(),
    round: smallint().notNull().default(1),
    /** The customer's last words. */
    line: text().notNull(),
    /** Strongest replies chosen so far, so that the next one follows. */
    strong: smallint().notNull().default(0),
    replies: jsonb().$type<readonly Reply[]>().notNull(),
    /** Votes at which a round closes by itself. */
    quorum: smallint().notNull(),
    /** Key of this round's digests; another at each round. */
    salt: text().notNull(),
    /** Who has voted in this round, as digests under `salt`: they stop a second vote, say nothing of the choice, and go when the round closes. */
    voters: text().array().notNull(),
    lookAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.id] }), uniqueIndex('demo_one').on(t.workspaceId, t.place)],
);
