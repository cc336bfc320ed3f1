import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

type Either<T> = T[] | { rows: T[] };
interface EitherRows extends PgQueryResultHKT {
  type: Either<this['row']>;
}

/** The database behind both engines, PGlite and PostgreSQL, as one type. */
export type Database = PgDatabase<EitherRows, Record<string, never>>;

/** An open transaction, already inside a role and a workspace; the only handle to the tables. */
export type Tx = Parameters<Parameters<Database['transaction']>[0]>[0];

/** One statement, sent when called: what may be among the last of a transaction, with which its commit travels. */
export type Statement<T = unknown> = () => PromiseLike<T>;

/** The doors to the tables; never use one inside another (PGlite has a single connection and would wait for ever). */
export type Store = {
  /** One short transaction that sees and writes the rows of one workspace (UUID) only. */
  inWorkspace<T>(workspace: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One short transaction over all workspaces: look-ups before a workspace is known, and sweeps of what is due. */
  acrossWorkspaces<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
