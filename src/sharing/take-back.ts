import type { Tx } from '../kernel/db.ts';
import type { Member, Services } from '../kernel/feature.ts';
import { detach } from '../outbox/store.ts';
import { addressOfPerson } from '../people/store.ts';
import { shareMs, slotOf } from './kit.ts';
import { endOne, lockShared, overdue } from './store.ts';

/** Somebody is about to be forgotten: what their coaches were shown disappears, as when they withdraw it. */
export async function takeBack(
  services: Pick<Services, 'say'>,
  tx: Tx,
  { id, workspace }: Pick<Member, 'id' | 'workspace'>,
): Promise<void> {
  for (const { address, slot } of await detach(tx, 'debrief:', id))
    await services.say(tx, workspace, { to: address, language: 'fr', slot, remove: true });
}

/** Shares looked at in one minute. */
const batch = 200;

/** What was shared and has come to its end disappears from the coach by itself. */
export async function endDue({ store, say }: Pick<Services, 'store' | 'say'>, now: number): Promise<void> {
  const since = new Date(now - shareMs);
  for (const { workspace, id } of await store.acrossWorkspaces((tx) => overdue(tx, since, batch)))
    await store.inWorkspace(workspace, async (tx) => {
      const row = await lockShared(tx, id);
      if (!row || row.endedAt || row.sharedAt > since) return;
      await endOne(tx, id, new Date(now));
      const to = await addressOfPerson(tx, row.coachId);
      if (to)
        await say(tx, workspace, {
          to,
          language: 'fr',
          person: row.ownerId,
          slot: slotOf(row.item, row.coachId),
          remove: true,
        });
    });
}
