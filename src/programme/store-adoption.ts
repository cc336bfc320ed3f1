import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { Adoption } from './rules-adoption.ts';

/** How far the people invited to each open cohort got before an instant; those who objected are not counted. */
export async function adoptionOf(tx: Tx, until: Date): Promise<ReadonlyMap<string, Adoption>> {
  const before = sql`${until.toISOString()}::timestamptz`;
  const over = sql`q.ended_at < ${before} and q.outcome not in ('ABANDONED', 'LEARNER_STOP', 'SAFETY_STOP')`;
  const rows = await rowsOf<Adoption & { id: string }>(
    tx,
    sql`with invited as (
          select c.id, p.id as person, (select min(q.started_at) from practice q where q.person_id = p.id) as first
          from programme_cohort c
          join person p on c.teams @> jsonb_build_array(jsonb_build_object('site', coalesce(p.site, ''), 'team', coalesce(p.team, '')))
          where c.opened_at is not null and p.objected_at is null and p.deactivated_at is null
            and exists (select 1 from nudge i where i.person_id = p.id and i.kind = 'invitation' and i.at < ${before})),
        opened as (select i.*, exists (select 1 from notice t where t.person_id = i.person and t.accepted_at < ${before}) as opened from invited i),
        started as (select o.*, o.opened and o.first < ${before} as started from opened o),
        finished as (select s.*, s.started and exists (select 1 from practice q where q.person_id = s.person and ${over}) as finished from started s),
        back as (select f.*, f.finished and exists (select 1 from practice q where q.person_id = f.person and q.started_at < ${before}
            and q.started_at::date > f.first::date and q.started_at <= f.first + interval '7 days') as back from finished f)
        select b.id::text as id, count(*)::int as invited, count(*) filter (where b.opened)::int as opened,
          count(*) filter (where b.started)::int as started, count(*) filter (where b.finished)::int as finished,
          count(*) filter (where b.back)::int as back,
          (count(*) filter (where b.back and exists (select 1 from shared_debrief s where s.owner_id = b.person and s.shared_at < ${before})))::int as shared
        from back b group by b.id`,
  );
  return new Map(rows.map(({ id, ...adoption }) => [id, adoption]));
}
