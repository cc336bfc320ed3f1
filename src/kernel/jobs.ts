import type { Statement, Tx } from './db.ts';

/** A job to do: `key` keeps order and at most one queued and one active per key; `id` (UUID) makes asking twice ask once. Data holds ids only, never words. */
export type JobRequest = {
  readonly queue: string;
  readonly workspace: string;
  readonly data: Readonly<Record<string, string | number>>;
  readonly key?: string;
  readonly id?: string;
  readonly startAfter?: Date;
};

/** A claimed job. `complete` and `retryAt` are fenced: they throw JobLost when another process owns the job by now, so the transaction rolls back. */
export type ClaimedJob = {
  readonly id: string;
  readonly queue: string;
  readonly workspace: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** 0 at the first attempt. */
  readonly attempt: number;
  /** Aborted when the process drains or the claim is lost. */
  readonly signal: AbortSignal;
  complete(tx: Tx): Promise<void>;
  /** As one of a transaction's last statements; says JobLost, but no longer in time to roll anything back. */
  completing(tx: Tx): Statement;
  retryAt(tx: Tx, at: Date): Promise<void>;
};

/** Does one job; must call `complete` or `retryAt` in its last transaction, or returns and is completed for it. */
export type JobHandler = (job: ClaimedJob) => Promise<void>;

/** How a queue is worked. `keyed` queues coalesce per key; `concurrency` is per process. */
export type QueueSpec = {
  readonly name: string;
  readonly keyed: boolean;
  readonly concurrency: number;
  readonly retries: number;
};

/** The durable job engine. */
export type Jobs = {
  /** Enqueues inside the caller's transaction; false when the id or the key's waiting job is already there. */
  enqueue(tx: Tx, job: JobRequest): Promise<boolean>;
  /** A keyed job, as some of a transaction's last statements. */
  asking(tx: Tx, job: JobRequest): readonly Statement[];
  /** Many at once, same queue. */
  enqueueMany(tx: Tx, jobs: readonly JobRequest[]): Promise<void>;
  cancel(tx: Tx, queue: string, id: string): Promise<void>;
  /** Wakes the workers of a queue in this process at once; called after the commit that enqueued. */
  wake(queue: string): void;
};

/** The claim on a job was lost to another process; nothing of the transaction stays. */
export class JobLost extends Error {
  constructor() {
    super('job claim lost');
    this.name = 'JobLost';
  }
}
