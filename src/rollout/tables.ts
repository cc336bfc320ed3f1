import { foreignKey, jsonb, pgTable, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person, workspace } from '../people/tables.ts';

/** What must be settled before anyone is enrolled in a pilot or a wave: a date or a reference, or why it does not apply and who says so. */
export const rolloutGate = pgTable(
  'rollout_gate',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    gate: text({ enum: ['works_council', 'dpia'] }).notNull(),
    /** The day the works council was informed (ISO), or the reference of the impact assessment. */
    settled: text(),
    /** Not applicable: the function that says so, never a name, and why. */
    waivedBy: text(),
    waivedWhy: text(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.gate] })],
);

/** An act put off: what was pressed, where, and when (ms). */
export type Resume = {
  readonly name: string;
  readonly arg?: string;
  /** A channel others read. */
  readonly channel?: string;
  readonly at: number;
};

/** Five minutes on AI: how far somebody is, and when they had read and answered it all. */
export const literacy = pgTable(
  'literacy',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    version: text().notNull(),
    /** Cards answered. */
    step: smallint().notNull().default(0),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    completedAt: timestamp({ withTimezone: true }),
    /** What they were about to do when the five minutes were offered; it goes on after them, the same hour. */
    resume: jsonb().$type<Resume>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId, t.version] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'literacy_person_fk',
    }).onDelete('cascade'),
  ],
);
