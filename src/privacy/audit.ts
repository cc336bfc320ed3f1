import { createHash } from 'node:crypto';
import { asc, desc, sql } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import { audit } from './tables.ts';

/** One thing done, as the chain keeps it. */
export type AuditEntry = {
  readonly actor: string;
  readonly action: string;
  /** Digest of the person concerned. */
  readonly subject?: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
};

/** A row of the chain, as stored. */
export type AuditRow = typeof audit.$inferSelect;

/** What the first row is chained to. */
const origin = '0'.repeat(64);

/** A person as the audit and the consent ledger name them: a digest that outlives the row it came from. */
export const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex');

const ordered = (details: AuditRow['details']): string =>
  JSON.stringify(Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1)));

/** h(n) = SHA-256(h(n-1) ‖ row). */
export const hashOf = (previous: string, row: Omit<AuditRow, 'hash'>): string =>
  digestOf(
    previous,
    row.workspaceId,
    String(row.seq),
    row.at.toISOString(),
    row.actor,
    row.action,
    row.subject ?? '',
    ordered(row.details),
  );

/** Adds a row to a workspace's chain, in the transaction of what it records; one at a time per workspace. */
export async function appendAudit(tx: Tx, workspaceId: string, entry: AuditEntry, at: Date): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`audit ${workspaceId}`}))`);
  const [last] = await tx.select({ seq: audit.seq, hash: audit.hash }).from(audit).orderBy(desc(audit.seq)).limit(1);
  const row = {
    workspaceId,
    seq: (last?.seq ?? 0) + 1,
    at,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject ?? null,
    details: entry.details ?? {},
  };
  await tx.insert(audit).values({ ...row, hash: hashOf(last?.hash ?? origin, row) });
}

/** Reads a workspace's chain, oldest first. */
export const auditRows = (tx: Tx): Promise<AuditRow[]> => tx.select().from(audit).orderBy(asc(audit.seq));

/** The first row that is not what was written, or undefined when the chain holds. Old rows may be purged from the front; `from` is then the kept hash before them. */
export function brokenAt(rows: readonly AuditRow[]): number | undefined {
  let previous: AuditRow | undefined;
  for (const row of rows) {
    const chained = previous ? hashOf(previous.hash, row) : row.seq === 1 ? hashOf(origin, row) : row.hash;
    if (chained !== row.hash || (previous && row.seq !== previous.seq + 1)) return row.seq;
    previous = row;
  }
  return undefined;
}
