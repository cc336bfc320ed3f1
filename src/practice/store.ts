import { and, asc, desc, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import { prepared, statement } from '../db/prepared.ts';
import type { Tx } from '../kernel/db.ts';
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
const byId = prepared((tx) => tx.select().from(practice).where(withId).prepare('practice_by_id'));
const current = prepared((tx) =>
  tx
    .select()
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

/** The practice as it stands, not locked. */
export async function practiceById(tx: Tx, id: string): Promise<Practice | undefined> {
  return (await byId(tx).execute({ id }))[0];
}

/** The practice a person is in, locked: the open one, else the one being reviewed. */
export async function lockCurrent(tx: Tx, person: string): Promise<Practice | undefined> {
  return (await current(tx).execute({ person }))[0];
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

const answering = statement(
  sql`with heard as (
      update ${turn} set moves = ${sql.placeholder('moves')}::text::jsonb, why = ${sql.placeholder('why')}::text::jsonb
      where ${turn.practiceId} = ${sql.placeholder('id')}::uuid and ${turn.seq} = ${sql.placeholder('answers')}::int),
    line as (
      insert into ${turn} (workspace_id, practice_id, seq, branch, role, text, answers, state, at)
      select ${sql.placeholder('workspaceId')}::uuid, ${sql.placeholder('id')}::uuid, ${sql.placeholder('seq')}::int,
        ${sql.placeholder('branch')}::smallint, 'customer', ${sql.placeholder('text')}::text, ${sql.placeholder('answers')}::int,
        ${sql.placeholder('state')}::text::jsonb, ${sql.placeholder('at')}::timestamptz
      where ${sql.placeholder('speaks')}::boolean)
    update ${practice} set engine = ${sql.placeholder('engine')}, state = ${sql.placeholder('state')}::text::jsonb,
      next_seq = ${sql.placeholder('nextSeq')}::int, answered = ${sql.placeholder('answers')}::int, last_at = ${sql.placeholder('at')}::timestamptz
    where ${practice.id} = ${sql.placeholder('id')}::uuid`,
);

/** What answers a learner's line: the customer's words unless they say none, what the line did, and where the practice stands. */
export type Answer = Pick<Practice, 'state' | 'answered' | 'nextSeq' | 'engine' | 'lastAt'> & {
  readonly text: string;
} & Required<Pick<typeof turn.$inferInsert, 'moves' | 'why'>>;

/** Keeps what a learner's line did beside it, adds the customer's answer and moves the practice on. */
export async function addAnswer(tx: Tx, practice: Practice, answer: Answer): Promise<void> {
  const { workspaceId, id, branch, nextSeq: seq } = practice;
  const { state, answered: answers, nextSeq, engine, text, moves, why, lastAt } = answer;
  const speaks = nextSeq > seq;
  const json = { state: JSON.stringify(state), moves: JSON.stringify(moves), why: JSON.stringify(why) };
  const at = lastAt.toISOString();
  await answering(tx, { workspaceId, id, branch, seq, answers, nextSeq, engine, text, speaks, ...json, at });
}

/** Every line of a practice, in order, all branches. */
export async function turnsOf(tx: Tx, practiceId: string): Promise<readonly Turn[]> {
  return tx.select().from(turn).where(eq(turn.practiceId, practiceId)).orderBy(asc(turn.seq));
}

/** A line as it is read to be answered. */
export type Line = Pick<Turn, 'seq' | 'branch' | 'role' | 'text'>;

const lines = prepared((tx) =>
  tx
    .select({ seq: turn.seq, branch: turn.branch, role: turn.role, text: turn.text })
    .from(turn)
    .where(eq(turn.practiceId, sql.placeholder('id')))
    .orderBy(asc(turn.seq))
    .prepare('practice_lines'),
);

/** Every line of a practice as words only, in order, all branches. */
export async function linesOf(tx: Tx, id: string): Promise<readonly Line[]> {
  return lines(tx).execute({ id });
}

const counting = statement<{ readonly n: number }>(
  sql`select count(*)::int as n from ${turn} join ${practice}
    on ${practice.workspaceId} = ${turn.workspaceId} and ${practice.id} = ${turn.practiceId}
    where ${practice.personId} = ${sql.placeholder('person')} and ${turn.role} = 'agent' and ${turn.at} > ${sql.placeholder('since')}`,
);

/** Learner lines a person typed since an instant, over all practices: the hourly cap counts these. */
export async function linesSince(tx: Tx, person: string, since: Date): Promise<number> {
  return (await counting(tx, { person, since: since.toISOString() }))[0]?.n ?? 0;
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
