import { eq, type SQL, sql } from 'drizzle-orm';
import { prepared, statement } from '../db/prepared.ts';
import type { Tx } from '../kernel/db.ts';
import type { Pair } from '../kernel/words.ts';
import { principle } from '../scenarios/tables.ts';
import { isIn, openFirst, type Practice, type Turn } from './store.ts';
import { practice, turn } from './tables.ts';

// The statements of every turn, put together once. Those of `store.ts` may take their time.

const current = prepared((tx) =>
  tx
    .select({
      practice,
      lately: sql<number>`(select count(*)::int from ${turn} t join ${practice} p
        on p.workspace_id = t.workspace_id and p.id = t.practice_id
        where p.person_id = practice.person_id and p.last_at > ${sql.placeholder('since')}::timestamptz
          and t.role = 'agent' and t.at > ${sql.placeholder('since')}::timestamptz)`,
    })
    .from(practice)
    .where(isIn(sql.placeholder('person')))
    .orderBy(...openFirst)
    .limit(1)
    .for('update')
    .prepare('practice_current'),
);

/** The practice a person is in, locked: the open one, else the one being reviewed; `lately` counts the lines they typed since an instant, over all their practices. */
export async function lockTyping(
  tx: Tx,
  person: string,
  since: Date,
): Promise<{ readonly practice: Practice; readonly lately: number } | undefined> {
  return (await current(tx).execute({ person, since: since.toISOString() }))[0];
}

const typed = statement(
  sql`with line as (
      insert into ${turn} (workspace_id, practice_id, seq, branch, role, text, at)
      values (${sql.placeholder('workspaceId')}, ${sql.placeholder('id')}, ${sql.placeholder('nextSeq')}, ${sql.placeholder('branch')},
        'agent', ${sql.placeholder('text')}, ${sql.placeholder('at')}) returning practice_id, seq, at)
    update ${practice} set next_seq = line.seq + 1, last_at = line.at from line where ${practice.id} = line.practice_id`,
);

/** Adds what the learner typed to the practice they are in. */
export async function addTyped(
  tx: Tx,
  { workspaceId, id, nextSeq, branch }: Practice,
  text: string,
  at: Date,
): Promise<void> {
  await typed(tx, { workspaceId, id, nextSeq, branch, text, at: at.toISOString() });
}

/** A line as it is read to be answered. */
export type Line = Pick<Turn, 'seq' | 'branch' | 'role' | 'text'>;

/** What a reply is thought from: a practice as it stands, all its lines in order, and trainers' corrections of its customer, oldest first. Nothing is locked. */
export type ToAnswer = {
  readonly practice: Practice;
  readonly lines: readonly Line[];
  readonly principles: readonly Pair[];
};

const toAnswer = prepared((tx) =>
  tx
    .select({
      practice,
      lines: sql<readonly Line[]>`(select coalesce(jsonb_agg(jsonb_build_object('seq', t.seq, 'branch', t.branch,
        'role', t.role, 'text', t.text) order by t.seq), '[]') from ${turn} t
        where t.practice_id = practice.id)`,
      principles: sql<readonly Pair[]>`(select coalesce(jsonb_agg(c.text order by c.at, c.id), '[]') from ${principle} c
        where c.scenario_id = practice.scenario_id)`,
    })
    .from(practice)
    .where(eq(practice.id, sql.placeholder('id')))
    .prepare('practice_to_answer'),
);
/** Reads it; undefined once it is forgotten. */
export async function readToAnswer(tx: Tx, id: string): Promise<ToAnswer | undefined> {
  return (await toAnswer(tx).execute({ id }))[0];
}

const given = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`;
const answering = statement(
  sql`with open as (
      select workspace_id, id, jsonb_set(${given('state', 'text')}::jsonb, '{hints}', coalesce(state -> 'hints', '{}')) as state
      from ${practice} where id = ${given('id', 'uuid')} and status = 'open' and branch = ${given('branch', 'smallint')}
        and next_seq = ${given('seq', 'int')} and answered < ${given('answers', 'int')} for update),
    heard as (
      update ${turn} set moves = ${given('moves', 'text')}::jsonb, why = ${given('why', 'text')}::jsonb from open
      where ${turn.practiceId} = open.id and ${turn.seq} = ${given('answers', 'int')}),
    line as (
      insert into ${turn} (workspace_id, practice_id, seq, branch, role, text, answers, state, at)
      select workspace_id, id, ${given('seq', 'int')}, ${given('branch', 'smallint')}, 'customer', ${given('text', 'text')},
        ${given('answers', 'int')}, state, ${given('at', 'timestamptz')} from open where ${given('speaks', 'boolean')}),
    moved as (
      update ${practice} set engine = ${given('engine', 'text')}, state = open.state, next_seq = ${given('nextSeq', 'int')},
        answered = ${given('answers', 'int')}, last_at = ${given('at', 'timestamptz')} from open where ${practice.id} = open.id
      returning 1)
    select 1 / count(*) from moved`,
);

/** What answers a learner's line: the customer's words unless they say none, what the line did, and where the practice stands. */
export type Answer = Pick<Practice, 'state' | 'answered' | 'nextSeq' | 'engine' | 'lastAt'> & {
  readonly text: string;
} & Required<Pick<typeof turn.$inferInsert, 'moves' | 'why'>>;

/**
 * Keeps what a learner's line did beside it, adds the customer's answer and moves the practice on; hints asked
 * meanwhile stay. Where the practice is no longer as given it fails (a division by zero), and the unit of work runs again.
 */
export async function addAnswer(tx: Tx, practice: Practice, answer: Answer): Promise<void> {
  const { id, branch, nextSeq: seq } = practice;
  const { state, answered: answers, nextSeq, engine, text, moves, why, lastAt } = answer;
  const speaks = nextSeq > seq;
  const json = { state: JSON.stringify(state), moves: JSON.stringify(moves), why: JSON.stringify(why) };
  const at = lastAt.toISOString();
  await answering(tx, { id, branch, seq, answers, nextSeq, engine, text, speaks, ...json, at });
}
