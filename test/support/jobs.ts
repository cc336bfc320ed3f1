import { sql } from 'drizzle-orm';
import type { OpenStore } from '../../src/db/open.ts';
import type { JobEngine } from '../../src/jobs/jobs.ts';
import { asOwner, eventually, ownerRows } from './db.ts';

/** Does everything that is due at `now` by a test's own clock, and waits until nothing is left to do. Jobs that become due by it follow. */
export const doWhatIsDue = async (
  store: OpenStore,
  jobs: JobEngine,
  queues: readonly string[],
  now: number,
): Promise<void> => {
  const at = new Date(now).toISOString();
  const wake = async (): Promise<boolean> => {
    await asOwner(store, (tx) =>
      tx.execute(
        sql`update pgboss.job set start_after = now() where state < 'active' and name <> 'dead' and start_after > now() and start_after <= ${at}::timestamptz`,
      ),
    );
    for (const queue of queues) jobs.wake(queue);
    const [left] = await ownerRows<{ count: number }>(
      store,
      sql`select count(*)::int as count from pgboss.job where name <> 'dead' and (state = 'active' or (state < 'active' and start_after <= now()))`,
    );
    return left?.count === 0;
  };
  await eventually('no due job is left', wake, 30_000);
};
