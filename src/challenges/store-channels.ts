import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Member } from '../kernel/feature.ts';
import { challenge, challengeChannel, challengeMember } from './tables.ts';

/** Notes that somebody was met in a channel; a name once told is kept. */
export async function noteChannel(
  tx: Tx,
  member: Pick<Member, 'id' | 'workspace'>,
  { at: place, name }: { readonly at: string; readonly name?: string },
  at: Date,
): Promise<void> {
  await tx
    .insert(challengeChannel)
    .values({ workspaceId: member.workspace, personId: member.id, place, name: name ?? null, at })
    .onConflictDoUpdate({
      target: [challengeChannel.workspaceId, challengeChannel.personId, challengeChannel.place],
      set: { at, ...(name ? { name } : {}) },
    });
}

/** Channels somebody was met in, the latest first. */
export async function channelsSeen(
  tx: Tx,
  personId: string,
): Promise<readonly { readonly place: string; readonly name: string | null; readonly at: Date }[]> {
  return tx
    .select({ place: challengeChannel.place, name: challengeChannel.name, at: challengeChannel.at })
    .from(challengeChannel)
    .where(eq(challengeChannel.personId, personId))
    .orderBy(desc(challengeChannel.at))
    .limit(20);
}

/** Channels of the challenges a person launched or joined, the latest first. */
export async function channelsOf(
  tx: Tx,
  personId: string,
): Promise<readonly { readonly place: string; readonly startsAt: Date }[]> {
  const rows = await tx
    .selectDistinct({ place: challenge.place, startsAt: challenge.startsAt })
    .from(challenge)
    .leftJoin(
      challengeMember,
      and(eq(challengeMember.workspaceId, challenge.workspaceId), eq(challengeMember.challengeId, challenge.id)),
    )
    .where(
      and(
        sql`${challenge.status} in ('open', 'over')`,
        or(
          eq(challenge.launchedBy, personId),
          and(eq(challengeMember.personId, personId), isNull(challengeMember.leftAt)),
        ),
      ),
    )
    .orderBy(desc(challenge.startsAt));
  return rows.filter(({ place }, i) => rows.findIndex((row) => row.place === place) === i).slice(0, 10);
}

/** One at a time for one person's drafts, until the transaction ends: a draft that moves must not meet one being begun. */
export async function lockDrafts(tx: Tx, { id, workspace }: Pick<Member, 'id' | 'workspace'>): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`challenge drafts ${workspace} ${id}`}))`);
}

/** Makes room for a draft in a channel: another one of the same person there is dropped. */
export async function dropOtherDrafts(tx: Tx, personId: string, place: string, kept: string): Promise<void> {
  await tx
    .update(challenge)
    .set({ status: 'dropped' })
    .where(
      and(
        eq(challenge.launchedBy, personId),
        eq(challenge.place, place),
        eq(challenge.status, 'draft'),
        ne(challenge.id, kept),
      ),
    );
}
