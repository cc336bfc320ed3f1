import { and, eq, isNull, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { person } from '../people/tables.ts';
import { freshnessAlert } from './tables.ts';

/** Trainers who may be written to. */
export async function trainers(tx: Tx): Promise<readonly { id: string; language: 'fr' | 'en' | null }[]> {
  return tx
    .select({ id: person.id, language: person.language })
    .from(person)
    .where(and(sql`'trainer' = any(${person.roles})`, isNull(person.deactivatedAt)));
}

/** When a trainer was last told the library grows old. */
export async function lastAlert(tx: Tx, personId: string): Promise<Date | undefined> {
  const [row] = await tx
    .select({ at: freshnessAlert.at })
    .from(freshnessAlert)
    .where(eq(freshnessAlert.personId, personId));
  return row?.at;
}

/** Notes that a trainer was told. */
export async function noteAlert(tx: Tx, workspaceId: string, personId: string, at: Date): Promise<void> {
  await tx
    .insert(freshnessAlert)
    .values({ workspaceId, personId, at })
    .onConflictDoUpdate({ target: [freshnessAlert.workspaceId, freshnessAlert.personId], set: { at } });
}

/** Who practised since an instant and may be counted, how many of them played each scenario three times, and when something new came. */
export async function playedSince(
  tx: Tx,
  since: Date,
): Promise<{ active: number; worn: readonly { scenario: string; people: number }[]; newest: Date }> {
  const at = since.toISOString();
  const counted = sql`from practice p join person w on w.workspace_id = p.workspace_id and w.id = p.person_id
    where w.objected_at is null and w.deactivated_at is null`;
  const [active] = await rowsOf<{ n: number }>(
    tx,
    sql`select count(distinct p.person_id)::int as n ${counted} and p.started_at > ${at}::timestamptz`,
  );
  const worn = await rowsOf<{ scenario: string; people: number }>(
    tx,
    sql`select scenario, count(*)::int as people from (
          select p.scenario_id as scenario, p.person_id ${counted}
            and p.person_id in (select person_id from practice where started_at > ${at}::timestamptz)
          group by 1, 2 having count(*) >= 3) often
        group by 1`,
  );
  const [newest] = await rowsOf<{ at: Date | string }>(
    tx,
    sql`select coalesce((select max(signed_at) from own_scenario), (select min(created_at) from workspace)) as at`,
  );
  return { active: active?.n ?? 0, worn, newest: new Date(newest?.at ?? 0) };
}
