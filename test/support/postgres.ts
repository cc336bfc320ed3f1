import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cluster, findBinaries, home, makeCluster } from './cluster.ts';

/** Once per run: a private PostgreSQL where the machine has one, and the databases every test file starts from a copy of. */
export const setup = async (): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'entrain-test-'));
  const bin = findBinaries();
  let url = process.env.TEST_DATABASE_URL;
  let cluster: Cluster | undefined;
  if (!url && bin) {
    cluster = await makeCluster(bin, folder, { fsync: 'off' });
    url = cluster.url;
    // Not waited for: a run of pure tests does without. Who needs it waits for the files below.
    cluster.start().catch(() => {});
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
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
};
