import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import type { Say } from '../kernel/feature.ts';
import type { Jobs, QueueSpec } from '../kernel/jobs.ts';
import { addMessage } from './store.ts';

/** One delivery at a time per address; addresses side by side. */
export const deliverQueue = { name: 'deliver', keyed: true, concurrency: 16, retries: 8 } as const satisfies QueueSpec;

/** A queue key that does not spell out who it is about. */
export const laneOf = (workspace: string, address: string): string =>
  createHash('sha256').update(`${workspace} ${address}`).digest('base64url').slice(0, 22);

/** The house's `say`: the message and the job that delivers it, in the caller's transaction. */
export function createSay(jobs: Pick<Jobs, 'enqueue'>, clock: Clock): Say {
  return async (tx, workspace, body) => {
    const id = randomUUID();
    await addMessage(tx, workspace, id, body, new Date(clock()));
    const lane = laneOf(workspace, body.to);
    await jobs.enqueue(tx, { queue: deliverQueue.name, workspace, key: lane, data: { message: id, lane } });
  };
}
