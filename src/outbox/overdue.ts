import type { Services } from '../kernel/feature.ts';
import { jobFor } from './say.ts';
import { undeliveredSince } from './store.ts';

/** Far longer than a delivery waits for its turn. */
const overdueMs = 60_000;
/** Addresses looked after at once; the next minute takes the rest. */
const most = 500;

/**
 * Asks again for the delivery of what has waited too long. A job that was asked for is joined rather than doubled; it
 * is missing when it ended in the moment between asking for it and the commit of what it should have delivered.
 */
export async function deliverOverdue({ store, jobs }: Services, now: number): Promise<void> {
  await store.acrossWorkspaces(async (tx) => {
    const overdue = await undeliveredSince(tx, new Date(now - overdueMs), most);
    await jobs.enqueueMany(
      tx,
      overdue.map(({ workspace, address, id }) => jobFor(workspace, address, id)),
    );
  });
}
