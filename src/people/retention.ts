import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Retention } from '../kernel/feature.ts';

const dayMs = 24 * 3600_000;

/** Rows of a table that go once `column` is `days` old. Names come from code, never from outside. */
export const byAge = (name: string, table: string, column: string, days: number): Retention => {
  const from = sql.identifier(table);
  const aged = (before: Date) => sql`${sql.identifier(column)} < ${before.toISOString()}::timestamptz`;
  return {
    name,
    before: (now) => new Date(now - days * dayMs),
    count: async (tx, before) =>
      (await rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from ${from} where ${aged(before)}`))[0]?.n ?? 0,
    purge: async (tx, before, limit) =>
      (
        await rowsOf(
          tx,
          sql`delete from ${from} where ctid in (select ctid from ${from} where ${aged(before)} limit ${limit}) returning 1 as one`,
        )
      ).length,
  };
};

/** A roster never applied goes after a week, a code once it no longer holds, a day off after a year. */
export const peopleRetention: readonly Retention[] = [
  byAge('rosters waiting', 'roster_draft', 'at', 7),
  byAge('codes', 'link_code', 'expires_at', 0),
  byAge('days off', 'day_off', 'to_day', 365),
];
