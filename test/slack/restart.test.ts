import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configure } from '../../adapters/slack/adapter.ts';
import type { ChatAdapter } from '../../src/kernel/chat.ts';
import { pause } from '../contract/chat-world.ts';
import { type FakeSlack, fakeSlack } from '../support/fake-slack.ts';
import { memoryHost } from './support/host.ts';
import { directMessage } from './support/payloads.ts';
import { secret, send, serve } from './support/signed.ts';

let fake: FakeSlack;
let adapter: ChatAdapter;
let house: Awaited<ReturnType<typeof serve>>;
const stored = new Set<string>();

async function open(): Promise<ChatAdapter> {
  const configured = configure({
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_SIGNING_SECRET: secret,
  });
  if (configured.state !== 'on') throw new Error('not configured');
  const next = await configured.open(memoryHost());
  await next.start(async (event) => {
    await pause(5);
    if (event.kind === 'said') stored.add(event.text);
  });
  return next;
}

beforeAll(async () => {
  fake = await fakeSlack();
  adapter = await open();
  house = await serve(() => adapter);
});
afterAll(async () => {
  await adapter.stop();
  await house.close();
  await fake.close();
});

describe('a deploy in the middle of the day', { timeout: 60_000 }, () => {
  it('loses nothing over twenty rolling restarts under load', async () => {
    let number = 0;
    let repeats = 0;
    let over = false;
    const slack = async (): Promise<void> => {
      while (!over) {
        number += 1;
        const body = directMessage(`U0${number % 40}ANA`, `line ${number}`);
        // Slack sends again what was not answered 200.
        while (!(await send(house.url, body).catch(() => ({ ok: false }))).ok) {
          repeats += 1;
          await pause(5);
        }
      }
    };
    const load = Array.from({ length: 8 }, slack);
    let slowest = 0;
    for (let round = 0; round < 20; round += 1) {
      await pause(50);
      const before = performance.now();
      await adapter.stop();
      slowest = Math.max(slowest, performance.now() - before);
      await pause(10);
      adapter = await open();
    }
    over = true;
    await Promise.all(load);
    const lost = Array.from({ length: number }, (_, index) => `line ${index + 1}`).filter((line) => !stored.has(line));
    expect(lost).toEqual([]);
    expect(slowest).toBeLessThan(10_000);
    expect(repeats).toBeGreaterThan(0);
    console.log(
      `20 rolling restarts: ${number} lines, ${repeats} sent again, 0 lost, slowest drain ${Math.round(slowest)} ms`,
    );
  });

  it('waits for what is going out, then takes nothing more', async () => {
    const last = await open();
    const there = await serve(() => last);
    const going = last.deliver({
      id: 'x',
      to: 'slack:T01TEST:D1',
      language: 'fr',
      card: { blocks: [], plain: 'goodbye' },
    });
    await last.stop();
    await going;
    expect(fake.messages.at(-1)?.body.text).toBe('goodbye');
    expect((await send(there.url, directMessage('U01ANA', 'too late'))).status).toBe(503);
    await there.close();
  });
});
