import { sql } from 'drizzle-orm';
import { rowsOf } from '../../src/db/rows.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { nudgesFeature, sweep } from '../../src/nudges/feature.ts';
import { claimDue } from '../../src/nudges/store.ts';
import { asOwner, fill, openBench, timed } from './given.ts';

/** LEARNERS (100 000 unless said), all due at once: the due query, then the enqueuing of all of them. */
const learners = Number(process.env.LEARNERS ?? 100_000);
const now = Date.UTC(2026, 10, 24, 9, 30);
const store = await openBench();
await fill(store, Math.ceil(learners / 100), 100);
await asOwner(store, async (tx) => {
  await tx.execute(
    sql`insert into nudge_plan (workspace_id, person_id, cue, opted_in_at) select workspace_id, id, 'start', now() from person where enrolled`,
  );
  await tx.execute(
    sql`insert into nudge_due (workspace_id, person_id, kind, next_at) select workspace_id, id, 'practice',
          ${new Date(now - 60_000).toISOString()}::timestamptz + (random() * interval '50 seconds') from person where enrolled`,
  );
  await tx.execute(sql`analyze`);
});
class Undo extends Error {}
const claimed = await timed(7, () =>
  store
    .acrossWorkspaces(async (tx) => {
      await claimDue(tx, now, 500);
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    }),
);
console.log(`due reminders, 500 claimed among ${learners} due: ${claimed.toFixed(1)} ms (at most 50)`);
const plan = await store.acrossWorkspaces((tx) =>
  rowsOf<{ 'QUERY PLAN': string }>(
    tx,
    sql`explain (analyze, costs off) select workspace_id, person_id, kind, next_at from nudge_due where next_at <= ${new Date(now).toISOString()}::timestamptz order by next_at limit 500 for update skip locked`,
  ),
);
for (const row of plan) console.log(`  ${row['QUERY PLAN']}`);
const jobs = await createJobs(store, { queues: nudgesFeature(new Map()).queues ?? [], log: () => {} });
const start = performance.now();
await sweep({ store, jobs }, now);
const seconds = (performance.now() - start) / 1000;
const [count] = await store.acrossWorkspaces((tx) =>
  rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from pgboss.job where name = 'nudge'`),
);
console.log(`${count?.n} reminders enqueued in ${seconds.toFixed(1)} s (at most 60)`);
await jobs.drain(0);
await store.close();
if (claimed > 50 || seconds > 60 || count?.n !== Math.ceil(learners / 100) * 100) process.exitCode = 1;
