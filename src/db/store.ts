import { AsyncLocalStorage } from 'node:async_hooks';
import type { Store, Tx } from '../kernel/db.ts';
import { serviceRole, tenantRole } from './roles.ts';

/**
 * One transaction as a role, in a workspace (or ''). Both are local to it: a statement that strays out of it, as the
 * driver can do after a lost connection, runs as a role without rights and fails instead of being committed.
 */
export type UnitOfWork = <T>(role: string, workspace: string, work: (tx: Tx) => Promise<T>) => Promise<T>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Runs of a unit of work that others stood in the way of. */
const mostTries = 3;
const deadlock = '40P01';
const divisionByZero = '22012';

/** Nothing of the unit stays, and it may run again: the server gave it up for another it waited for; or a statement counted on what somebody changed meanwhile, and divides by how much of it is left. */
const mayPass = (error: unknown): boolean => {
  const source = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return source instanceof Error && [deadlock, divisionByZero].includes(String(Reflect.get(source, 'code')));
};

/** The only doors to the tables. */
export const doors = (unitOfWork: UnitOfWork): Pick<Store, 'inWorkspace' | 'acrossWorkspaces'> => {
  const inside = new AsyncLocalStorage<true>();
  const enter: UnitOfWork = (role, workspace, work) => {
    if (inside.getStore()) {
      throw new Error('A unit of work was opened inside another; pass the outer one’s tx on instead.');
    }
    return inside.run(true, async () => {
      for (let tries = 1; ; tries += 1)
        try {
          return await unitOfWork(role, workspace, work);
        } catch (error) {
          if (tries === mostTries || !mayPass(error)) throw error;
        }
    });
  };
  return {
    inWorkspace: async (workspace, work) => {
      if (!uuid.test(workspace)) throw new Error('inWorkspace needs the workspace’s id, a UUID.');
      return enter(tenantRole, workspace, work);
    },
    acrossWorkspaces: async (work) => enter(serviceRole, '', work),
  };
};
