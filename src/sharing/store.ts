import { randomUUID } from 'node:crypto';
import { and, eq, isNull, lte, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Language } from '../kernel/words.ts';
import { addressOfPerson } from '../people/store.ts';
import { person } from '../people/tables.ts';
import { sharedDebrief } from './tables.ts';

/** Somebody a debrief may be shared with, who can be written to. */
export type Coach = {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly address: string;
};

/** A debrief shared with one coach, as stored. */
export type Shared = typeof sharedDebrief.$inferSelect;

/** Trainers of the workspace with an open door. */
export const coaches = (tx: Tx): Promise<readonly Coach[]> => having(tx, sql`'trainer' = any(${person.roles})`);

/** Ambassadors a learner may choose: never someone who manages people, whatever else they are. */
export const companions = (tx: Tx): Promise<readonly Coach[]> =>
  having(
    tx,
    sql`'ambassador' = any(${person.roles}) and not ${person.roles} && array['manager', 'site_lead', 'programme_lead']
        and not exists (select 1 from person led where led.manager_id = ${person.id})`,
  );

async function having(tx: Tx, which: ReturnType<typeof sql>): Promise<readonly Coach[]> {
  const rows = await tx
    .select({ id: person.id, language: person.language, name: person.name, email: person.email })
    .from(person)
    .where(and(which, isNull(person.deactivatedAt)))
    .orderBy(person.name, person.id);
  const found: Coach[] = [];
  for (const { id, language, name, email } of rows) {
    const address = await addressOfPerson(tx, id);
    if (address) found.push({ id, name: name ?? email ?? '…', language: language ?? 'fr', address });
  }
  return found;
}

/** How a person is called, for someone they share with. */
export async function nameOf(tx: Tx, id: string): Promise<string> {
  const [row] = await tx
    .select({ name: person.name, email: person.email })
    .from(person)
    .where(sql`${person.id} = ${id}`);
  return row?.name ?? row?.email ?? '…';
}

/** Notes that a coach is shown a debrief; shared again, it is the same. Answers its id. */
export async function noteShared(
  tx: Tx,
  row: { workspaceId: string; ownerId: string; coachId: string; item: string; sharedAt: Date },
): Promise<string> {
  const [kept] = await tx
    .insert(sharedDebrief)
    .values({ ...row, id: randomUUID() })
    .onConflictDoUpdate({
      target: [sharedDebrief.workspaceId, sharedDebrief.item, sharedDebrief.coachId],
      set: { sharedAt: row.sharedAt, endedAt: null },
    })
    .returning({ id: sharedDebrief.id });
  if (!kept) throw new Error('a share just noted is missing');
  return kept.id;
}

/** Takes back what a person shared under an item; answers the coaches who had it. */
export async function endShared(tx: Tx, ownerId: string, item: string, at: Date): Promise<readonly string[]> {
  const ended = await tx
    .update(sharedDebrief)
    .set({ endedAt: at })
    .where(and(eq(sharedDebrief.ownerId, ownerId), eq(sharedDebrief.item, item)))
    .returning({ coach: sharedDebrief.coachId });
  return ended.map(({ coach }) => coach);
}

/** Shares older than `since` that nobody took back, over all workspaces, oldest first. */
export const overdue = (
  tx: Tx,
  since: Date,
  limit: number,
): Promise<readonly { readonly workspace: string; readonly id: string }[]> =>
  tx
    .select({ workspace: sharedDebrief.workspaceId, id: sharedDebrief.id })
    .from(sharedDebrief)
    .where(and(isNull(sharedDebrief.endedAt), lte(sharedDebrief.sharedAt, since)))
    .orderBy(sharedDebrief.sharedAt)
    .limit(limit);

/** Ends one share. */
export async function endOne(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(sharedDebrief).set({ endedAt: at }).where(eq(sharedDebrief.id, id));
}

/** One share, locked until the transaction ends. */
export async function lockShared(tx: Tx, id: string): Promise<Shared | undefined> {
  const [row] = await tx.select().from(sharedDebrief).where(eq(sharedDebrief.id, id)).for('update');
  return row;
}

/** Notes an answer, or that the two have talked; the first time stays. */
export async function noteAct(tx: Tx, id: string, act: 'answeredAt' | 'talkedAt', at: Date): Promise<void> {
  await tx
    .update(sharedDebrief)
    .set({ [act]: at })
    .where(and(eq(sharedDebrief.id, id), isNull(sharedDebrief[act])));
}
