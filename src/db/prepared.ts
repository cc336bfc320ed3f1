import { fillPlaceholders, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Tx } from '../kernel/db.ts';
import { textOf } from './text.ts';

/**
 * A query of the hot path, put together once a connection: doing so each time costs more than sending it. The embedded
 * engine has another handle in each transaction, and puts it together each time.
 */
export const prepared = <Query>(build: (tx: Tx) => Query): ((tx: Tx) => Query) => {
  const built = new WeakMap<Tx, Query>();
  return (tx) => {
    const query = built.get(tx) ?? build(tx);
    built.set(tx, query);
    return query;
  };
};

const dialect = new PgDialect({ casing: 'snake_case' });

/** Hand-written SQL of the hot path with `sql.placeholder`s, put together once; the caller vouches for the shape of its rows, as for `rowsOf`. */
export const statement = <Row>(query: SQL): ((tx: Tx, values: Record<string, unknown>) => Promise<Row[]>) => {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return async (tx, values) => (await textOf(tx)(text, fillPlaceholders(params, values))).rows as Row[];
};
