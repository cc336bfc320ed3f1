import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Claims, unendorsedKey } from '../support/fake-teams.ts';
import { type Posted, typed } from './support/activities.ts';
import { openRoom, post, type Room } from './support/house.ts';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room.close());
beforeEach(() => {
  room.got.length = 0;
});

const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const seconds = () => Math.floor(Date.now() / 1000);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({
  iss: 'https://api.botframework.com',
  aud: room.fake.appId,
  exp: seconds() + 3600,
  serviceurl: room.fake.serviceUrl,
});
const sign = (bent: Claims = {}, header: Readonly<Record<string, string>> = {}) => room.fake.sign(bent, header);
const line = (more: Posted = {}) => typed(room.fake, 'ana', 'Bonjour', more);

/** What is sent, and what must come back. */
type Row = readonly [
  name: string,
  status: number,
  make: () => Promise<readonly [token: string | undefined, body: Posted]>,
];

const rows: readonly Row[] = [
  ['a valid token', 200, async () => [await sign(), line()]],
  ['no token', 401, async () => [undefined, line()]],
  ['no token at all but text', 401, async () => ['garbage', line()]],
  ['three parts of nothing', 401, async () => ['a.b.c', line()]],
  ['another audience', 401, async () => [await sign({ aud: '33333333-2222-4333-8444-555555555555' }), line()]],
  ['another issuer', 401, async () => [await sign({ iss: 'https://sts.windows.net/evil/' }), line()]],
  ['expired ten minutes ago', 401, async () => [await sign({ exp: seconds() - 600 }), line()]],
  ['expired four minutes ago, within the tolerance', 200, async () => [await sign({ exp: seconds() - 240 }), line()]],
  ['not valid yet', 401, async () => [await sign({ nbf: seconds() + 900 }), line()]],
  ['an unknown key', 401, async () => [await sign({}, { kid: 'k9' }), line()]],
  ['a key not endorsed for Teams', 401, async () => [await room.fake.sign({}, { kid: 'k2' }, unendorsedKey), line()]],
  [
    'another service than the token names',
    401,
    async () => [await sign(), line({ serviceUrl: 'https://evil.example/' })],
  ],
  ['a bad signature', 401, async () => [await room.fake.sign({}, {}, foreign), line()]],
  ['no algorithm', 401, async () => [`${part({ alg: 'none', kid: 'k1' })}.${part(claims())}.`, line()]],
  [
    'no algorithm and a signature',
    401,
    async () => [`${part({ alg: 'none', kid: 'k1' })}.${part(claims())}.AAAA`, line()],
  ],
  ['the public key as a shared secret', 401, async () => [hs256(), line()]],
  ['tampered claims', 401, async () => [tampered(await sign()), line()]],
  ['a stronger algorithm of the same family', 401, async () => [await sign({}, { alg: 'RS512' }), line()]],
  ['no expiry', 401, async () => [await sign({ exp: undefined }), line()]],
  [
    'no service in the token',
    401,
    async () => [await sign({ serviceurl: undefined }), line({ serviceUrl: undefined })],
  ],
  ['no service in the body', 401, async () => [await sign(), line({ serviceUrl: undefined })]],
  [
    'a service we do not answer to, signed',
    401,
    async () => [await sign({ serviceurl: 'https://evil.example/' }), line({ serviceUrl: 'https://evil.example/' })],
  ],
  ['another channel', 401, async () => [await sign(), line({ channelId: 'webchat' })]],
  ['another tenant', 401, async () => [await sign(), line(inTenant('77777777-2222-4333-8444-555555555555'))]],
  [
    'another tenant in the channel data alone',
    401,
    async () => [await sign(), line({ channelData: { tenant: { id: '77777777-2222-4333-8444-555555555555' } } })],
  ],
  ['no tenant', 401, async () => [await sign(), line({ ...inTenant(undefined), channelData: {} })]],
  [
    'an emulator token of a foreign tenant with its own service',
    401,
    async () => [
      await sign({
        iss: 'https://sts.windows.net/77777777-2222-4333-8444-555555555555/',
        tid: '77777777-2222-4333-8444-555555555555',
        appid: room.fake.appId,
        ver: '1.0',
        serviceurl: undefined,
      }),
      line({ serviceUrl: 'https://evil.example/' }),
    ],
  ],
];

it.each(rows)('%s is answered %i', async (_, status, make) => {
  const [token, body] = await make();
  const response = await post(room.url, body, token);
  expect([response.status, await response.text()]).toEqual([status, '']);
  expect(room.got).toHaveLength(status === 200 ? 1 : 0);
});

it('takes no other scheme than Bearer', async () => {
  const authorization = `Basic ${Buffer.from('a:b').toString('base64')}`;
  const response = await fetch(room.url, { method: 'POST', headers: { authorization }, body: JSON.stringify(line()) });
  expect([response.status, await response.text()]).toEqual([401, '']);
});

it('takes the same token with the same activity twice: telling them apart is the core’s', async () => {
  const [token, body] = [await sign(), line()];
  expect((await post(room.url, body, token)).status).toBe(200);
  expect((await post(room.url, body, token)).status).toBe(200);
  expect(new Set(room.got.map(({ key }) => key)).size).toBe(1);
});

it('names a wrong issuer in our log, so that a tenant can allow its own', async () => {
  await post(room.url, line(), await sign({ iss: 'https://sts.windows.net/own/' }));
  expect(room.host.logged.at(-1)).toContain('https://sts.windows.net/own/');
});

it('asks for the keys once for all of it', () => {
  expect(room.fake.asked.openid).toBe(1);
  expect(room.fake.asked.jwks).toBeLessThanOrEqual(2);
});

function inTenant(tenantId: string | undefined): Posted {
  return { conversation: { id: 'a:29:ana', conversationType: 'personal', tenantId } };
}

function hs256(): string {
  const head = `${part({ alg: 'HS256', kid: 'k1', typ: 'JWT' })}.${part(claims())}`;
  return `${head}.${createHmac('sha256', room.fake.publicPem).update(head).digest('base64url')}`;
}

function tampered(token: string): string {
  const [header, , signature] = token.split('.');
  return `${header}.${part({ ...claims(), serviceurl: 'https://evil.example/' })}.${signature}`;
}
