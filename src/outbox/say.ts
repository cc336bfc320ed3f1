import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { Say, Saying } from '../kernel/feature.ts';
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

/** The house's `saying`: the messages and the jobs that deliver them, in the caller's transaction. */
export function createSaying(jobs: Pick<Jobs, 'asking'>, clock: Clock): Saying {
  return (tx, workspace, ...bodies) => {
    const said = bodies.map((body) => ({ id: randomUUID(), body }));
    const firsts = new Map([...said].reverse().map(({ id, body }) => [body.to, id]));
    return [
      () => addMessages(tx, workspace, said, new Date(clock())),
      ...[...firsts].flatMap(([address, message]) => jobs.asking(tx, jobFor(workspace, address, message))),
    ];
  };
}

/** The house's `say`, for a transaction that goes on. */
export const sayWith =
  (saying: Saying): Say =>
  async (tx, workspace, ...bodies) => {
    if (bodies.length > 0) await Promise.all(saying(tx, workspace, ...bodies).map((send) => send()));
  };
