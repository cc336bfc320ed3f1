import type { Tx } from '../kernel/db.ts';
import type { Member, Services } from '../kernel/feature.ts';
import { detach } from '../outbox/store.ts';

/** Somebody is about to be forgotten: what their coaches were shown disappears, as when they withdraw it. */
export async function takeBack(
  services: Pick<Services, 'say'>,
  tx: Tx,
  { id, workspace }: Pick<Member, 'id' | 'workspace'>,
): Promise<void> {
  for (const { address, slot } of await detach(tx, id, 'debrief:'))
    await services.say(tx, workspace, { to: address, language: 'fr', slot, remove: true });
}
