import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { KnownPerson, RosterDiff, RosterPerson } from './roster-diff.ts';

/** People per statement. */
const batch = 5000;

/** Everybody of the workspace an e-mail is known of. */
export async function knownPeople(tx: Tx): Promise<readonly KnownPerson[]> {
  return rowsOf<KnownPerson>(
    tx,
    sql`select p.email, p.name, p.team, p.site, m.email as manager, p.roles, p.language,
          p.time_zone as "timeZone", p.work_start as "workStart", p.work_end as "workEnd", p.work_days as "workDays",
          p.holiday_region as "holidayRegion", p.start_date::text as "startDate", p.seniority,
          (p.enrolled and p.deactivated_at is null) as active,
          exists (select 1 from identity i where i.workspace_id = p.workspace_id and i.person_id = p.id) as met
        from person p left join person m on m.workspace_id = p.workspace_id and m.id = p.manager_id
        where p.email is not null`,
  );
}

/** One import at a time per workspace. */
export async function lockRoster(tx: Tx, workspace: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`roster ${workspace}`}))`);
}

/** Carries a difference out. */
export async function applyDiff(tx: Tx, workspace: string, diff: RosterDiff, at: Date): Promise<void> {
  const people = [...diff.added, ...diff.changed.map(({ person }) => person)];
  for (let from = 0; from < people.length; from += batch)
    await upsert(tx, workspace, people.slice(from, from + batch), at);
  for (let from = 0; from < people.length; from += batch) await manage(tx, people.slice(from, from + batch));
  for (let from = 0; from < diff.left.length; from += batch)
    await tx.execute(
      sql`update person set deactivated_at = ${at.toISOString()}::timestamptz
          where email in (select jsonb_array_elements_text(${JSON.stringify(diff.left.slice(from, from + batch))}::jsonb))`,
    );
}

const upsert = (tx: Tx, workspace: string, people: readonly RosterPerson[], at: Date) =>
  tx.execute(
    sql`insert into person (workspace_id, id, email, name, team, site, roles, language, time_zone, work_start, work_end,
          work_days, holiday_region, start_date, seniority, enrolled, created_at)
        select ${workspace}::uuid, gen_random_uuid(), r.email, r.name, r.team, r.site,
          array(select jsonb_array_elements_text(r.roles)), r.language, r."timeZone", r."workStart", r."workEnd",
          r."workDays", r."holidayRegion", r."startDate", r.seniority, true, ${at.toISOString()}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as r(email text, name text, team text, site text,
          roles jsonb, language text, "timeZone" text, "workStart" text, "workEnd" text, "workDays" text,
          "holidayRegion" text, "startDate" date, seniority text)
        on conflict (workspace_id, email) do update set name = excluded.name, team = excluded.team, site = excluded.site,
          roles = excluded.roles, language = excluded.language, time_zone = excluded.time_zone,
          work_start = excluded.work_start, work_end = excluded.work_end, work_days = excluded.work_days,
          holiday_region = excluded.holiday_region, start_date = excluded.start_date, seniority = excluded.seniority,
          enrolled = true, deactivated_at = null`,
  );

const manage = (tx: Tx, people: readonly RosterPerson[]) =>
  tx.execute(
    sql`update person p set manager_id = m.id
        from jsonb_to_recordset(${JSON.stringify(people.map(({ email, manager }) => ({ email, manager })))}::jsonb)
          as r(email text, manager text)
        left join person m on m.email = r.manager and m.workspace_id = (select nullif(current_setting('app.workspace', true), '')::uuid)
        where p.email = r.email and p.manager_id is distinct from m.id`,
  );

/** The draft a programme lead dropped, if one still waits. */
export async function draftOf(tx: Tx, person: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ content: string }>(
    tx,
    sql`select content from roster_draft where person_id = ${person}::uuid`,
  );
  return row?.content;
}

/** Keeps a draft until it is applied or replaced. */
export async function keepDraft(tx: Tx, workspace: string, person: string, content: string, at: Date): Promise<void> {
  await tx.execute(
    sql`insert into roster_draft (workspace_id, person_id, content, at)
        values (${workspace}::uuid, ${person}::uuid, ${content}, ${at.toISOString()}::timestamptz)
        on conflict (workspace_id, person_id) do update set content = excluded.content, at = excluded.at`,
  );
}

/** The draft is done with. */
export async function dropDraft(tx: Tx, person: string): Promise<void> {
  await tx.execute(sql`delete from roster_draft where person_id = ${person}::uuid`);
}
