import { type SQL, sql } from 'drizzle-orm';
import { statement } from './db/prepared.ts';
import type { Address, Inbound } from './kernel/chat.ts';
import type { Tx } from './kernel/db.ts';
import type { Feature, Incoming, Member } from './kernel/feature.ts';
import { processedEvent } from './outbox/tables.ts';
import { identity, person, workspace as workspaces } from './people/tables.ts';

/** What is known of a sender at their event: who they are unless never met, what was closed to them until now, and what features want to know of them. */
export type Arrival = {
  readonly member: Member | undefined;
  readonly parked: boolean;
  readonly left: boolean;
  readonly known: Incoming['known'];
};

type Row = Omit<Arrival, 'member'> & { readonly member: Member | null };

/** Takes an event's delivery id and refreshes where its sender is written to, in one statement; undefined when the id was taken before. */
export type Arrive = (
  tx: Tx,
  workspace: string,
  event: Inbound,
  address: Address,
  at: Date,
) => Promise<Arrival | undefined>;

/** The arrival at a house of these features. */
export function arrivalOf(features: readonly Feature[]): Arrive {
  const platform = sql`${sql.placeholder('platform')}::text`;
  const theirs = sql`${identity.platform} = ${platform} and ${identity.externalId} = ${sql.placeholder('sender')}`;
  const workspace = sql`${sql.placeholder('workspace')}::uuid`;
  const when = sql`${sql.placeholder('at')}::timestamptz`;
  const known = features.flatMap(({ name, knows }): SQL[] =>
    knows ? [sql`${name}::text, ${knows(sql`${person.id}`, platform)}`] : [],
  );
  const arriving = statement<Row>(
    sql`with taken as (
        insert into ${processedEvent} (workspace_id, key, at) values (${workspace}, ${sql.placeholder('key')}, ${when})
        on conflict do nothing returning 1),
      door as (select ${identity.parkedAt} is not null as parked from ${identity} where ${theirs}),
      seen as (
        update ${identity} set address = ${sql.placeholder('address')}, seen_at = ${when}, parked_at = null from taken where ${theirs}
        returning ${identity.personId} as id)
      select coalesce((select parked from door), false) as parked, ${workspaces.leftAt} is not null as left,
        case when ${person.id} is not null then jsonb_build_object('id', ${person.id}, 'workspace', ${person.workspaceId},
          'language', ${person.language}, 'timeZone', ${person.timeZone},
          'roles', case when ${person.deactivatedAt} is null then ${person.roles} else '{}' end,
          'enrolled', ${person.enrolled}) end as member, jsonb_build_object(${sql.join(known, sql`, `)}) as known
      from taken join ${workspaces} on ${workspaces.id} = ${workspace}
        left join seen on true left join ${person} on ${person.id} = seen.id`,
  );
  return async (tx, workspace, { key, from }, address, at) => {
    const sender = { platform: from.platform, sender: from.id };
    const [row] = await arriving(tx, { workspace, key, ...sender, address, at: at.toISOString() });
    return row && { ...row, member: row.member ?? undefined };
  };
}
