import { sql } from 'drizzle-orm';
import { fromDrizzle } from 'pg-boss';
import type { Tx } from '../kernel/db.ts';

/** Runs a statement that comes as text, `$1` its first parameter. */
export type Run = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

const runs = new WeakMap<Tx, Run>();

/** Says how a handle hands text straight to its driver. */
export const runsText = (tx: Tx, run: Run): void => {
  runs.set(tx, run);
};

/** How a handle runs text: nothing has to be put together again where it knows how to pass it on. */
export const textOf = (tx: Tx): Run => runs.get(tx) ?? fromDrizzle(tx, sql).executeSql;
