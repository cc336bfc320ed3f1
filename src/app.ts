import { sql } from 'drizzle-orm';
import type { OpenStore } from './db/open.ts';
import { rowsOf } from './db/rows.ts';
import { featuresOf } from './features.ts';
import { createJobs } from './jobs/jobs.ts';
import { deadQueue } from './jobs/queues.ts';
import type { ChatAdapter } from './kernel/chat.ts';
import type { Clock, Random } from './kernel/clock.ts';
import type { Feature, Log, Services } from './kernel/feature.ts';
import type { Model } from './kernel/model.ts';
import { deliverJob } from './outbox/deliver.ts';
import { deliverOverdue } from './outbox/overdue.ts';
import { createPace } from './outbox/pace.ts';
import { createSaying, deliverQueue, sayWith } from './outbox/say.ts';
import { warmUp } from './practice/warm.ts';
import { stillAgreed } from './privacy/consent.ts';
import { byPlatform, createReceive } from './receive.ts';
import { switchable } from './rollout/switch.ts';
import type { Scenario } from './scenarios/schema.ts';
import { startWorker } from './worker.ts';

/** What the house is opened with. */
export type AppOptions = {
  readonly store: OpenStore;
  readonly library: ReadonlyMap<string, Scenario>;
  readonly model: Model | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/** The house, open: adapters come in, events and jobs run, and it closes in order. */
export type App = {
  readonly services: Services;
  readonly features: readonly Feature[];
  /** Starts the adapters and the work; platforms may call from now on. */
  start(adapters: readonly ChatAdapter[]): Promise<void>;
  /** Resolves when nothing received so far waits to be answered or delivered. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/** Looks this often, in ms, while waiting for the work to settle. */
const settledPollMs = 3;

/** Opens the house over an open store; nothing runs before `start`. */
export async function openApp(options: AppOptions): Promise<App> {
  const { store, library, model, clock, random, log } = options;
  const platforms = new Map<string, ChatAdapter>();
  const features = featuresOf({ library, quietMs: (platform) => platforms.get(platform)?.quietMs ?? 0 });
  const queues = [deliverQueue, ...features.flatMap((feature) => feature.queues ?? [])];
  const jobs = await createJobs(store, { queues, log });
  const saying = createSaying(jobs, clock);
  const services: Services = {
    store,
    jobs,
    say: sayWith(saying),
    saying,
    clock,
    random,
    log,
    ...(model ? { model: switchable(model, store) } : {}),
  };
  const stopping = new AbortController();
  const pace = createPace();
  const outbox: Feature = {
    name: 'outbox',
    queues: [deliverQueue],
    due: deliverOverdue,
    jobs: () => ({ [deliverQueue.name]: deliverJob(services, platforms, pace, stillAgreed) }),
  };
  const all = [outbox, ...features];
  return {
    services,
    features: all,
    start: async (adapters) => {
      for (const [name, adapter] of byPlatform(adapters)) platforms.set(name, adapter);
      startWorker(all, services, jobs);
      const receive = createReceive(services, features);
      for (const adapter of adapters) await adapter.start(receive);
      void warmUp(library, stopping.signal);
    },
    settled: async () => {
      while (await store.acrossWorkspaces(async (tx) => (await rowsOf(tx, unsettled)).length > 0))
        await new Promise((resolve) => setTimeout(resolve, settledPollMs));
    },
    stop: async () => {
      stopping.abort();
      for (const adapter of platforms.values()) await adapter.stop();
      await jobs.drain();
      await store.close();
    },
  };
}

/** A job that is due, or under way; what was given up waits for a person, not for us. */
const unsettled = sql`select 1 from pgboss.job where state in ('created', 'retry', 'active') and start_after <= now() and name <> ${deadQueue} limit 1`;
