import { sql } from 'drizzle-orm';
import { serviceRole, tenantRole } from '../db/roles.ts';
import { rowsOf } from '../db/rows.ts';
import { monthsBefore } from '../kernel/clock.ts';
import type { Tx } from '../kernel/db.ts';
import type { Retention } from '../kernel/feature.ts';

/** Months looks, audit entries and tombstones are kept. */
export const looksMonths = 12;
/** Months the proof of an agreement is kept after it ends. */
const proofMonths = 36;

const of = (before: Date) => sql`${before.toISOString()}::timestamptz`;
const mine = sql`workspace_id = nullif(current_setting('app.workspace', true), '')::uuid`;

// A workspace may only add to these tables; their clean-up alone takes from them, and only what has reached its end.
async function asService<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.execute(sql.raw(`set local role ${serviceRole}`));
  const result = await work();
  await tx.execute(sql.raw(`set local role ${tenantRole}`));
  return result;
}

const byCondition = (
  name: string,
  table: 'access_log' | 'tombstone' | 'audit' | 'consent',
  before: Retention['before'],
  past: (before: Date) => ReturnType<typeof sql>,
  oldestFirst = sql`at`,
): Retention => {
  const from = sql.identifier(table);
  return {
    name,
    before: (now) => before(now),
    count: async (tx, end) =>
      (await rowsOf<{ n: number }>(tx, sql`select count(*)::int as n from ${from} where ${mine} and ${past(end)}`))[0]
        ?.n ?? 0,
    purge: (tx, end, limit) =>
      asService(
        tx,
        async () =>
          (
            await rowsOf(
              tx,
              sql`delete from ${from} where ctid in (select ctid from ${from} where ${mine} and ${past(end)} order by ${oldestFirst} limit ${limit}) returning 1 as one`,
            )
          ).length,
      ),
  };
};

/** What the trust features keep has an end too. The audit loses its oldest end only, and never its last entry, so that what is left still chains. */
export const privacyRetention: readonly Retention[] = [
  byCondition(
    'looks',
    'access_log',
    (now) => monthsBefore(now, looksMonths),
    (end) => sql`at < ${of(end)}`,
  ),
  byCondition(
    'tombstones',
    'tombstone',
    (now) => monthsBefore(now, looksMonths),
    (end) => sql`erased_at < ${of(end)}`,
    sql`erased_at`,
  ),
  byCondition(
    'consents',
    'consent',
    (now) => monthsBefore(now, proofMonths),
    (end) => sql`coalesce(expires_at, at) < ${of(end)}`,
  ),
  byCondition(
    'audit',
    'audit',
    (now) => monthsBefore(now, looksMonths),
    (end) => sql`seq < (select coalesce(min(seq) filter (where at >= ${of(end)}), max(seq)) from audit where ${mine})`,
    sql`seq`,
  ),
];
