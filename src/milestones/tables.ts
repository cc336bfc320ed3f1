import { sql } from 'drizzle-orm';
import { date, foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { person, workspace } from '../people/tables.ts';

/** Something the programme has to reach by a day. */
export const milestone = pgTable(
  'milestone',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    what: text().notNull(),
    dueDay: date().notNull(),
    doneAt: timestamp({ withTimezone: true }),
    /** When programme leads were told that its day had passed; once for a day and an owner. */
    leadToldAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('milestone_due').on(t.dueDay).where(sql`${t.doneAt} is null and ${t.leadToldAt} is null`),
  ],
);

/** Who sees to it, apart: a person forgotten leaves the milestone to the programme lead. */
export const milestoneOwner = pgTable(
  'milestone_owner',
  {
    workspaceId: uuid().notNull(),
    milestoneId: uuid().notNull(),
    personId: uuid().notNull(),
    /** When they, or whoever covers for them, were told that its day had passed. */
    toldAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.milestoneId] }),
    index('milestone_owner_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.milestoneId],
      foreignColumns: [milestone.workspaceId, milestone.id],
      name: 'milestone_owner_milestone_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'milestone_owner_person_fk',
    }).onDelete('cascade'),
  ],
);
