import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAddress } from '../../adapters/teams/address.ts';
import type { Card } from '../../src/kernel/card.ts';
import type { Delivery, Outbound, OutboundContent } from '../../src/kernel/chat.ts';
import { DeliveryError, type DeliveryFailure } from '../../src/kernel/refusal.ts';
import { everyBlock, say } from '../contract/chat-cards.ts';
import type { TeamsFailure } from '../support/fake-teams.ts';
import { mention, typed } from './support/activities.ts';
import { memoryHost, openAdapter, openRoom, type Room } from './support/house.ts';

let room: Room;
let count = 0;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const place = (more: object = {}) =>
  writeAddress({
    serviceUrl: room.fake.serviceUrl,
    tenant: room.fake.tenant,
    bot: `28:${room.fake.appId}`,
    user: '29:ana',
    kind: 'personal',
    conversation: 'a:29:ana',
    ...more,
  });

const delivery = (content: OutboundContent, more: Partial<Outbound & Delivery> = {}): Delivery => {
  count += 1;
  return { id: `d${count}`, to: place(), language: 'fr', ...more, ...content } as Delivery;
};

const outcome = async (message: Delivery): Promise<string | DeliveryFailure> =>
  await room.adapter.deliver(message).catch((error: unknown) => {
    if (error instanceof DeliveryError) return error.failure;
    throw error;
  });

const failOnce = (failure: TeamsFailure) => {
  room.fake.fail = () => {
    room.fake.fail = () => undefined;
    return failure;
  };
};

const rows: readonly (readonly [name: string, failure: TeamsFailure, kind: DeliveryFailure['kind']])[] = [
  ['429 with a time', { status: 429, retryAfter: 7 }, 'busy'],
  ['429 without', { status: 429 }, 'busy'],
  ['412', { status: 412 }, 'busy'],
  ['502', { status: 502 }, 'busy'],
  ['504', { status: 504 }, 'busy'],
  ['503 with a time', { status: 503, retryAfter: 3 }, 'busy'],
  ['401', { status: 401 }, 'busy'],
  ['500', { status: 500 }, 'unknown'],
  ['503 without a time', { status: 503 }, 'unknown'],
  ['a reset after it was taken', { hangUp: true }, 'unknown'],
  ['403', { status: 403, code: 'ConversationBlockedByUser' }, 'closed'],
  ['404', { status: 404, code: 'ConversationNotFound' }, 'closed'],
  ['410', { status: 410 }, 'closed'],
  ['413', { status: 413, code: 'MessageSizeTooBig' }, 'rejected'],
  ['405', { status: 405 }, 'rejected'],
];

describe('a failed send', () => {
  it.each(rows)('%s is one call and %3$s', async (_, failure, kind) => {
    failOnce(failure);
    const ended = await outcome(delivery(say('Bonjour')));
    expect(ended).toMatchObject({ kind });
    expect(room.fake.calls).toHaveLength(1);
    if (typeof ended === 'object' && ended.kind === 'busy' && 'retryAfter' in failure)
      expect(ended.retryAfterMs).toBe((failure.retryAfter ?? 0) * 1000);
  });

  it('that gets no answer ends after ten seconds, and nobody knows', async () => {
    failOnce({ hang: true });
    const before = Date.now();
    expect(await outcome(delivery(say('Bonjour')))).toEqual({ kind: 'unknown' });
    expect(Date.now() - before).toBeLessThan(12_000);
    expect(room.fake.calls).toHaveLength(1);
  }, 15_000);

  it('that reached nobody is made again', async () => {
    const to = place({ serviceUrl: 'http://127.0.0.1:9/' });
    expect(await outcome(delivery(say('Bonjour'), { to }))).toMatchObject({ kind: 'busy' });
  });

  it('waits longer each time, and not all at the same moment', async () => {
    room.fake.fail = () => ({ status: 502 });
    const [one, other] = [delivery(say('a')), delivery(say('b'))];
    const waits: number[] = [];
    for (const message of [one, one, one, one, other]) {
      const ended = await outcome(message);
      if (typeof ended === 'object' && ended.kind === 'busy') waits.push(ended.retryAfterMs);
    }
    const [first = 0, second = 0, third = 0, fourth = 0, others = 0] = waits;
    expect(first).toBeGreaterThanOrEqual(2000);
    expect([second > first, third > second, fourth > third]).toEqual([true, true, true]);
    expect(others).not.toBe(first);
  });

  it('with a token that is refused is made again with another token', async () => {
    failOnce({ status: 401 });
    const message = delivery(say('Bonjour'));
    await outcome(message);
    await outcome(message);
    expect(room.fake.calls.map(({ authorization }) => authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('never leaves for a service we do not answer to', async () => {
    const to = place({ serviceUrl: 'https://evil.example/' });
    expect(await outcome(delivery(say('Bonjour'), { to }))).toMatchObject({ kind: 'rejected' });
    expect(await outcome(delivery(say('Bonjour'), { to: 'teams:junk' }))).toMatchObject({ kind: 'rejected' });
    expect(room.fake.calls).toEqual([]);
    expect(room.fake.asked.token).toBe(0);
  });
});

it('carries the mark of generated words whole, with a thumb up and down', async () => {
  const as = { name: 'Mme Durand', emoji: '👩', label: 'cliente simulée (IA)' };
  await room.adapter.deliver(delivery(say('Mon colis !'), { as, generated: true }));
  const { body } = room.fake.calls[0] ?? {};
  expect(body?.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      '@id': '',
      additionalType: ['AIGeneratedContent'],
    },
  ]);
  expect(body?.channelData).toEqual({ feedbackLoopEnabled: true });
  expect(body).not.toHaveProperty('replyToId');
});

it('a refused card becomes a simpler one, then words, and never two messages', async () => {
  const sent: unknown[] = [];
  room.fake.fail = ({ body }) => {
    sent.push(body.attachments);
    return sent.length < 3 ? { status: 400, code: 'BadSyntax' } : undefined;
  };
  const card = everyBlock('fr');
  await room.adapter.deliver(delivery({ card }));
  expect(JSON.stringify(sent[0])).toContain('Chart.Line');
  expect(JSON.stringify(sent[1])).not.toContain('Chart.Line');
  expect(room.fake.messages.map(({ activity }) => activity.text)).toEqual([card.plain]);
});

it('asks for one token for many messages', async () => {
  await Promise.all(Array.from({ length: 12 }, () => room.adapter.deliver(delivery(say('Bonjour')))));
  expect(room.fake.asked.token).toBe(1);
  expect(room.fake.messages).toHaveLength(12);
});

it('a message that somebody deleted is said anew instead of replaced', async () => {
  const ref = await room.adapter.deliver(delivery(say('avant')));
  room.fake.messages.length = 0;
  const again = await room.adapter.deliver(delivery(say('après'), { replaces: ref }));
  expect(again).not.toBe(ref);
  expect(room.fake.messages).toHaveLength(1);
});

it('an update that nobody answered is made again: it leaves the same trace', async () => {
  const ref = await room.adapter.deliver(delivery(say('avant')));
  failOnce({ hangUp: true });
  expect(await outcome(delivery(say('après'), { replaces: ref }))).toMatchObject({ kind: 'busy' });
});

it.each([405, 501])('a client that cannot delete (%i) is left with nothing to read', async (status) => {
  const ref = await room.adapter.deliver(delivery(say('secret')));
  room.fake.fail = ({ method }) => (method === 'DELETE' ? { status } : undefined);
  await room.adapter.deliver(delivery({ remove: true }, { replaces: ref }));
  expect(JSON.stringify(room.fake.messages)).not.toContain('secret');
});

describe('a message of several pages', () => {
  const long: Card = { blocks: [{ kind: 'text', text: 'Une longue phrase. '.repeat(3000) }], plain: 'long' };
  const pages = () => room.fake.messages.length;

  it('goes on where it was told to wait', async () => {
    let calls = 0;
    room.fake.fail = () => {
      calls += 1;
      return calls === 2 ? { status: 429, retryAfter: 1 } : undefined;
    };
    const message = delivery({ card: long });
    expect(await outcome(message)).toMatchObject({ kind: 'busy' });
    expect(pages()).toBe(1);
    const ref = await room.adapter.deliver(message);
    expect(pages()).toBeGreaterThan(1);
    expect(ref.split('+')).toHaveLength(pages());
  });

  it('is replaced and removed whole', async () => {
    const ref = await room.adapter.deliver(delivery({ card: long }));
    const short = await room.adapter.deliver(delivery(say('court'), { replaces: ref }));
    expect(pages()).toBe(1);
    const longer = await room.adapter.deliver(delivery({ card: long }, { replaces: short }));
    expect(pages()).toBe(longer.split('+').length);
    await room.adapter.deliver(delivery({ remove: true }, { replaces: longer }));
    expect(pages()).toBe(0);
  });
});

describe('writing first', () => {
  it('reaches a person who wrote yesterday, from a process that never met them', async () => {
    await room.tell(typed(room.fake, 'ana', 'Bonjour'));
    const [event] = room.got;
    await room.adapter.stop();
    const fresh = await openAdapter(room.fake.env, memoryHost());
    await fresh.deliver(delivery(say('Bonjour, un entraînement ?'), { to: event?.place ?? '' }));
    expect(room.fake.messages.map(({ conversation }) => conversation)).toEqual(['a:29:ana']);
    await fresh.stop();
  });

  it('opens the conversation of somebody met in a channel, once', async () => {
    await room.tell(mention(room.fake, 'ben', 'défi', '19:defis@thread.tacv2;messageid=1'));
    const [event] = room.got;
    expect(event).toMatchObject({ kind: 'said', text: 'défi', shared: true });
    const to = event?.direct ?? '';
    for (const text of ['un', 'deux']) await room.adapter.deliver(delivery(say(text), { to }));
    const opened = room.fake.calls.filter(({ path }) => path === '/v3/conversations');
    expect(opened.map(({ body }) => body)).toMatchObject([
      { isGroup: false, members: [{ id: '29:ben' }], tenantId: room.fake.tenant },
    ]);
    expect(room.fake.messages.filter(({ conversation }) => conversation === 'a:29:ben')).toHaveLength(2);
  });

  it('goes on in the chat a person already has when they speak in a channel', async () => {
    await room.tell(typed(room.fake, 'ana', 'Bonjour'));
    await room.tell(mention(room.fake, 'ana', 'défi', '19:defis@thread.tacv2'));
    expect(room.got[1]?.direct).toBe(room.got[0]?.place);
  });

  it('begins a conversation of its own in a channel met in one of its threads', async () => {
    await room.tell(mention(room.fake, 'ben', 'défi', '19:defis@thread.tacv2;messageid=1'));
    const to = room.got[0]?.channel?.at ?? '';
    const root = await room.adapter.deliver(delivery(say('Défi'), { to }));
    await room.adapter.deliver(delivery(say('Défi terminé'), { to, replaces: root }));
    await room.adapter.deliver(delivery(say('Bravo'), { to, under: root }));
    // What comes first is said in the thread itself: the rest goes on in private.
    expect(room.fake.messages.slice(1).map(({ conversation }) => conversation)).toEqual([
      '19:defis@thread.tacv2',
      `19:defis@thread.tacv2;messageid=${root}`,
    ]);
  });

  it('stands in the thread it answers, in a channel', async () => {
    const to = place({ kind: 'channel', conversation: '19:defis@thread.tacv2' });
    const root = await room.adapter.deliver(delivery(say('Défi de la semaine'), { to }));
    await room.adapter.deliver(delivery(say('Bravo'), { to, under: root }));
    expect(room.fake.messages.map(({ conversation }) => conversation)).toEqual([
      '19:defis@thread.tacv2',
      `19:defis@thread.tacv2;messageid=${root}`,
    ]);
  });
});

it('home pages and typing leave no message', async () => {
  expect(await room.adapter.deliver(delivery({ home: everyBlock('fr') }))).toBe('');
  expect(await room.adapter.deliver(delivery({ typing: true }))).toBe('');
  expect([room.fake.messages.length, room.fake.typing.length]).toEqual([0, 1]);
});
