import type { CommandResponse, JobWithMetadata, PgBoss } from 'pg-boss';
import { textOf } from '../db/text.ts';
import type { Tx } from '../kernel/db.ts';
import { type ClaimedJob, JobLost } from '../kernel/jobs.ts';

/** What a job's row carries: ids only. */
export type JobData = { readonly workspace: string; readonly data: ClaimedJob['data'] };

/** A job as the engine hands it out. */
export type Job = JobWithMetadata<JobData>;

/** The engine's statements inside a unit of work; `sent` is called as one is sent. */
export const within = (tx: Tx, sent = () => {}) => {
  const run = textOf(tx);
  const executeSql: typeof run = (text, values) => {
    const answer = run(text, values);
    sent();
    return answer;
  };
  return { db: { executeSql } };
};

/** Which of the claims a command found still held; the engine's types leave out what it answers. */
export const settledBy = (response: CommandResponse): readonly string[] => {
  const { settled } = response as { settled?: unknown };
  if (!Array.isArray(settled))
    throw new Error(
      'The job engine no longer says which claims it settled: check src/jobs/claim.ts against its release notes.',
    );
  return settled;
};

const held = (response: CommandResponse): void => {
  if (settledBy(response).length !== 1) throw new JobLost();
};

/** Ends the claim as done, with the transaction where there is one; JobLost when it is another process's by now. */
export const completeClaim = async (boss: PgBoss, job: Job, tx?: Tx): Promise<void> =>
  held(await boss.complete(job.name, job, null, tx ? within(tx) : {}));

/** Ends the claim as "not before `at`". It is no failure, so it takes none of the retries. */
export const postponeClaim = async (boss: PgBoss, tx: Tx, job: Job, at: Date): Promise<void> => {
  if (job.singletonKey !== null) return postponeLane(boss, tx, job, job.singletonKey, at);
  held(await boss.cancel(job.name, job, within(tx)));
  await boss.resume(job.name, job.id, within(tx));
  await boss.update(job.name, undefined, { id: job.id, startAfter: at, retryLimit: job.retryLimit + 1, ...within(tx) });
};

// A keyed queue holds one waiting job per key, so the lane as a whole sleeps: a later request joins
// the one that sleeps, and one that came meanwhile is put to sleep instead of a second.
const postponeLane = async (boss: PgBoss, tx: Tx, job: Job, key: string, at: Date): Promise<void> => {
  await completeClaim(boss, job, tx);
  const lane = { singletonKey: key, startAfter: at, ...within(tx) };
  const id = await boss.send(job.name, job.data, lane);
  if (id === null) await boss.update(job.name, undefined, { ...lane, match: 'all' });
};
