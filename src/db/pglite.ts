import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConstructorOptions } from 'pg-boss';
import { backupTo } from './backup.ts';
import { lockFolder } from './folder-lock.ts';
import { migrateStore } from './migrate.ts';
import { appRole } from './roles.ts';
import type { Transaction } from './store.ts';

/** An embedded database's folder, or nothing but memory. */
export type Place = { readonly folder: string | 'memory'; readonly template?: Blob };

/** PostgreSQL inside this process: one process per folder, for trying, pilots and tests. */
export const openPglite = async (
  place: Place,
  options: { readonly migrations: string },
): Promise<{
  transaction: Transaction;
  boss: ConstructorOptions;
  close: () => Promise<void>;
  backup: () => Promise<string>;
  dump: () => Promise<Blob>;
}> => {
  const inMemory = place.folder === 'memory';
  const data = join(place.folder, 'data');
  const unlock = inMemory ? () => {} : lockFolder(place.folder);
  try {
    const [{ PGlite }, { drizzle }, { migrate }, { fromPglite }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('drizzle-orm/pglite'),
      import('drizzle-orm/pglite/migrator'),
      import('pg-boss'),
    ]);
    if (!inMemory) healAfterPowerCut(data);
    const client = await PGlite.create({
      ...(inMemory ? {} : { dataDir: data }),
      ...(place.template ? { loadDataDir: place.template } : {}),
      // The default of 128 MB is memory of this process; a pilot's hot rows fit in far less.
      startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
    });
    const db = drizzle(client, { casing: 'snake_case' });
    const boss = { db: fromPglite(client), backend: 'pglite' } as const;
    await migrateStore(
      { db, boss, alone: (work) => work(), migrate: (migrationsFolder) => migrate(db, { migrationsFolder }) },
      options.migrations,
    );
    await client.query(`set role ${appRole}`);
    const stopSync = inMemory ? () => {} : syncEverySecond(data);
    const dump = () => client.dumpDataDir('none');
    return {
      transaction: (work) => db.transaction(work),
      boss,
      close: async () => {
        stopSync();
        await client.close();
        unlock();
      },
      backup: () => backupTo(join(place.folder, 'backups'), () => client.dumpDataDir('gzip'), new Date()),
      dump,
    };
  } catch (error) {
    unlock();
    throw error;
  }
};

// After a power cut the pid file may be there and empty, and PostgreSQL refuses to start on it.
const healAfterPowerCut = (data: string): void => {
  mkdirSync(join(data, '..'), { recursive: true });
  const pidFile = join(data, 'postmaster.pid');
  if (statSync(pidFile, { throwIfNoEntry: false })?.size === 0) rmSync(pidFile);
};

// PGlite never asks the kernel to write to disk; this bounds what a power cut takes to about a second.
const syncEverySecond = (data: string): (() => void) => {
  if (process.platform !== 'linux') return () => {};
  const log = join(data, 'pg_wal');
  let synced = 0;
  let running = false;
  const timer = setInterval(() => {
    const written = Math.max(
      0,
      ...readdirSync(log).map((name) => statSync(join(log, name), { throwIfNoEntry: false })?.mtimeMs ?? 0),
    );
    if (running || written <= synced) return;
    running = true;
    execFile('sync', ['-f', data], (error) => {
      running = false;
      if (!error) synced = written;
    });
  }, 1000);
  timer.unref();
  return () => clearInterval(timer);
};
