import { type SQL, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { Figures } from './definitions.ts';

/** A group of five or more and what it did in a week. */
export type Cell = { readonly cell: string; readonly site: string; readonly label: string; readonly figures: Figures };

const weekMs = 7 * 24 * 3600_000;

/** How many people have each number of `of`, the last standing for it or more. */
const histogram = (of: SQL, last: number): SQL =>
  sql`jsonb_build_array(${sql.join(
    Array.from(
      { length: last + 1 },
      (_, i) => sql`count(*) filter (where ${of} ${sql.raw(`${i === last ? '>=' : '='} ${i}`)})`,
    ),
    sql`, `,
  )})`;

/** What each cell did in the week that began at `from`; in one statement. Nothing of before the instant somebody is counted from is read. */
export async function figuresOf(tx: Tx, from: number): Promise<readonly Cell[]> {
  const at = (weeks: number): SQL => sql`${new Date(from + weeks * weekMs).toISOString()}::timestamptz`;
  const [start, end] = [at(0), at(1)];
  const began = sql`(q.started_at >= ${start})`;
  const arm = (held: boolean): SQL => {
    const mine = sql`filter (where ${held ? sql`held_out` : sql`not held_out`})`;
    return sql`jsonb_build_object('people', count(distinct person_id) ${mine}, 'n', count(*) ${mine}, 'led', count(*) filter (where held_out = ${held} and led))`;
  };
  const seats = (weeks: number): SQL =>
    sql`(seated >= ${at(-weeks)} and seated < ${at(1 - weeks)} and seated >= since)`;
  const dormant = (weeks: number): SQL =>
    sql`count(*) filter (where ${seats(weeks)} and month = 0
      and not exists (select 1 from practice o where o.person_id = w.person_id and o.started_at < ${end}))`;
  return rowsOf<Cell>(
    tx,
    sql`with m as materialized (select dm.person_id, dm.cell, coalesce(dm.since, '-infinity') as since, p.team, p.site,
            greatest(p.created_at, p.start_date::timestamp at time zone 'UTC') as seated
          from digest_member dm join person p on p.workspace_id = dm.workspace_id and p.id = dm.person_id
          where dm.cell is not null and p.objected_at is null),
        played as materialized (select q.person_id, count(*) filter (where ${began}) as c,
            count(*) filter (where q.started_at < ${start} and q.started_at >= ${at(-1)}) as p, count(*) as month,
            count(*) filter (where ${began} and q.ended_at is not null and q.outcome not in ('ABANDONED', 'LEARNER_STOP', 'SAFETY_STOP')) as done,
            count(*) filter (where ${began} and not exists (select 1 from nudge s where s.person_id = q.person_id
              and not s.held_out and s.at between q.started_at - interval '1 day' and q.started_at)) as free,
            min(q.started_at) filter (where q.discovery and ${began}) as first
          from m join practice q on q.person_id = m.person_id and q.mode = 'practice'
            and q.started_at >= ${at(-3)} and q.started_at < ${end} and q.started_at >= m.since
          group by 1),
        w as materialized (select m.*, coalesce(c, 0) as c, coalesce(p, 0) as p, coalesce(month, 0) as month, coalesce(done, 0) as done,
            coalesce(free, 0) as free, first, since <= ${at(-3)} as whole,
            case when first is not null then greatest(0, floor(extract(epoch from first
              - (select min(accepted_at) from notice t where t.person_id = m.person_id)) / 86400)) end as wait
          from m left join played using (person_id)),
        levels as materialized (select m.cell, s.skill, s.at >= ${at(-3)} as recent,
            jsonb_build_object('people', count(distinct s.person_id), 'n', count(*), 'sum', sum(s.level)) as of
          from m join score s on s.person_id = m.person_id and s.contested_at is null
            and s.at >= ${at(-7)} and s.at < ${end} and s.at >= m.since
          group by 1, 2, 3),
        said as materialized (select m.cell, count(d.at) as debriefs, count(*) filter (where d.opened) as contested, count(*) filter (where d.ruled) as ruled
          from m join (
            select person_id, created_at as at, false as opened, false as ruled from debrief
              where created_at >= ${start} and created_at < ${end}
            union all select person_id, null, opened_at >= ${start} and opened_at < ${end},
                ruled_at >= ${start} and ruled_at < ${end} from contest
              where opened_at >= ${at(-4)}) d on d.person_id = m.person_id
          group by 1),
        help as materialized (select m.cell, count(*) as tickets, count(distinct t.person_id) as askers,
            count(*) filter (where coalesce(t.first_reply_at, 'infinity') > t.due_at) as late
          from m join ticket t on t.person_id = m.person_id and t.due_at >= ${start} and t.due_at < ${end}
          group by 1),
        -- A reminder somebody asked for ("in an hour", "tomorrow") is never withheld: it is no part of the lot.
        slots as materialized (select m.cell, s.person_id, s.at, s.held_out, s.asked,
            exists (select 1 from practice q where q.person_id = s.person_id and q.mode = 'practice'
              and q.started_at >= s.at and q.started_at < s.at + interval '1 day') as led
          from m join (select person_id, at, held_out, coalesce(lag(answer) over (partition by person_id order by at) in ('hour', 'tomorrow'), false) as asked
            from nudge where kind = 'practice' and at >= ${at(-7)} and at < ${end}) s on s.person_id = m.person_id and s.at >= m.since),
        lot as materialized (select cell, ${arm(false)} as sent, ${arm(true)} as held from slots
          where not asked and at < ${end} - interval '1 day' group by 1),
        told as materialized (select s.cell, count(*) as reminded,
            count(*) filter (where n.opted_out_at >= ${start} and n.opted_out_at < ${end}) as muted
          from (select distinct cell, person_id from slots where at >= ${start}) s left join nudge_plan n using (person_id) group by 1)
        select w.cell, case when w.cell like 'rest %' then substr(w.cell, 6) else coalesce(max(w.site), '') end as site,
          coalesce(mode() within group (order by w.team), '') as label,
          jsonb_build_object('people', count(*), 'active', count(*) filter (where c > 0), 'activeBefore', count(*) filter (where p > 0),
            'returned', count(*) filter (where c > 0 and p > 0), 'activated', count(first),
            'activeOfMonth', count(*) filter (where whole and c > 0), 'activeMonth', count(*) filter (where whole and month > 0),
            'practices', sum(c), 'finished', sum(done), 'voluntary', sum(free),
            'spread', ${histogram(sql`c`, 10)}, 'waits', ${histogram(sql`wait`, 14)},
            'seats7', count(*) filter (where ${seats(1)}), 'dormant7', ${dormant(1)},
            'seats14', count(*) filter (where ${seats(2)}), 'dormant14', ${dormant(2)})
          || coalesce((select jsonb_build_object('reminded', reminded, 'muted', muted) from told t where t.cell = w.cell), '{"reminded": 0, "muted": 0}')
          || coalesce((select jsonb_build_object('debriefs', debriefs, 'contested', contested, 'ruled', ruled) from said t where t.cell = w.cell), '{"debriefs": 0, "contested": 0, "ruled": 0}')
          || coalesce((select jsonb_build_object('tickets', tickets, 'askers', askers, 'late', late) from help t where t.cell = w.cell), '{"tickets": 0, "askers": 0, "late": 0}')
          || jsonb_build_object(
            'sent', coalesce((select sent from lot where lot.cell = w.cell), '{"people": 0, "n": 0, "led": 0}'),
            'held', coalesce((select held from lot where lot.cell = w.cell), '{"people": 0, "n": 0, "led": 0}'),
            'skills', coalesce((select jsonb_object_agg(skill, of) from levels l where l.cell = w.cell and l.recent), '{}'),
            'skillsBefore', coalesce((select jsonb_object_agg(skill, of) from levels l where l.cell = w.cell and not l.recent), '{}')) as figures
        from w group by w.cell`,
  );
}
