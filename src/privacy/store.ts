import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { notice } from './tables.ts';

/** Where this version of the notice stands for a person: shown on this platform, accepted on any. */
export async function noticeState(
  tx: Tx,
  personId: string,
  platform: string,
  version: string,
): Promise<{ shown: boolean; accepted: boolean }> {
  const rows = await tx
    .select({ platform: notice.platform, acceptedAt: notice.acceptedAt })
    .from(notice)
    .where(and(eq(notice.personId, personId), eq(notice.version, version)));
  return {
    shown: rows.some((row) => row.platform === platform),
    accepted: rows.some((row) => row.acceptedAt !== null),
  };
}

/** Whether this version was shown on this platform, and accepted on any: then there is nothing more to ask. */
export const shownAndAccepted = (person: SQL, platform: SQL, version: string): SQL =>
  sql`(select coalesce(bool_or(n.platform = ${platform}) and bool_or(n.accepted_at is not null), false)
    from ${notice} n where n.person_id = ${person} and n.version = ${version}::text)`;

/** Records that the notice was said. */
export async function recordShown(
  tx: Tx,
  workspaceId: string,
  personId: string,
  platform: string,
  version: string,
  at: Date,
): Promise<void> {
  await tx.insert(notice).values({ workspaceId, personId, platform, version, shownAt: at }).onConflictDoNothing();
}

/** Records that the person went on after reading it. */
export async function recordAccepted(
  tx: Tx,
  personId: string,
  platform: string,
  version: string,
  at: Date,
): Promise<void> {
  await tx
    .update(notice)
    .set({ acceptedAt: at })
    .where(and(eq(notice.personId, personId), eq(notice.platform, platform), eq(notice.version, version)));
}
