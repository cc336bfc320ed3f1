import { sql, TransactionRollbackError } from 'drizzle-orm';
import type { Sql } from 'postgres';
import type { Database, Tx } from '../kernel/db.ts';
import { commitsEarly } from './last.ts';
import type { UnitOfWork } from './store.ts';
import { runsText } from './text.ts';

/**
 * Units of work on a connection nobody else uses. Our own BEGIN rather than the driver's: it opens the transaction,
 * its role and its workspace, and travels with the first statement instead of before it. The commit travels with the
 * last statements where the unit says which they are.
 */
export const unitsOn = (client: Sql, open: (client: Sql) => Database): UnitOfWork => {
  let units = 0;
  let left = Number.POSITIVE_INFINITY;
  let committed: Promise<{ command: string }> | undefined;
  const commit = (): Promise<{ command: string }> => {
    committed = Promise.resolve(client.unsafe('commit'));
    // Who waits for the unit waits for this too; its failure is told there.
    committed.catch(() => {});
    return committed;
  };
  const own = remembering(client, () => {
    if (committed) throw new Error('A statement came after the last ones of its unit of work: put it among them.');
    left -= 1;
    if (left > 0) return;
    // The driver has put on the wire by then what it was just asked for; and nobody else's transaction is committed.
    const mine = units;
    process.nextTick(() => mine === units && commit());
  });
  const tx = asTransaction(open(own));
  runsText(tx, async (text, values = []) => ({ rows: await own.unsafe(text, values as never[]) }));
  commitsEarly(tx, (statements) => {
    left = statements;
  });
  return async (role, workspace, work) => {
    units += 1;
    left = Number.POSITIVE_INFINITY;
    committed = undefined;
    // Role and workspace come from our own constants and a checked UUID; this protocol takes no parameters.
    const begun = client.unsafe(
      `begin; select set_config('role', '${role}', true), set_config('app.workspace', '${workspace}', true)`,
    );
    // The driver sends nothing before somebody waits; who waits for the answer does so below.
    begun.catch(() => {});
    try {
      const result = await work(tx);
      await begun;
      const { command } = await (committed ?? commit());
      // PostgreSQL answers so when a statement failed and somebody swallowed its error.
      if (command !== 'COMMIT') throw new Error('A statement of the unit of work failed, so none of it was kept.');
      return result;
    } catch (error) {
      units += 1;
      await client.unsafe('rollback');
      throw error;
    }
  };
};

/** Most parameters of a statement the server is asked to remember: longer ones are lists, seldom twice of one length. */
const rememberedParameters = 24;

/**
 * A client whose statements the server parses and plans once per connection. Without, the driver asks for the types
 * of a statement's parameters before each run: two round trips instead of one, and nothing travels together.
 * Each is sent as it is asked for, in that order, and told.
 */
const remembering = (client: Sql, told: () => void): Sql =>
  Object.assign(Object.create(client), {
    unsafe: (query: string, parameters: never[] = []) => {
      told();
      return client.unsafe(query, parameters, { prepare: parameters.length <= rememberedParameters }).execute();
    },
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
