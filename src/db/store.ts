import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store, Tx } from '../kernel/db.ts';
import { serviceRole, tenantRole } from './roles.ts';

/**
 * One transaction as a role, in a workspace (or ''). Both are local to it: a statement that strays out of it, as the
 * driver can do after a lost connection, runs as a role without rights and fails instead of being committed.
 */
export type UnitOfWork = <T>(role: string, workspace: string, work: (tx: Tx) => Promise<T>) => Promise<T>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The only doors to the tables. */
export const doors = (unitOfWork: UnitOfWork): Pick<Store, 'inWorkspace' | 'acrossWorkspaces'> => {
  const inside = new AsyncLocalStorage<true>();
  const enter: UnitOfWork = (role, workspace, work) => {
    if (inside.getStore()) {
      throw new Error('A unit of work was opened inside another; pass the outer one’s tx on instead.');
    }
    return inside.run(true, () => unitOfWork(role, workspace, work));
  };
  return {
    inWorkspace: async (workspace, work) => {
      if (!uuid.test(workspace)) throw new Error('inWorkspace needs the workspace’s id, a UUID.');
      return enter(tenantRole, workspace, work);
    },
    acrossWorkspaces: async (work) => enter(serviceRole, '', work),
  };
};
