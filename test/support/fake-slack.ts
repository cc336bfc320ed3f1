import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A call the adapter made. */
export type SlackCall = {
  readonly method: string;
  readonly token: string;
  readonly args: Record<string, unknown>;
  readonly at: number;
};

/** A message as it stands in a channel. */
export type SlackMessage = {
  readonly channel: string;
  readonly ts: string;
  readonly team: string;
  readonly body: Record<string, unknown>;
};

/** How a call fails: a code of Slack's, an HTTP status, or no answer after it was done. */
export type Failure = {
  readonly error?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly hangUp?: true;
};

/** A Slack on loopback that keeps what it is told. */
export type FakeSlack = {
  readonly apiUrl: string;
  readonly calls: SlackCall[];
  readonly messages: SlackMessage[];
  readonly homes: Map<string, Record<string, unknown>>;
  readonly modals: Record<string, unknown>[];
  readonly files: { readonly channel: string; readonly thread: string; readonly bytes: number }[];
  /** Where Socket Mode connects. */
  socketUrl: string;
  /** Asked before each call; answers how it fails. */
  fail: (call: SlackCall) => Failure | undefined;
  /** Whose workspace a token opens. */
  readonly teams: Map<string, string>;
  close(): Promise<void>;
};

/** Starts it. */
export async function fakeSlack(): Promise<FakeSlack> {
  let count = 0;
  const fake: Omit<FakeSlack, 'apiUrl' | 'close'> = {
    calls: [],
    messages: [],
    homes: new Map(),
    modals: [],
    files: [],
    fail: () => undefined,
    socketUrl: '',
    teams: new Map([
      ['xoxb-test', 'T01TEST'],
      ['xapp-test', 'app'],
    ]),
  };
  const next = () => {
    count += 1;
    return `1790000000.${String(count).padStart(6, '0')}`;
  };
  let base = '';
  const server = createServer(async (request, response) => {
    const raw = await body(request);
    if (request.url?.startsWith('/upload')) return answer(response, { ok: true });
    const method = (request.url ?? '').replace(/^\/api\//, '');
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const args = decode(raw, request.headers['content-type'] ?? '');
    const call = { method, token: token || String(args.token ?? ''), args, at: Date.now() };
    fake.calls.push(call);
    const failure = fake.fail(call);
    if (failure?.hangUp) {
      act(fake, call, next, base);
      return void request.socket.destroy();
    }
    if (failure?.status !== undefined) {
      response.writeHead(
        failure.status,
        failure.retryAfter === undefined ? {} : { 'retry-after': String(failure.retryAfter) },
      );
      return void response.end(JSON.stringify({ ok: false, error: failure.error }));
    }
    answer(response, failure?.error === undefined ? act(fake, call, next, base) : { ok: false, error: failure.error });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return Object.assign(fake, {
    apiUrl: `${base}/api/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function act(fake: Omit<FakeSlack, 'apiUrl' | 'close'>, call: SlackCall, next: () => string, base: string): object {
  const { method, args, token } = call;
  const team = fake.teams.get(token);
  if (team === undefined && token !== '') return { ok: false, error: 'invalid_auth' };
  switch (method) {
    case 'users.info':
      return {
        ok: true,
        user: { id: args.user, tz: 'Europe/Paris', locale: 'fr-FR', profile: { display_name: `n-${args.user}` } },
      };
    case 'conversations.open':
      return { ok: true, channel: { id: `D${String(args.users).slice(1)}` } };
    case 'conversations.info':
      return { ok: true, channel: { id: args.channel, user: `U${String(args.channel).slice(1)}` } };
    case 'conversations.replies':
    case 'conversations.history':
      return {
        ok: true,
        messages: fake.messages
          .filter(({ channel }) => channel === args.channel)
          .map(({ ts, body }) => ({ ts, ...body })),
      };
    case 'chat.postMessage': {
      const message = { channel: String(args.channel), ts: next(), team: team ?? '', body: args };
      fake.messages.push(message);
      return { ok: true, channel: message.channel, ts: message.ts };
    }
    case 'chat.update': {
      const index = fake.messages.findIndex(({ channel, ts }) => channel === args.channel && ts === args.ts);
      const old = fake.messages[index];
      if (old === undefined) return { ok: false, error: 'message_not_found' };
      fake.messages[index] = { ...old, body: { ...old.body, ...args } };
      return { ok: true, channel: old.channel, ts: old.ts };
    }
    case 'chat.delete': {
      const index = fake.messages.findIndex(({ channel, ts }) => channel === args.channel && ts === args.ts);
      if (index < 0) return { ok: false, error: 'message_not_found' };
      fake.messages.splice(index, 1);
      return { ok: true };
    }
    case 'views.publish':
      fake.homes.set(String(args.user_id), args.view as Record<string, unknown>);
      return { ok: true };
    case 'views.open':
      fake.modals.push(args.view as Record<string, unknown>);
      return { ok: true, view: { id: `V${fake.modals.length}` } };
    case 'files.getUploadURLExternal':
      return { ok: true, upload_url: `${base}/upload`, file_id: 'F1' };
    case 'files.completeUploadExternal':
      fake.files.push({ channel: String(args.channel_id), thread: String(args.thread_ts), bytes: 0 });
      return { ok: true, files: [] };
    case 'apps.connections.open':
      return { ok: true, url: fake.socketUrl };
    case 'assistant.threads.setStatus':
    case 'auth.test':
      return { ok: true };
    default:
      return { ok: false, error: 'unknown_method' };
  }
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function decode(raw: string, type: string): Record<string, unknown> {
  if (type.startsWith('application/json')) return JSON.parse(raw) as Record<string, unknown>;
  return Object.fromEntries(new URLSearchParams(raw));
}

function answer(response: ServerResponse, content: object): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(content));
}
