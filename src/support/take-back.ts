import type { Tx } from '../kernel/db.ts';
import type { Member, Services } from '../kernel/feature.ts';
import { detach } from '../outbox/store.ts';
import { coverSlots } from './deputies.ts';
import { ticketsOf } from './store.ts';

/** Somebody is about to be forgotten: what helpers were shown of their requests, and that they cover for them, disappears. */
export async function takeBackTickets(
  services: Pick<Services, 'say'>,
  tx: Tx,
  { id, workspace }: Pick<Member, 'id' | 'workspace'>,
): Promise<void> {
  const own = [...(await ticketsOf(tx, id)).map((ticket) => `ticket:${ticket}:`), coverSlots(id)];
  for (const prefix of own)
    for (const { address, slot } of await detach(tx, prefix))
      await services.say(tx, workspace, { to: address, language: 'fr', slot, remove: true });
}
