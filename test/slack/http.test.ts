import { createHmac, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Opened, openSlackBox } from './support/open.ts';
import { directMessage, slash } from './support/payloads.ts';
import { encode, secret, send, signed } from './support/signed.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
let box: Opened;
beforeAll(async () => {
  box = await openSlackBox();
  // Asked once before: the look-up of a person is not what is measured here.
  await send(box.url, directMessage('U01ANA', 'hello'));
});
beforeEach(() => void box.got.splice(0));
afterAll(async () => {
  agent.destroy();
  await box.close();
});

describe('a request that Slack did not sign', { timeout: 120_000 }, () => {
  it('is refused and never handled, 12 000 times over', async () => {
    const { text } = encode(directMessage('U01ANA', 'let me in'));
    const before = performance.now();
    const statuses = await inBatches(12_000, (index) => post(text, forged(text, index)));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(box.got).toEqual([]);
    console.log(
      `12 000 mutated signatures and time stamps: all 401, 0 handled, ${Math.round(performance.now() - before)} ms`,
    );
  });

  it.each([
    ['older than five minutes', -301],
    ['more than five minutes ahead', 301],
    ['an hour ahead', 3600],
  ])('is refused although signed when %s', async (_, seconds) => {
    expect((await send(box.url, directMessage('U01ANA', 'x'), Date.now() + seconds * 1000)).status).toBe(401);
    expect(box.got).toEqual([]);
  });

  it('is accepted at the edges of five minutes', async () => {
    for (const seconds of [-298, 298]) {
      expect((await send(box.url, directMessage('U01ANA', 'x'), Date.now() + seconds * 1000)).status).toBe(200);
    }
  });
});

describe('a request that Slack signed', { timeout: 60_000 }, () => {
  it('is answered 200 a thousand times with one effect, because its key stays', async () => {
    const effects = new Set<string>();
    box.receive = async (event) => void effects.add(event.key);
    const { text } = encode(directMessage('U01ANA', 'once'));
    const statuses = await inBatches(1000, (index) =>
      post(text, { ...signed(text), 'x-slack-retry-num': String(index) }),
    );
    box.receive = async (event) => void box.got.push(event);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(effects.size).toBe(1);
    console.log('1 000 replays: all 200, 1 effect');
  });

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['nothing', ''],
    ['half a body', '{"event":'],
    ['an event that is none', '{"event":null}'],
    ['an event without a workspace', '{"event":{"type":"message"}}'],
    ['a hundred thousand brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['thirty thousand braces', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`],
    ['actions without actions', '{"type":"block_actions","user":{"id":"U"},"team":{"id":"T"},"actions":[]}'],
    ['a form without a view', '{"type":"view_submission","user":{"id":"U"},"team":{"id":"T"}}'],
  ])('is answered 400 when it is %s, and the process lives', async (_, text) => {
    expect(await post(text, signed(text))).toBe(400);
    const form = new URLSearchParams({ payload: text }).toString();
    expect(await post(form, { ...signed(form), 'content-type': 'application/x-www-form-urlencoded' })).toBe(400);
    expect((await send(box.url, directMessage('U01ANA', 'still here'))).status).toBe(200);
  });

  it('is answered 413 when it is too big, before it is read', async () => {
    const text = `{"a":"${'x'.repeat(3_000_000)}"}`;
    expect(await post(text, signed(text)).catch(() => 413)).toBe(413);
    expect((await send(box.url, directMessage('U01ANA', 'still here'))).status).toBe(200);
  });

  it('is answered OK when Slack has added something we do not know', async () => {
    for (const body of [
      { type: 'block_suggestion' },
      { ...directMessage('U01ANA', 'x'), event: { type: 'pin_added' } },
    ]) {
      const { text, type } = encode(body);
      expect(await post(text, { ...signed(text), 'content-type': type })).toBe(200);
    }
    expect(box.got).toEqual([]);
  });

  it('is answered with the challenge when Slack checks the address', async () => {
    const response = await send(box.url, { type: 'url_verification', challenge: 'abc' });
    expect(await response.json()).toEqual({ challenge: 'abc' });
  });

  it('is answered 503 when it could not be stored, so that Slack sends it again', async () => {
    box.receive = () => Promise.reject(new Error('store down'));
    expect((await send(box.url, directMessage('U01ANA', 'x'))).status).toBe(503);
    expect((await send(box.url, slash('U01ANA', 'start'))).status).toBe(503);
    box.receive = async (event) => void box.got.push(event);
  });

  it('tells the person where the answer is when the command was typed in front of others', async () => {
    const open = await send(box.url, slash('U01ANA', 'start'));
    expect(await open.json()).toEqual({
      response_type: 'ephemeral',
      text: 'Je vous réponds dans notre conversation privée.',
    });
    const direct = await send(box.url, slash('U01ANA', 'start', { id: 'D01ANA', name: 'directmessage' }));
    expect(await direct.text()).toBe('');
  });
});

function forged(text: string, index: number): Record<string, string> {
  const good = signed(text);
  const signature = good['x-slack-signature'] ?? '';
  const timestamp = good['x-slack-request-timestamp'] ?? '';
  const at = 3 + (index % 64);
  const digit = ((Number.parseInt(signature[at] ?? '0', 16) + 1 + (index % 15)) % 16).toString(16);
  const with_ = (name: string, value: string) => ({ ...good, [name]: value });
  switch (index % 12) {
    case 0:
      return with_('x-slack-signature', signature.slice(0, at) + digit + signature.slice(at + 1));
    case 1:
      return with_('x-slack-signature', `v0=${randomBytes(32).toString('hex')}`);
    case 2:
      return with_('x-slack-signature', signature.slice(0, -1 - (index % 60)));
    case 3:
      return with_('x-slack-signature', `${signature}${digit}`);
    case 4:
      return with_('x-slack-signature', `${signature}=${digit}`);
    case 5:
      return with_('x-slack-signature', signature.toUpperCase());
    case 6:
      return with_('x-slack-signature', signature.replace('v0', `v${1 + (index % 9)}`));
    case 7:
      return with_('x-slack-request-timestamp', String(Number(timestamp) + 1 + (index % 299)));
    case 8:
      return with_('x-slack-request-timestamp', `${'0'.repeat(1 + (index % 2))}${timestamp}`);
    case 9:
      return with_('x-slack-request-timestamp', `${timestamp}.${index}`);
    case 10:
      return signed(text, Date.now(), `${secret}${index}`);
    default: {
      // Signed as another version: the text under the signature is not ours.
      const other = createHmac('sha256', secret).update(`v1:${timestamp}:${text}`).digest('hex');
      return with_('x-slack-signature', `v0=${other}`);
    }
  }
}

async function inBatches(total: number, one: (index: number) => Promise<number>): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let start = 0; start < total; start += 16) {
    const size = Math.min(16, total - start);
    statuses.push(...(await Promise.all(Array.from({ length: size }, (_, index) => one(start + index)))));
  }
  return statuses;
}

function post(text: string, headers: Record<string, string>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const options = { method: 'POST', agent, headers: { 'content-type': 'application/json', ...headers } };
  request(`${box.url}/slack/events`, options, (response) => {
    response.resume();
    response.on('end', () => resolve(response.statusCode ?? 0));
  })
    .on('error', reject)
    .end(text);
  return promise;
}
