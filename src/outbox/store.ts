import { and, desc, eq, gt, inArray, isNotNull, like, lt, notInArray, sql } from 'drizzle-orm';
import { statement } from '../db/prepared.ts';
import type { MessageRef, Outbound } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import { identity } from '../people/tables.ts';
import { message, processedEvent } from './tables.ts';

/** Takes a delivery id; false when it was taken before. */
export async function takeEvent(tx: Tx, workspace: string, key: string, at: Date): Promise<boolean> {
  const taken = await tx
    .insert(processedEvent)
    .values({ workspaceId: workspace, key, at })
    .onConflictDoNothing()
    .returning({ key: processedEvent.key });
  return taken.length === 1;
}

const adding = statement(
  sql`insert into ${message} (workspace_id, id, address, person_id, thread, slot, body, created_at)
    select ${sql.placeholder('workspace')}::uuid, m.id, m.address, m.person, m.thread, m.slot, m.body, ${sql.placeholder('at')}::timestamptz
    from rows from (jsonb_to_recordset(${sql.placeholder('said')}::text::jsonb)
      as (id uuid, address text, person uuid, thread text, slot text, body jsonb)) with ordinality
      as m (id, address, person, thread, slot, body, place) order by m.place`,
);

/** Stores messages to deliver, in this order. */
export async function addMessages(
  tx: Tx,
  workspace: string,
  said: readonly { readonly id: string; readonly body: Outbound }[],
  at: Date,
): Promise<void> {
  const rows = said.map(({ id, body }) => {
    const { to: address, person, thread, slot } = body;
    return { id, address, person, thread, slot, body };
  });
  await adding(tx, { workspace, said: JSON.stringify(rows), at: at.toISOString() });
}

/** A message whose turn it is at its address; `again` when it was handed over before and nobody knows what became of it. `replaces` and `under` are what was delivered in its slot last, in its thread first. */
export type Waiting = {
  readonly id: string;
  readonly address: string;
  readonly body: Outbound;
  readonly attempts: number;
  readonly again: boolean;
  readonly replaces: MessageRef | null;
  readonly under: MessageRef | null;
  /** Whether another one waited behind it. */
  readonly more: boolean;
};

/** The address a message goes to; undefined once the message is forgotten. */
export async function addressOf(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx.select({ address: message.address }).from(message).where(eq(message.id, id));
  return row?.address;
}

const undelivered: ('waiting' | 'sending')[] = ['waiting', 'sending'];

/** Every address something waits at. */
export async function waitingAddresses(tx: Tx): Promise<readonly string[]> {
  const rows = await tx
    .selectDistinct({ address: message.address })
    .from(message)
    .where(inArray(message.state, undelivered));
  return rows.map((row) => row.address);
}

/** Messages of any workspace said before an instant and not delivered, one an address at most. */
export async function undeliveredSince(
  tx: Tx,
  before: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly address: string; readonly id: string }[]> {
  return tx
    .selectDistinctOn([message.workspaceId, message.address], {
      workspace: message.workspaceId,
      address: message.address,
      id: message.id,
    })
    .from(message)
    .where(and(inArray(message.state, undelivered), lt(message.createdAt, before)))
    .orderBy(message.workspaceId, message.address, message.seq)
    .limit(limit);
}

/** Where to look for the next message: at an address, past the one being settled; or where a message of that id goes. */
export type Lane = { readonly address: string; readonly past?: string } | { readonly message: string };

const taking = statement<Omit<Waiting, 'body'> & { body: Outbound | null }>(
  sql`with lane as (
      select coalesce(${sql.placeholder('address')}::text,
        (select address from ${message} where ${message.id} = ${sql.placeholder('message')}::uuid)) as address),
      next as (select m.id, m.state, lead(m.id) over (order by m.seq) is not null as more
        from ${message} m join lane on m.address = lane.address
        where m.state in ('waiting', 'sending') and m.id is distinct from ${sql.placeholder('past')}::uuid
        order by m.seq limit 1)
    update ${message} set state = 'sending' from next where ${message.id} = next.id
    returning ${message.id}::text as id, ${message.address} as address, ${message.body} as body,
      ${message.attempts}::int as attempts, next.state = 'sending' as again, next.more,
      (select m.ref from ${message} m where m.address = ${message.address} and m.slot = ${message.slot}
        and m.ref is not null order by m.seq desc limit 1) as replaces,
      (select m.ref from ${message} m where m.address = ${message.address} and m.thread = ${message.thread}
        and m.ref is not null order by m.seq limit 1) as under`,
);

/** The first undelivered message of an address, in the order they were said, marked as handed over: after a death the next attempt looks for it first. */
export async function takeWaiting(tx: Tx, lane: Lane): Promise<Waiting | undefined> {
  const [row] = await taking(tx, { address: null, message: null, past: null, ...lane });
  return row?.body ? { ...row, body: row.body } : undefined;
}

/** The message of a slot that may have arrived without our knowing. */
export async function lostInSlot(tx: Tx, address: string, slot: string): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: message.id })
    .from(message)
    .where(and(eq(message.address, address), eq(message.slot, slot), eq(message.state, 'unknown')))
    .orderBy(desc(message.seq))
    .limit(1);
  return row?.id;
}

/** Empties what waits in a slot to be shown, or only what stands on an agreement there: its words go now, and it is not sent. */
export async function emptySlot(
  tx: Tx,
  address: string,
  slot: string,
  holding: 'card' | 'agreed' = 'card',
): Promise<void> {
  await tx
    .update(message)
    .set({ state: 'rejected', body: null })
    .where(
      and(
        eq(message.address, address),
        eq(message.slot, slot),
        inArray(message.state, ['waiting', 'parked']),
        sql`${message.body} ? ${holding}`,
      ),
    );
}

/** Takes back what was begun with a person and is not surely delivered yet, so that nobody tries again: by whom the names start with, by anyone for ''. */
export async function takeBackBegun(tx: Tx, person: string, by: string): Promise<void> {
  await tx
    .update(message)
    .set({ state: 'rejected', body: null })
    .where(
      and(
        eq(message.personId, person),
        inArray(message.state, ['waiting', 'sending', 'parked']),
        sql`starts_with(${message.body} -> 'begun' ->> 'by', ${by})`,
      ),
    );
}

/** The thread a delivered message belongs to. */
export async function threadOfRef(tx: Tx, address: string, ref: MessageRef): Promise<string | undefined> {
  const [row] = await tx
    .select({ thread: message.thread })
    .from(message)
    .where(and(eq(message.address, address), eq(message.ref, ref), isNotNull(message.thread)))
    .orderBy(desc(message.seq))
    .limit(1);
  return row?.thread ?? undefined;
}

const settling = statement(
  sql`update ${message} set state = ${sql.placeholder('state')}, ref = ${sql.placeholder('ref')}::text, sent_at = ${sql.placeholder('at')}::timestamptz,
      body = case when ${sql.placeholder('state')} = 'parked' then body end where id = ${sql.placeholder('id')}::uuid`,
);
const dropping = statement(sql`delete from ${message} where id = ${sql.placeholder('id')}::uuid`);

/** Settles a message; its words are not kept once they have arrived, and one that nothing refers back to goes altogether. */
export async function settle(
  tx: Tx,
  { id, body }: Pick<Waiting, 'id' | 'body'>,
  state: 'sent' | 'unknown' | 'rejected' | 'parked',
  at: Date,
  ref?: MessageRef,
): Promise<void> {
  if (state === 'sent' && !body.thread && !body.slot) await dropping(tx, { id });
  else await settling(tx, { id, state, ref: ref || null, at: at.toISOString() });
}

/** Parts what others were shown under a slot from whom it was about, under a slot that tells nothing, so that it can be taken back once that person is forgotten. `about` narrows it to messages kept as that person's, and leaves their own chat alone. Answers each such place. */
export async function detach(
  tx: Tx,
  slotPrefix: string,
  about?: string,
): Promise<readonly { readonly address: string; readonly slot: string }[]> {
  const shown = await tx
    .update(message)
    .set({ personId: null, thread: null, body: null, slot: sql`'back:' || md5(${message.address} || ${message.ref})` })
    .where(
      and(
        like(message.slot, `${slotPrefix}%`),
        isNotNull(message.ref),
        ...(about === undefined
          ? []
          : [
              eq(message.personId, about),
              notInArray(
                message.address,
                tx.select({ address: identity.address }).from(identity).where(eq(identity.personId, about)),
              ),
            ]),
      ),
    )
    .returning({ address: message.address, slot: message.slot });
  const places = new Map(shown.flatMap(({ address, slot }) => (slot ? [[slot, { address, slot }] as const] : [])));
  return [...places.values()];
}

/** Puts a message that surely did not arrive back in its place; `tries` is how often the platform was asked in vain. */
export async function backToWaiting(tx: Tx, id: string, tries: number): Promise<void> {
  await tx.update(message).set({ state: 'waiting', attempts: tries }).where(eq(message.id, id));
}

/** Puts the messages a closed door kept back in the queue, those younger than `since`; answers one of them. */
export async function reviveParked(tx: Tx, address: string, since: Date): Promise<string | undefined> {
  const revived = await tx
    .update(message)
    .set({ state: 'waiting' })
    .where(and(eq(message.address, address), eq(message.state, 'parked'), gt(message.createdAt, since)))
    .returning({ id: message.id });
  return revived[0]?.id;
}
