import type { Move } from '../../kernel/moves.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { helps } from './effects.ts';
import { type Level, levelRules, tuning } from './levels.ts';
import type { Outcome, PracticeState } from './state.ts';

/** What decides an end: the state before and after the message, and what the message was. */
export type Turn = {
  readonly before: PracticeState;
  readonly after: PracticeState;
  readonly moves: readonly Move[];
  readonly closing: boolean;
  /** The message asks something, so that it waits for an answer. */
  readonly asks: boolean;
  readonly handover: boolean;
  readonly worsened: boolean;
};

/** An end, the authored last chance, or on with the conversation. */
export type Verdict = { readonly outcome: Outcome } | { readonly lastChance: true } | null;

/** The three things a resolution takes, and an anger that lets a customer leave. */
const ready = ({ acknowledged, needFound, committed, gauge, lastSaidAggression }: PracticeState): boolean =>
  acknowledged && needFound && committed && gauge.anger < tuning.settled && lastSaidAggression < 4;

const resolved = ({ before, after, moves, closing, asks, worsened }: Turn): boolean => {
  if (!ready({ ...after, lastSaidAggression: before.lastSaidAggression }) || worsened) return false;
  if (closing || moves.includes('check_close')) return true;
  // Nobody leaves content on a question they were just asked: they answer it first.
  return !asks && (after.checkedClose || after.gauge.anger < tuning.accepts);
};

/** A right limit came first, the person was attacked again (or the scenario teaches just this), and the agent leaves without a hurtful word. */
const limitClosed = (scenario: Scenario, { before, moves, closing }: Turn): boolean =>
  closing &&
  before.limit.warned &&
  (before.limit.attackedAgain || scenario.limit_setting === true) &&
  moves.every((move) => helps(move));

const leaves = ({ after, worsened }: Turn): boolean =>
  worsened &&
  after.learnerTurns >= tuning.lastChanceFrom &&
  (after.gauge.anger >= tuning.boiling || after.strain >= tuning.patience);

/** Decides whether the practice ends with this message; at the last turn what was agreed still counts. */
export const verdict = (scenario: Scenario, level: Level, turn: Turn): Verdict => {
  const { after, before, moves, handover, worsened } = turn;
  if (moves.includes('insult')) return { outcome: 'BREACH' };
  if (limitClosed(scenario, turn)) return { outcome: 'LIMIT_CLOSE' };
  if (handover && after.acknowledged && !worsened) return { outcome: 'ESCALATED_OK' };
  if (resolved(turn)) return { outcome: 'RESOLVED' };
  if (after.committed && !worsened && after.closings >= tuning.closings && after.closings > before.closings)
    return { outcome: 'PARTIAL' };
  if (leaves(turn) && before.lastChance) return { outcome: 'WALKOUT' };
  if (after.learnerTurns >= levelRules[level].turns) {
    if (ready({ ...after, lastSaidAggression: before.lastSaidAggression }) && !worsened) return { outcome: 'RESOLVED' };
    return { outcome: after.committed ? 'PARTIAL' : 'TURN_CAP' };
  }
  return leaves(turn) ? { lastChance: true } : null;
};
