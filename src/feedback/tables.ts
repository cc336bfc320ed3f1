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
  uuid,
} from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';
import { practice } from '../practice/tables.ts';
import type { Debrief } from './debrief.ts';

/** The debrief of a practice: what was shown, on which branch. */
export const debrief = pgTable(
  'debrief',
  {
    workspaceId: uuid().notNull(),
    practiceId: uuid().notNull(),
    personId: uuid().notNull(),
    branch: smallint().notNull(),
    discovery: boolean().notNull(),
    engine: text({ enum: ['rules', 'model'] }).notNull(),
    content: jsonb().$type<Debrief>().notNull(),
    commitment: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.practiceId, t.branch] }),
    index('debrief_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.practiceId],
      foreignColumns: [practice.workspaceId, practice.id],
      name: 'debrief_practice_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'debrief_person_fk',
    }).onDelete('cascade'),
  ],
);

/** A level on one criterion, 0..4; never for a first practice (check), never for what was not observed. */
export const score = pgTable(
  'score',
  {
    workspaceId: uuid().notNull(),
    practiceId: uuid().notNull(),
    personId: uuid().notNull(),
    branch: smallint().notNull(),
    skill: text().notNull(),
    level: smallint().notNull(),
    weight: smallint().notNull(),
    discovery: boolean().notNull(),
    source: text({ enum: ['rules', 'model', 'human'] }).notNull(),
    /** A person contests it; it counts nowhere until a human rules. */
    contestedAt: timestamp({ withTimezone: true }),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.practiceId, t.branch, t.skill] }),
    index('score_person').on(t.workspaceId, t.personId, t.at),
    foreignKey({
      columns: [t.workspaceId, t.practiceId],
      foreignColumns: [practice.workspaceId, practice.id],
      name: 'score_practice_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'score_person_fk',
    }).onDelete('cascade'),
    check('score_never_in_discovery', sql`not ${t.discovery}`),
    check('score_level', sql`${t.level} between 0 and 4`),
  ],
);

/** "I disagree": an item of a debrief or of the gauge's receipt, until a human rules. */
export const contest = pgTable(
  'contest',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    practiceId: uuid().notNull(),
    personId: uuid().notNull(),
    item: text().notNull(),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    ruledAt: timestamp({ withTimezone: true }),
    ruling: text(),
    ruledBy: uuid(),
    level: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('contest_practice').on(t.workspaceId, t.practiceId),
    foreignKey({
      columns: [t.workspaceId, t.practiceId],
      foreignColumns: [practice.workspaceId, practice.id],
      name: 'contest_practice_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'contest_person_fk',
    }).onDelete('cascade'),
  ],
);
