import { setTimeout as wait } from 'node:timers/promises';
import type { Agreed, ChatAdapter, Delivery, MessageRef } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import { failpoint } from '../kernel/failpoint.ts';
import type { Services } from '../kernel/feature.ts';
import type { ClaimedJob, JobHandler } from '../kernel/jobs.ts';
import { DeliveryError, type DeliveryFailure } from '../kernel/refusal.ts';
import { parkAddress } from '../people/store.ts';
import type { Pace } from './pace.ts';
import { laneOf } from './say.ts';
import {
  addressOf,
  backToWaiting,
  lostInSlot,
  refOfSlot,
  refOfThread,
  settle,
  takeWaiting,
  type Waiting,
  waitingAddresses,
} from './store.ts';

/** Tries of one message before it is given up as undeliverable. */
const mostTries = 30;
/** A platform this process does not serve: another may. */
const elsewhereMs = 60_000;

/** Whether an agreement still holds for this very text; handed over by the composition. */
export type StillAgreed = (tx: Tx, workspace: string, agreed: Agreed, text: string, now: number) => Promise<boolean>;

type Asked = { readonly stillAgreed: StillAgreed; readonly clock: Services['clock'] };

type Step = { readonly message: Waiting; readonly delivery: Delivery } | undefined;

/** Delivers what waits at one address, in order, paced; every outcome is recorded before the next message goes. */
export function deliverJob(
  services: Services,
  adapters: ReadonlyMap<string, ChatAdapter>,
  pace: Pace,
  stillAgreed: StillAgreed,
): JobHandler {
  return async (job) => {
    const { store, clock } = services;
    const asked = { stillAgreed, clock };
    const first = await store.inWorkspace(job.workspace, (tx) => begin(tx, job, adapters, asked));
    if (!first) return;
    const { address, adapter } = first;
    let { step } = first;
    while (step) {
      const { message, delivery }: NonNullable<Step> = step;
      const pause = pace(address, adapter.paceMs, clock());
      if (pause > 0) await wait(pause, undefined, { signal: job.signal });
      failpoint('deliver.before');
      const outcome = await attempt(adapter, delivery);
      failpoint('deliver.after');
      if ('failure' in outcome)
        services.log('delivery failed', { kind: outcome.failure.kind, job: job.id, tries: message.attempts + 1 });
      const at = new Date(clock());
      step = await store.inWorkspace(job.workspace, async (tx) =>
        (await record(tx, job, address, message, outcome, at)) ? next(tx, job, address, asked) : undefined,
      );
    }
  };
}

/** The address of a job, who serves it, and its first message; nothing when there is none, or another process serves it. */
async function begin(
  tx: Tx,
  job: ClaimedJob,
  adapters: ReadonlyMap<string, ChatAdapter>,
  asked: Asked,
): Promise<{ readonly address: string; readonly adapter: ChatAdapter; readonly step: Step } | undefined> {
  const address = await addressOfJob(tx, job);
  if (address === undefined) return undefined;
  const adapter = adapters.get(address.slice(0, address.indexOf(':')));
  if (adapter) return { address, adapter, step: await next(tx, job, address, asked) };
  await job.retryAt(tx, new Date(asked.clock() + elsewhereMs));
  return undefined;
}

/** Where a job delivers to; its own message may be forgotten by now while another waits in the same lane. */
async function addressOfJob(tx: Tx, job: ClaimedJob): Promise<string | undefined> {
  const address = await addressOf(tx, String(job.data.message));
  if (address !== undefined) return address;
  const waiting = await waitingAddresses(tx);
  return waiting.find((candidate) => laneOf(job.workspace, candidate) === job.data.lane);
}

/** The next message with its thread and slot resolved; completes the job when nothing waits. What was agreed to and no longer is does not go. */
async function next(tx: Tx, job: ClaimedJob, address: string, asked: Asked): Promise<Step> {
  const message = await takeWaiting(tx, address);
  if (!message) {
    await job.complete(tx);
    return undefined;
  }
  const { body } = message;
  const now = asked.clock();
  const agreed = 'card' in body && body.agreed;
  if (agreed && !(await asked.stillAgreed(tx, job.workspace, agreed, body.card.plain, now))) {
    if (!message.again) {
      await settle(tx, message, 'rejected', new Date(now));
      return next(tx, job, address, asked);
    }
    // It may have arrived before we knew: it is looked for, and taken back.
    const { to, language } = body;
    return { message, delivery: { to, language, id: message.id, remove: true, again: true } };
  }
  const replaces = body.slot ? await refOfSlot(tx, address, body.slot) : undefined;
  const under = body.thread ? await refOfThread(tx, address, body.thread) : undefined;
  // What was sent and never acknowledged is removed by looking for it.
  const lost = 'remove' in body && !replaces && body.slot ? await lostInSlot(tx, address, body.slot) : undefined;
  const delivery: Delivery = {
    ...body,
    id: lost ?? message.id,
    ...(replaces ? { replaces } : {}),
    ...(under ? { under } : {}),
    ...(message.again || lost ? { again: true as const } : {}),
  };
  return { message, delivery };
}

type Outcome = { readonly ref: MessageRef } | { readonly failure: DeliveryFailure };

async function attempt(adapter: ChatAdapter, delivery: Delivery): Promise<Outcome> {
  try {
    return { ref: await adapter.deliver(delivery) };
  } catch (error) {
    if (error instanceof DeliveryError) return { failure: error.failure };
    throw error;
  }
}

/** Writes down what became of a message; false when the job must not go on. */
async function record(
  tx: Tx,
  job: ClaimedJob,
  address: string,
  message: Waiting,
  outcome: Outcome,
  at: Date,
): Promise<boolean> {
  if ('ref' in outcome) {
    await settle(tx, message, 'sent', at, outcome.ref);
    return true;
  }
  const { failure } = outcome;
  switch (failure.kind) {
    case 'busy':
      if (message.attempts + 1 >= mostTries) {
        await settle(tx, message, 'rejected', at);
        return true;
      }
      await backToWaiting(tx, message.id);
      await job.retryAt(tx, new Date(at.getTime() + failure.retryAfterMs));
      return false;
    case 'closed':
      await settle(tx, message, 'parked', at);
      await parkAddress(tx, address, at);
      return true;
    case 'unknown':
      await settle(tx, message, 'unknown', at);
      return true;
    case 'rejected':
      await settle(tx, message, 'rejected', at);
      return true;
  }
}
