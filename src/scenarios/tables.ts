import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
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
