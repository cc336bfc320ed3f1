import { and, asc, desc, eq, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { prepared, statement } from '../db/prepared.ts';
import type { Tx } from '../kernel/db.ts';
import type { Pair } from '../kernel/words.ts';
import { principle } from '../scenarios/tables.ts';
import { practice, turn } from './tables.ts';

/** A practice as stored. */
export type Practice = typeof practice.$inferSelect;
/** A line as stored. */
export type Turn = typeof turn.$inferSelect;

/** Opens a practice. */
export async function addPractice(tx: Tx, row: typeof practice.$inferInsert): Promise<void> {
  await tx.insert(practice).values(row);
}

const withId = eq(practice.id, sql.placeholder('id'));
const locked = prepared((tx) => tx.select().from(practice).where(withId).for('update').prepare('practice_locked'));
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
    .where(withId)
    .prepare('practice_to_answer'),
);
const current = prepared((tx) =>
  tx
    .select({
      practice,
      lately: sql<number>`(select count(*)::int from ${turn} t join ${practice} p
        on p.workspace_id = t.workspace_id and p.id = t.practice_id
        where p.person_id = practice.person_id and t.role = 'agent' and t.at > ${sql.placeholder('since')}::timestamptz)`,
    })
    .from(practice)
    .where(and(eq(practice.personId, sql.placeholder('person')), inArray(practice.status, ['open', 'reviewing'])))
    .orderBy(sql`${practice.status} = 'open' desc`, desc(practice.lastAt))
    .limit(1)
    .for('update')
    .prepare('practice_current'),
);

/** The practice, locked until the transaction ends; undefined once it is forgotten. */
export async function lockPractice(tx: Tx, id: string): Promise<Practice | undefined> {
  return (await locked(tx).execute({ id }))[0];
}

/** A line as it is read to be answered. */
export type Line = Pick<Turn, 'seq' | 'branch' | 'role' | 'text'>;

/** What a reply is thought from: a practice as it stands, all its lines in order, and trainers' corrections of its customer, oldest first. Nothing is locked. */
export type ToAnswer = {
  readonly practice: Practice;
  readonly lines: readonly Line[];
  readonly principles: readonly Pair[];
};

/** The practice as it stands, not locked. */
export async function practiceById(tx: Tx, id: string): Promise<Practice | undefined> {
  const [row] = await tx.select().from(practice).where(eq(practice.id, id));
  return row;
}

/** Reads it; undefined once it is forgotten. */
export async function readToAnswer(tx: Tx, id: string): Promise<ToAnswer | undefined> {
  return (await toAnswer(tx).execute({ id }))[0];
}

/** The practice a person is in, locked: the open one, else the one being reviewed; `lately` counts the lines they typed since an instant, over all their practices. */
export async function lockTyping(
  tx: Tx,
  person: string,
  since: Date,
): Promise<{ readonly practice: Practice; readonly lately: number } | undefined> {
  return (await current(tx).execute({ person, since: since.toISOString() }))[0];
}

/** The practice a person is in, locked. */
export async function lockCurrent(tx: Tx, person: string): Promise<Practice | undefined> {
  return (await lockTyping(tx, person, new Date(0)))?.practice;
}

/** The practice a person paused last, locked. */
export async function lockPaused(tx: Tx, personId: string): Promise<Practice | undefined> {
  const [row] = await tx
    .select()
    .from(practice)
    .where(and(eq(practice.personId, personId), eq(practice.status, 'paused')))
    .orderBy(desc(practice.lastAt))
    .limit(1)
    .for('update');
  return row;
}

/** The person's last practice that is over, locked: the one "retry" means. */
export async function lockLastOver(tx: Tx, personId: string): Promise<Practice | undefined> {
  const [row] = await tx
    .select()
    .from(practice)
    .where(and(eq(practice.personId, personId), eq(practice.status, 'over'), ne(practice.outcome, 'SAFETY_STOP')))
    .orderBy(desc(practice.lastAt))
    .limit(1)
    .for('update');
  return row;
}

/** Whether a person ever finished or began a practice that still exists. */
export async function practisedBefore(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.select({ id: practice.id }).from(practice).where(eq(practice.personId, personId)).limit(1);
  return row !== undefined;
}

/** Changes a practice. */
export async function changePractice(tx: Tx, id: string, set: Partial<typeof practice.$inferInsert>): Promise<void> {
  await tx.update(practice).set(set).where(eq(practice.id, id));
}

/** Adds a line. */
export async function addTurn(tx: Tx, row: typeof turn.$inferInsert): Promise<void> {
  await tx.insert(turn).values(row);
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

const given = (name: string, type: string): SQL => sql`${sql.placeholder(name)}::${sql.raw(type)}`;
const answering = statement(
  sql`with open as (
      select workspace_id, id, jsonb_set(${given('state', 'text')}::jsonb, '{hints}', state -> 'hints') as state
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

/** Every line of a practice, in order, all branches. */
export async function turnsOf(tx: Tx, practiceId: string): Promise<readonly Turn[]> {
  return tx.select().from(turn).where(eq(turn.practiceId, practiceId)).orderBy(asc(turn.seq));
}

/** Practices nobody touched: under way before `open`, or paused before `paused`. */
export async function stalePractices(
  tx: Tx,
  before: { readonly open: Date; readonly paused: Date },
  limit: number,
): Promise<readonly { workspace: string; id: string }[]> {
  return tx
    .select({ workspace: practice.workspaceId, id: practice.id })
    .from(practice)
    .where(
      or(
        and(inArray(practice.status, ['open', 'reviewing']), lt(practice.lastAt, before.open)),
        and(eq(practice.status, 'paused'), lt(practice.lastAt, before.paused)),
      ),
    )
    .limit(limit);
}
