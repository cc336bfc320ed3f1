import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { least, type Placed, place } from './anonymity.ts';
import type { Figures } from './definitions.ts';
import type { digestPlan } from './tables.ts';

/** Whose digest. */
export type DigestKind = (typeof digestPlan.$inferSelect)['kind'];

const dayMs = 24 * 3600_000;
const weekMs = 7 * dayMs;
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
  await placeAll(tx, workspace);
  // Who objects leaves at once: a group they leave under five is in no figure and no total.
  const cells = (await figuresOf(tx, from)).filter(({ figures }) => figures.people >= least);
  if (cells.length > 0)
    await tx.execute(
      sql`insert into digest_week (workspace_id, week, cell, site, label, figures)
          select ${workspace}::uuid, ${monday}::date, r.cell, r.site, r.label, r.figures
          from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb) as r(cell text, site text, label text, figures jsonb)`,
    );
}

async function placeAll(tx: Tx, workspace: string): Promise<void> {
  const people = await rowsOf<Placed>(
    tx,
    sql`select p.id::text as id, coalesce(p.site, '') as site, coalesce(p.manager_id::text, p.team, '') as team,
          (p.enrolled and p.deactivated_at is null and p.objected_at is null and (p.roles = '{}' or 'learner' = any(p.roles))) as counts,
          m.cell, coalesce(m.block, 0) as block
        from person p left join digest_member m on m.workspace_id = p.workspace_id and m.person_id = p.id`,
  );
  const moved = place(people, Math.max(0, ...people.map(({ block }) => block)) + 1);
  if (moved.length > 0)
    await tx.execute(
      sql`insert into digest_member (workspace_id, person_id, cell, block)
          select ${workspace}::uuid, r.id, r.cell, r.block from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb)
            as r(id uuid, cell text, block int)
          on conflict (workspace_id, person_id) do update set cell = excluded.cell, block = excluded.block`,
    );
}

type Cell = { readonly cell: string; readonly site: string; readonly label: string; readonly figures: Figures };

/** What each cell did in the week that began at `from`; in one statement. */
export async function figuresOf(tx: Tx, from: number): Promise<readonly Cell[]> {
  const to = from + weekMs;
  const spread = sql.join(
    Array.from(
      { length: 11 },
      (_, i) => sql`count(*) filter (where c ${sql.raw(i === 10 ? '>=' : '=')} ${sql.raw(String(i))})`,
    ),
    sql`, `,
  );
  const members = sql`m as materialized (select dm.person_id, dm.cell, p.team, p.site from digest_member dm
    join person p on p.workspace_id = dm.workspace_id and p.id = dm.person_id where dm.cell is not null and p.objected_at is null)`;
  return rowsOf<Cell>(
    tx,
    sql`with ${members}, w as (select m.cell, m.person_id, m.team, m.site,
            count(q.id) filter (where q.started_at >= ${instant(from)}) as c,
            count(q.id) filter (where q.started_at < ${instant(from)} and q.started_at >= ${instant(from - weekMs)}) as p,
            count(q.id) as month,
            count(q.id) filter (where q.started_at >= ${instant(from)} and q.ended_at is not null
              and q.outcome not in ('ABANDONED', 'LEARNER_STOP', 'SAFETY_STOP')) as done,
            count(q.id) filter (where q.started_at >= ${instant(from)} and not exists (select 1 from nudge s where s.person_id = m.person_id
              and not s.held_out and s.at between q.started_at - interval '1 day' and q.started_at)) as free,
            min(q.started_at) filter (where q.discovery and q.started_at >= ${instant(from)}) as first
          from m left join practice q on q.person_id = m.person_id and q.mode = 'practice'
            and q.started_at >= ${instant(to - 4 * weekMs)} and q.started_at < ${instant(to)}
          group by 1, 2, 3, 4),
        levels as materialized (select m.cell, s.skill, s.at >= ${instant(to - 4 * weekMs)} as recent,
            jsonb_build_object('people', count(distinct s.person_id), 'n', count(*), 'sum', sum(s.level)) as of
          from m join score s on s.person_id = m.person_id and s.contested_at is null
            and s.at >= ${instant(to - 8 * weekMs)} and s.at < ${instant(to)}
          group by 1, 2, 3),
        said as (select m.cell, count(d.at) as debriefs, count(*) filter (where d.opened) as contested, count(*) filter (where d.ruled) as ruled
          from m join (
            select person_id, created_at as at, false as opened, false as ruled from debrief
              where created_at >= ${instant(from)} and created_at < ${instant(to)}
            union all select person_id, null, opened_at >= ${instant(from)} and opened_at < ${instant(to)},
                ruled_at >= ${instant(from)} and ruled_at < ${instant(to)} from contest
              where opened_at >= ${instant(from - 4 * weekMs)}) d on d.person_id = m.person_id
          group by 1)
        select w.cell, case when w.cell like 'rest %' then substr(w.cell, 6) else coalesce(max(w.site), '') end as site,
          coalesce(mode() within group (order by w.team), '') as label,
          jsonb_build_object('people', count(*), 'active', count(*) filter (where c > 0), 'activeBefore', count(*) filter (where p > 0),
            'returned', count(*) filter (where c > 0 and p > 0), 'activated', count(first), 'activeMonth', count(*) filter (where month > 0),
            'practices', sum(c), 'practicesBefore', sum(p), 'finished', sum(done), 'voluntary', sum(free),
            'spread', jsonb_build_array(${spread}),
            'dormant', count(*) filter (where month = 0 and not exists (select 1 from practice o where o.person_id = w.person_id)),
            'reminded', count(n.person_id), 'muted', count(n.opted_out_at),
            'daysToFirst', coalesce(sum(extract(epoch from first - (select min(accepted_at) from notice t where t.person_id = w.person_id)) / 86400), 0)::int,
            'debriefs', coalesce(max(said.debriefs), 0), 'contested', coalesce(max(said.contested), 0), 'ruled', coalesce(max(said.ruled), 0),
            'skills', coalesce((select jsonb_object_agg(skill, of) from levels l where l.cell = w.cell and l.recent), '{}'),
            'skillsBefore', coalesce((select jsonb_object_agg(skill, of) from levels l where l.cell = w.cell and not l.recent), '{}')) as figures
        from w left join said on said.cell = w.cell left join nudge_plan n on n.person_id = w.person_id and (n.opted_in_at is not null or n.opted_out_at is not null)
        group by w.cell`,
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
    sql`update digest_sent set huddle_at = ${instant(now)} where person_id = ${person}::uuid and kind = 'manager'
          and week = (select max(week) from digest_sent where person_id = ${person}::uuid and kind = 'manager')`,
  );
}
