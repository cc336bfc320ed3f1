import { sql, TransactionRollbackError } from 'drizzle-orm';
import type { Sql } from 'postgres';
import type { Database, Tx } from '../kernel/db.ts';
import type { UnitOfWork } from './store.ts';

/**
 * Units of work on a connection nobody else uses. Our own BEGIN rather than the driver's: it opens the transaction,
 * its role and its workspace, and travels with the first statement instead of before it.
 */
export const unitsOn = (client: Sql, db: Database): UnitOfWork => {
  const tx = asTransaction(db);
  const once: UnitOfWork = async (role, workspace, work) => {
    // Role and workspace come from our own constants and a checked UUID; this protocol takes no parameters.
    const begun = client.unsafe(
      `begin; select set_config('role', '${role}', true), set_config('app.workspace', '${workspace}', true)`,
    );
    // The driver sends nothing before somebody waits; who waits for the answer does so below.
    begun.catch(() => {});
    try {
      const result = await work(tx);
      await begun;
      const { command } = await client.unsafe('commit');
      // PostgreSQL answers so when a statement failed and somebody swallowed its error.
      if (command !== 'COMMIT') throw new Error('A statement of the unit of work failed, so none of it was kept.');
      return result;
    } catch (error) {
      await client.unsafe('rollback');
      throw error;
    }
  };
  return async (role, workspace, work) => {
    for (let tries = 1; ; tries += 1)
      try {
        return await once(role, workspace, work);
      } catch (error) {
        if (tries === mostTries || !isDeadlock(error)) throw error;
      }
  };
};

/** Runs of a unit of work that others stood in the way of. */
const mostTries = 3;

/** Two units waited for each other, and the server gave up this one: nothing of it stays, and it may run again. */
const isDeadlock = (error: unknown): boolean => {
  const source = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return source instanceof Error && Reflect.get(source, 'code') === '40P01';
};

/** Most parameters of a statement the server is asked to remember: longer ones are lists, seldom twice of one length. */
const rememberedParameters = 24;

/**
 * A client whose statements the server parses and plans once per connection. Without, the driver asks for the types
 * of a statement's parameters before each run: two round trips instead of one, and nothing travels together.
 */
export const remembering = (client: Sql): Sql =>
  Object.assign(Object.create(client), {
    unsafe: (query: string, parameters: never[] = []) =>
      client.unsafe(query, parameters, { prepare: parameters.length <= rememberedParameters }),
  });

// drizzle's own transaction type, over a database whose only connection already is inside one.
const asTransaction = (db: Database): Tx => {
  let depth = 0;
  const nested = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const savepoint = sql.identifier(`step_${++depth}`);
    await db.execute(sql`savepoint ${savepoint}`);
    try {
      const result = await work(tx);
      await db.execute(sql`release savepoint ${savepoint}`);
      return result;
    } catch (error) {
      await db.execute(sql`rollback to savepoint ${savepoint}`);
      throw error;
    }
  };
  const rollback = (): never => {
    throw new TransactionRollbackError();
  };
  const tx = Object.assign(Object.create(db), { transaction: nested, rollback }) as Tx;
  return tx;
};
