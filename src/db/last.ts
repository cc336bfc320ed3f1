import type { Statement, Tx } from '../kernel/db.ts';

/** Sends a unit of work's commit right behind so many more statements. */
type CommitBehind = (statements: number) => void;

const closers = new WeakMap<Tx, CommitBehind>();

/** Says how units of work on this handle are committed early; without, the commit goes on its own. */
export const commitsEarly = (tx: Tx, commitBehind: CommitBehind): void => {
  closers.set(tx, commitBehind);
};

type Answers<T extends readonly Statement[]> = { -readonly [I in keyof T]: Awaited<ReturnType<T[I]>> };

/**
 * The last statements of a unit of work, in this order: the commit travels with them rather than after their answers.
 * What they answer is no reason any more to take something back; only what fails in the database undoes the unit.
 */
export const lastly = async <const T extends readonly Statement[]>(tx: Tx, statements: T): Promise<Answers<T>> => {
  closers.get(tx)?.(statements.length);
  return (await Promise.all(statements.map((send) => send()))) as Answers<T>;
};
