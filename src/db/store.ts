import { AsyncLocalStorage } from 'node:async_hooks';
import { sql } from 'drizzle-orm';
import type { Store, Tx } from '../kernel/db.ts';
import { serviceRole, tenantRole } from './roles.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Runs work inside BEGIN and COMMIT. */
export type Transaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** The doors over transactions whose sessions have no right to any table of their own. */
export const doors = (transaction: Transaction): Pick<Store, 'inWorkspace' | 'acrossWorkspaces'> => {
  const inside = new AsyncLocalStorage<true>();

  // The role is local to the transaction: a statement that strays out of it, as the driver can do
  // after a lost connection, runs as a role without rights and fails instead of being committed.
  const unitOfWork = <T>(role: string, workspace: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    if (inside.getStore()) {
      throw new Error('A unit of work was opened inside another; pass the outer one’s tx on instead.');
    }
    return inside.run(true, () =>
      transaction(async (tx) => {
        await tx.execute(
          sql`select set_config('role', ${role}, true), set_config('app.workspace', ${workspace}, true)`,
        );
        return work(tx);
      }),
    );
  };

  return {
    inWorkspace: async (workspace, work) => {
      if (!uuid.test(workspace)) throw new Error('inWorkspace needs the workspace’s id, a UUID.');
      return unitOfWork(tenantRole, workspace, work);
    },
    acrossWorkspaces: async (work) => unitOfWork(serviceRole, '', work),
  };
};
