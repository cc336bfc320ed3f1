import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SQL, sql } from 'drizzle-orm';
import postgres from 'postgres';
import { describe } from 'vitest';
import { type OpenStore, openStore } from '../../src/db/open.ts';
import { rowsOf } from '../../src/db/rows.ts';
import type { Tx } from '../../src/kernel/db.ts';

/** A migrated database of one test file's own. */
export type FreshStore = {
  readonly store: OpenStore;
  /** What opens the same database again: from another process, or after `store.close()`. */
  readonly again: Parameters<typeof openStore>[0];
};

/** One of the engines the product runs on. */
export type Engine = { readonly name: 'PGlite' | 'PostgreSQL'; readonly fresh: () => Promise<FreshStore> };

const { ENTRAIN_TEST_FOLDER: folder = '', ENTRAIN_TEST_POSTGRES: server = '' } = process.env;

const prepared = async (name: string): Promise<string> => {
  const file = join(folder, name);
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (existsSync(file)) return file;
    if (existsSync(join(folder, 'failed'))) break;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  const why = existsSync(join(folder, 'failed'))
    ? readFileSync(join(folder, 'failed'), 'utf8')
    : 'it took over a minute';
  throw new Error(`The databases for the tests could not be prepared: ${why}`);
};

/** Embedded, nothing kept: what a feature's tests use. */
export const freshStore = async (): Promise<OpenStore> => {
  await prepared('embedded');
  return openStore({ folder: 'memory' });
};

/** A new folder, removed at the end of the run. */
export const emptyFolder = (): string => mkdtempSync(join(folder, 'data-'));

/** Embedded, in a folder: what survives the process. */
export const folderStore = async (): Promise<FreshStore> => {
  await prepared('embedded');
  const again = { folder: emptyFolder() };
  return { store: await openStore(again), again };
};

const freshDatabase = async (): Promise<FreshStore> => {
  const template = new URL(readFileSync(await prepared('template.url'), 'utf8'));
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const name = `entrain_${randomUUID().replaceAll('-', '')}`;
  await admin.unsafe(`create database ${name} template ${template.pathname.slice(1)}`);
  await admin.end();
  template.pathname = `/${name}`;
  const again = { databaseUrl: template.href };
  return { store: await openStore(again), again };
};

/** An empty database, not even migrated. */
export const emptyDatabase = async (): Promise<string> => {
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  const name = `entrain_${randomUUID().replaceAll('-', '')}`;
  await admin.unsafe(`create database ${name} template template0`);
  await admin.end();
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
};

/** Whether this machine has a PostgreSQL to test on. */
export const hasPostgres = server !== '';

/** The engine that is quicker on this machine, for a test that says a great deal. */
export const quickStore = async (): Promise<OpenStore> =>
  hasPostgres ? (await freshDatabase()).store : await freshStore();

/** The same expectations of every engine; the run says at its start when one is missing. */
export const describeOnEveryEngine = (title: string, body: (engine: Engine) => void): void => {
  describe(`${title}, on PGlite`, () => body({ name: 'PGlite', fresh: folderStore }));
  describe.skipIf(!hasPostgres)(`${title}, on PostgreSQL`, () => body({ name: 'PostgreSQL', fresh: freshDatabase }));
};

/** Work with the rights of the database's owner, as migrations have them. */
export const asOwner = <T>(store: OpenStore, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.acrossWorkspaces(async (tx) => {
    await tx.execute(sql`set local role none`);
    return work(tx);
  });

/** The rows of hand-written SQL, as owner. */
export const ownerRows = <T extends Record<string, unknown>>(store: OpenStore, query: SQL): Promise<T[]> =>
  asOwner(store, (tx) => rowsOf<T>(tx, query));

/** Looks until it holds; a test that would wait for ever fails with what it waited for. */
export const eventually = async (
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 20_000,
): Promise<void> => {
  const until = performance.now() + withinMs;
  do {
    if (await holds()) return;
    await new Promise((wake) => setTimeout(wake, 10));
  } while (performance.now() < until);
  throw new Error(`Waited ${withinMs} ms in vain until ${what}.`);
};
