import { createServer } from 'node:http';
import { configure } from '../../../adapters/teams/adapter.ts';
import type { ChatAdapter, Env, Host, Inbound } from '../../../src/kernel/chat.ts';
import { type FakeTeams, fakeTeams } from '../../support/fake-teams.ts';
import type { Posted } from './activities.ts';

/** A house that keeps records in memory and logs into an array. */
export function memoryHost(records = new Map<string, string>()): Host & { readonly logged: string[] } {
  const logged: string[] = [];
  return {
    logged,
    vault: {
      get: (tenant, key) => Promise.resolve(records.get(`${tenant} ${key}`)),
      put: (tenant, key, value) => Promise.resolve(void records.set(`${tenant} ${key}`, value)),
      remove: (tenant, key) => Promise.resolve(void records.delete(`${tenant} ${key}`)),
    },
    log: (event, fields) => void logged.push(`${event} ${JSON.stringify(fields)}`),
    now: Date.now,
    production: false,
    settled: () => Promise.resolve(),
  };
}

/** Opens an adapter that the environment configures. */
export async function openAdapter(env: Env, host: Host): Promise<ChatAdapter> {
  const configured = configure(env);
  if (configured.state !== 'on') throw new Error(`not configured: ${JSON.stringify(configured)}`);
  return await configured.open(host);
}

/** The house's server with one adapter on it. */
export async function serve(
  adapter: () => ChatAdapter | undefined,
): Promise<{ readonly url: string; readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (!adapter()?.http?.(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    url: `http://127.0.0.1:${port}/api/messages`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Posts an activity the way the service does; `token` undefined sends none. */
export async function post(url: string, body: unknown, token: string | undefined): Promise<Response> {
  return await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** A Teams, an adapter on a server, and what it handed over. */
export type Room = {
  readonly fake: FakeTeams;
  readonly host: ReturnType<typeof memoryHost>;
  readonly adapter: ChatAdapter;
  readonly got: Inbound[];
  readonly url: string;
  receive: (inbound: Inbound) => Promise<void>;
  tell(body: Posted): Promise<Response>;
  close(): Promise<void>;
};

/** Opens one. */
export async function openRoom(env: Env = {}): Promise<Room> {
  const fake = await fakeTeams();
  const host = memoryHost();
  const adapter = await openAdapter({ ...fake.env, ...env }, host);
  const house = await serve(() => adapter);
  const got: Inbound[] = [];
  const room = { receive: (event: Inbound) => Promise.resolve(void got.push(event)) };
  await adapter.start((event) => room.receive(event));
  return Object.assign(room, {
    fake,
    host,
    adapter,
    got,
    url: house.url,
    tell: async (body: Posted) => await post(house.url, body, await fake.sign()),
    close: async () => {
      await adapter.stop();
      await house.close();
      await fake.close();
    },
  });
}
