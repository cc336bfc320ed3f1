import { eq, sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';
import type { Member, Services } from '../kernel/feature.ts';
import { detach } from '../outbox/store.ts';
import { milestone } from './tables.ts';

/** What a reader is told of a milestone late on a day; a later day is told anew. */
export const slotOf = (id: string, due: string, reader: string): string => `${slotsOf(id)}${due}:${reader}`;

/** How all that was told of a milestone begins. */
export const slotsOf = (id: string): string => `milestone:${id}:`;

/** The milestones somebody sees to. */
export const ownedBy = async (tx: Tx, person: string): Promise<readonly string[]> =>
  (
    await rowsOf<{ id: string }>(
      tx,
      sql`select milestone_id::text as id from milestone_owner where person_id = ${person}::uuid`,
    )
  ).map(({ id }) => id);

/** Somebody is about to be forgotten: what names them as late disappears, and leads are told anew, without a name. */
export async function takeBackMilestones(
  services: Pick<Services, 'say'>,
  tx: Tx,
  { id: person, workspace }: Pick<Member, 'id' | 'workspace'>,
): Promise<void> {
  for (const id of await ownedBy(tx, person)) {
    for (const { address, slot } of await detach(tx, slotsOf(id)))
      await services.say(tx, workspace, { to: address, language: 'fr', slot, remove: true });
    await tx.update(milestone).set({ leadToldAt: null }).where(eq(milestone.id, id));
  }
}
