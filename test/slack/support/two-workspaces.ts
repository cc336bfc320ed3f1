import { createServer, type IncomingMessage } from 'node:http';
import { createEmulator } from 'emulate';

/** What a workspace was asked. */
export type Asked = { readonly workspace: string; readonly method: string; readonly body: string };

/** Two workspaces of an emulator behind one address, since the emulator has room for one: calls find theirs by token. */
export type TwoWorkspaces = {
  readonly url: string;
  readonly asked: Asked[];
  /** The person in each workspace. */
  readonly people: Readonly<Record<string, string>>;
  /** Which workspace the next installation is made in. */
  installing: string;
  close(): Promise<void>;
};

const given = 'T000000001';
const teams = [given, 'T000000002'] as const;

/** Starts both with exactly these scopes. */
export async function twoWorkspaces(scopes: readonly string[]): Promise<TwoWorkspaces> {
  const app = {
    client_id: '1.2',
    client_secret: 'shh',
    app_id: 'A01APP',
    name: 'Entrain',
    redirect_uris: [],
    scopes: [...scopes],
    bot_name: 'entrain',
  };
  const emulators = await Promise.all(
    teams.map(async (team, index) => ({
      team,
      emulator: await createEmulator({
        service: 'slack',
        port: 0,
        seed: {
          slack: { strict_scopes: true, users: [{ name: `person-of-${index}` }], oauth_apps: [app], tokens: [] },
        },
      } as never),
    })),
  );
  const owners = new Map<string, string>();
  const two = { asked: [] as Asked[], installing: teams[0] as string };
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '');
    const team = owners.get(token) ?? two.installing;
    two.asked.push({ workspace: team, method: (request.url ?? '').replace('/api/', ''), body });
    const target = emulators.find((one) => one.team === team)?.emulator.url ?? '';
    // The emulator calls every workspace the same: the second one is renamed on its way out.
    const inside = (text: string) => text.replaceAll(team, given);
    const answer = await fetch(target + inside(request.url ?? ''), {
      method: request.method ?? 'GET',
      redirect: 'manual',
      headers: Object.fromEntries(
        ['authorization', 'content-type'].flatMap((name) =>
          request.headers[name] ? [[name, String(request.headers[name])]] : [],
        ),
      ),
      ...(request.method === 'POST' ? { body: inside(body) } : {}),
    });
    const text = (await answer.text()).replaceAll(given, team);
    const issued = /"access_token":"([^"]+)"/.exec(text)?.[1];
    if (issued !== undefined) owners.set(issued, team);
    const location = answer.headers.get('location');
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? '',
      ...(location ? { location } : {}),
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const people: Record<string, string> = {};
  for (const { team, emulator } of emulators) {
    const page = await (await fetch(`${emulator.url}/oauth/v2/authorize?client_id=1.2`)).text();
    people[team] = Array.from(page.matchAll(/name="user_id" value="([^"]+)"/g), ([, id]) => id).at(-1) ?? '';
  }
  return Object.assign(two, {
    url,
    people,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all(emulators.map(({ emulator }) => emulator.close()));
    },
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
