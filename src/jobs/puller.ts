import { faultOf } from '../log.ts';
import { type Job, type JobData, settledBy } from './claim.ts';
import { type Running, release, run, type Workbench } from './lane.ts';

/** How long a job may wait when no wake-up reached this process. */
const pollMs = 2000;
const heartbeatMs = 4000;

/** Claims and does the jobs of one queue, as many at a time as its spec says. */
export type Puller = {
  wake(): void;
  /** Claims nothing more, lets what runs end, then aborts it, then gives it back. */
  drain(graceMs: number, abortMs: number): Promise<void>;
};

/** Starts pulling. Our own loop rather than the engine's workers: those claim one job per poll, or hold a whole batch for its slowest. */
export const startPuller = (bench: Workbench): Puller => {
  const { boss, spec, log } = bench;
  const running = new Map<string, Running>();
  let stopping = false;
  let woken = false;
  let wakes = 0;
  let more = false;
  let ring = () => {};
  const wake = (): void => {
    woken = true;
    wakes += 1;
    ring();
  };

  const pull = async (): Promise<void> => {
    const free = spec.concurrency - running.size;
    if (free <= 0) return;
    const before = wakes;
    const jobs: Job[] = await boss.fetch<JobData>(spec.name, { batchSize: free, includeMetadata: true });
    more = jobs.length === free;
    for (const job of jobs) {
      if (stopping) await release(bench, job);
      else begin(job, before);
    }
  };

  const begin = (job: Job, before: number): void => {
    const entry = run(bench, job);
    running.set(job.id, entry);
    void entry.ended.then(() => {
      running.delete(job.id);
      // What waited for this slot, or came for this key meanwhile, must not wait for the next poll.
      if (more || (spec.keyed && wakes !== before)) wake();
    });
  };

  const loop = async (): Promise<void> => {
    while (!stopping) {
      woken = false;
      try {
        await pull();
      } catch (error) {
        log('claiming jobs failed', { queue: spec.name, fault: faultOf(error) });
      }
      if (!woken && !stopping) await bell();
    }
  };

  const bell = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const heartbeat = setInterval(() => void beat().catch(() => {}), heartbeatMs);
  const beat = async (): Promise<void> => {
    const old = [...running.values()].filter(({ since }) => performance.now() - since > heartbeatMs / 2);
    if (old.length === 0) return;
    const settled = settledBy(
      await boss.touch(
        spec.name,
        old.map(({ job }) => job),
      ),
    );
    // Whoever is not among the refreshed ended meanwhile, or lost the claim: its result cannot land.
    for (const { job, abort } of old) if (!settled.includes(job.id)) abort.abort();
  };

  const looping = loop();
  return {
    wake,
    drain: async (graceMs, abortMs) => {
      stopping = true;
      wake();
      await looping;
      const all = () => Promise.all([...running.values()].map(({ ended }) => ended));
      await within(graceMs, all());
      for (const { abort } of running.values()) abort.abort();
      await within(abortMs, all());
      clearInterval(heartbeat);
      for (const { job } of running.values()) await release(bench, job);
    },
  };
};

const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
};
