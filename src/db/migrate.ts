import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Database } from '../kernel/db.ts';
import { secure } from './secure.ts';

/** Where `npm run db:generate` writes. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** The owner's side of an engine, used while starting only. */
export type Owner = {
  readonly db: Database;
  /** Lets one process at a time through: drizzle's migrator takes no lock, and of four starts three would fail. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly migrate: (folder: string) => Promise<void>;
  /** How the job engine reaches the database as owner. */
  readonly boss: ConstructorOptions;
};

/** What the job engine is told everywhere: no clockwork of its own, nothing that needs an owner's rights. */
export const bossDefaults = {
  schema: 'pgboss',
  schedule: false,
  reindex: false,
  monitorVacuum: false,
  registerInstance: false,
  persistQueueStats: false,
} as const satisfies ConstructorOptions;

/** Brings the database to this version: tables, job engine, then roles and row-level security. */
export const migrateStore = (owner: Owner, folder: string): Promise<void> =>
  owner.alone(async () => {
    if (existsSync(`${folder}/meta/_journal.json`)) await owner.migrate(folder);
    const boss = new PgBoss({ ...bossDefaults, ...owner.boss, supervise: false });
    boss.on('error', () => {});
    await boss.start();
    await boss.stop({ graceful: false });
    await secure(owner.db);
  });
