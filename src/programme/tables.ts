import { date, foreignKey, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Pair } from '../kernel/words.ts';
import { workspace } from '../people/tables.ts';
import { method, phases } from './method.ts';
import type { Retro, Team } from './rules.ts';

/** Where a workspace is in the method; no row: no programme, and nothing changes for anyone. */
export const programme = pgTable('programme', {
  workspaceId: uuid()
    .primaryKey()
    .references(() => workspace.id, { onDelete: 'cascade' }),
  phase: text({ enum: phases }).notNull(),
  since: timestamp({ withTimezone: true }).notNull(),
  /** The day the diagnosis is meant to end. */
  dueDay: date(),
  learnersPerTrainer: smallint().notNull().default(method.learnersPerTrainer),
  /** Largest part of the learners one wave takes, in percent. */
  waveShare: smallint().notNull().default(method.waves.share),
  /** What must not be broken, as the house said when it was listened to. */
  keep: jsonb().$type<Pair>(),
});

/** The pilot or a wave: teams, and days; who is in it follows from the roster. */
export const cohort = pgTable(
  'programme_cohort',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    kind: text({ enum: ['pilot', 'wave'] }).notNull(),
    teams: jsonb().$type<readonly Team[]>().notNull(),
    /** The pilot's one scenario. */
    scenarioId: text(),
    fromDay: date().notNull(),
    toDay: date().notNull(),
    openedAt: timestamp({ withTimezone: true }),
    /** How a wave keeps what must not be broken. */
    keeps: text(),
    /** What a wave taught: three lists of decisions, or "none". */
    retro: jsonb().$type<Retro>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    foreignKey({
      columns: [t.workspaceId],
      foreignColumns: [programme.workspaceId],
      name: 'programme_cohort_fk',
    }).onDelete('cascade'),
  ],
);
