import type { PgBoss, Queue } from 'pg-boss';
import type { QueueSpec } from '../kernel/jobs.ts';

/** Where a job goes that failed at every attempt: its ids and its last fault, kept for a person to look at. */
export const deadQueue = 'dead';

const day = 86_400;

// A heartbeat of ten seconds is the shortest the engine takes: with a look every five, the work of a
// killed process starts again within half a minute.
const common = {
  notify: true,
  heartbeatSeconds: 10,
  expireInSeconds: 600,
  retryDelay: 1,
  retryDelayMax: 600,
  retryBackoff: true,
};

const options = (spec: QueueSpec): Omit<Queue, 'name'> => ({
  ...common,
  policy: spec.keyed ? 'stately' : 'standard',
  retryLimit: spec.retries,
  deadLetter: deadQueue,
  // A finished job's id refuses the same job again, so it stays longer than a week's digest lives;
  // a keyed one has nothing to refuse.
  deleteAfterSeconds: spec.keyed ? day / 24 : 8 * day,
});

/** Creates what is missing and brings the rest to what this version says. */
export const openQueues = async (boss: PgBoss, specs: readonly QueueSpec[]): Promise<void> => {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  if (!known.has(deadQueue)) await boss.createQueue(deadQueue, { retentionSeconds: 60 * day });
  for (const spec of specs) {
    const wanted = options(spec);
    const present = known.get(spec.name);
    if (!present) {
      await boss.createQueue(spec.name, wanted);
      continue;
    }
    const { policy, ...changeable } = wanted;
    if (present.policy !== policy) {
      throw new Error(
        `The queue ${spec.name} changed between keyed and not: give it a new name, jobs of the old one are still waiting.`,
      );
    }
    const stale = Object.entries(changeable).some(([key, value]) => Reflect.get(present, key) !== value);
    if (stale) await boss.updateQueue(spec.name, changeable);
  }
};
