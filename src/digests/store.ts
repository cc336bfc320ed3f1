import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { least, type Placed, place } from './anonymity.ts';
import { type Cell, figuresOf } from './figures.ts';
import type { digestPlan } from './tables.ts';

/** Whose digest. */
export type DigestKind = (typeof digestPlan.$inferSelect)['kind'];

const instant = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;

/** Everybody whose role asks for a digest gets a plan: Monday 09:00 in their zone, from the coming one on. */
export async function addPlans(tx: Tx, now: number): Promise<void> {
  await tx.execute(
    sql`insert into digest_plan (workspace_id, person_id, kind, next_at)
        select p.workspace_id, p.id, k.kind,
          (date_trunc('week', ${instant(now)} at time zone p.time_zone) + interval '7 days 9 hours') at time zone p.time_zone
        from person p
        join (values ('manager', 'manager'), ('site_lead', 'site'), ('programme_lead', 'programme'), ('ambassador', 'ambassador'))
          as k(role, kind) on k.role = any(p.roles)
        where p.roles && array['manager', 'site_lead', 'programme_lead', 'ambassador'] and p.deactivated_at is null
        on conflict do nothing`,
  );
}

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

/** The figures of a week, once: whoever comes first writes them, and nobody ever again. */
export async function ensureWeek(tx: Tx, workspace: string, monday: string, from: number): Promise<void> {
  const there = sql`select 1 as one from digest_week where week = ${monday}::date limit 1`;
  if ((await rowsOf(tx, there)).length > 0) return;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`digest ${workspace}`}))`);
  if ((await rowsOf(tx, there)).length > 0) return;
  await placeAll(tx, workspace, from);
  // Who objects leaves at once: a group they leave under five is in no figure and no total.
  const cells = (await figuresOf(tx, from)).filter(({ figures }) => figures.people >= least);
  if (cells.length > 0)
    await tx.execute(
      sql`insert into digest_week (workspace_id, week, cell, site, label, figures)
          select ${workspace}::uuid, ${monday}::date, r.cell, r.site, r.label, r.figures
          from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as r(cell text, site text, label text, figures jsonb)`,
    );
}

async function placeAll(tx: Tx, workspace: string, from: number): Promise<void> {
  const people = await rowsOf<Placed>(
    tx,
    sql`select p.id::text as id, coalesce(p.site, '') as site, coalesce(p.manager_id::text, p.team, '') as team,
          (p.enrolled and p.deactivated_at is null and p.objected_at is null and (p.roles = '{}' or 'learner' = any(p.roles))) as counts,
          p.objected_at is not null as gone, m.cell, coalesce(m.block, 0) as block, m.person_id is not null as once
        from person p left join digest_member m on m.workspace_id = p.workspace_id and m.person_id = p.id`,
  );
  const moved = place(people, Math.max(0, ...people.map(({ block }) => block)) + 1);
  if (moved.length > 0)
    await tx.execute(
      sql`insert into digest_member (workspace_id, person_id, cell, block, since)
          select ${workspace}::uuid, r.id, r.cell, r.block, case when r.anew then ${instant(from)} end
          from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r(id uuid, cell text, block int, anew boolean)
          on conflict (workspace_id, person_id) do update set cell = excluded.cell, block = excluded.block,
            since = coalesce(excluded.since, digest_member.since)`,
    );
}

/** A cell as a digest reads it, this week and the one before. */
export type Read = Cell & { readonly week: string };

/** What one reader's digest is made of, in one statement: a manager's or ambassador's own cell, a site's cells, all cells. */
export const readFor = (tx: Tx, person: string, kind: DigestKind, monday: string): Promise<Read[]> => {
  const own = sql`w.cell = (select m.cell from digest_member m join person p on p.workspace_id = m.workspace_id and p.id = m.person_id
    where m.cell is not null and ${kind === 'manager' ? sql`p.manager_id = ${person}::uuid` : sql`p.manager_id = (select manager_id from person where id = ${person}::uuid)`}
    group by 1 order by count(*) desc, 1 limit 1)`;
  const which =
    kind === 'programme'
      ? sql`true`
      : kind === 'site'
        ? sql`w.site = (select site from person where id = ${person}::uuid)`
        : own;
  return rowsOf<Read>(
    tx,
    sql`select w.week::text as week, w.cell, w.site, w.label, w.figures from digest_week w
        where w.week in (${monday}::date, ${monday}::date - 7) and ${which} order by w.site, w.label, w.cell`,
  );
};

/** Notes a digest as sent; false when this reader had this week's. */
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
        on conflict do nothing returning 1 as one`,
  );
  return added.length === 1;
}

/** A reader's plans; `null` of `out` takes them again. */
export const plansOf = (tx: Tx, person: string): Promise<{ kind: DigestKind; next: string; out: boolean }[]> =>
  rowsOf(
    tx,
    sql`select kind, next_at::text as next, opted_out_at is not null as out from digest_plan where person_id = ${person}::uuid order by kind`,
  );

/** Stops or takes up a reader's digests again. */
export async function optOut(tx: Tx, person: string, at: number | null): Promise<void> {
  await tx.execute(
    sql`update digest_plan set opted_out_at = ${at === null ? null : new Date(at).toISOString()}::timestamptz where person_id = ${person}::uuid`,
  );
}

/** Makes a reader's digests due now, this week's a second time if need be. */
export async function sendAgain(tx: Tx, person: string, monday: string, now: number): Promise<void> {
  await tx.execute(sql`delete from digest_sent where person_id = ${person}::uuid and week = ${monday}::date`);
  await tx.execute(
    sql`update digest_plan set next_at = ${instant(now)} where person_id = ${person}::uuid and opted_out_at is null`,
  );
}

/** The month's huddle was held: noted on the manager's last digest. */
export async function heldHuddle(tx: Tx, person: string, now: number): Promise<void> {
  await tx.execute(
    sql`update digest_sent set huddle_at = ${instant(now)} where person_id = ${person}::uuid and kind = 'manager' and huddle_at is null
          and week = (select max(week) from digest_sent where person_id = ${person}::uuid and kind = 'manager')`,
  );
}

/** Whether a manager held the huddle of the month a digest is sent in, and of the month before. */
export async function huddleOf(
  tx: Tx,
  person: string,
  monday: string,
): Promise<{ readonly now: boolean; readonly before: boolean }> {
  const [row] = await rowsOf<{ now: boolean; before: boolean }>(
    tx,
    sql`select coalesce(bool_or(date_trunc('month', week + 7) = date_trunc('month', ${monday}::date + 7)), false) as now,
          coalesce(bool_or(date_trunc('month', week + 7) = date_trunc('month', ${monday}::date + 7) - interval '1 month'), false) as before
        from digest_sent where person_id = ${person}::uuid and kind = 'manager' and huddle_at is not null`,
  );
  return row ?? { now: false, before: false };
}

/** Whether a reader was sent the digest of a week. */
export const wasSent = async (tx: Tx, person: string, kind: DigestKind, monday: string): Promise<boolean> =>
  (
    await rowsOf(
      tx,
      sql`select 1 as one from digest_sent where person_id = ${person}::uuid and kind = ${kind} and week = ${monday}::date`,
    )
  ).length > 0;
