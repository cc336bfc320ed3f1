import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { Language } from '../kernel/words.ts';
import { person } from '../people/tables.ts';
import { type Level, noticeMs } from './rules.ts';
import { ambassador, ambassadorWatch } from './tables.ts';

/** An ambassador as stored. */
export type Ambassador = typeof ambassador.$inferSelect;

/** One change of a roster at a time, so that the eleventh of two clicks knows it is the eleventh. */
export async function lockRoster(tx: Tx, workspace: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`ambassadors ${workspace}`}))`);
}

/** A person's own row. */
export async function ownRow(tx: Tx, personId: string): Promise<Ambassador | undefined> {
  const [row] = await tx.select().from(ambassador).where(eq(ambassador.personId, personId)).for('update');
  return row;
}

/** Writes a person's own row. */
export async function keep(tx: Tx, row: typeof ambassador.$inferInsert): Promise<void> {
  const { workspaceId, personId, ...set } = row;
  await tx
    .insert(ambassador)
    .values({ workspaceId, personId, ...set })
    .onConflictDoUpdate({ target: [ambassador.workspaceId, ambassador.personId], set });
}

/** Changes a person's own row. */
export async function change(tx: Tx, personId: string, set: Partial<typeof ambassador.$inferInsert>): Promise<void> {
  await tx.update(ambassador).set(set).where(eq(ambassador.personId, personId));
}

/** Gives the role to whoever clicked, or takes it back when they leave. */
export async function setRole(tx: Tx, personId: string, has: boolean): Promise<void> {
  await tx
    .update(person)
    .set({
      roles: sql`array(select role from unnest(array_remove(${person.roles}, 'ambassador') ${
        has ? sql`|| 'ambassador'::text` : sql``
      }) as role order by 1)`,
    })
    .where(eq(person.id, personId));
}

const serving = and(eq(ambassador.status, 'serving'), isNull(person.deactivatedAt));

/** A line of the roster. */
export type Line = Ambassador & { readonly name: string };

/** Those who volunteered and serve, the eldest first. */
export async function roster(tx: Tx): Promise<readonly Line[]> {
  const rows = await tx
    .select({ row: ambassador, name: person.name, email: person.email })
    .from(ambassador)
    .innerJoin(person, and(eq(person.workspaceId, ambassador.workspaceId), eq(person.id, ambassador.personId)))
    .where(serving)
    .orderBy(asc(ambassador.since), asc(ambassador.personId));
  return rows.map(({ row, name, email }) => ({ ...row, name: name ?? email ?? '…' }));
}

/** What leads were told, and the reason they wrote. */
export async function watchOf(tx: Tx): Promise<typeof ambassadorWatch.$inferSelect | undefined> {
  const [row] = await tx.select().from(ambassadorWatch);
  return row;
}

/** Notes what leads were told, or the reason they wrote. */
export async function keepWatch(
  tx: Tx,
  workspaceId: string,
  level: Level,
  reason: { readonly reason: string | null; readonly reasonAt: Date | null },
): Promise<void> {
  const set = { level, ...reason };
  await tx
    .insert(ambassadorWatch)
    .values({ workspaceId, ...set })
    .onConflictDoUpdate({ target: ambassadorWatch.workspaceId, set });
}

/** A roster whose size may be news. */
export type Watched = { readonly workspace: string; readonly n: number; readonly ending: number; readonly told: Level };

/** How every roster stands, and what its leads were told. */
export const watched = (tx: Tx, now: number): Promise<Watched[]> =>
  rowsOf<Watched>(
    tx,
    sql`select w.workspace_id::text as workspace, count(p.id)::int as n,
          (count(p.id) filter (where a.ends_at <= ${new Date(now + noticeMs).toISOString()}::timestamptz))::int as ending,
          coalesce(max(t.level), 'none') as told
        from (select workspace_id from ambassador union select workspace_id from ambassador_watch) w
        left join ambassador_watch t on t.workspace_id = w.workspace_id
        left join ambassador a on a.workspace_id = w.workspace_id and a.status = 'serving'
        left join person p on p.workspace_id = a.workspace_id and p.id = a.person_id and p.deactivated_at is null
        group by 1`,
  );

/** Programme leads of the workspace. */
export async function leads(tx: Tx): Promise<readonly { readonly id: string; readonly language: Language | null }[]> {
  return tx
    .select({ id: person.id, language: person.language })
    .from(person)
    .where(and(sql`'programme_lead' = any(${person.roles})`, isNull(person.deactivatedAt)));
}

/** Ambassadors whose term ends soon, over all workspaces, soonest first. */
export async function termsEnding(
  tx: Tx,
  now: number,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly person: string }[]> {
  const soon = new Date(now + noticeMs);
  return tx
    .select({ workspace: ambassador.workspaceId, person: ambassador.personId })
    .from(ambassador)
    .where(
      and(
        eq(ambassador.status, 'serving'),
        sql`(${ambassador.endsAt} <= ${new Date(now).toISOString()}::timestamptz or ${and(lte(ambassador.endsAt, soon), isNull(ambassador.remindedAt))})`,
      ),
    )
    .orderBy(asc(ambassador.endsAt))
    .limit(limit);
}
