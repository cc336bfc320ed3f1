import { and, asc, desc, eq, gte, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { person } from '../people/tables.ts';
import { practice } from '../practice/tables.ts';
import type { Played } from './rules.ts';
import { challenge, challengeMember } from './tables.ts';

/** A challenge as stored. */
export type Challenge = typeof challenge.$inferSelect;

/** Keeps a draft; somebody's second draft in a channel is their first, and comes back. */
export async function draftOf(tx: Tx, row: typeof challenge.$inferInsert & { launchedBy: string }): Promise<Challenge> {
  await tx
    .insert(challenge)
    .values(row)
    .onConflictDoUpdate({
      target: [challenge.workspaceId, challenge.launchedBy, challenge.place],
      targetWhere: sql`status = 'draft'`,
      set: { startsAt: row.startsAt, endsAt: row.endsAt, version: sql`${challenge.version} + 1` },
    });
  const [kept] = await tx
    .select()
    .from(challenge)
    .where(
      and(eq(challenge.launchedBy, row.launchedBy), eq(challenge.place, row.place), eq(challenge.status, 'draft')),
    );
  if (!kept) throw new Error('a draft just kept is missing');
  return kept;
}

/** A challenge, locked until the transaction ends. */
export async function lockChallenge(tx: Tx, id: string): Promise<Challenge | undefined> {
  const [row] = await tx.select().from(challenge).where(eq(challenge.id, id)).for('update');
  return row;
}

/** Changes a challenge. */
export async function changeChallenge(tx: Tx, id: string, set: Partial<typeof challenge.$inferInsert>): Promise<void> {
  await tx.update(challenge).set(set).where(eq(challenge.id, id));
}

/** Opens a draft unless a challenge is open in its channel; of two at once the second waits, and finds the first. */
export async function openUnlessOne(
  tx: Tx,
  row: Challenge,
  set: Partial<typeof challenge.$inferInsert>,
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`challenge ${row.workspaceId} ${row.place}`}))`);
  const running = tx
    .select({ id: challenge.id })
    .from(challenge)
    .where(and(eq(challenge.place, row.place), eq(challenge.status, 'open')));
  if ((await running).length > 0) return false;
  await tx
    .update(challenge)
    .set({ ...set, status: 'open' })
    .where(eq(challenge.id, row.id));
  return true;
}

/** The allied team's challenge, when both rows say so. */
export async function allyOf(tx: Tx, { id, alliedId }: Challenge): Promise<Challenge | undefined> {
  if (!alliedId) return undefined;
  const [row] = await tx
    .select()
    .from(challenge)
    .where(and(eq(challenge.id, alliedId), eq(challenge.alliedId, id)));
  return row;
}

/** The open challenge whose ambassador handed out this word. */
export async function invitedBy(tx: Tx, code: string): Promise<Challenge | undefined> {
  const [row] = await tx
    .select()
    .from(challenge)
    .where(and(eq(challenge.allyCode, code), eq(challenge.status, 'open')));
  return row;
}

/** The challenge that is open in a channel. */
export async function openIn(tx: Tx, place: string): Promise<Challenge | undefined> {
  const [row] = await tx
    .select()
    .from(challenge)
    .where(and(eq(challenge.place, place), eq(challenge.status, 'open')));
  return row;
}

/** The challenge somebody launched last that is still open. */
export async function openOf(tx: Tx, personId: string): Promise<Challenge | undefined> {
  const [row] = await tx
    .select()
    .from(challenge)
    .where(and(eq(challenge.launchedBy, personId), eq(challenge.status, 'open')))
    .orderBy(desc(challenge.createdAt))
    .limit(1);
  return row;
}

/** Open challenges whose hour to be looked at has come, over all workspaces. */
export async function dueChallenges(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> {
  return tx
    .select({ workspace: challenge.workspaceId, id: challenge.id })
    .from(challenge)
    .where(and(eq(challenge.status, 'open'), lte(challenge.lookAt, now)))
    .orderBy(asc(challenge.lookAt))
    .limit(limit);
}

/** When a challenge last said something new in a channel, in ms: its post, an extra one, its recap; edits in place are no news. */
export async function saidIn(tx: Tx, place: string): Promise<number | null> {
  const [row] = await rowsOf<{ at: string | null }>(
    tx,
    sql`select max(at)::text as at from (select min(created_at) as at from message
          where address = ${place} and (thread like 'challenge:%' or slot like 'recap:%')
          group by coalesce(slot, id::text)) said`,
  );
  return row?.at ? new Date(row.at).getTime() : null;
}

/** Someone joins, or comes back. */
export async function join(tx: Tx, row: Challenge, personId: string, at: Date): Promise<void> {
  await tx
    .insert(challengeMember)
    .values({ workspaceId: row.workspaceId, challengeId: row.id, personId, joinedAt: at })
    .onConflictDoUpdate({
      target: [challengeMember.workspaceId, challengeMember.challengeId, challengeMember.personId],
      set: { leftAt: null },
    });
}

/** Someone leaves. */
export async function leave(tx: Tx, id: string, personId: string, at: Date): Promise<void> {
  await tx
    .update(challengeMember)
    .set({ leftAt: at })
    .where(
      and(eq(challengeMember.challengeId, id), eq(challengeMember.personId, personId), isNull(challengeMember.leftAt)),
    );
}

/** Practices that are over, of those who joined, begun while they took part; nobody who objected to being counted. */
export async function playedIn(tx: Tx, row: Challenge): Promise<readonly Played[]> {
  return tx
    .select({
      person: practice.personId,
      scenario: practice.scenarioId,
      level: practice.level,
      outcome: practice.outcome,
      discovery: practice.discovery,
    })
    .from(challengeMember)
    .innerJoin(
      person,
      and(eq(person.workspaceId, challengeMember.workspaceId), eq(person.id, challengeMember.personId)),
    )
    .innerJoin(
      practice,
      and(eq(practice.workspaceId, challengeMember.workspaceId), eq(practice.personId, challengeMember.personId)),
    )
    .where(
      and(
        eq(challengeMember.challengeId, row.id),
        isNull(person.objectedAt),
        inArray(practice.status, ['reviewing', 'over']),
        or(isNull(practice.outcome), ne(practice.outcome, 'SAFETY_STOP')),
        gte(practice.startedAt, challengeMember.joinedAt),
        gte(practice.startedAt, row.startsAt),
        lte(practice.startedAt, row.endsAt),
        or(isNull(challengeMember.leftAt), lte(practice.startedAt, challengeMember.leftAt)),
        ...(row.scenarioId ? [eq(practice.scenarioId, row.scenarioId)] : []),
      ),
    );
}
