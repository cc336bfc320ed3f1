import {
  boolean,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { person } from '../people/tables.ts';

/** What a message of ours is about. */
const kinds = ['practice', 'plan', 'offer', 'onboarding', 'watch', 'commitment', 'invitation'] as const;

/** What a person decided about reminders: their "when … then" and their hour, or none. */
export const nudgePlan = pgTable(
  'nudge_plan',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    /** The "when" they chose; null until they did. */
    cue: text({ enum: ['start', 'lunch', 'end'] }),
    statedAt: timestamp({ withTimezone: true }),
    optedInAt: timestamp({ withTimezone: true }),
    optedOutAt: timestamp({ withTimezone: true }),
    /** "Fewer": one a week at most. */
    fewer: boolean().notNull().default(false),
    snoozedUntil: timestamp({ withTimezone: true }),
    /** A micro-drill waiting for its one reply. */
    drill: jsonb().$type<{ readonly scenario: string; readonly index: number; readonly at: number }>(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'nudge_plan_person_fk',
    }).onDelete('cascade'),
  ],
);

/** When to look at a person next, per kind of message; the sweep claims these rows, and the message is decided when its hour comes. */
export const nudgeDue = pgTable(
  'nudge_due',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    kind: text({ enum: kinds }).notNull(),
    nextAt: timestamp({ withTimezone: true }).notNull(),
    /** How far along a kind that has steps is. */
    step: smallint().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId, t.kind] }),
    index('nudge_due_next').on(t.nextAt),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'nudge_due_person_fk',
    }).onDelete('cascade'),
  ],
);

/** A message sent at a slot, or withheld from the measured fifth; once per person, kind and slot. */
export const nudge = pgTable(
  'nudge',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    kind: text({ enum: kinds }).notNull(),
    slot: timestamp({ withTimezone: true }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    template: smallint(),
    /** Not sent, to measure what sending does. */
    heldOut: boolean().notNull().default(false),
    anchoring: boolean().notNull().default(false),
    answeredAt: timestamp({ withTimezone: true }),
    answer: text({ enum: ['start', 'hour', 'tomorrow', 'fewer', 'stop', 'drill'] }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('nudge_once').on(t.workspaceId, t.personId, t.kind, t.slot),
    index('nudge_person').on(t.workspaceId, t.personId, t.at),
    index('nudge_at').on(t.at),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'nudge_person_fk',
    }).onDelete('cascade'),
  ],
);
