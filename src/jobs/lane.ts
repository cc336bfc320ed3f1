import { createHash } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { Store } from '../kernel/db.ts';
import type { Log } from '../kernel/feature.ts';
import { type JobHandler, JobLost, type QueueSpec } from '../kernel/jobs.ts';
import { faultOf } from '../log.ts';
import { completeClaim, type Job, postponeClaim } from './claim.ts';

/** A claimed job under way in this process. */
export type Running = {
  readonly job: Job;
  readonly abort: AbortController;
  readonly since: number;
  readonly ended: Promise<void>;
};

/** What doing a job needs besides the job. */
export type Workbench = {
  readonly boss: PgBoss;
  readonly store: Pick<Store, 'acrossWorkspaces'>;
  readonly spec: QueueSpec;
  readonly handler: JobHandler;
  readonly log: Log;
  readonly wakeAt: (queue: string, at: Date) => void;
};

/** Starts a claimed job; `ended` never rejects. */
export const run = (bench: Workbench, job: Job): Running => {
  const abort = new AbortController();
  const since = performance.now();
  const ended = attempt(bench, job, abort.signal).then((outcome) => {
    bench.log('job', {
      queue: job.name,
      id: job.id,
      attempt: job.retryCount,
      ms: Math.round(performance.now() - since),
      lane: job.singletonKey === null ? null : createHash('sha256').update(job.singletonKey).digest('hex').slice(0, 8),
      ...outcome,
    });
  });
  return { job, abort, since, ended };
};

type Outcome = { readonly outcome: 'done' | 'postponed' | 'lost' | 'released' | 'failed'; readonly fault?: string };

const attempt = async (bench: Workbench, job: Job, signal: AbortSignal): Promise<Outcome> => {
  const { boss, handler, wakeAt } = bench;
  let settled: 'done' | 'postponed' | undefined;
  try {
    await handler({
      id: job.id,
      queue: job.name,
      workspace: job.data.workspace,
      data: job.data.data,
      attempt: job.retryCount,
      signal,
      complete: async (tx) => {
        await completeClaim(boss, job, tx);
        settled = 'done';
      },
      completing: (tx) => async () => {
        await completeClaim(boss, job, tx);
        settled = 'done';
      },
      retryAt: async (tx, at) => {
        await postponeClaim(boss, tx, job, at);
        settled = 'postponed';
        wakeAt(job.name, at);
      },
    });
    if (!settled) await completeClaim(boss, job);
    return { outcome: settled ?? 'done' };
  } catch (error) {
    if (error instanceof JobLost) return { outcome: 'lost' };
    return signal.aborted ? release(bench, job) : fail(bench, job, error);
  }
};

// Stopping is nobody's failure: the job goes back at once, with all its retries.
export const release = async (bench: Workbench, job: Job): Promise<Outcome> => {
  try {
    await bench.store.acrossWorkspaces((tx) => postponeClaim(bench.boss, tx, job, new Date(0)));
    return { outcome: 'released' };
  } catch (error) {
    return error instanceof JobLost ? { outcome: 'lost' } : { outcome: 'released', fault: faultOf(error) };
  }
};

const fail = async (bench: Workbench, job: Job, error: unknown): Promise<Outcome> => {
  const fault = faultOf(error);
  try {
    await bench.boss.fail(job.name, job, { fault });
  } catch {
    // The database is away: the heartbeat stops with this attempt, and the job is retried for that.
  }
  return { outcome: 'failed', fault };
};
