import { eq, inArray } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Kept, Member, Personal } from '../kernel/feature.ts';
import { knownAs } from '../people/store.ts';
import { person } from '../people/tables.ts';
import { appendAudit, digestOf } from './audit.ts';
import { tombstone } from './tables.ts';

/** Forgets a person in every feature, leaves a tombstone so that a restored backup forgets again, and audits it; answers what the law keeps. The people feature comes last in `personals`. */
export async function forget(
  tx: Tx,
  personals: readonly Personal[],
  member: Pick<Member, 'id' | 'workspace'>,
  now: number,
  actor: 'self' | 'restore' = 'self',
): Promise<readonly Kept[]> {
  const at = new Date(now);
  const digests = await digestsOf(tx, member);
  const subject = digestOf(member.workspace, member.id);
  const kept: Kept[] = [];
  for (const personal of personals) kept.push(...(await personal.forget(tx, member, now)));
  for (const digest of digests)
    await tx
      .insert(tombstone)
      .values({ workspaceId: member.workspace, digest, erasedAt: at })
      .onConflictDoUpdate({ target: [tombstone.workspaceId, tombstone.digest], set: { erasedAt: at } });
  await appendAudit(tx, member.workspace, { actor, action: 'erasure', subject, details: { kept: kept.length } }, at);
  return kept;
}

/** The digests of the names somebody is known by. */
export const digestsOf = async (tx: Tx, member: Pick<Member, 'id' | 'workspace'>): Promise<readonly string[]> =>
  (await knownAs(tx, member.id)).map((name) => digestOf(member.workspace, name));

/** A person erased, as a restored backup must be told: the digest of one name they were known by, and when. */
export type Tombstone = { readonly workspace: string; readonly digest: string; readonly erasedAt: Date };

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
    rows.flatMap(({ digest, erasedAt }) => {
      const name = byDigest.get(digest);
      return name === undefined ? [] : [[name, erasedAt]];
    }),
  );
}

/** Forgets somebody the database brought back: a row older than the erasure of one of its names. Someone who returned of their own accord is newer. */
export async function forgetAgain(
  tx: Tx,
  personals: readonly Personal[],
  member: Pick<Member, 'id' | 'workspace'>,
  now: number,
): Promise<boolean> {
  const erased = [...(await erasedAmong(tx, member.workspace, await knownAs(tx, member.id))).values()];
  const [met] = await tx.select({ at: person.createdAt }).from(person).where(eq(person.id, member.id));
  if (!met || !erased.some((at) => at > met.at)) return false;
  await forget(tx, personals, member, now, 'restore');
  return true;
}
