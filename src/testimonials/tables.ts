import {
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
import { person, workspace } from '../people/tables.ts';
import type { Content } from './rules.ts';

/** A few words, or an excerpt of a practice, that its author agrees to show in one channel for a time. */
export const testimonial = pgTable(
  'testimonial',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** Null once its author is forgotten, until the post is taken down. */
    personId: uuid(),
    status: text({ enum: ['draft', 'live', 'ended'] })
      .notNull()
      .default('draft'),
    /** Raised at each edit, so that an older preview agrees to nothing. */
    version: integer().notNull().default(1),
    /** The channel, empty until chosen. */
    place: text().notNull(),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    /** What is shown, names replaced; emptied once it is no longer. */
    content: jsonb().$type<Content>(),
    days: smallint().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }),
    /** The challenge whose recap may quote it, agreed to apart. */
    recapOf: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('testimonial_person').on(t.workspaceId, t.personId),
    index('testimonial_live').on(t.status, t.expiresAt),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'testimonial_person_fk',
    }).onDelete('cascade'),
  ],
);

/** Who was asked, once and never again, whether they would share something. */
export const testimonialOffer = pgTable(
  'testimonial_offer',
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
      name: 'testimonial_offer_person_fk',
    }).onDelete('cascade'),
  ],
);
