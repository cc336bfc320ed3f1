import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DetectedMove } from '../kernel/moves.ts';
import { person } from '../people/tables.ts';
import type { Why } from './engine/advance.ts';
import type { PracticeState } from './engine/state.ts';

/** One practice of one person with one customer. `mode` is its purpose and can never be changed (trigger). */
export const practice = pgTable(
  'practice',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    mode: text({ enum: ['practice', 'assessment'] })
      .notNull()
      .default('practice'),
    /** The person's first practice: feedback in words, no number stored. */
    discovery: boolean().notNull(),
    scenarioId: text().notNull(),
    scenarioVersion: integer().notNull(),
    level: smallint().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    address: text().notNull(),
    status: text({ enum: ['open', 'paused', 'reviewing', 'over'] })
      .notNull()
      .default('open'),
    outcome: text(),
    /** Who decided moves and words last: rules, or a model. */
    engine: text({ enum: ['rules', 'model'] })
      .notNull()
      .default('rules'),
    seed: integer().notNull(),
    state: jsonb().$type<PracticeState>().notNull(),
    /** The branch being played; 0 is the first run, each rewind opens the next. */
    branch: smallint().notNull().default(0),
    branches: jsonb().$type<readonly Branch[]>().notNull().default([]),
    nextSeq: integer().notNull().default(1),
    /** The last learner line a customer line answered. */
    answered: integer().notNull().default(0),
    hints: smallint().notNull().default(0),
    /** Ladder position of the hint on the current turn. */
    hintStep: smallint().notNull().default(0),
    /** Tokens a model read and wrote for it, billed tokens weighed; what its budget is held against. */
    tokensIn: integer().notNull().default(0),
    tokensOut: integer().notNull().default(0),
    /** The learner's own view before the debrief. */
    selfView: jsonb().$type<{ readonly feeling?: string; readonly need?: string }>(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    lastAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'practice_person_fk',
    }).onDelete('cascade'),
    index('practice_person').on(t.workspaceId, t.personId, t.startedAt),
    index('practice_stale').on(t.lastAt).where(sql`${t.status} <> 'over'`),
    uniqueIndex('practice_one_open').on(t.workspaceId, t.personId).where(sql`${t.status} = 'open'`),
    check('practice_level', sql`${t.level} between 1 and 4`),
  ],
);

/** A rewind: the branch it opened, the branch and learner line it left from. */
export type Branch = { readonly id: number; readonly from: number; readonly at: number };

/** A line of a practice. A customer line answers a learner line once (`answers`, unique per branch). */
export const turn = pgTable(
  'turn',
  {
    workspaceId: uuid().notNull(),
    practiceId: uuid().notNull(),
    seq: integer().notNull(),
    branch: smallint().notNull(),
    role: text({ enum: ['agent', 'customer'] }).notNull(),
    text: text().notNull(),
    answers: integer(),
    /** Agent: what the line did, once detected; kept on the last line of those answered together. */
    moves: jsonb().$type<readonly DetectedMove[]>(),
    why: jsonb().$type<readonly Why[]>(),
    /** Customer: the state after this line, to rewind to. */
    state: jsonb().$type<PracticeState>(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.practiceId, t.seq] }),
    foreignKey({
      columns: [t.workspaceId, t.practiceId],
      foreignColumns: [practice.workspaceId, practice.id],
      name: 'turn_practice_fk',
    }).onDelete('cascade'),
    uniqueIndex('turn_answers').on(t.workspaceId, t.practiceId, t.branch, t.answers),
  ],
);
