import { and, eq } from 'drizzle-orm';
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
