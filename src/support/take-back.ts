import type { Tx } from '../kernel/db.ts';
import type { Member, Services } from '../kernel/feature.ts';
import { detach } from '../outbox/store.ts';
import { ticketsOf } from './store.ts';

/** Somebody is about to be forgotten: what helpers were shown of their requests disappears. */
export async function takeBackTickets(
  services: Pick<Services, 'say'>,
  tx: Tx,
  { id, workspace }: Pick<Member, 'id' | 'workspace'>,
): Promise<void> {
  for (const ticket of await ticketsOf(tx, id))
    for (const { address, slot } of await detach(tx, `ticket:${ticket}:`))
      await services.say(tx, workspace, { to: address, language: 'fr', slot, remove: true });
}
