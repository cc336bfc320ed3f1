import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { SignJWT } from 'jose';

/** A call of the adapter to the connector. */
export type TeamsCall = {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly authorization: string;
  readonly at: number;
};

/** How a call fails: a status, a connection cut after the message was taken, or no answer at all. */
export type TeamsFailure =
  | { readonly status: number; readonly retryAfter?: number; readonly code?: string }
  | { readonly hangUp: true }
  | { readonly hang: true };

/** A message as Teams holds it. */
export type TeamsMessage = {
  readonly conversation: string;
  readonly id: string;
  readonly activity: Record<string, unknown>;
};

/** What a token says; undefined claims are left out. */
export type Claims = Readonly<Record<string, string | number | undefined>>;

/** Teams and its identity service on loopback: signs what it sends us, and takes what we send. */
export type FakeTeams = {
  readonly serviceUrl: string;
  readonly origin: string;
  readonly appId: string;
  readonly tenant: string;
  /** The environment of an adapter that talks with it. */
  readonly env: Readonly<Record<string, string>>;
  readonly calls: TeamsCall[];
  readonly messages: TeamsMessage[];
  readonly typing: TeamsMessage[];
  /** Times each key document or token was asked for. */
  readonly asked: { openid: number; jwks: number; token: number };
  fail: (call: TeamsCall) => TeamsFailure | undefined;
  /** When true the key documents answer 500. */
  keysDown: boolean;
  readonly key: KeyObject;
  readonly publicPem: string;
  /** A token of the service; claims and header can be bent. */
  sign(claims?: Claims, header?: Readonly<Record<string, string>>, key?: KeyObject): Promise<string>;
  close(): Promise<void>;
};

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const unendorsed = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The second key of the service: known, but not for Teams. */
export const unendorsedKey = unendorsed.privateKey;

/** Opens it. */
export async function fakeTeams(): Promise<FakeTeams> {
  const appId = '11111111-2222-4333-8444-555555555555';
  const tenant = '99999999-2222-4333-8444-555555555555';
  const calls: TeamsCall[] = [];
  const messages: TeamsMessage[] = [];
  const typing: TeamsMessage[] = [];
  const asked = { openid: 0, jwks: 0, token: 0 };
  const fake = {
    calls,
    messages,
    typing,
    asked,
    keysDown: false,
    fail: (_: TeamsCall): TeamsFailure | undefined => undefined,
  };
  let origin = '';
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    if (fake.keysDown && /^\/(openid|jwks)/.test(path)) return void response.writeHead(500).end();
    if (path === '/openid') {
      asked.openid += 1;
      return answer(response, 200, { issuer: 'https://api.botframework.com', jwks_uri: `${origin}/jwks` });
    }
    if (path === '/jwks') {
      asked.jwks += 1;
      return answer(response, 200, {
        keys: [jwk(pair.publicKey, 'k1', ['msteams']), jwk(unendorsed.publicKey, 'k2', ['webchat'])],
      });
    }
    const raw = await text(request);
    if (path === '/login/oauth2/v2.0/token') {
      asked.token += 1;
      return answer(response, 200, { token_type: 'Bearer', expires_in: 3600, access_token: `t${asked.token}` });
    }
    const call: TeamsCall = {
      method: request.method ?? '',
      path: path.replace(/^\/teams/, ''),
      body: raw === '' ? {} : JSON.parse(raw),
      authorization: request.headers.authorization ?? '',
      at: Date.now(),
    };
    calls.push(call);
    const failure = fake.fail(call);
    if (failure === undefined) return act(call, response);
    if ('hang' in failure) return;
    if ('hangUp' in failure) {
      act(call);
      return void request.socket.destroy();
    }
    response.setHeader('content-type', 'application/json');
    if (failure.retryAfter !== undefined) response.setHeader('retry-after', String(failure.retryAfter));
    response
      .writeHead(failure.status)
      .end(JSON.stringify({ error: { code: failure.code ?? 'Failed', message: 'no' } }));
  });
  const act = ({ method, path, body }: TeamsCall, response?: ServerResponse) => {
    const told = (status: number, json?: object): void => {
      if (response) answer(response, status, json);
    };
    if (method === 'POST' && path === '/v3/conversations') {
      const [member] = body.members as { id: string }[];
      return told(201, { id: `a:${member?.id}` });
    }
    const [, conversation = '', rest = ''] = /^\/v3\/conversations\/([^/]+)\/(.*)$/.exec(path) ?? [];
    const member = /^members\/(.+)$/.exec(rest)?.[1];
    if (member !== undefined)
      return told(200, { id: member, name: member, email: `${member.replace(/^29:/, '')}@example.com` });
    const id = /^activities\/(.+)$/.exec(rest)?.[1];
    const index = messages.findIndex((message) => message.conversation === conversation && message.id === id);
    if (method === 'POST' && rest.startsWith('activities')) {
      const message = {
        conversation,
        id: `m-${messages.length + typing.length + 1}-${randomUUID().slice(0, 8)}`,
        activity: body,
      };
      (body.type === 'typing' ? typing : messages).push(message);
      return told(201, { id: message.id });
    }
    if (index < 0 || id === undefined)
      return told(404, { error: { code: 'ActivityNotFoundInConversation', message: 'no' } });
    if (method === 'PUT') messages[index] = { conversation, id, activity: body };
    if (method === 'DELETE') messages.splice(index, 1);
    return told(200, { id });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const serviceUrl = `${origin}/teams/`;
  return Object.assign(fake, {
    origin,
    serviceUrl,
    appId,
    tenant,
    env: {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: 'not-a-secret',
      MicrosoftAppTenantId: tenant,
      TEAMS_LOGIN_URL: `${origin}/login`,
      TEAMS_OPENID_URL: `${origin}/openid`,
      TEAMS_SERVICE_HOSTS: '127.0.0.1',
    },
    key: pair.privateKey,
    publicPem: pair.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (claims: Claims = {}, header: Readonly<Record<string, string>> = {}, key: KeyObject = pair.privateKey) => {
      const now = Math.floor(Date.now() / 1000);
      const said = {
        iss: 'https://api.botframework.com',
        aud: appId,
        iat: now,
        nbf: now,
        exp: now + 3600,
        serviceurl: serviceUrl,
        ...claims,
      };
      const token = new SignJWT(JSON.parse(JSON.stringify(said)));
      return token.setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(key);
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function jwk(key: KeyObject, kid: string, endorsements: readonly string[]): object {
  return { ...key.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256', endorsements };
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, json: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
