import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { least, type Placed, place } from './anonymity.ts';
import { type Cell, figuresOf } from './figures.ts';
import type { DigestKind } from './plans.ts';

const instant = (at: number) => sql`${new Date(at).toISOString()}::timestamptz`;

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

/** The month's huddle was held: noted on the manager's last digest, or on last week's when they only read it. */
export async function heldHuddle(
  tx: Tx,
  workspace: string,
  person: string,
  monday: string,
  now: number,
): Promise<void> {
  const noted = await rowsOf(
    tx,
    sql`update digest_sent set huddle_at = coalesce(huddle_at, ${instant(now)}) where person_id = ${person}::uuid and kind = 'manager'
          and week = (select max(week) from digest_sent where person_id = ${person}::uuid and kind = 'manager') returning 1 as one`,
  );
  if (noted.length > 0) return;
  await tx.execute(
    sql`insert into digest_sent (workspace_id, person_id, kind, week, at, huddle_at)
        values (${workspace}::uuid, ${person}::uuid, 'manager', ${monday}::date, ${instant(now)}, ${instant(now)})`,
  );
}

/** Why there is nothing to show: nobody on the roster, no site or team of one's own there, or fewer than five people. */
export type Empty = 'roster' | 'site' | 'team' | 'ally' | 'few';

/** Reads it, for somebody whose digest has no group. */
export async function whyEmpty(tx: Tx, person: string, kind: DigestKind): Promise<Empty> {
  const [row] = await rowsOf<{ roster: boolean; site: boolean; team: boolean; ally: boolean }>(
    tx,
    sql`select exists (select 1 from person where enrolled and deactivated_at is null) as roster, p.site is not null as site,
          exists (select 1 from person t where t.manager_id = p.id and t.deactivated_at is null) as team, p.manager_id is not null as ally
        from person p where p.id = ${person}::uuid`,
  );
  if (!row?.roster) return 'roster';
  if (kind === 'site' && !row.site) return 'site';
  if (kind === 'manager' && !row.team) return 'team';
  return kind === 'ambassador' && !row.ally ? 'ally' : 'few';
}

/** Whether a manager's people are on several sites, as the roster says: a digest is about the group of one. */
export const onSeveralSites = async (tx: Tx, person: string): Promise<boolean> =>
  (
    await rowsOf(
      tx,
      sql`select 1 as one from person where manager_id = ${person}::uuid and enrolled and deactivated_at is null
          having count(distinct coalesce(site, '')) > 1`,
    )
  ).length > 0;

/** Whether a practice is under way. */
export const isPractising = async (tx: Tx, person: string): Promise<boolean> =>
  (await rowsOf(tx, sql`select 1 as one from practice where person_id = ${person}::uuid and status = 'open' limit 1`))
    .length > 0;

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
