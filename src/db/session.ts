import { sql } from 'drizzle-orm';
import type { Store } from '../kernel/db.ts';
import { rowsOf } from './rows.ts';

/** Who the database says we logged in as. */
export async function sessionOf(store: Pick<Store, 'acrossWorkspaces'>): Promise<{ readonly superuser: boolean }> {
  const [row] = await store.acrossWorkspaces((tx) =>
    rowsOf<{ superuser: boolean }>(tx, sql`select rolsuper as superuser from pg_roles where rolname = session_user`),
  );
  return { superuser: row?.superuser === true };
}
