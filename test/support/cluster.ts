import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';

/** Where Debian puts the versions of PostgreSQL. */
export const home = '/usr/lib/postgresql';

/** A private PostgreSQL on loopback. */
export type Cluster = {
  readonly url: string;
  /** Starts it and waits until it answers. */
  start(): Promise<void>;
  /** As a power cut of the server: no shutdown, its next start reads the log. */
  stopImmediately(): Promise<void>;
  stop(): Promise<void>;
};

/** The programs of the newest PostgreSQL of this machine. */
export const findBinaries = (): string | undefined => {
  try {
    const versions = readdirSync(home).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(home, version, 'bin')).find((bin) => readdirSync(bin).includes('initdb'));
  } catch {
    return undefined;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });

// PostgreSQL refuses to run as root, so on a machine where we are root it runs as its own user.
const someoneElse = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
};

/** Makes a cluster in a folder, not started; `settings` are PostgreSQL's own. */
export const makeCluster = async (
  bin: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
): Promise<Cluster> => {
  const port = await freePort();
  const user = someoneElse();
  const data = join(folder, 'cluster');
  mkdirSync(data);
  chmodSync(folder, 0o755);
  if (user) chownSync(data, user.uid, user.gid);
  const options = { ...user, cwd: data, stdio: 'ignore' as const };
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'],
    options,
  );
  const all = { max_connections: '200', listen_addresses: '127.0.0.1', unix_socket_directories: data, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  const end = async (signal: 'SIGINT' | 'SIGQUIT'): Promise<void> => {
    if (!server) return;
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill(signal);
    await ended;
    server = undefined;
  };
  return {
    url,
    start: async () => {
      server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], options);
      for (let attempt = 1; ; attempt += 1) {
        const asking = postgres(url, { max: 1, onnotice: () => {} });
        try {
          await asking`select 1`;
          return;
        } catch (error) {
          if (attempt === 300) throw error;
          await wait(100);
        } finally {
          await asking.end();
        }
      }
    },
    stopImmediately: () => end('SIGQUIT'),
    stop: () => end('SIGINT'),
  };
};
