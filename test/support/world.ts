import { randomUUID } from 'node:crypto';
import { type App, openApp } from '../../src/app.ts';
import type { OpenStore } from '../../src/db/open.ts';
import type { Card } from '../../src/kernel/card.ts';
import type { ChatAdapter, Delivery, InboundContent, Receive } from '../../src/kernel/chat.ts';
import type { Form } from '../../src/kernel/form.ts';
import type { Model } from '../../src/kernel/model.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { freshStore } from './db.ts';
import { openJudge } from './fits.ts';

/** A message as its reader sees it. */
export type Seen = { readonly kind: string; readonly text: string; readonly card: Card; readonly delivery: Delivery };

/** Someone in the chat: types, presses, reads. */
export type Someone = {
  readonly id: string;
  readonly language: 'fr' | 'en';
  /** Sends one event; the same `key` twice is the platform sending it again. */
  send(content: InboundContent, key?: string): Promise<void>;
  /** Types lines one after the other, reading the answer to each. */
  say(...lines: string[]): Promise<void>;
  press(name: string, arg?: string): Promise<void>;
  /** Everything delivered to them, oldest first. */
  seen(): readonly Seen[];
  /** Their own page each time it was shown. */
  homes(): readonly Card[];
  /** How many of their messages were taken back. */
  removed(): number;
  /** The ids of those messages, oldest first. */
  takenBack(): readonly string[];
  /** How many removals looked for a message that may have arrived. */
  sought(): number;
  /** Every form opened for them, oldest first. */
  forms(): readonly Form[];
  last(kind: string): Seen;
};

/** The house with a chat platform in memory; time and chance are the test's. */
export type World = {
  readonly app: App;
  readonly store: OpenStore;
  now: number;
  /** Everything delivered to anyone, oldest first. */
  readonly inbox: readonly Delivery[];
  /** Every log line so far. */
  readonly logs: readonly Readonly<Record<string, unknown>>[];
  someone(name: string, language?: 'fr' | 'en', tenant?: string): Someone;
  /** Notice accepted, nothing started. */
  newcomer(name: string, language?: 'fr' | 'en', tenant?: string): Promise<Someone>;
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** Shared by the worlds of a test file: a shape is judged once. */
const { judge } = openJudge();

/** Opens a world; `model` plays the model, `quietMs` how long people type one thought. */
export async function openWorld(
  options: {
    readonly store?: OpenStore;
    readonly model?: Model;
    readonly quietMs?: number;
    readonly now?: number;
    readonly random?: () => number;
  } = {},
): Promise<World> {
  const store = options.store ?? (await freshStore());
  const logs: Readonly<Record<string, unknown>>[] = [];
  const inbox: Delivery[] = [];
  const unfit: string[] = [];
  let receive: Receive = async () => {};
  const adapter: ChatAdapter = {
    platform: 'fake',
    quietMs: options.quietMs ?? 0,
    paceMs: 0,
    start: async (accept) => {
      receive = accept;
    },
    deliver: async (message) => {
      inbox.push(message);
      unfit.push(...judge(message));
      return message.id;
    },
    stop: async () => {},
  };
  const world = { now: options.now ?? Date.UTC(2026, 10, 23, 9, 0) };
  const app = await openApp({
    store,
    library: loadLibrary(),
    model: options.model,
    clock: () => world.now,
    random: options.random ?? (() => 0.5),
    log: (event, fields) => logs.push({ event, ...fields }),
  });
  await app.start([adapter]);
  const someone = (name: string, language: 'fr' | 'en' = 'fr', tenant = 'acme'): Someone => {
    const place = `fake:${tenant}:${name}`;
    const send = async (content: InboundContent, key: string = randomUUID()): Promise<void> => {
      await receive({
        key,
        at: new Date(world.now).toISOString(),
        from: { platform: 'fake', tenant, id: name, language },
        place,
        ...content,
      });
    };
    const seen = (): readonly Seen[] =>
      inbox.flatMap((delivery) =>
        delivery.to === place && 'card' in delivery
          ? [{ kind: String(delivery.card.data?.kind), text: delivery.card.plain, card: delivery.card, delivery }]
          : [],
      );
    return {
      id: name,
      language,
      send,
      seen,
      removed: () =>
        inbox.filter((delivery) => delivery.to === place && 'remove' in delivery && delivery.replaces).length,
      sought: () =>
        inbox.filter(
          (delivery) => delivery.to === place && 'remove' in delivery && delivery.again && !delivery.replaces,
        ).length,
      takenBack: () =>
        inbox.flatMap((delivery) =>
          delivery.to === place && 'remove' in delivery && delivery.replaces ? [delivery.replaces] : [],
        ),
      homes: () => inbox.flatMap((delivery) => (delivery.to === place && 'home' in delivery ? [delivery.home] : [])),
      forms: () => inbox.flatMap((delivery) => (delivery.to === place && 'form' in delivery ? [delivery.form] : [])),
      say: async (...lines) => {
        for (const text of lines) {
          await send({ kind: 'said', text });
          await app.settled();
        }
      },
      press: async (action, arg) => {
        await send({ kind: 'pressed', action: { name: action, ...(arg ? { arg } : {}) } });
        await app.settled();
      },
      last: (kind) => {
        const found = seen().findLast((message) => message.kind === kind);
        if (!found)
          throw new Error(
            `${name} saw no ${kind}, only ${seen()
              .map((message) => message.kind)
              .join(', ')}`,
          );
        return found;
      },
    };
  };
  return Object.assign(world, {
    app,
    inbox,
    store,
    logs,
    someone,
    newcomer: async (name: string, language: 'fr' | 'en' = 'fr', tenant = 'acme') => {
      const person = someone(name, language, tenant);
      await person.press('people.language', language);
      await person.press('privacy.accept');
      return person;
    },
    settled: app.settled,
    // Whatever a test is about: what it made us say must have a place on every platform, with any words in its slots.
    close: async () => {
      await app.stop();
      if (unfit.length > 0) throw new Error(`A platform would refuse or obey:\n${unfit.slice(0, 20).join('\n')}`);
    },
  });
}
