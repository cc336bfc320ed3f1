import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { WorkspaceSettings } from './settings.ts';

/** A customer's house: everything else belongs to one. */
export const workspace = pgTable('workspace', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  settings: jsonb().$type<WorkspaceSettings>().notNull().default({}),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Set when the last platform uninstalled; the purge timer starts here. */
  leftAt: timestamp({ withTimezone: true }),
});

/** A platform's own workspace or organisation, and the workspace it belongs to. */
export const tenant = pgTable(
  'tenant',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    platform: text().notNull(),
    externalId: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.platform, t.externalId] })],
);

/** Someone, once, whatever platforms they are on. */
export const person = pgTable(
  'person',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    email: text(),
    name: text(),
    language: text({ enum: ['fr', 'en'] }),
    timeZone: text().notNull().default('Europe/Paris'),
    team: text(),
    site: text(),
    managerId: uuid(),
    roles: text().array().notNull().default(sql`'{}'::text[]`),
    workStart: text().notNull().default('09:00'),
    workEnd: text().notNull().default('18:00'),
    workDays: text().notNull().default('12345'),
    holidayRegion: text().notNull().default('FR'),
    startDate: date(),
    seniority: text(),
    /** On the roster; false for someone met in chat only. */
    enrolled: boolean().notNull().default(false),
    deactivatedAt: timestamp({ withTimezone: true }),
    /** The person objected to being counted: no reminder, no aggregate. */
    objectedAt: timestamp({ withTimezone: true }),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('person_email').on(t.workspaceId, t.email),
    index('person_team').on(t.workspaceId, t.team),
    index('person_manager').on(t.workspaceId, t.managerId),
    foreignKey({
      columns: [t.workspaceId, t.managerId],
      foreignColumns: [t.workspaceId, t.id],
      name: 'person_manager_fk',
    }),
  ],
);

/** A person on a platform, and where to write to them first. */
export const identity = pgTable(
  'identity',
  {
    workspaceId: uuid().notNull(),
    platform: text().notNull(),
    externalId: text().notNull(),
    personId: uuid().notNull(),
    address: text().notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
    /** The platform closed this door; nothing is sent until the person writes again. */
    parkedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.platform, t.externalId] }),
    index('identity_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'identity_person_fk',
    }).onDelete('cascade'),
  ],
);

/** Secrets an adapter keeps per tenant, sealed at rest; the key's id is stored so that keys can rotate. */
export const sealed = pgTable(
  'sealed',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    platform: text().notNull(),
    tenant: text().notNull(),
    key: text().notNull(),
    keyId: text().notNull(),
    value: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.platform, t.tenant, t.key] }), index('sealed_workspace').on(t.workspaceId)],
);

/** Days somebody is away, or, without a person, days the workspace is closed: nothing reminds anyone then. */
export const dayOff = pgTable(
  'day_off',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    personId: uuid(),
    fromDay: date().notNull(),
    toDay: date().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('day_off_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'day_off_person_fk',
    }).onDelete('cascade'),
  ],
);

/** A one-time code that ties a chat identity to someone on the roster where the platform hides e-mails; only its digest is kept. */
export const linkCode = pgTable(
  'link_code',
  {
    workspaceId: uuid().notNull(),
    digest: text().notNull(),
    personId: uuid().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.digest] }),
    index('link_code_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'link_code_person_fk',
    }).onDelete('cascade'),
  ],
);

/** A roster dropped in chat, read and shown as a difference, waiting to be applied by the one who dropped it. */
export const rosterDraft = pgTable(
  'roster_draft',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    content: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId] }),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'roster_draft_person_fk',
    }).onDelete('cascade'),
  ],
);

/** Who was shown something of a person's, readable by that person; `viewer` is a person's id, which outlives their row as an id only. */
export const accessLog = pgTable(
  'access_log',
  {
    workspaceId: uuid().notNull(),
    id: uuid().notNull(),
    personId: uuid().notNull(),
    viewer: text().notNull(),
    what: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    index('access_log_person').on(t.workspaceId, t.personId, t.at),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'access_log_person_fk',
    }).onDelete('cascade'),
  ],
);
