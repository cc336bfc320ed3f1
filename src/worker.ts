import type { JobEngine } from './jobs/jobs.ts';
import type { Feature, Services } from './kernel/feature.ts';

/** Works every feature's queues in this process. A queue without a handler, or the reverse, is a mistake found at start. */
export const startWorker = (features: readonly Feature[], services: Services, jobs: JobEngine): void => {
  for (const feature of features) {
    const handlers = feature.jobs?.(services) ?? {};
    const queues = (feature.queues ?? []).map(({ name }) => name);
    const unknown = Object.keys(handlers).find((name) => !queues.includes(name));
    if (unknown)
      throw new Error(
        `The feature ${feature.name} handles ${unknown}, which is not among its queues: declare it there.`,
      );
    for (const queue of queues) {
      const handler = handlers[queue];
      if (!handler)
        throw new Error(
          `The feature ${feature.name} declares the queue ${queue} and no job for it: add one to its jobs.`,
        );
      jobs.work(queue, handler);
    }
  }
};
