import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';
import type { Problem } from '../scenarios/problem.ts';
import type { Scenario } from '../scenarios/schema.ts';
import type { BenchReport } from './bench.ts';

/** A file dropped in the chat, kept only until it is read. */
export const scenarioDrop = pgTable(
  'scenario_drop',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    name: text().notNull(),
    content: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('scenario_drop_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'scenario_drop_person_fk',
    }).onDelete('cascade'),
  ],
);

/** A scenario on its way to being published; once it is, only its retirement changes. */
export const scenarioDraft = pgTable(
  'scenario_draft',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    scenarioId: text().notNull(),
    version: integer().notNull(),
    state: text({ enum: ['draft', 'reviewed', 'published', 'retired'] })
      .notNull()
      .default('draft'),
    source: text({ enum: ['file', 'form', 'story'] }).notNull(),
    /** Changes with the content: a bench or an approval of other words counts for nothing. */
    edition: integer().notNull().default(1),
    yaml: text().notNull(),
    scenario: jsonb().$type<Scenario>().notNull(),
    /** What keeps it from being published; a form may leave some behind. */
    errors: jsonb().$type<readonly Problem[]>().notNull().default([]),
    /** What a second person must approve. */
    cues: jsonb().$type<readonly Problem[]>().notNull().default([]),
    authorId: uuid().notNull(),
    approvedBy: uuid(),
    approvedAt: timestamp({ withTimezone: true }),
    benchPassed: boolean(),
    bench: jsonb().$type<BenchReport>(),
    /** The true story it tells. */
    storyId: uuid(),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('scenario_draft_author').on(t.workspaceId, t.authorId),
    index('scenario_draft_scenario').on(t.workspaceId, t.scenarioId, t.version),
    foreignKey({
      columns: [t.workspaceId, t.authorId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'scenario_draft_author_fk',
    }).onDelete('cascade'),
  ],
);

/** Something that really happened, or that comes back too often, masked before it was stored; the text goes when a trainer signs what it became. */
export const trueStory = pgTable(
  'true_story',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    kind: text({ enum: ['story', 'pain'] })
      .notNull()
      .default('story'),
    /** What a pain point is about, in one word: those that share it weigh together. */
    tag: text(),
    text: text(),
    at: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('true_story_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'true_story_person_fk',
    }).onDelete('cascade'),
  ],
);

/** When a trainer was last told that the library grows old: once a week at most. */
export const freshnessAlert = pgTable(
  'freshness_alert',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'freshness_alert_person_fk',
    }).onDelete('cascade'),
  ],
);
