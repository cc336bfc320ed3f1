import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configure } from '../../adapters/slack/adapter.ts';
import { manifest } from '../../adapters/slack/manifest.ts';
import type { ChatAdapter, Delivery, Inbound } from '../../src/kernel/chat.ts';
import { everyBlock, say } from '../contract/chat-cards.ts';
import { memoryHost } from './support/host.ts';
import { directMessage, event } from './support/payloads.ts';
import { secret, send, serve } from './support/signed.ts';
import { type TwoWorkspaces, twoWorkspaces } from './support/two-workspaces.ts';

const { bot, bot_optional } = manifest({ baseUrl: 'https://bot.example.com' }).oauth_config.scopes;
const host = memoryHost();
const got: Inbound[] = [];
let two: TwoWorkspaces;
let adapter: ChatAdapter;
let house: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  two = await twoWorkspaces([...bot, ...bot_optional]);
  const configured = configure({
    SLACK_API_URL: `${two.url}/api/`,
    SLACK_AUTHORIZE_URL: `${two.url}/oauth/v2/authorize`,
    SLACK_SIGNING_SECRET: secret,
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'shh',
    SLACK_STATE_SECRET: 'state',
  });
  if (configured.state !== 'on') throw new Error(JSON.stringify(configured));
  adapter = await configured.open(host);
  house = await serve(() => adapter);
  await adapter.start(async (inbound) => void got.push(inbound));
});
afterAll(async () => {
  await adapter.stop();
  await house.close();
  await two.close();
});

/** What a browser does: to Slack, choose a person, back with the code and the cookie. */
async function install(team: string): Promise<number> {
  two.installing = team;
  const start = await fetch(`${house.url}/slack/install`, { redirect: 'manual' });
  expect(start.status).toBe(302);
  const consent = new URL(start.headers.get('location') ?? '');
  expect((await fetch(consent)).status).toBe(200);
  const form = new URLSearchParams({
    user_id: two.people[team] ?? '',
    client_id: '1.2',
    scope: consent.searchParams.get('scope') ?? '',
    state: consent.searchParams.get('state') ?? '',
    redirect_uri: `${house.url}/slack/oauth_redirect`,
  });
  const back = await fetch(`${two.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  return (await fetch(back.headers.get('location') ?? '', { headers: { cookie } })).status;
}

function toPerson(team: string, content: object): Delivery {
  return { id: `${team}-1`, to: `slack:${team}:@${two.people[team]}`, language: 'fr', ...content } as Delivery;
}

describe('installing in two workspaces', () => {
  it('asks for exactly the manifest’s scopes and keeps one token each', async () => {
    expect(await install('T000000001')).toBe(200);
    expect(await install('T000000002')).toBe(200);
    const records = ['T000000001', 'T000000002'].map((team) => JSON.parse(host.records.get(`${team} install`) ?? '{}'));
    for (const { token, scopes } of records) {
      expect(token).toMatch(/^xoxb-/);
      expect(scopes.split(',').sort()).toEqual([...bot, ...bot_optional].sort());
    }
    expect(new Set(records.map(({ token }) => token)).size).toBe(2);
  });

  it('speaks to each with the scopes it has, and to neither about the other', async () => {
    two.asked.splice(0);
    for (const team of ['T000000001', 'T000000002']) {
      const ref = await adapter.deliver(toPerson(team, { card: { ...everyBlock('fr'), plain: `only ${team}` } }));
      await adapter.deliver(toPerson(team, { ...say(`still ${team}`), replaces: ref }));
      await adapter.deliver(
        toPerson(team, { ...say(`as ${team}`), under: ref, as: { name: 'Mme Durand', emoji: '👩', label: 'IA' } }),
      );
      await adapter.deliver(toPerson(team, { typing: true, under: ref }));
      await adapter.deliver(toPerson(team, { home: everyBlock('fr') }));
      await adapter.deliver(toPerson(team, { remove: true, replaces: ref }));
      await send(house.url, directMessage(two.people[team] ?? '', `from ${team}`, undefined, team));
    }
    for (const { workspace, body } of two.asked) {
      const other = workspace === 'T000000001' ? 'T000000002' : 'T000000001';
      expect(decodeURIComponent(body)).not.toContain(other);
    }
    expect(got.map(({ from }) => from.tenant)).toEqual(['T000000001', 'T000000002']);
    console.log(`${two.asked.length} calls to two workspaces under strict scopes, 0 about the other`);
  });

  it('takes a new token on a new installation and forgets it on the last day', async () => {
    const before = host.records.get('T000000001 install');
    expect(await install('T000000001')).toBe(200);
    expect(host.records.get('T000000001 install')).not.toBe(before);
    const later = Math.floor(Date.now() / 1000) + 5;
    await send(house.url, { ...event({ type: 'app_uninstalled' }, 'T000000001'), event_time: later });
    expect(host.records.get('T000000001 install')).toBeUndefined();
    await expect(adapter.deliver(toPerson('T000000001', say('x')))).rejects.toMatchObject({
      failure: { kind: 'closed' },
    });
    const channel = host.records.get(`T000000002 dm:${two.people.T000000002}`);
    await adapter.deliver({ ...toPerson('T000000002', say('x')), to: `slack:T000000002:${channel}` });
  });

  it('refuses a return that did not start here', async () => {
    const forged = await fetch(`${house.url}/slack/oauth_redirect?code=abc&state=forged`);
    expect(forged.status).toBeGreaterThanOrEqual(400);
  });
});
