import { afterEach, describe, expect, it } from 'vitest';
import { configure } from '../../adapters/slack/adapter.ts';
import type { Delivery } from '../../src/kernel/chat.ts';
import { say } from '../contract/chat-cards.ts';
import { type Opened, openSlackBox } from './support/open.ts';
import { directMessage, event } from './support/payloads.ts';
import { send } from './support/signed.ts';

const oauth = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'shh', SLACK_STATE_SECRET: 'state' };
let box: Opened;
afterEach(() => box.close());

async function twoWorkspaces(): Promise<void> {
  box = await openSlackBox(oauth);
  for (const name of ['T0A', 'T0B']) {
    box.fake.teams.set(`xoxb-${name}`, name);
    await box.host.vault.put(
      name,
      'install',
      JSON.stringify({ token: `xoxb-${name}`, scopes: '', at: Date.now() - 60_000 }),
    );
  }
}

function to(team: string): Delivery {
  return { id: team, to: `slack:${team}:D1`, language: 'en', ...say(`for ${team}`) };
}

describe('two workspaces', () => {
  it('each get what is theirs, with their own token', async () => {
    await twoWorkspaces();
    await Promise.all(Array.from({ length: 100 }, (_, index) => box.adapter.deliver(to(index % 2 ? 'T0A' : 'T0B'))));
    expect(box.fake.messages).toHaveLength(100);
    expect(box.fake.messages.every(({ team, body }) => body.text === `for ${team}`)).toBe(true);
    expect(box.fake.calls.every(({ token, args }) => JSON.stringify(args).includes(token.slice(5)))).toBe(true);
  });

  it('are told apart in events, and one leaves without the other', async () => {
    await twoWorkspaces();
    await send(box.url, directMessage('U1', 'a', undefined, 'T0A'));
    await send(box.url, directMessage('U1', 'b', undefined, 'T0B'));
    expect(box.got.map(({ from }) => from.tenant)).toEqual(['T0A', 'T0B']);
    await send(box.url, event({ type: 'app_uninstalled' }, 'T0A'));
    expect(box.got.at(-1)).toMatchObject({ kind: 'uninstalled', from: { tenant: 'T0A' } });
    expect([...box.host.records.keys()].filter((name) => name.startsWith('T0A'))).toEqual([]);
    const calls = box.fake.calls.length;
    await expect(box.adapter.deliver(to('T0A'))).rejects.toMatchObject({ failure: { kind: 'closed' } });
    expect(box.fake.calls).toHaveLength(calls);
    await box.adapter.deliver(to('T0B'));
  });

  it('keep an installation that is newer than the news of its end', async () => {
    await twoWorkspaces();
    await box.host.vault.put('T0A', 'install', JSON.stringify({ token: 'xoxb-T0A', scopes: '', at: Date.now() }));
    const revoked = {
      ...event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }, 'T0A'),
      event_time: Math.floor(Date.now() / 1000) - 120,
    };
    expect((await send(box.url, revoked)).status).toBe(200);
    expect(box.got).toEqual([]);
    await box.adapter.deliver(to('T0A'));
  });

  it('leave again when the store was down the first time', async () => {
    await twoWorkspaces();
    const leaves = event({ type: 'app_uninstalled' }, 'T0A');
    box.receive = () => Promise.reject(new Error('store down'));
    expect((await send(box.url, leaves)).status).toBe(503);
    box.receive = async (inbound) => void box.got.push(inbound);
    expect((await send(box.url, leaves)).status).toBe(200);
    expect(box.got).toHaveLength(1);
  });
});

describe('the environment', () => {
  it('is off when nothing is set', async () => {
    box = await openSlackBox();
    expect(configure({})).toEqual({ state: 'off' });
    expect(configure({ PORT: '3000', SLACK_API_URL: 'http://127.0.0.1:1' })).toEqual({ state: 'off' });
  });

  it('names every mistake at once, with what to do', async () => {
    box = await openSlackBox();
    const mistakes = (env: Record<string, string>) => {
      const configured = configure(env);
      return configured.state === 'wrong' ? configured.mistakes.map((mistake) => mistake.split(':')[0]) : [];
    };
    expect(mistakes({ SLACK_BOT_TOKEN: 'xoxp-1' })).toEqual(['SLACK_SIGNING_SECRET', 'SLACK_BOT_TOKEN']);
    expect(mistakes({ SLACK_SOCKET_MODE: 'true' })).toEqual(['SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN']);
    expect(mistakes({ SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1' })).toEqual([
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
    ]);
    expect(mistakes({ SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1', ...oauth })).toEqual(['SLACK_BOT_TOKEN']);
    expect(
      mistakes({ SLACK_SIGNING_SECRET: 's', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_API_URL: 'http://evil.example' }),
    ).toEqual(['SLACK_API_URL']);
    expect(configure({ SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: 'xoxb-1' }).state).toBe('on');
  });
});
