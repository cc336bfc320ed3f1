import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { PgBoss } from 'pg-boss';
import { bossDefaults } from '../db/migrate.ts';
import type { OpenStore } from '../db/open.ts';
import { statement } from '../db/prepared.ts';
import type { Tx } from '../kernel/db.ts';
import type { Log } from '../kernel/feature.ts';
import type { JobHandler, JobRequest, Jobs, QueueSpec } from '../kernel/jobs.ts';
import { faultOf } from '../log.ts';
import { within } from './claim.ts';
import { adoptOrphans } from './orphans.ts';
import { type Puller, startPuller } from './puller.ts';
import { openQueues } from './queues.ts';

/** The job engine of this process: enqueuing for everyone, and working the queues it is told to. */
export type JobEngine = Jobs & {
  /** Starts working a queue in this process. */
  work(queue: string, handler: JobHandler): void;
  /** Stops claiming, gives what runs `graceMs` to end, aborts it, gives the rest back; ten seconds at most. Then the engine is closed. */
  drain(graceMs?: number): Promise<void>;
};

const channel = `pgboss_${createHash('sha224').update(bossDefaults.schema).digest('hex').slice(0, 24)}`;
const bulk = 5000;
const soonMs = 60_000;

/** The engine over an open store, with its queues ready. */
export const createJobs = async (
  store: OpenStore,
  options: { readonly queues: readonly QueueSpec[]; readonly log: Log },
): Promise<JobEngine> => {
  const { queues, log } = options;
  const specs = new Map(queues.map((spec) => [spec.name, spec]));
  const boss = new PgBoss({
    ...bossDefaults,
    ...store.boss,
    migrate: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', (error) => log('job engine', { fault: faultOf(error) }));
  await boss.start();
  await openQueues(boss, queues);
  if (store.engine === 'embedded') await adoptOrphans(boss, store);

  const pullers = new Map<string, Puller>();
  const wake = (queue: string): void => pullers.get(queue)?.wake();
  const wakeAt = (queue: string, at: Date): void => {
    const ms = at.getTime() - Date.now();
    if (ms < soonMs) setTimeout(wake, Math.max(0, ms) + 1, queue).unref();
  };
  const listening = await listen(boss, wake, () => pullers.forEach((puller) => puller.wake()));

  const checked = (job: JobRequest): JobRequest => {
    const spec = specs.get(job.queue);
    if (!spec) throw new Error(`No feature declares the queue ${job.queue}: add it to that feature's queues.`);
    if (spec.keyed !== (job.key !== undefined)) {
      throw new Error(
        `The queue ${job.queue} is ${spec.keyed ? '' : 'not '}keyed: ${spec.keyed ? 'give' : 'drop'} the job's key.`,
      );
    }
    if (job.startAfter) wakeAt(job.queue, job.startAfter);
    return job;
  };

  const send = (tx: Tx, job: JobRequest, sent = () => {}): Promise<string | null> => {
    const { data, ...settings } = toInsert(checked(job));
    return boss.send(job.queue, data, { ...settings, ...within(tx, sent) });
  };
  const asking = (tx: Tx, job: JobRequest) => {
    let sent = () => {};
    const behind = new Promise<void>((resolve) => {
      sent = resolve;
    });
    const { queue, key } = job;
    return [() => send(tx, job, sent), () => behind.then(() => waits(tx, { queue, key }))];
  };

  return {
    enqueue: async (tx, job) => {
      if (job.key !== undefined) return (await Promise.all(asking(tx, job).map((ask) => ask())))[0] !== null;
      return (await send(tx, job)) !== null;
    },
    asking,
    enqueueMany: async (tx, jobs) => {
      const [first] = jobs;
      if (!first) return;
      if (jobs.some(({ queue }) => queue !== first.queue))
        throw new Error('enqueueMany takes jobs of one queue: call it once per queue.');
      for (let from = 0; from < jobs.length; from += bulk) {
        const rows = jobs.slice(from, from + bulk).map((job) => toInsert(checked(job)));
        await boss.insert(first.queue, rows, within(tx));
      }
    },
    cancel: async (tx, queue, id) => {
      await boss.cancel(queue, id, within(tx));
    },
    wake,
    work: (queue, handler) => {
      const spec = specs.get(queue);
      if (!spec) throw new Error(`No feature declares the queue ${queue}: add it to that feature's queues.`);
      pullers.set(queue, startPuller({ boss, store, spec, handler, log, wakeAt }));
    },
    drain: async (graceMs = 7000) => {
      await Promise.all([...pullers.values()].map((puller) => puller.drain(graceMs, 1500)));
      await listening();
      await boss.stop({ graceful: false });
    },
  };
};

// The waiting job that was added or joined stays unclaimed until this transaction ends: claimed before, it would not see
// what the transaction writes, and nobody would come back for it. The bell rings at the commit, for whoever passed it by.
// Where it was claimed in between nothing waits: the division fails, and the whole unit of work runs again.
const waits = statement(
  sql`select 1 / count(*) as waiting,
    count(case when held.start_after <= pgboss.job_now() then pg_notify(${channel}, ${sql.placeholder('queue')})::text end) as rung
    from (select start_after from pgboss.job where name = ${sql.placeholder('queue')}
      and singleton_key = ${sql.placeholder('key')} and state = 'created' for key share) as held`,
);

const toInsert = ({ workspace, data, key, id, startAfter }: JobRequest) => ({
  data: { workspace, data },
  ...(key === undefined ? {} : { singletonKey: key }),
  ...(id === undefined ? {} : { id }),
  ...(startAfter === undefined ? {} : { startAfter }),
});

// The engine's own listener wakes only its own workers, so we listen on its channel: the queue's
// name arrives when the transaction that enqueued commits, from this process or another.
const listen = async (
  boss: PgBoss,
  wake: (queue: string) => void,
  wakeAll: () => void,
): Promise<() => Promise<void>> => {
  const handle = await boss.getDb().listen?.(channel, wake, wakeAll);
  return async () => handle?.close();
};
