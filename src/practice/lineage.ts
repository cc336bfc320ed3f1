import type { Branch } from './tables.ts';

/** The part of a line that decides where it belongs. */
type Placed = { readonly seq: number; readonly branch: number };

/** The lines of one branch as a conversation: its own, after those of the branches it left from. */
export function lineage<T extends Placed>(
  turns: readonly T[],
  branches: readonly Branch[],
  branch: number,
): readonly T[] {
  const origin = branches.find(({ id }) => id === branch);
  const own = turns.filter((turn) => turn.branch === branch);
  if (!origin) return own;
  return [...lineage(turns, branches, origin.from).filter(({ seq }) => seq < origin.at), ...own];
}

/** One exchange: what the customer had said, what the learner answered (one line or several), what came back. */
export type Exchange<T> = { readonly before: T; readonly said: readonly T[]; readonly answer: T | undefined };

/** A conversation as exchanges, in order. */
export function exchanges<T extends { readonly role: 'agent' | 'customer' }>(
  turns: readonly T[],
): readonly Exchange<T>[] {
  const all: { before: T; said: T[]; answer: T | undefined }[] = [];
  let before: T | undefined;
  let open: { before: T; said: T[]; answer: T | undefined } | undefined;
  for (const turn of turns) {
    if (turn.role === 'agent') {
      if (!before) continue;
      open ??= { before, said: [], answer: undefined };
      open.said.push(turn);
    } else {
      if (open) all.push({ ...open, answer: turn });
      open = undefined;
      before = turn;
    }
  }
  if (open) all.push(open);
  return all;
}
