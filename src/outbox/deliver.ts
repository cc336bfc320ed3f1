import { setTimeout as wait } from 'node:timers/promises';
import type { Agreed, ChatAdapter, Delivery, MessageRef, Outbound } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import { failpoint } from '../kernel/failpoint.ts';
import type { Services } from '../kernel/feature.ts';
import type { ClaimedJob, JobHandler } from '../kernel/jobs.ts';
import { DeliveryError, type DeliveryFailure } from '../kernel/refusal.ts';
import { parkAddress } from '../people/store.ts';
import type { Pace } from './pace.ts';
import { laneOf } from './say.ts';
import { addressOf, backToWaiting, lostInSlot, settle, takeWaiting, type Waiting, waitingAddresses } from './store.ts';

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
    const { adapter } = first;
    let { step } = first;
    while (step) {
      const { message, delivery }: NonNullable<Step> = step;
      const pause = pace(message.address, adapter.paceMs, clock());
      if (pause > 0) await wait(pause, undefined, { signal: job.signal });
      failpoint('deliver.before');
      const outcome = await attempt(adapter, delivery);
      failpoint('deliver.after');
      if ('failure' in outcome)
        services.log('delivery failed', { kind: outcome.failure.kind, job: job.id, tries: message.attempts + 1 });
      step = await store.inWorkspace(job.workspace, (tx) => record(tx, job, message, outcome, asked));
    }
  };
}

/** Who serves the address of a job, and its first message; nothing when there is none, or another process serves it. */
async function begin(
  tx: Tx,
  job: ClaimedJob,
  adapters: ReadonlyMap<string, ChatAdapter>,
  asked: Asked,
): Promise<{ readonly adapter: ChatAdapter; readonly step: Step } | undefined> {
  const message = await firstOf(tx, job);
  if (!message) {
    await job.complete(tx);
    return undefined;
  }
  const { address, id, again, attempts } = message;
  const adapter = adapters.get(address.slice(0, address.indexOf(':')));
  if (adapter) return { adapter, step: await stepTo(tx, job, message, asked) };
  if (!again) await backToWaiting(tx, id, attempts);
  await job.retryAt(tx, new Date(asked.clock() + elsewhereMs));
  return undefined;
}

/** The first message of a job's lane; the one that asked for the job may be gone by now while another waits. */
async function firstOf(tx: Tx, job: ClaimedJob): Promise<Waiting | undefined> {
  const asking = String(job.data.message);
  const message = await takeWaiting(tx, { message: asking });
  if (message || (await addressOf(tx, asking)) !== undefined) return message;
  const waiting = await waitingAddresses(tx);
  const address = waiting.find((candidate) => laneOf(job.workspace, candidate) === job.data.lane);
  return address === undefined ? undefined : takeWaiting(tx, { address });
}

/** How a taken message goes; completes the job when there is none. What was agreed to and no longer is does not go. */
async function stepTo(tx: Tx, job: ClaimedJob, message: Waiting | undefined, asked: Asked): Promise<Step> {
  if (!message) {
    await job.complete(tx);
    return undefined;
  }
  const { body, address, replaces, under } = message;
  const now = asked.clock();
  const stands = standsOn(body);
  if (stands && !(await asked.stillAgreed(tx, job.workspace, stands.agreed, stands.text, now))) {
    if (!message.again) {
      await settle(tx, message, 'rejected', new Date(now));
      return stepTo(tx, job, await takeWaiting(tx, { address }), asked);
    }
    // It may have arrived before we knew: it is looked for, and taken back.
    const { to, language } = body;
    return { message, delivery: { to, language, id: message.id, remove: true, again: true } };
  }
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

/** The agreement a message stands on, and the text it is about: the whole card, or those of its words it names. Words the card does not hold were agreed to by nobody. */
function standsOn(body: Outbound): { readonly agreed: Agreed; readonly text: string } | undefined {
  if (!('card' in body) || !body.agreed) return undefined;
  const { agreed, card } = body;
  return { agreed, text: agreed.words && card.plain.includes(agreed.words) ? agreed.words : card.plain };
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

/** Writes down what became of a message and takes the next one; none when the job must not go on. */
async function record(tx: Tx, job: ClaimedJob, message: Waiting, outcome: Outcome, asked: Asked): Promise<Step> {
  const at = new Date(asked.clock());
  const { address, id } = message;
  const tries = message.attempts + 1;
  if ('failure' in outcome && outcome.failure.kind === 'busy' && tries < mostTries) {
    await backToWaiting(tx, id, tries);
    await job.retryAt(tx, new Date(at.getTime() + outcome.failure.retryAfterMs));
    return undefined;
  }
  // In this order and at once: what comes next may replace, or answer under, what is written down here.
  const [, next] = await Promise.all([settled(tx, message, outcome, at), takeWaiting(tx, { address, past: id })]);
  return stepTo(tx, job, next, asked);
}

async function settled(tx: Tx, message: Waiting, outcome: Outcome, at: Date): Promise<void> {
  if ('ref' in outcome) return settle(tx, message, 'sent', at, outcome.ref);
  switch (outcome.failure.kind) {
    case 'unknown':
      return settle(tx, message, 'unknown', at);
    case 'closed':
      await settle(tx, message, 'parked', at);
      return parkAddress(tx, message.address, at);
    case 'busy':
    case 'rejected':
      return settle(tx, message, 'rejected', at);
  }
}
