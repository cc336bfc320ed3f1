import { sql } from 'drizzle-orm';
import { rowsOf } from './db/rows.ts';
import type { Address, Inbound } from './kernel/chat.ts';
import type { Tx } from './kernel/db.ts';
import type { Member } from './kernel/feature.ts';
import { processedEvent } from './outbox/tables.ts';
import { identity, person, workspace as workspaces } from './people/tables.ts';

/** What is known of a sender at their event: who they are unless never met, and what was closed to them until now. */
export type Arrival = { readonly member: Member | undefined; readonly parked: boolean; readonly left: boolean };

type Row = { readonly parked: boolean; readonly left: boolean; readonly member: Member | null };

/** Takes an event's delivery id and refreshes where its sender is written to, in one statement; undefined when the id was taken before. */
export async function arrive(
  tx: Tx,
  workspace: string,
  { key, from }: Inbound,
  address: Address,
  at: Date,
): Promise<Arrival | undefined> {
  const when = at.toISOString();
  const theirs = sql`${identity.platform} = ${from.platform} and ${identity.externalId} = ${from.id}`;
  const [row] = await rowsOf<Row>(
    tx,
    sql`with taken as (
        insert into ${processedEvent} (workspace_id, key, at) values (${workspace}, ${key}, ${when})
        on conflict do nothing returning 1),
      door as (select ${identity.parkedAt} is not null as parked from ${identity} where ${theirs}),
      seen as (
        update ${identity} set address = ${address}, seen_at = ${when}, parked_at = null from taken where ${theirs}
        returning ${identity.personId} as id)
      select coalesce((select parked from door), false) as parked, ${workspaces.leftAt} is not null as left,
        case when ${person.id} is not null then jsonb_build_object('id', ${person.id}, 'workspace', ${person.workspaceId},
          'language', ${person.language}, 'timeZone', ${person.timeZone}, 'roles', ${person.roles},
          'enrolled', ${person.enrolled}) end as member
      from taken join ${workspaces} on ${workspaces.id} = ${workspace}
        left join seen on true left join ${person} on ${person.id} = seen.id`,
  );
  return row && { ...row, member: row.member ?? undefined };
}
