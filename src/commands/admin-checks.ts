import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { rowsOf } from '../db/rows.ts';
import { personals, retentions } from '../features.ts';
import { deadQueue } from '../jobs/queues.ts';
import { appendAudit, auditRows, brokenAt } from '../privacy/audit.ts';
import { readTombstones, reapply, tombstoneLines, tombstones } from '../privacy/restore.ts';
import { dryRun } from '../privacy/retention.ts';
import { supportFigures } from '../support/store.ts';
import type { Command } from './desk.ts';

const actor = 'operator';

/** `retention dry-run`: counts, removing nothing. */
export const retentionReport: Command = async ({ store, workspace, write, now }) => {
  const found = await dryRun({ store }, retentions, workspace, now);
  for (const [name, n] of Object.entries(found)) write(`${name}: ${n}`);
  await store.inWorkspace(workspace, (tx) =>
    appendAudit(tx, workspace, { actor, action: 'retention dry-run', details: found }, new Date(now)),
  );
  return 0;
};

/** `audit verify`: reads the whole chain. */
export const audit: Command = async ({ store, workspace, write, now }) => {
  const rows = await store.inWorkspace(workspace, auditRows);
  const broken = brokenAt(rows);
  write(
    broken === undefined
      ? `The chain holds: ${rows.length} entries.`
      : `The chain breaks at entry ${broken}: it is not what was written.`,
  );
  // A broken chain is left as found: an entry after the break would make the tampering harder to date.
  if (broken === undefined)
    await store.inWorkspace(workspace, (tx) =>
      appendAudit(tx, workspace, { actor, action: 'audit verify', details: { entries: rows.length } }, new Date(now)),
    );
  return broken === undefined ? 0 : 1;
};

/** `backup`: one copy of the embedded database, now. */
export const backup: Command = async ({ store, workspace, write, now }) => {
  if (!store.backup) {
    write('This database is PostgreSQL: use pg_dump, and keep what “tombstones export” writes beside its copies.');
    return 2;
  }
  await store.inWorkspace(workspace, (tx) =>
    appendAudit(tx, workspace, { actor, action: 'backup', details: {} }, new Date(now)),
  );
  write(`Written: ${await store.backup()}. To restore: unpack it into an empty data folder, then “tombstones apply”.`);
  return 0;
};

/** `tombstones export`: who a restored backup must forget again, as lines to keep beside the backups. */
export const exportTombstones: Command = async ({ store, workspace, write, now }) => {
  const own = (await tombstones(store)).filter((one) => one.workspace === workspace);
  for (const line of tombstoneLines(own).split('\n').filter(Boolean)) write(line);
  const entry = { actor, action: 'tombstones export', details: { entries: own.length } };
  await store.inWorkspace(workspace, (tx) => appendAudit(tx, workspace, entry, new Date(now)));
  return 0;
};

/** `tombstones apply FILE`: after a restore, forgets again whoever came back with the backup. */
export const applyTombstones: Command = async ({ store, workspace, words, write, now }) => {
  const [file] = words;
  const text = file ? await readFile(file, 'utf8').catch(() => undefined) : undefined;
  if (text === undefined) {
    write(file ? `${file}: cannot be read.` : 'Name the file that “tombstones export” wrote, or a log.');
    return 2;
  }
  const kept = readTombstones(text).filter((one) => one.workspace === workspace);
  if (kept.length === 0) {
    write(`${file}: no erasure of this workspace is in it; nothing is changed.`);
    return 1;
  }
  const { forgotten } = await reapply(store, personals, now, kept);
  const entry = { actor, action: 'tombstones apply', details: { entries: kept.length, forgotten } };
  await store.inWorkspace(workspace, (tx) => appendAudit(tx, workspace, entry, new Date(now)));
  write(`${kept.length} erasures read, ${forgotten} people forgotten again.`);
  return 0;
};

type Health = {
  people: number;
  waiting: number;
  parked: number;
  jobs: number;
  failed: number;
  late: number;
};

/** `health`: what there is, what waits, what failed at every attempt (a keyed job that ends early left its work to the next of its lane). */
export const health: Command = async ({ store, workspace, write, now }) => {
  const at = new Date(now);
  const [found] = await store.inWorkspace(workspace, (tx) =>
    rowsOf<Health>(
      tx,
      sql`select (select count(*)::int from person where deactivated_at is null) as people,
            (select count(*)::int from message where state in ('waiting', 'sending')) as waiting,
            (select count(*)::int from message where state = 'parked') as parked,
            (select count(*)::int from pgboss.job where data->>'workspace' = ${workspace} and state in ('created', 'retry', 'active') and name <> ${deadQueue}) as jobs,
            (select count(*)::int from pgboss.job where data->>'workspace' = ${workspace} and state = 'failed' and retry_count >= retry_limit) as failed,
            (select count(*)::int from nudge_due where next_at < ${at.toISOString()}::timestamptz - interval '10 minutes')
              + (select count(*)::int from digest_plan where opted_out_at is null and next_at < ${at.toISOString()}::timestamptz - interval '10 minutes') as late`,
    ),
  );
  if (!found) return 1;
  write(`people: ${found.people}`);
  write(`messages waiting: ${found.waiting}, at closed doors: ${found.parked}`);
  write(`jobs under way: ${found.jobs}, failed: ${found.failed}`);
  const week = new Date(now - 7 * 24 * 3600_000);
  const help = await store.inWorkspace(workspace, (tx) => supportFigures(tx, week, at));
  write(`help due in the last seven days: ${JSON.stringify(help)}`);
  write(found.late === 0 ? 'nothing is late' : `late by over ten minutes: ${found.late}; is the server running?`);
  await store.inWorkspace(workspace, (tx) => appendAudit(tx, workspace, { actor, action: 'health' }, at));
  return found.failed > 0 || found.late > 0 ? 1 : 0;
};
