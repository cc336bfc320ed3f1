import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = '/usr/lib/postgresql';

/** The newest PostgreSQL of this machine. */
const findBinaries = (): string | undefined => {
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

const startCluster = (bin: string, folder: string, port: number): ChildProcess => {
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
  const settings = {
    fsync: 'off',
    max_connections: '200',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: data,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], options);
};

/** Once per run: a private PostgreSQL where the machine has one, and the databases every test file starts from a copy of. */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'entrain-test-'));
  const bin = findBinaries();
  let url = process.env.TEST_DATABASE_URL;
  let cluster: ChildProcess | undefined;
  if (!url && bin) {
    const port = await freePort();
    cluster = startCluster(bin, folder, port);
    url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }
  if (!url) {
    process.stdout.write('PostgreSQL not found: storage, jobs and crash tests run on PGlite only\n');
    if (process.env.REQUIRE_POSTGRES === '1') {
      throw new Error(
        `REQUIRE_POSTGRES=1 and there is no PostgreSQL under ${home}: install it, or set TEST_DATABASE_URL.`,
      );
    }
  }
  process.env.ENTRAIN_TEST_FOLDER = folder;
  process.env.ENTRAIN_TEST_POSTGRES = url ?? '';
  // In the background: a run of pure tests never waits for it. Those who need it wait for its files.
  const preparing = spawn(process.execPath, ['--import', './src/db/quick-imports.ts', 'test/support/prepare.ts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  preparing.stderr.on('data', (chunk) => (complaint += String(chunk)));
  preparing.once('exit', (code) => {
    if (code) writeFileSync(join(folder, 'failed'), complaint);
  });
  return async () => {
    preparing.kill();
    if (cluster) {
      const ended = new Promise((resolve) => cluster.once('exit', resolve));
      cluster.kill('SIGINT');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
};
