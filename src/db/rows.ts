import type { SQL } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';

/** The rows of hand-written SQL, whichever driver ran it: one answers with an array, the other with `{ rows }`. The caller vouches for the shape; cast in SQL (`::int`), the drivers parse differently. */
export const rowsOf = async <T extends Record<string, unknown>>(tx: Pick<Tx, 'execute'>, query: SQL): Promise<T[]> => {
  const result = await tx.execute<T>(query);
  return Array.isArray(result) ? [...result] : result.rows;
};
