import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { nextWeekly } from '../people/calendar.ts';
import type { digestPlan } from './tables.ts';

/** Whose digest. */
export type DigestKind = (typeof digestPlan.$inferSelect)['kind'];

const instant = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;

/** Everybody whose role asks for a digest, or one of them, gets a plan: Monday 09:00 in their zone, from the coming one on. Computed here, not by the database: a zone only one of the two knows must not keep others waiting. */
export async function addPlans(tx: Tx, now: number, person?: string): Promise<void> {
  const missing = await rowsOf<{ workspace: string; person: string; kind: DigestKind; timeZone: string }>(
    tx,
    sql`select p.workspace_id::text as workspace, p.id::text as person, k.kind, p.time_zone as "timeZone"
        from person p
        join (values ('manager', 'manager'), ('site_lead', 'site'), ('programme_lead', 'programme'), ('ambassador', 'ambassador'))
          as k(role, kind) on k.role = any(p.roles)
        where p.roles && array['manager', 'site_lead', 'programme_lead', 'ambassador'] and p.deactivated_at is null
          ${person === undefined ? sql`` : sql`and p.id = ${person}::uuid`}
          and not exists (select 1 from digest_plan d where d.workspace_id = p.workspace_id and d.person_id = p.id and d.kind = k.kind)`,
  );
  if (missing.length === 0) return;
  const rows = missing.map(({ timeZone, ...row }) => ({
    ...row,
    at: new Date(nextMonday(now, timeZone)).toISOString(),
  }));
  await tx.execute(
    sql`insert into digest_plan (workspace_id, person_id, kind, next_at)
        select r.workspace, r.person, r.kind, r.at
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(workspace uuid, person uuid, kind text, at timestamptz)
        on conflict do nothing`,
  );
}

/** When the coming Monday's digest is due. */
export const nextMonday = (now: number, timeZone: string): number => nextWeekly(now, timeZone, 1, '09:00');

/** A digest that is due. */
export type DuePlan = {
  readonly workspace: string;
  readonly person: string;
  readonly kind: DigestKind;
  readonly slot: string;
  readonly timeZone: string;
};

/** Claims digests that are due; rows another process is at are left to it. */
export const claimPlans = (tx: Tx, now: number, limit: number): Promise<DuePlan[]> =>
  rowsOf<DuePlan>(
    tx,
    sql`with due as materialized (select workspace_id, person_id, kind, next_at from digest_plan
            where next_at <= ${instant(now)} order by next_at limit ${limit} for update skip locked)
        select d.workspace_id::text as workspace, d.person_id::text as person, d.kind, d.next_at::text as slot, p.time_zone as "timeZone"
        from due d join person p on p.workspace_id = d.workspace_id and p.id = d.person_id`,
  );

/** Moves claimed digests to their next Monday. */
export async function movePlans(
  tx: Tx,
  rows: readonly { readonly person: string; readonly kind: DigestKind; readonly at: string }[],
): Promise<void> {
  await tx.execute(
    sql`update digest_plan d set next_at = r.at from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as r(person uuid, kind text, at timestamptz) where d.person_id = r.person and d.kind = r.kind`,
  );
}

/** A reader's plans; nobody who has left reads any. */
export const plansOf = (tx: Tx, person: string): Promise<{ kind: DigestKind; next: string; out: boolean }[]> =>
  rowsOf(
    tx,
    sql`select kind, next_at::text as next, opted_out_at is not null as out from digest_plan d
        where person_id = ${person}::uuid and exists (select 1 from person p where p.id = d.person_id and p.deactivated_at is null) order by kind`,
  );

/** Stops a reader's digests or one of them; `null` takes them up again. */
export async function optOut(tx: Tx, person: string, at: number | null, kind?: DigestKind): Promise<void> {
  await tx.execute(
    sql`update digest_plan set opted_out_at = ${at === null ? null : new Date(at).toISOString()}::timestamptz
        where person_id = ${person}::uuid ${kind ? sql`and kind = ${kind}` : sql``}`,
  );
}

/** Makes a reader's digests due now, this week's a second time if need be. */
export async function sendAgain(tx: Tx, person: string, monday: string, now: number): Promise<void> {
  // Dated before its week was over: to be sent again, and the huddle said to be held stays said.
  await tx.execute(sql`update digest_sent set at = week where person_id = ${person}::uuid and week = ${monday}::date`);
  await tx.execute(
    sql`update digest_plan set next_at = ${instant(now)} where person_id = ${person}::uuid and opted_out_at is null`,
  );
}

/** Notes a digest as sent; false when this reader had this week's, unless it is to be sent again. */
export async function noteSent(
  tx: Tx,
  row: {
    readonly workspace: string;
    readonly person: string;
    readonly kind: DigestKind;
    readonly monday: string;
    readonly at: number;
  },
): Promise<boolean> {
  const added = await rowsOf(
    tx,
    sql`insert into digest_sent (workspace_id, person_id, kind, week, at)
        values (${row.workspace}::uuid, ${row.person}::uuid, ${row.kind}, ${row.monday}::date, ${instant(row.at)})
        on conflict (workspace_id, person_id, kind, week) do update set at = excluded.at
          where digest_sent.at < digest_sent.week + interval '1 day' returning 1 as one`,
  );
  return added.length === 1;
}
