import { setTimeout as wait } from 'node:timers/promises';
import { lastly } from '../db/last.ts';
import type { Agreed, ChatAdapter, Delivery, MessageRef, Outbound } from '../kernel/chat.ts';
import type { Statement, Tx } from '../kernel/db.ts';
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

type Step = { readonly message: Waiting; readonly delivery: Delivery };

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
    let message = await firstOf(store, job);
    if (!message) return;
    const adapter = adapters.get(message.address.slice(0, message.address.indexOf(':')));
    if (!adapter) return await store.inWorkspace(job.workspace, leaveTo(job, message, clock));
    while (message) {
      const taken: Waiting = message;
      const step = isPlain(taken)
        ? { message: taken, delivery: deliveryOf(taken) }
        : await store.inWorkspace(job.workspace, (tx) => stepTo(tx, job, taken, asked));
      if (!step) return;
      const pause = pace(step.message.address, adapter.paceMs, clock());
      if (pause > 0) await wait(pause, undefined, { signal: job.signal });
      failpoint('deliver.before');
      const outcome = await attempt(adapter, step.delivery);
      failpoint('deliver.after');
      if ('failure' in outcome)
        services.log('delivery failed', { kind: outcome.failure.kind, job: job.id, tries: step.message.attempts + 1 });
      message = await store.inWorkspace(job.workspace, (tx) => record(tx, job, step.message, outcome, clock()));
    }
  };
}

/** The first message of a job's lane; the one that asked for the job may be gone by now while another waits. */
async function firstOf(store: Services['store'], job: ClaimedJob): Promise<Waiting | undefined> {
  const asking = String(job.data.message);
  const [first] = await store.inWorkspace(job.workspace, (tx) =>
    lastly(tx, [() => takeWaiting(tx, { message: asking })]),
  );
  if (first) return first;
  return store.inWorkspace(job.workspace, async (tx) => {
    if ((await addressOf(tx, asking)) !== undefined) return undefined;
    const waiting = await waitingAddresses(tx);
    const address = waiting.find((candidate) => laneOf(job.workspace, candidate) === job.data.lane);
    return address === undefined ? undefined : takeWaiting(tx, { address });
  });
}

/** Puts a message back whose platform another process serves. */
const leaveTo =
  (job: ClaimedJob, { id, again, attempts }: Waiting, clock: Services['clock']) =>
  async (tx: Tx): Promise<void> => {
    if (!again) await backToWaiting(tx, id, attempts);
    await job.retryAt(tx, new Date(clock() + elsewhereMs));
  };

/** Nothing has to be looked up before it goes: it stands on no agreement, keeps no hour, and takes nothing back. */
const isPlain = ({ body, replaces }: Waiting): boolean =>
  !standsOn(body) && !body.begun && !('remove' in body && !replaces);

const deliveryOf = ({ id, body, replaces, under, again }: Waiting, lost?: string): Delivery => ({
  ...body,
  id: lost ?? id,
  ...(replaces ? { replaces } : {}),
  ...(under ? { under } : {}),
  ...(again || lost ? { again: true as const } : {}),
});

/** How a taken message goes; nothing when there is none. What was agreed to and no longer is does not go, nor what we began once its hour is over. */
async function stepTo(tx: Tx, job: ClaimedJob, message: Waiting | undefined, asked: Asked): Promise<Step | undefined> {
  if (!message) return undefined;
  const { body, address, replaces } = message;
  const now = asked.clock();
  if (body.begun && now >= body.begun.until) {
    await settle(tx, message, message.again ? 'unknown' : 'rejected', new Date(now));
    return stepTo(tx, job, await takeWaiting(tx, { address }), asked);
  }
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
  return { message, delivery: deliveryOf(message, lost) };
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
async function record(
  tx: Tx,
  job: ClaimedJob,
  message: Waiting,
  outcome: Outcome,
  now: number,
): Promise<Waiting | undefined> {
  const at = new Date(now);
  const { address, id, more } = message;
  const tries = message.attempts + 1;
  if ('failure' in outcome && outcome.failure.kind === 'busy' && tries < mostTries) {
    await backToWaiting(tx, id, tries);
    await job.retryAt(tx, new Date(now + outcome.failure.retryAfterMs));
    return undefined;
  }
  const done = settled(tx, message, outcome, at);
  if (more) {
    // In this order: what comes next may replace, or answer under, what is written down here.
    const answers = await lastly(tx, [...done, () => takeWaiting(tx, { address, past: id })]);
    return answers.at(-1) as Waiting | undefined;
  }
  // Whatever was said since waits with a job of its own, so that this one is over.
  await lastly(tx, [...done, job.completing(tx)]);
  return undefined;
}

/** What the outcome of a message leaves behind. */
function settled(tx: Tx, message: Waiting, outcome: Outcome, at: Date): readonly Statement[] {
  if ('ref' in outcome) return [() => settle(tx, message, 'sent', at, outcome.ref)];
  switch (outcome.failure.kind) {
    case 'unknown':
      return [() => settle(tx, message, 'unknown', at)];
    case 'closed':
      return [() => settle(tx, message, 'parked', at), () => parkAddress(tx, message.address, at)];
    case 'busy':
    case 'rejected':
      return [() => settle(tx, message, 'rejected', at)];
  }
}
