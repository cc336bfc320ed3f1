import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import { type Acts, endOfTerm } from './rules.ts';
import type { Ambassador } from './store.ts';

/** The three acts of a row. */
export const actsOf = (row: Ambassador): Acts => ({
  supervise: row.supervisedAt,
  read: row.readAt,
  deliver: row.deliveredAt,
});

/** An ambassador who has just done something that closes a module. */
export type Done = {
  readonly workspace: string;
  readonly person: string;
  readonly supervised: boolean;
  readonly delivered: boolean;
};

/** Notes what was really done since: a shared debrief answered, a conversation its author says took place. */
export const noteActs = (tx: Tx): Promise<Done[]> =>
  rowsOf<Done>(
    tx,
    sql`with done as (
          select workspace_id, coach_id, min(answered_at) as answered, min(talked_at) as talked
          from shared_debrief where answered_at is not null group by 1, 2),
        fresh as (
          select a.workspace_id, a.person_id, d.answered, d.talked, a.supervised_at is null as supervised,
            a.delivered_at is null and d.talked is not null as delivered
          from ambassador a join done d on d.workspace_id = a.workspace_id and d.coach_id = a.person_id
          where a.status = 'serving' and (a.supervised_at is null or (a.delivered_at is null and d.talked is not null))
          for update of a skip locked)
        update ambassador a set supervised_at = coalesce(a.supervised_at, f.answered),
          delivered_at = coalesce(a.delivered_at, f.talked)
        from fresh f where f.workspace_id = a.workspace_id and f.person_id = a.person_id
        returning a.workspace_id::text as workspace, a.person_id::text as person, f.supervised, f.delivered`,
  );

/** Debriefs somebody shares before they are asked whether they would go along with others. */
const sharedBeforeInvite = 3;

/** People who shared three debriefs and were never asked; deactivated ones and those who objected are left in peace. */
export const toInvite = (tx: Tx, limit: number): Promise<{ workspace: string; person: string }[]> =>
  rowsOf(
    tx,
    sql`select s.workspace_id::text as workspace, s.owner_id::text as person from shared_debrief s
        join person p on p.workspace_id = s.workspace_id and p.id = s.owner_id
        where p.enrolled and p.deactivated_at is null and p.objected_at is null
          and not exists (select 1 from ambassador a where a.workspace_id = s.workspace_id and a.person_id = s.owner_id)
        group by 1, 2 having count(distinct split_part(s.item, ':', 2) || split_part(s.item, ':', 3)) >= ${sharedBeforeInvite}
        limit ${limit}`,
  );

/** Notes that somebody was asked, once; false when they were before. */
export async function noteInvited(tx: Tx, workspace: string, person: string, now: number): Promise<boolean> {
  const at = new Date(now).toISOString();
  const added = await rowsOf(
    tx,
    sql`insert into ambassador (workspace_id, person_id, status, since, ends_at)
        values (${workspace}::uuid, ${person}::uuid, 'invited', ${at}::timestamptz,
          ${new Date(endOfTerm(now, 'UTC')).toISOString()}::timestamptz)
        on conflict do nothing returning 1 as one`,
  );
  return added.length === 1;
}

/** They could not be asked now: another minute. */
export async function dropInvite(tx: Tx, person: string): Promise<void> {
  await tx.execute(sql`delete from ambassador where person_id = ${person}::uuid and status = 'invited'`);
}
