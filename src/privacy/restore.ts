import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { rowsOf } from '../db/rows.ts';
import type { Store, Tx } from '../kernel/db.ts';
import type { Personal } from '../kernel/feature.ts';
import { workspaceIds } from '../people/store.ts';
import { forgetAgain, type Tombstone } from './forget.ts';
import { tombstone } from './tables.ts';

type Doors = Pick<Store, 'inWorkspace' | 'acrossWorkspaces'>;

/** Every erasure still remembered; kept beside the backups, since a backup made before one does not hold it. */
export async function tombstones(store: Doors): Promise<readonly Tombstone[]> {
  const rows = await store.acrossWorkspaces((tx) => tx.select().from(tombstone));
  return rows.map(({ workspaceId, digest, erasedAt }) => ({ workspace: workspaceId, digest, erasedAt }));
}

/** Tombstones as lines of JSON, the shape the log writes them in. */
export const tombstoneLines = (list: readonly Tombstone[]): string =>
  list
    .map(({ workspace, digest, erasedAt }) => `${JSON.stringify({ workspace, digest, at: erasedAt.toISOString() })}\n`)
    .join('');

const line = z.object({ workspace: z.uuid(), digest: z.string().regex(/^[0-9a-f]{64}$/), at: z.iso.datetime() });

/** Reads them back, from a kept list or from a log; other lines are passed over. */
export function readTombstones(text: string): readonly Tombstone[] {
  return text.split('\n').flatMap((one) => {
    try {
      const { workspace, digest, at } = line.parse(JSON.parse(one));
      return [{ workspace, digest, erasedAt: new Date(at) }];
    } catch {
      return [];
    }
  });
}

/** After a restore: takes the erasures kept beside the backup, and forgets again whoever came back with it. Again does nothing more. */
export async function reapply(
  store: Doors,
  personals: readonly Personal[],
  now: number,
  kept: readonly Tombstone[] = [],
): Promise<{ readonly forgotten: number }> {
  const workspaces = await store.acrossWorkspaces((tx) => workspaceIds(tx));
  let forgotten = 0;
  for (const workspace of workspaces) {
    const own = kept.filter((one) => one.workspace === workspace);
    const candidates = await store.inWorkspace(workspace, async (tx) => {
      for (const one of own) await remember(tx, one);
      return cameBack(tx, workspace);
    });
    // One transaction a person: a restore may bring back many.
    for (const id of candidates)
      if (await store.inWorkspace(workspace, (tx) => forgetAgain(tx, personals, { id, workspace }, now)))
        forgotten += 1;
  }
  return { forgotten };
}

async function remember(tx: Tx, { workspace, digest, erasedAt }: Tombstone): Promise<void> {
  await tx
    .insert(tombstone)
    .values({ workspaceId: workspace, digest, erasedAt })
    .onConflictDoUpdate({
      target: [tombstone.workspaceId, tombstone.digest],
      set: { erasedAt: sql`greatest(${tombstone.erasedAt}, ${erasedAt.toISOString()}::timestamptz)` },
    });
}

/** Who is known by a name that was erased; the digests are made in the database, so that nobody else's rows are read. */
async function cameBack(tx: Tx, workspace: string): Promise<readonly string[]> {
  const [any] = await tx
    .select({ digest: tombstone.digest })
    .from(tombstone)
    .where(eq(tombstone.workspaceId, workspace))
    .limit(1);
  if (!any) return [];
  const digest = (name: ReturnType<typeof sql>) =>
    sql`encode(sha256(convert_to(${workspace}::text, 'UTF8') || '\\x00'::bytea || convert_to(${name}, 'UTF8')), 'hex')`;
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select i.person_id::text as id from identity i join tombstone t on t.digest = ${digest(sql`i.platform || ':' || i.external_id`)}
        union
        select p.id::text from person p join tombstone t on p.email is not null and t.digest = ${digest(sql`'email:' || p.email`)}`,
  );
  return rows.map(({ id }) => id);
}
