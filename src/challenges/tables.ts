import { sql } from 'drizzle-orm';
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { person, workspace } from '../people/tables.ts';
import type { Tally } from './rules.ts';

/** A team's challenge in one channel, from draft to recap. At most one is open in a channel, and one draft per person there. */
export const challenge = pgTable(
  'challenge',
  {
    workspaceId: uuid()
      .notNull()
      .references(() => workspace.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** Who launched it; null once forgotten. */
    launchedBy: uuid(),
    place: text().notNull(),
    status: text({ enum: ['draft', 'open', 'over', 'dropped'] })
      .notNull()
      .default('draft'),
    /** Raised at each edit, so that a stale preview confirms nothing. */
    version: integer().notNull().default(1),
    language: text({ enum: ['fr', 'en'] }).notNull(),
    timeZone: text().notNull(),
    /** A scenario, or null for a mix. */
    scenarioId: text(),
    goal: smallint().notNull(),
    invitation: text().notNull(),
    reward: text().notNull(),
    /** Why words usually refused are kept. */
    overrideReason: text(),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    lookAt: timestamp({ withTimezone: true }),
    /** What the post shows, and since when. */
    shown: jsonb().$type<NonNullable<Tally>>(),
    shownAt: timestamp({ withTimezone: true }),
    /** The last extra post: its milestone in percent, and when. */
    milestone: smallint().notNull().default(0),
    extraAt: timestamp({ withTimezone: true }),
    /** The word one side's ambassador hands to the other's; gone once both have clicked. */
    allyCode: text(),
    /** The other team's challenge, once an ambassador of each side has clicked. */
    alliedId: uuid(),
    /** What its recap quotes, with the agreement of whoever said it. */
    quoteId: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.id] }),
    uniqueIndex('challenge_one_open').on(t.workspaceId, t.place).where(sql`${t.status} = 'open'`),
    uniqueIndex('challenge_one_draft').on(t.workspaceId, t.launchedBy, t.place).where(sql`${t.status} = 'draft'`),
    index('challenge_look').on(t.lookAt).where(sql`${t.status} = 'open'`),
    index('challenge_end').on(t.workspaceId, t.endsAt),
  ],
);

/** The channels somebody who may launch was met in, so that they can launch there from their own conversation. */
export const challengeChannel = pgTable(
  'challenge_channel',
  {
    workspaceId: uuid().notNull(),
    personId: uuid().notNull(),
    place: text().notNull(),
    /** What people call it, when the platform has said it. */
    name: text(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.personId, t.place] }),
    index('challenge_channel_at').on(t.at),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'challenge_channel_person_fk',
    }).onDelete('cascade'),
  ],
);

/** Who joined a challenge, and until when; leaving keeps what they brought and tells nobody. */
export const challengeMember = pgTable(
  'challenge_member',
  {
    workspaceId: uuid().notNull(),
    challengeId: uuid().notNull(),
    personId: uuid().notNull(),
    joinedAt: timestamp({ withTimezone: true }).notNull(),
    leftAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.challengeId, t.personId] }),
    index('challenge_member_person').on(t.workspaceId, t.personId),
    foreignKey({
      columns: [t.workspaceId, t.challengeId],
      foreignColumns: [challenge.workspaceId, challenge.id],
      name: 'challenge_member_challenge_fk',
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.workspaceId, t.personId],
      foreignColumns: [person.workspaceId, person.id],
      name: 'challenge_member_person_fk',
    }).onDelete('cascade'),
  ],
);
