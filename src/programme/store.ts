import { eq, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { literacyVersion } from '../rollout/literacy.ts';
import type { Cohort, Staffed, Team } from './rules.ts';
import { cohort, programme } from './tables.ts';

/** A programme as stored. */
export type Programme = typeof programme.$inferSelect;

/** Where the workspace is; undefined when it follows no programme. */
export async function programmeOf(tx: Tx): Promise<Programme | undefined> {
  return (await tx.select().from(programme))[0];
}

/** The same, locked until the transaction ends: of two clicks at once the second sees what the first did. */
export async function lockProgramme(tx: Tx): Promise<Programme | undefined> {
  return (await tx.select().from(programme).for('update'))[0];
}

/** Begins a programme; false when there is one. */
export async function beginProgramme(tx: Tx, row: typeof programme.$inferInsert): Promise<boolean> {
  return (
    (await tx.insert(programme).values(row).onConflictDoNothing().returning({ phase: programme.phase })).length === 1
  );
}

/** Changes where a programme is. */
export async function changeProgramme(
  tx: Tx,
  workspaceId: string,
  set: Partial<typeof programme.$inferInsert>,
): Promise<void> {
  await tx.update(programme).set(set).where(eq(programme.workspaceId, workspaceId));
}

/** The pilot and the waves. */
export async function cohortsOf(tx: Tx): Promise<readonly Cohort[]> {
  const rows = await tx.select().from(cohort);
  return rows.map(({ id, kind, teams, scenarioId, fromDay, toDay, openedAt, keeps, retro }) => ({
    id,
    kind,
    teams,
    scenarioId,
    from: fromDay,
    to: toDay,
    openedAt: openedAt?.getTime() ?? null,
    keeps,
    retro,
  }));
}

/** Keeps a pilot or a wave, new or changed. */
export async function keepCohort(
  tx: Tx,
  workspaceId: string,
  { id, kind, teams, scenarioId, from, to, keeps }: Omit<Cohort, 'openedAt' | 'retro'>,
): Promise<void> {
  const set = { kind, teams, scenarioId, fromDay: from, toDay: to, keeps };
  await tx
    .insert(cohort)
    .values({ workspaceId, id, ...set })
    .onConflictDoUpdate({ target: [cohort.workspaceId, cohort.id], set });
}

/** Changes one. */
export async function changeCohort(tx: Tx, id: string, set: Partial<typeof cohort.$inferInsert>): Promise<void> {
  await tx.update(cohort).set(set).where(eq(cohort.id, id));
}

/** Takes one away. */
export async function dropCohort(tx: Tx, id: string): Promise<void> {
  await tx.delete(cohort).where(eq(cohort.id, id));
}

/** Learners on the roster, as the programme counts them. */
const learner = sql`(p.roles = '{}' or 'learner' = any(p.roles))`;

/** Teams of the roster with their learners and ambassadors; a headcount, and nothing anyone did. */
export const rosterOf = (tx: Tx): Promise<Staffed[]> =>
  rowsOf<Staffed>(
    tx,
    sql`select coalesce(p.site, '') as site, coalesce(p.team, '') as team, count(*) filter (where ${learner})::int as learners,
          count(*) filter (where 'ambassador' = any(p.roles))::int as ambassadors
        from person p where p.enrolled and p.deactivated_at is null
        group by 1, 2 having count(*) filter (where ${learner}) > 0 order by 1, 2`,
  );

/** Active ambassadors. */
export async function ambassadorsOf(tx: Tx): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    tx,
    sql`select count(*)::int as n from person where 'ambassador' = any(roles) and deactivated_at is null`,
  );
  return row?.n ?? 0;
}

/** Sites where a lead is there today: one who is away counts by whoever covers for them. */
export async function ledSites(tx: Tx, now: number): Promise<readonly string[]> {
  const here = (cover: string) =>
    sql`(${sql.identifier(cover)}.until is null or ${sql.identifier(cover)}.until <= ${new Date(now).toISOString()}::timestamptz)`;
  const rows = await rowsOf<{ site: string }>(
    tx,
    sql`select distinct coalesce(p.site, '') as site from person p
        left join cover c on c.workspace_id = p.workspace_id and c.person_id = p.id
        left join person d on d.workspace_id = c.workspace_id and d.id = c.deputy_id and d.deactivated_at is null
        left join cover e on e.workspace_id = d.workspace_id and e.person_id = d.id
        where 'site_lead' = any(p.roles) and p.deactivated_at is null and (${here('c')} or (d.id is not null and ${here('e')}))`,
  );
  return rows.map(({ site }) => site);
}

/** What those who accompany others did as such: signed or approved, ruled, answered. */
const acts = sql`(
  select signed_by as person_id, signed_at as at from own_scenario where signed_by is not null
  union all select approved_by, signed_at from own_scenario where approved_by is not null
  union all select written_by, at from principle where written_by is not null
  union all select ruled_by, ruled_at from contest where ruled_by is not null
  union all select author_id, at from ticket_words where author_id is not null
  union all select coach_id, answered_at from shared_debrief where answered_at is not null)`;

/** Trainers who have already acted as such once, and ambassadors whose three modules are done; all know what AI does here. */
export async function readyTrainers(tx: Tx): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    tx,
    sql`select count(*)::int as n from person p
        where p.deactivated_at is null
          and exists (select 1 from literacy l where l.person_id = p.id and l.version = ${literacyVersion} and l.completed_at is not null)
          and (('trainer' = any(p.roles) and exists (select 1 from ${acts} a where a.person_id = p.id))
            or ('ambassador' = any(p.roles) and exists (select 1 from ambassador b where b.person_id = p.id and b.status = 'serving'
              and b.supervised_at is not null and b.read_at is not null and b.delivered_at is not null)))`,
  );
  return row?.n ?? 0;
}

/** How often trainers and ambassadors acted since an instant, all together. */
export async function actsSince(tx: Tx, since: Date): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    tx,
    sql`select count(*)::int as n from ${acts} a join person p on p.id = a.person_id
        where p.roles && array['trainer', 'ambassador'] and a.at >= ${since.toISOString()}::timestamptz`,
  );
  return row?.n ?? 0;
}

/** The Monday of the last published week in which five people or more practised. */
export async function lastEvidence(tx: Tx): Promise<string | undefined> {
  const [row] = await rowsOf<{ week: string | null }>(
    tx,
    sql`select max(week)::text as week from (select week from digest_week group by week
          having sum((figures->>'active')::int) >= 5) w`,
  );
  return row?.week ?? undefined;
}

/** Whether what we begin ourselves may reach somebody, and the pilot's scenario when they are in it. Without a programme everyone is reached; in anchoring too. */
export async function reachOf(
  tx: Tx,
  person: string,
): Promise<{ readonly open: boolean; readonly scenario: string | null }> {
  const [row] = await rowsOf<{ open: boolean; scenario: string | null }>(
    tx,
    sql`select g.phase = 'anchoring' or exists (select 1 from programme_cohort c where c.opened_at is not null
            and c.teams @> jsonb_build_array(jsonb_build_object('site', coalesce(p.site, ''), 'team', coalesce(p.team, '')))) as open,
          (select c.scenario_id from programme_cohort c where c.kind = 'pilot' and c.opened_at is not null and g.phase = 'pilot'
            and c.teams @> jsonb_build_array(jsonb_build_object('site', coalesce(p.site, ''), 'team', coalesce(p.team, '')))) as scenario
        from programme g join person p on p.workspace_id = g.workspace_id where p.id = ${person}::uuid`,
  );
  return row ?? { open: true, scenario: null };
}

/** Whether a round of listening was held to its end, however few answered. */
export async function houseAsked(tx: Tx): Promise<boolean> {
  return (await rowsOf(tx, sql`select 1 as one from listening where closed_at is not null limit 1`)).length > 0;
}

/** The learners of some teams, who did not object to being counted or reminded. */
export async function learnersIn(tx: Tx, teams: readonly Team[]): Promise<readonly string[]> {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select p.id::text as id from person p
        join jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as t(site text, team text)
          on coalesce(p.site, '') = t.site and coalesce(p.team, '') = t.team
        where p.enrolled and p.deactivated_at is null and p.objected_at is null and ${learner}`,
  );
  return rows.map(({ id }) => id);
}
