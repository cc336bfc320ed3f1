import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configure } from '../../adapters/slack/adapter.ts';
import type { ChatAdapter, Inbound, Receive } from '../../src/kernel/chat.ts';
import { pause } from '../contract/chat-world.ts';
import { type FakeSlack, fakeSlack } from '../support/fake-slack.ts';
import { memoryHost } from './support/host.ts';
import { directMessage, slash } from './support/payloads.ts';
import { type SocketServer, socketServer } from './support/socket-server.ts';

let fake: FakeSlack;
let far: SocketServer;
let adapter: ChatAdapter;
let got: Inbound[];
let receive: Receive;

beforeEach(async () => {
  fake = await fakeSlack();
  far = await socketServer();
  fake.socketUrl = far.url;
  got = [];
  receive = async (event) => void got.push(event);
  const configured = configure({
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_APP_TOKEN: 'xapp-test',
    SLACK_SOCKET_MODE: 'true',
  });
  if (configured.state !== 'on') throw new Error('not configured');
  adapter = await configured.open(memoryHost());
});
afterEach(async () => {
  await adapter.stop();
  await far.close();
  await fake.close();
});

const start = () => adapter.start((event) => receive(event));

describe('Socket Mode', { timeout: 20_000 }, () => {
  it('acknowledges an event once it is stored', async () => {
    let stored = 0;
    receive = async () => {
      await pause(150);
      stored += 1;
    };
    await start();
    far.send('events_api', directMessage('U01ANA', 'Bonjour'));
    await pause(80);
    expect(far.acks).toEqual([]);
    await far.until(() => far.acks.length === 1);
    expect(stored).toBe(1);
  });

  it('does not acknowledge what could not be stored; sent again it has the same key', async () => {
    const keys: string[] = [];
    receive = async ({ key }) => {
      keys.push(key);
      if (keys.length === 1) throw new Error('store down');
    };
    await start();
    const event = directMessage('U01ANA', 'Bonjour');
    far.send('events_api', event);
    await far.until(() => keys.length === 1);
    await pause(60);
    expect(far.acks).toEqual([]);
    far.send('events_api', event);
    await far.until(() => far.acks.length === 1);
    expect(new Set(keys).size).toBe(1);
  });

  it('tells in the acknowledgement where a command is answered', async () => {
    await start();
    far.send('slash_commands', slash('U01ANA', 'start'));
    await far.until(() => far.acks.length === 1);
    expect(far.acks[0]?.payload).toMatchObject({ response_type: 'ephemeral' });
    expect(got[0]).toMatchObject({ kind: 'commanded', text: 'start' });
  });

  it('acknowledges garbage, so that it does not come for ever, and lives', async () => {
    await start();
    far.send('interactive', { type: 'block_actions' });
    far.send('interactive', { type: 'something_new' });
    await far.until(() => far.acks.length === 2);
    expect(got).toEqual([]);
  });

  it('comes back when Slack asks for a new connection, and loses nothing', async () => {
    await start();
    for (let round = 1; round <= 3; round += 1) {
      far.send('events_api', directMessage('U01ANA', `before ${round}`));
      await far.until(() => far.acks.length === round * 2 - 1);
      far.refresh();
      await far.until(() => far.connections() === round + 1);
      far.send('events_api', directMessage('U01ANA', `after ${round}`));
      await far.until(() => far.acks.length === round * 2);
    }
    expect(got).toHaveLength(6);
  });

  it('comes back when the connection is cut while Slack cannot be reached', async () => {
    await start();
    let refusals = 0;
    fake.fail = ({ method }) => {
      if (method !== 'apps.connections.open' || refusals >= 2) return undefined;
      refusals += 1;
      return { hangUp: true };
    };
    far.cut();
    await far.until(() => far.connections() === 2);
    far.send('events_api', directMessage('U01ANA', 'Toujours là ?'));
    await far.until(() => far.acks.length === 1);
    expect(refusals).toBe(2);
  });

  it('says which token was refused instead of trying for ever', async () => {
    fake.fail = () => ({ error: 'invalid_auth' });
    await expect(start()).rejects.toThrow('SLACK_APP_TOKEN');
  });

  it('stops after what is being stored is stored and acknowledged', async () => {
    receive = async (event) => {
      await pause(120);
      got.push(event);
    };
    await start();
    far.send('events_api', directMessage('U01ANA', 'last words'));
    await pause(60);
    await adapter.stop();
    expect(got).toHaveLength(1);
    await far.until(() => far.acks.length === 1);
  });
});
