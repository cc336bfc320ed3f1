import { request } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { executed, mention, typed } from './support/activities.ts';
import { memoryHost, openAdapter, openRoom, post, type Room, serve } from './support/house.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

it.each([
  ['nothing', '', 400],
  ['no JSON', '{', 400],
  ['null', 'null', 400],
  ['a list', '[]', 400],
  ['no type', '{"serviceUrl":"x"}', 400],
  ['deep nesting', `${'['.repeat(9000)}${']'.repeat(9000)}`, 400],
])('answers %s that is signed without falling over', async (_, body, status) => {
  expect((await post(room.url, body, await room.fake.sign())).status).toBe(status);
  expect((await room.tell(typed(room.fake, 'ana', 'still here'))).status).toBe(200);
});

it('is not stopped by what is new to it', async () => {
  const base = typed(room.fake, 'ana', 'Bonjour');
  for (const body of [
    { ...base, id: '1', type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    { ...base, id: '2', type: 'somethingOf2027' },
    { ...base, id: '3', type: 'invoke', name: 'composeExtension/query', value: 7 },
    { ...base, id: '4', type: 'conversationUpdate', membersAdded: [{ id: '29:x' }], from: undefined },
    { ...base, id: '5', entities: [null, 3, { type: 7 }, { type: 'newEntity', deep: { er: [] } }] },
    { ...base, id: '6', entities: 'none', attachments: 4, channelData: { tenant: { id: room.fake.tenant }, a: [] } },
    { ...base, id: '7', timestamp: 'yesterday', locale: 4, localTimezone: 'Mars/Olympus' },
  ])
    expect((await room.tell(body)).status).toBe(200);
  expect(room.got.map(({ kind }) => kind)).toEqual(['said', 'said', 'said']);
});

it('lets three deliveries of one activity through with one key', async () => {
  const body = typed(room.fake, 'ana', 'Bonjour');
  for (let time = 0; time < 3; time += 1) expect((await room.tell(body)).status).toBe(200);
  expect(room.got).toHaveLength(3);
  expect(new Set(room.got.map(({ key }) => key)).size).toBe(1);
});

it('answers a pressed button at once, and only after it is stored', async () => {
  let stored = false;
  room.receive = async () => {
    await wait(50);
    stored = true;
  };
  const response = await room.tell(executed(room.fake, { user: 'ana' }, 'm-1', 'practice.hint', {}));
  expect(stored).toBe(true);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: 'C’est noté.',
  });
});

it('tells the person when a pressed button was not stored', async () => {
  room.receive = () => Promise.reject(new Error('store down'));
  const response = await room.tell(executed(room.fake, { user: 'ana' }, 'm-1', 'practice.hint', {}));
  expect(response.status).toBe(503);
  expect(JSON.stringify(await response.json())).toContain('Réessayez');
});

it('answers a button of another card in words', async () => {
  const body = { ...executed(room.fake, { user: 'ana' }, 'm-1', 'x', {}), value: { action: { data: 3 } } };
  const response = await room.tell(body);
  expect([response.status, room.got.length]).toEqual([200, 0]);
  expect(JSON.stringify(await response.json())).toContain('aide');
});

it('takes a thumb with its words', async () => {
  const actionValue = { reaction: 'dislike', feedback: '{"feedbackText":"hors sujet"}' };
  const value = { actionName: 'feedback', actionValue };
  const body = {
    ...typed(room.fake, 'ana', ''),
    type: 'invoke',
    name: 'message/submitAction',
    value,
    replyToId: 'm-4',
  };
  expect((await room.tell(body)).status).toBe(200);
  const action = { name: 'message.feedback', arg: 'dislike' };
  expect(room.got[0]).toMatchObject({ kind: 'pressed', action, value: 'hors sujet', under: 'm-4' });
});

it('refuses ten megabytes without reading them', async () => {
  const token = await room.fake.sign();
  const before = process.memoryUsage().rss;
  for (const chunked of [false, true]) expect(await flood(room.url, token, chunked)).toBe(413);
  expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(60);
  expect((await room.tell(typed(room.fake, 'ana', 'still here'))).status).toBe(200);
});

it('asks the service to come back while the keys cannot be had, and recovers', async () => {
  const fresh = await openRoom();
  fresh.fake.keysDown = true;
  expect((await fresh.tell(typed(fresh.fake, 'ana', '1'))).status).toBe(503);
  fresh.fake.keysDown = false;
  expect((await fresh.tell(typed(fresh.fake, 'ana', '2'))).status).toBe(200);
  await fresh.close();
});

it('takes unsigned posts of this machine only when told so, and never from a web page', async () => {
  const adapter = await openAdapter({ TEAMS_AUTH: 'anonymous', HOST: '127.0.0.1' }, memoryHost());
  const house = await serve(() => adapter);
  const got: string[] = [];
  await adapter.start((event) => Promise.resolve(void got.push(event.kind)));
  const body = typed(room.fake, 'ana', 'Bonjour');
  expect((await post(house.url, body, undefined)).status).toBe(200);
  expect((await post(house.url, '', undefined)).status).toBe(400);
  expect((await fetch(house.url, { method: 'POST', body: JSON.stringify(body) })).status).toBe(401);
  expect((await post(house.url, { ...body, serviceUrl: 'https://evil.example/' }, undefined)).status).toBe(401);
  expect(got).toEqual(['said']);
  await adapter.stop();
  await house.close();
});

it('serves its own path alone', async () => {
  expect((await fetch(room.url)).status).toBe(405);
  expect((await fetch(room.url.replace('messages', 'other'), { method: 'POST' })).status).toBe(404);
});

it('says in a channel that it answers in private', async () => {
  const thread = '19:defis@thread.tacv2;messageid=1795000000000';
  await room.tell(mention(room.fake, 'ana', 'classement', thread));
  await expect.poll(() => room.fake.messages.length).toBe(1);
  expect(room.fake.messages[0]?.conversation).toBe(thread);
  expect(room.fake.messages[0]?.activity).toMatchObject({
    text: expect.stringContaining('privée'),
    textFormat: 'plain',
  });
});

/** Sends ten megabytes; answers the status, whether or not the rest could be written. */
function flood(url: string, token: string, chunked: boolean): Promise<number> {
  const size = 10 * 1024 * 1024;
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = request(url, { method: 'POST', headers: chunked ? headers : { ...headers, 'content-length': size } });
    sent.on('response', (response) => resolve(response.statusCode ?? 0));
    sent.on('error', reject);
    sent.end(Buffer.alloc(size, 97));
  });
}
