import type { Why } from './advance.ts';
import type { Delta } from './effects.ts';
import type { Outcome, PracticeState } from './state.ts';

/** Moments a learner may replay in one practice. */
export const rewindLimit = 3;

/** One learner turn as stored, with the state it was played from. */
export type Played = {
  /** Its number in the branch, from 1. */
  readonly turn: number;
  readonly before: PracticeState;
  readonly after: PracticeState;
  readonly said: string;
  readonly reply: string;
  readonly why: readonly Why[];
};

/** Where a replay starts: the state before that turn and the turns both branches share. */
export type Branch = { readonly from: PracticeState; readonly shared: readonly Played[] };

/** May this moment be replayed? A breach or a walk-out may be; a safety stop is not a moment to replay. */
export const canRewind = (turns: readonly Played[], turn: number, used: number, ended: Outcome | null): boolean =>
  used < rewindLimit && ended !== 'SAFETY_STOP' && turns.some((played) => played.turn === turn);

/** Opens a branch at a turn; null when that turn was not played. Hints shown since stay counted, since they were seen. */
export const branchAt = (turns: readonly Played[], turn: number, latest: PracticeState): Branch | null => {
  const moment = turns.find((played) => played.turn === turn);
  if (moment === undefined) return null;
  return {
    from: { ...moment.before, hints: latest.hints, ended: null },
    shared: turns.filter((played) => played.turn < turn),
  };
};

/** One side of a comparison: the learner's words, the persona's, and what the gauge did. */
export type Side = {
  readonly said: string;
  readonly reply: string;
  readonly delta: Delta;
  readonly told: readonly string[];
  readonly ended: Outcome | null;
};

const side = ({ before, after, said, reply }: Played): Side => ({
  said,
  reply,
  delta: { anger: after.gauge.anger - before.gauge.anger, trust: after.gauge.trust - before.gauge.trust },
  told: after.told.filter((id) => !before.told.includes(id)),
  ended: after.ended,
});

/** The same moment twice, side by side; `gained` is what the second try changed, in points (less anger and more trust are better). */
export const compare = (
  first: Played,
  second: Played,
): { readonly first: Side; readonly second: Side; readonly gained: Delta } => {
  const [a, b] = [side(first), side(second)];
  return {
    first: a,
    second: b,
    gained: { anger: b.delta.anger - a.delta.anger, trust: b.delta.trust - a.delta.trust },
  };
};
