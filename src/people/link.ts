import { createHash, randomInt } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import type { Tx } from '../kernel/db.ts';

/** Letters and digits nobody mistakes for another. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 8;
/** How long a code holds, in ms. */
const lifeMs = 7 * 24 * 3600_000;

const digest = (workspace: string, code: string): string =>
  createHash('sha256').update(`${workspace} ${code.toUpperCase()}`).digest('hex');

/** A new code for someone on the roster; the ones before no longer hold. */
export async function issueCode(tx: Tx, workspace: string, person: string, now: number): Promise<string> {
  const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  await tx.execute(sql`delete from link_code where person_id = ${person}::uuid`);
  await tx.execute(
    sql`insert into link_code (workspace_id, digest, person_id, expires_at)
        values (${workspace}::uuid, ${digest(workspace, code)}, ${person}::uuid, ${new Date(now + lifeMs).toISOString()}::timestamptz)`,
  );
  return code;
}

/** Whether somebody is on the roster already: they are one person here, and no code makes them another. */
export const isListed = async (tx: Tx, person: string): Promise<boolean> =>
  (
    await rowsOf(
      tx,
      sql`select 1 as one from person where id = ${person}::uuid and enrolled and deactivated_at is null`,
    )
  ).length > 0;

/** Takes a code: whom it stands for, once. */
export async function takeCode(tx: Tx, workspace: string, code: string, now: number): Promise<string | undefined> {
  const [row] = await rowsOf<{ person: string }>(
    tx,
    sql`delete from link_code where digest = ${digest(workspace, code)} and expires_at > ${new Date(now).toISOString()}::timestamptz
        returning person_id::text as person`,
  );
  return row?.person;
}

type Reference = { table: string; column: string };

/** Makes one person of two: all that belongs to `from` goes to `into`, and `from` is no more. What `into` already has once (a notice, a plan) stays theirs. */
export async function mergePeople(tx: Tx, from: string, into: string): Promise<void> {
  if (from === into) return;
  const references = await rowsOf<Reference>(
    tx,
    sql`select c.conrelid::regclass::text as table, a.attname::text as column
        from pg_constraint c
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
        where c.contype = 'f' and c.confrelid = 'person'::regclass and array_length(c.conkey, 1) = 2`,
  );
  for (const { table, column } of references) {
    const name = sql.raw(`${table}`);
    const key = sql.identifier(column);
    const rows = await rowsOf<{ at: string }>(
      tx,
      sql`select ctid::text as at from ${name} where ${key} = ${from}::uuid`,
    );
    for (const { at } of rows) {
      // One by one, each in its own savepoint: a row the other already has must not take the rest with it.
      await tx
        .transaction((step) =>
          step.execute(
            sql`update ${name} set ${key} = ${into}::uuid where ctid = ${at}::tid and ${key} = ${from}::uuid`,
          ),
        )
        .catch((error: unknown) => {
          if (!isDuplicate(error)) throw error;
        });
    }
  }
  // What somebody refused before they were known stays refused, and their language stays theirs.
  await tx.execute(
    sql`update person i set objected_at = coalesce(i.objected_at, f.objected_at), language = coalesce(i.language, f.language)
        from person f where f.id = ${from}::uuid and i.id = ${into}::uuid`,
  );
  await tx.execute(
    sql`update nudge_plan i set opted_out_at = f.opted_out_at from nudge_plan f
        where f.person_id = ${from}::uuid and i.person_id = ${into}::uuid and f.opted_out_at > coalesce(i.opted_in_at, '-infinity')`,
  );
  await tx.execute(sql`update access_log set viewer = ${into} where viewer = ${from}`);
  await tx.execute(sql`delete from person where id = ${from}::uuid`);
}

const isDuplicate = (error: unknown): boolean => {
  for (let one = error; typeof one === 'object' && one !== null; one = 'cause' in one ? one.cause : undefined)
    if ('code' in one && one.code === '23505') return true;
  return false;
};
