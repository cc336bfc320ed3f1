import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { openStore } from '../../src/db/open.ts';
import { rowsOf } from '../../src/db/rows.ts';
import type { Place } from './process.ts';

/** What is left to blame after a run: every count must be 0. */
export type Faults = {
  readonly lost: number;
  readonly unanswered: number;
  readonly doubleReplies: number;
  readonly doubleDeliveries: number;
  readonly undelivered: number;
  readonly torn: number;
};

/** Reads the database and what a platform kept, and counts what should not be. */
export async function inspect(place: Place, out: string, accepted: readonly string[]): Promise<Faults> {
  const store = await openStore(place);
  const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>): Promise<T[]> =>
    store.acrossWorkspaces((tx) => rowsOf<T>(tx, query));
  const turns = await rows<{ text: string; n: number }>(
    sql`select text, count(*)::int as n from turn where role = 'agent' group by text`,
  );
  const kept = new Map(turns.map(({ text, n }) => [text, n]));
  const unanswered =
    await rows(sql`select t.seq from turn t join practice p on p.workspace_id = t.workspace_id and p.id = t.practice_id
    where t.role = 'agent' and t.seq > p.answered and p.status = 'open'`);
  const doubled = await rows(
    sql`select practice_id from turn where role = 'customer' group by practice_id, branch, answers having count(*) > 1`,
  );
  const gaps = await rows(sql`select practice_id from turn group by practice_id having max(seq) <> count(*)`);
  const undelivered = await rows(sql`select id from message where state <> 'sent'`);
  const delivered = (existsSync(out) ? readFileSync(out, 'utf8') : '')
    .split('\n')
    .filter(Boolean)
    .map((line): { id: string } => JSON.parse(line));
  await store.close();
  return {
    lost: accepted.filter((text) => kept.get(text) !== 1).length,
    unanswered: unanswered.length,
    doubleReplies: doubled.length,
    doubleDeliveries: delivered.length - new Set(delivered.map(({ id }) => id)).size,
    undelivered: undelivered.length,
    torn: gaps.length,
  };
}
