import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { DayOff, WorkHours } from './calendar.ts';

/** Notes days off, both included, of one person or, with none, of the whole workspace. */
export async function addDayOff(
  tx: Tx,
  workspace: string,
  person: string | null,
  from: string,
  to: string,
): Promise<string> {
  const id = randomUUID();
  await tx.execute(
    sql`insert into day_off (workspace_id, id, person_id, from_day, to_day)
        values (${workspace}::uuid, ${id}::uuid, ${person}::uuid, ${from}::date, ${to}::date)`,
  );
  return id;
}

/** A person's own days off that are not over, the next first. */
export const daysOffOf = (
  tx: Tx,
  person: string,
  today: string,
): Promise<{ readonly id: string; readonly from: string; readonly to: string }[]> =>
  rowsOf(
    tx,
    sql`select id::text as id, from_day::text as from, to_day::text as to from day_off
        where person_id = ${person}::uuid and to_day >= ${today}::date order by from_day, to_day limit 10`,
  );

/** Takes back one of a person's own days off; false when it is not there, or not theirs. */
export const dropDayOff = async (tx: Tx, person: string, id: string): Promise<boolean> =>
  (await rowsOf(tx, sql`delete from day_off where person_id = ${person}::uuid and id::text = ${id} returning 1 as one`))
    .length > 0;

/** When a person works, and their days off from yesterday on, the workspace's closures among them. */
export async function hoursOf(
  tx: Tx,
  person: string,
): Promise<{ readonly hours: WorkHours; readonly off: readonly DayOff[] } | undefined> {
  const [row] = await rowsOf<WorkHours & { off: DayOff[] }>(
    tx,
    sql`select p.time_zone as "timeZone", p.work_start as start, p.work_end as end, p.work_days as days,
          p.holiday_region as region,
          coalesce((select jsonb_agg(jsonb_build_object('from', d.from_day, 'to', d.to_day)) from day_off d
            where d.workspace_id = p.workspace_id and (d.person_id is null or d.person_id = p.id)), '[]') as off
        from person p where p.id = ${person}::uuid`,
  );
  if (!row) return undefined;
  const { off, ...hours } = row;
  return { hours, off };
}
