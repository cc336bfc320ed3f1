import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { ConstructorOptions } from 'pg-boss';
import { backupTo } from './backup.ts';
import { lockFolder } from './folder-lock.ts';
import { migrateStore, migrationsFolder } from './migrate.ts';
import { appRole } from './roles.ts';
import type { UnitOfWork } from './store.ts';
import { syncEverySecond } from './sync.ts';
import { copyTemplate, hasShape, shape, shapeFile } from './template.ts';

/** PostgreSQL inside this process: one process per folder, for trying, pilots and tests. */
export const openPglite = async (
  place: string,
  options: { readonly migrations: string },
): Promise<{
  unitOfWork: UnitOfWork;
  boss: ConstructorOptions;
  close: () => Promise<void>;
  backup: () => Promise<string>;
}> => {
  const fleeting = place === 'memory';
  const folder = fleeting ? mkdtempSync(join(tmpdir(), 'entrain-')) : place;
  const data = join(folder, 'data');
  const unlock = lockFolder(folder);
  const leave = (): void => {
    unlock();
    if (fleeting) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [{ PGlite }, { drizzle }, { migrate }, { fromPglite }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('drizzle-orm/pglite'),
      import('drizzle-orm/pglite/migrator'),
      import('pg-boss'),
    ]);
    if (options.migrations === migrationsFolder) copyTemplate(data);
    removeEmptyPidFile(data);
    const client = await PGlite.create({
      dataDir: data,
      // The default of 128 MB is memory of this process; a pilot's hot rows fit in far less.
      startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB'],
    });
    const db = drizzle(client, { casing: 'snake_case' });
    const boss = { db: fromPglite(client), backend: 'pglite' } as const;
    // Looking whether all is in place takes longer than the rest of a start, so a folder remembers it.
    const wanted = shape();
    if (options.migrations !== migrationsFolder || !hasShape(data, wanted)) {
      rmSync(shapeFile(data), { force: true });
      await migrateStore(
        { db, boss, alone: (work) => work(), migrate: (migrationsFolder) => migrate(db, { migrationsFolder }) },
        options.migrations,
      );
      if (options.migrations === migrationsFolder) {
        // First the tables on the disk, then the word that they are.
        if (process.platform === 'linux') execFileSync('sync', ['-f', data]);
        writeFileSync(shapeFile(data), wanted);
      }
    }
    await client.query(`set role ${appRole}`);
    const stopSync = fleeting ? () => {} : syncEverySecond(data);
    return {
      unitOfWork: (role, workspace, work) =>
        db.transaction(async (tx) => {
          await tx.execute(
            sql`select set_config('role', ${role}, true), set_config('app.workspace', ${workspace}, true)`,
          );
          const result = await work(tx);
          // Fails where a statement failed and somebody swallowed its error: COMMIT would say nothing.
          await tx.execute(sql`select 1`);
          return result;
        }),
      boss,
      close: async () => {
        stopSync();
        await client.close();
        leave();
      },
      backup: () => backupTo(join(folder, 'backups'), () => client.dumpDataDir('gzip'), new Date()),
    };
  } catch (error) {
    leave();
    throw error;
  }
};

// After a power cut the pid file may be there and empty, and PostgreSQL refuses to start on it.
const removeEmptyPidFile = (data: string): void => {
  const pidFile = join(data, 'postmaster.pid');
  if (statSync(pidFile, { throwIfNoEntry: false })?.size === 0) rmSync(pidFile);
};
