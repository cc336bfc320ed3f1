import {
  date,
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
import { person, workspace } from '../people/tables.ts';
import type { Figures } from './definitions.ts';

const digestKind = () => text({ enum: ['manager', 'site', 'programme', 'ambassador'] }).notNull();

/** Who gets which weekly digest, and when next: Monday 09:00 in their own zone. */
export const digestPlan = pgTable(
  'digest_plan',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    kind: digestKind(),
    nextAt: timestamp({ withTimezone: true }).notNull(),
    optedOutAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId, t.kind] }),
    index('digest_plan_next').on(t.nextAt),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'digest_plan_person_fk',
    }).onDelete('cascade'),
  ],
);

/** The cell each learner is counted in. People enter, leave and move by blocks of five or more, so no two publications differ by fewer. */
export const digestMember = pgTable(
  'digest_member',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    /** Null once left: the block is kept, so that nobody comes back alone. */
    cell: text(),
    block: integer().notNull(),
    /** Counted on weeks from here on only; null: on all. */
    since: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    index('digest_member_cell').on(t.workspaceId, t.cell),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'digest_member_person_fk',
    }).onDelete('cascade'),
  ],
);

/** The figures of a cell for a week, computed once and never again; five people or more, no name. */
export const digestWeek = pgTable(
  'digest_week',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    /** Monday of the ISO week. */
    week: date().notNull(),
    cell: text().notNull(),
    site: text().notNull(),
    label: text().notNull(),
    figures: jsonb().$type<Figures>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.week, t.cell] })],
);

/** A digest sent, once per reader, kind and week. */
export const digestSent = pgTable(
  'digest_sent',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    kind: digestKind(),
    week: date().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** The month's huddle was held, as its manager said. */
    huddleAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId, t.kind, t.week] }),
    index('digest_sent_at').on(t.at),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'digest_sent_person_fk',
    }).onDelete('cascade'),
  ],
);
