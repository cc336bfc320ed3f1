import { type SQL, sql } from 'drizzle-orm';
import { rowsOf } from '../../src/db/rows.ts';
import { lastWeek } from '../../src/digests/definitions.ts';
import { figuresOf } from '../../src/digests/figures.ts';
import { addPlans, claimPlans } from '../../src/digests/plans.ts';
import { ensureWeek, readFor } from '../../src/digests/store.ts';
import { asOwner, fill, openBench, timed } from './given.ts';

/** WORKSPACES (1 000) of 100 learners with PRACTICES (20) each, over twenty weeks: two million practices unless said. */
const workspaces = Number(process.env.WORKSPACES ?? 1000);
const practices = Number(process.env.PRACTICES ?? 20);
const now = Date.UTC(2026, 10, 30, 15);
const { monday, from } = lastWeek(now);
const store = await openBench();
await fill(store, workspaces, 100);
await asOwner(store, async (tx) => {
  await tx.execute(
    sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
        select p.workspace_id, gen_random_uuid(), p.id, i = 1, 'e1', 1, 1, 'fr', 'x', 'over', 'RESOLVED', 1, '{}', t, t, t
        from person p, generate_series(1, ${practices}::int) i, lateral (select ${new Date(now).toISOString()}::timestamptz - random() * interval '140 days' as t where i > 0) d
        where p.enrolled`,
  );
  await tx.execute(sql`analyze`);
});
const ids = (
  await asOwner(store, (tx) => rowsOf<{ id: string }>(tx, sql`select id::text as id from workspace order by 1`))
).map(({ id }) => id);
const start = performance.now();
for (const id of ids) await store.inWorkspace(id, (tx) => ensureWeek(tx, id, monday, from));
const first = performance.now() - start;

/** What a hand would write for the practices of each group, and nothing else. */
const floor = sql`select m.cell, count(distinct m.person_id) as people, count(q.id) filter (where q.started_at >= ${new Date(from).toISOString()}::timestamptz) as c,
    count(q.id) as month, count(distinct q.person_id) as active from digest_member m
  join person p on p.workspace_id = m.workspace_id and p.id = m.person_id and p.objected_at is null
  left join practice q on q.workspace_id = m.workspace_id and q.person_id = m.person_id and q.mode = 'practice'
    and q.started_at >= ${new Date(from - 21 * 86_400_000).toISOString()}::timestamptz and q.started_at < ${new Date(from + 7 * 86_400_000).toISOString()}::timestamptz
  where m.cell is not null group by 1`;
/** And for the rest of what a digest says: each a plain statement for the same figure, none left out. */
const day = (weeks: number): SQL => sql`${new Date(from + weeks * 7 * 86_400_000).toISOString()}::timestamptz`;
const [start0, end0, since] = [day(0), day(1), day(-7)];
const of = (table: string): SQL =>
  sql`digest_member m join ${sql.raw(table)} t on t.workspace_id = m.workspace_id and t.person_id = m.person_id`;
const played = sql`${of('practice')} and t.mode = 'practice' and t.started_at >= ${start0} and t.started_at < ${end0}`;
const rest = [
  sql`select m.cell, t.skill, t.at >= ${day(-3)} as recent, count(distinct t.person_id), count(*), sum(t.level) from ${of('score')} and t.at >= ${since} group by 1, 2, 3`,
  sql`select m.cell, count(*) from ${of('debrief')} where t.created_at >= ${start0} and t.created_at < ${end0} group by 1`,
  sql`select m.cell, count(*) filter (where t.opened_at >= ${start0}), count(*) filter (where t.ruled_at >= ${start0}) from ${of('contest')} where t.opened_at >= ${day(-4)} group by 1`,
  sql`select m.cell, count(*), count(distinct t.person_id), count(*) filter (where t.first_reply_at > t.due_at) from ${of('ticket')} where t.due_at >= ${start0} and t.due_at < ${end0} group by 1`,
  sql`select m.cell, count(distinct t.person_id), count(distinct t.person_id) filter (where n.opted_out_at >= ${start0}) from ${of('nudge')} and t.kind = 'practice' and t.at >= ${start0}
        left join nudge_plan n on n.workspace_id = t.workspace_id and n.person_id = t.person_id group by 1`,
  sql`select m.cell, t.held_out, count(distinct t.person_id), count(*), count(*) filter (where exists (select 1 from practice q where q.workspace_id = t.workspace_id
        and q.person_id = t.person_id and q.started_at >= t.at and q.started_at < t.at + interval '1 day')) from ${of('nudge')} and t.at >= ${since} group by 1, 2`,
  sql`select m.cell, count(*) filter (where t.outcome = 'RESOLVED'), count(*) filter (where not exists (select 1 from nudge s where s.workspace_id = t.workspace_id
        and s.person_id = t.person_id and s.at between t.started_at - interval '1 day' and t.started_at)) from ${played} group by 1`,
  sql`select cell, n, count(*) from (select m.cell, m.person_id, count(t.id) as n from ${played} group by 1, 2) each group by 1, 2`,
  sql`select m.cell, count(*), min(t.started_at - n.accepted_at) from ${played} and t.discovery
        join notice n on n.workspace_id = t.workspace_id and n.person_id = t.person_id group by 1`,
  sql`select m.cell, count(*), count(*) filter (where not exists (select 1 from practice q where q.workspace_id = p.workspace_id and q.person_id = p.id))
        from digest_member m join person p on p.workspace_id = m.workspace_id and p.id = m.person_id where p.created_at >= ${day(-2)} and p.created_at < ${end0} group by 1`,
];
const [one = ''] = ids;
const [manager] = await asOwner(store, (tx) =>
  rowsOf<{ id: string }>(
    tx,
    sql`select id::text as id from person where workspace_id = ${one}::uuid and roles = '{manager}' limit 1`,
  ),
);
const own = await timed(31, () => store.inWorkspace(one, (tx) => readFor(tx, manager?.id ?? '', 'manager', monday)));
const ownFloor = await timed(31, () =>
  store.inWorkspace(one, (tx) =>
    rowsOf(
      tx,
      sql`select count(*) filter (where q.started_at >= ${new Date(from).toISOString()}::timestamptz) as c, count(distinct q.person_id) as active
      from person p left join practice q on q.workspace_id = p.workspace_id and q.person_id = p.id and q.started_at >= ${new Date(from - 21 * 86_400_000).toISOString()}::timestamptz
      where p.manager_id = ${manager?.id ?? ''}::uuid`,
    ),
  ),
);
const some = ids.slice(0, Math.min(200, ids.length));
const all = await timed(3, async () => {
  for (const id of some) await store.inWorkspace(id, (tx) => figuresOf(tx, from));
});
const allHand = await timed(3, async () => {
  for (const id of some)
    await store.inWorkspace(id, async (tx) => {
      for (const one of [floor, ...rest]) await rowsOf(tx, one);
    });
});
const allFloor = await timed(3, async () => {
  for (const id of some) await store.inWorkspace(id, (tx) => rowsOf(tx, floor));
});
await store.acrossWorkspaces((tx) => addPlans(tx, now - 7 * 86_400_000));
const due = await timed(3, () =>
  store.acrossWorkspaces(async (tx) => {
    await claimPlans(tx, now + 86_400_000, 1000);
  }),
);
console.log(`${workspaces} workspaces, ${workspaces * 100} learners, ${workspaces * 100 * practices} practices`);
console.log(`first figures of the week, all workspaces, groups formed and kept: ${(first / 1000).toFixed(1)} s`);
console.log(
  `one manager’s digest: ${own.toFixed(2)} ms, by hand ${ownFloor.toFixed(2)} ms, ${(own / ownFloor).toFixed(2)} ×`,
);
console.log(
  `all figures, per workspace: ${(all / some.length).toFixed(2)} ms, by hand the same ${(allHand / some.length).toFixed(2)} ms, ${(all / allHand).toFixed(2)} ×; practices alone by hand ${(allFloor / some.length).toFixed(2)} ms`,
);
console.log(`1 000 due digests claimed: ${due.toFixed(1)} ms`);
const plan = await store.inWorkspace(one, (tx) =>
  rowsOf<{ 'QUERY PLAN': string }>(tx, sql`explain (analyze, costs off) ${floor}`),
);
for (const row of plan) console.log(`  ${row['QUERY PLAN']}`);
await store.close();
if (own > 1.5 * ownFloor || all > 1.5 * allHand) process.exitCode = 1;
