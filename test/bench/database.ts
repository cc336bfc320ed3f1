import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { setup } from '../support/postgres.ts';

/** An empty database for the whole product, in the environment it is started with. */
export type BenchDatabase = {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

/** DATABASE_URL when it is set, else a private PostgreSQL (without fsync) where the machine has one, else the embedded one. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { name: 'PostgreSQL', env: { DATABASE_URL }, close: async () => {} };
  const close = await setup();
  const { ENTRAIN_TEST_POSTGRES: server = '' } = process.env;
  if (server === '') {
    const folder = mkdtempSync(join(tmpdir(), 'entrain-bench-'));
    return { name: 'the embedded database', env: { ENTRAIN_DATA: folder }, close };
  }
  const name = `entrain_bench_${randomUUID().replaceAll('-', '')}`;
  await made(server, name);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  return { name: 'PostgreSQL (private, fsync off)', env: { DATABASE_URL: url }, close };
}

async function made(server: string, name: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const admin = postgres(server, { max: 1, onnotice: () => {} });
    try {
      await admin.unsafe(`create database ${name} template template0`);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await admin.end();
    }
  }
}
