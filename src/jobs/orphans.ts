import { sql } from 'drizzle-orm';
import type { PgBoss } from 'pg-boss';
import { rowsOf } from '../db/rows.ts';
import type { Store } from '../kernel/db.ts';

type Orphan = { queue: string; id: string; attempt: number };

/** Gives back at once what a killed process was doing. Only where one process owns the database: nobody else can hold a claim. */
export const adoptOrphans = async (boss: PgBoss, store: Pick<Store, 'acrossWorkspaces'>): Promise<void> => {
  const orphans = await store.acrossWorkspaces((tx) =>
    rowsOf<Orphan>(
      tx,
      sql`select name as queue, id::text as id, retry_count::int as attempt from pgboss.job where state = 'active'`,
    ),
  );
  for (const { queue, id, attempt } of orphans) {
    await boss.fail(queue, { id, retryCount: attempt }, { fault: 'process ended' });
  }
};
