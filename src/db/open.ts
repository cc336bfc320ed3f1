import type { ConstructorOptions } from 'pg-boss';
import type { Store } from '../kernel/db.ts';
import { migrationsFolder } from './migrate.ts';
import { doors } from './store.ts';

/**
 * Where the house keeps its rows. Usage:
 *
 *   const store = await openStore({ databaseUrl: config.databaseUrl, folder: config.folder });
 *   const rows = await store.inWorkspace(workspace, (tx) => tx.select().from(practice));
 *   const jobs = await createJobs(store, { queues, log });   // src/jobs/jobs.ts
 *   await jobs.drain(); await store.close();                 // in this order
 *
 * Opening migrates (under a lock), secures every table by workspace, and drops to a role without rights.
 * Run node with `--import ./src/db/quick-imports.ts` (the npm scripts do): drizzle loads ten times faster.
 */
export type OpenStore = Store & {
  readonly engine: 'embedded' | 'postgresql';
  /** For `createJobs` only: how the job engine reaches the same database. */
  readonly boss: ConstructorOptions;
  /** Embedded folder only: writes a dated copy, gives its path. On PostgreSQL use pg_dump. */
  readonly backup?: () => Promise<string>;
};

/** `databaseUrl` set: PostgreSQL, any number of processes. Else embedded: `folder`, one process, or 'memory', of which nothing is kept. */
export const openStore = async (options: {
  readonly databaseUrl?: string | undefined;
  readonly folder?: string | undefined;
  readonly connections?: number;
  readonly migrations?: string;
}): Promise<OpenStore> => {
  const migrations = options.migrations ?? migrationsFolder;
  if (options.databaseUrl) {
    const { openPostgres } = await import('./postgres.ts');
    const { unitOfWork, boss, close } = await openPostgres(options.databaseUrl, {
      migrations,
      connections: options.connections ?? 10,
    });
    return { ...doors(unitOfWork), close, boss, engine: 'postgresql' };
  }
  const { openPglite } = await import('./pglite.ts');
  const { unitOfWork, ...rest } = await openPglite(options.folder ?? '.entrain/data', { migrations });
  return { ...doors(unitOfWork), ...rest, engine: 'embedded' };
};
