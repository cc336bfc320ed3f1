import type { ConstructorOptions } from 'pg-boss';
import { surviveDriverFault } from './driver-fault.ts';
import { migrateStore } from './migrate.ts';
import { appRole } from './roles.ts';
import { createSlots, type Slot } from './slots.ts';
import type { UnitOfWork } from './store.ts';
import { unitsOn } from './unit.ts';

/** Any number, the same in every process of the house. */
const startLock = 5_310_429_117;

/** PostgreSQL: any number of identical processes. */
export const openPostgres = async (
  url: string,
  options: { readonly migrations: string; readonly connections: number },
): Promise<{ unitOfWork: UnitOfWork; boss: ConstructorOptions; close: () => Promise<void> }> => {
  const [{ default: postgres }, { drizzle }, { migrate }] = await Promise.all([
    import('postgres'),
    import('drizzle-orm/postgres-js'),
    import('drizzle-orm/postgres-js/migrator'),
  ]);
  const quiet = { onnotice: () => {} };

  const owner = postgres(url, { ...quiet, max: 2, connection: { application_name: 'entrain start' } });
  try {
    const db = drizzle(owner, { casing: 'snake_case' });
    await migrateStore(
      {
        db,
        alone: async (work) => {
          await owner.begin(async (tx) => {
            await tx`select pg_advisory_xact_lock(${startLock})`;
            await work();
          });
        },
        migrate: (migrationsFolder) => migrate(db, { migrationsFolder }),
        boss: { connectionString: url, max: 1 },
      },
      options.migrations,
    );
  } finally {
    await owner.end({ timeout: 5 });
  }

  // Not before: what goes wrong while starting is told to the operator in full.
  surviveDriverFault();
  // As a startup option rather than a statement: a connection the driver opens again by itself is
  // as powerless as the first one.
  const startup = `-c role=${appRole} -c idle_in_transaction_session_timeout=60s`;
  const openSlot = (): Slot => {
    let loseIt = () => {};
    const lost = new Promise<void>((resolve) => {
      loseIt = resolve;
    });
    const client = postgres(url, {
      ...quiet,
      max: 1,
      max_lifetime: null,
      connection: { application_name: 'entrain', options: startup },
      onclose: () => loseIt(),
    });
    const unitOfWork = unitsOn(client, (own) => drizzle(own, { casing: 'snake_case' }));
    return { unitOfWork, lost, close: () => client.end({ timeout: 1 }) };
  };
  const slots = createSlots(options.connections, openSlot);
  return {
    unitOfWork: (role, workspace, work) => slots.use((unitOfWork) => unitOfWork(role, workspace, work)),
    boss: { connectionString: url, options: startup, max: 4, application_name: 'entrain jobs' },
    close: slots.close,
  };
};
