import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Pair } from '../kernel/words.ts';
import type { Scenario } from './schema.ts';

/** A version of a scenario that was played here: immutable, so that a running practice keeps its customer. */
export const scenarioVersion = pgTable(
  'scenario_version',
  {
    workspaceId: uuid().notNull(),
    scenarioId: text().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<Scenario>().notNull(),
    firstPlayedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.scenarioId, t.version] }),
    index('scenario_version_played').on(t.workspaceId, t.firstPlayedAt),
  ],
);

/** A version a workspace published for itself: content never changes (trigger), only the names behind it and its retirement. */
export const ownScenario = pgTable(
  'own_scenario',
  {
    workspaceId: uuid().notNull(),
    scenarioId: text().notNull(),
    version: integer().notNull(),
    content: jsonb().$type<Scenario>().notNull(),
    /** Persons by id only; null once they are forgotten. */
    writtenBy: uuid(),
    approvedBy: uuid(),
    signedBy: uuid(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
    retiredAt: timestamp({ withTimezone: true }),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.scenarioId, t.version] })],
);

/** A correction a trainer wrote to a customer, in plain words; it holds for every later line of every version. */
export const principle = pgTable(
  'principle',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    scenarioId: text().notNull(),
    text: jsonb().$type<Pair>().notNull(),
    /** Null once they are forgotten. */
    writtenBy: uuid(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('principle_scenario').on(t.workspaceId, t.scenarioId, t.at),
  ],
);
