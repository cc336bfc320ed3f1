import { inArray } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Kept, Member, Personal } from '../kernel/feature.ts';
import { knownAs } from '../people/store.ts';
import { appendAudit, digestOf } from './audit.ts';
import { tombstone } from './tables.ts';

/** Forgets a person in every feature, leaves a tombstone so that a restored backup forgets again, and audits it; answers what the law keeps. The people feature comes last in `personals`. */
export async function forget(
  tx: Tx,
  personals: readonly Personal[],
  member: Pick<Member, 'id' | 'workspace'>,
  now: number,
): Promise<readonly Kept[]> {
  const at = new Date(now);
  const digests = (await knownAs(tx, member.id)).map((name) => digestOf(member.workspace, name));
  const subject = digestOf(member.workspace, member.id);
  const kept: Kept[] = [];
  for (const personal of personals) kept.push(...(await personal.forget(tx, member, now)));
  for (const digest of digests)
    await tx
      .insert(tombstone)
      .values({ workspaceId: member.workspace, digest, erasedAt: at })
      .onConflictDoUpdate({ target: [tombstone.workspaceId, tombstone.digest], set: { erasedAt: at } });
  await appendAudit(
    tx,
    member.workspace,
    { actor: 'self', action: 'erasure', subject, details: { kept: kept.length } },
    at,
  );
  return kept;
}

/** Which of these names were erased, and when: what a restored backup must forget again. */
export async function erasedAmong(
  tx: Tx,
  workspaceId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (names.length === 0) return new Map();
  const byDigest = new Map(names.map((name) => [digestOf(workspaceId, name), name]));
  const rows = await tx
    .select()
    .from(tombstone)
    .where(inArray(tombstone.digest, [...byDigest.keys()]));
  return new Map(
    rows.flatMap(({ digest, erasedAt }) => (byDigest.get(digest) ? [[byDigest.get(digest) ?? '', erasedAt]] : [])),
  );
}
