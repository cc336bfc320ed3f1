import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { Say } from '../kernel/feature.ts';
import type { JobRequest, Jobs, QueueSpec } from '../kernel/jobs.ts';
import { addMessages } from './store.ts';

/** One delivery at a time per address; addresses side by side. */
export const deliverQueue = { name: 'deliver', keyed: true, concurrency: 16, retries: 8 } as const satisfies QueueSpec;

/** A queue key that does not spell out who it is about. */
export const laneOf = (workspace: string, address: string): string =>
  createHash('sha256').update(`${workspace} ${address}`).digest('base64url').slice(0, 22);

/** The job that delivers what waits at an address. */
export const jobFor = (workspace: string, address: string, message: string): JobRequest => {
  const lane = laneOf(workspace, address);
  return { queue: deliverQueue.name, workspace, key: lane, data: { message, lane } };
};

/** The house's `say`: the messages and the jobs that deliver them, in the caller's transaction. */
export function createSay(jobs: Pick<Jobs, 'enqueue'>, clock: Clock): Say {
  return async (tx, workspace, ...bodies) => {
    const said = bodies.map((body) => ({ id: randomUUID(), body }));
    const firsts = new Map([...said].reverse().map(({ id, body }) => [body.to, id]));
    await Promise.all([
      addMessages(tx, workspace, said, new Date(clock())),
      ...[...firsts].map(([address, message]) => jobs.enqueue(tx, jobFor(workspace, address, message))),
    ]);
  };
}
