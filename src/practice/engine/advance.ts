import type { DetectedMove, Move } from '../../kernel/moves.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { acknowledging, derived } from './effects.ts';
import { floors, type Level, levelRules, tuning } from './levels.ts';
import type { Flag, PracticeState } from './state.ts';
import { type Entry, scaled, weigh } from './weigh.ts';

/** Confidence under which a detected move has no effect. */
export const confidenceFloor = 0.5;

/** One line of the receipt: a move's effect, or a limit on the whole turn. */
export type Why = Entry;

/** What one message did. `worsened` looks at the agent's own words only, so that a good reply is never what makes a customer leave. */
export type Advanced = { readonly state: PracticeState; readonly why: readonly Why[]; readonly worsened: boolean };

/** Keeps the moves whose quote is in the message and that the detector is sure enough of, one of each. */
export const verify = (moves: readonly DetectedMove[], text: string): readonly DetectedMove[] => {
  const seen = new Set<Move>();
  return moves.filter(({ move, quote, confidence }) => {
    const sure = confidence >= confidenceFloor && quote.trim() !== '' && text.includes(quote);
    if (!sure || seen.has(move)) return false;
    seen.add(move);
    return true;
  });
};

const limitOf = (rule: Why['rule'], anger: number, trust = 0): readonly Why[] =>
  anger === 0 && trust === 0 ? [] : [{ move: null, quote: null, rule, delta: { anger, trust } }];

/** The limits on a turn as lines of their own, so that a receipt always adds up. */
const limits = (
  level: Level,
  state: PracticeState,
  why: readonly Why[],
  reached: { readonly acknowledged: boolean; readonly committed: boolean },
): readonly Why[] => {
  const { capUp, capDown } = levelRules[level];
  const raw = why.reduce((sum, { delta }) => sum + delta.anger, 0);
  const capped = Math.min(capUp, Math.max(-capDown, raw));
  const from = state.gauge.anger;
  const [rule, floor]: readonly [Why['rule'], number] = !reached.acknowledged
    ? ['floor_acknowledge', floors.acknowledge]
    : !state.needFound
      ? ['floor_need', floors.need]
      : !reached.committed
        ? ['floor_commit', floors.commit]
        : ['bound', 0];
  const floored = Math.max(from + capped, Math.min(from, floor));
  const anger = Math.min(100, Math.max(0, floored));
  const rawTrust = state.gauge.trust + why.reduce((sum, { delta }) => sum + delta.trust, 0);
  const trust = Math.min(100, Math.max(0, rawTrust));
  return [
    ...limitOf(raw > capped ? 'cap_up' : 'cap_down', capped - raw),
    ...limitOf(rule, floored - (from + capped)),
    ...limitOf('bound', anger - floored, trust - rawTrust),
  ];
};

const flagged = (state: PracticeState, moves: ReadonlySet<Move>): readonly Flag[] => {
  const flags = new Set<Flag>(state.flags);
  if (moves.has('false_promise')) flags.add('false_promise');
  if (moves.has('capitulate')) flags.add('capitulate');
  return flags.size === state.flags.length ? state.flags : [...flags];
};

/** The only authority over the gauge: what one message, already verified, changes. Time, length and silence are not even arguments. */
export const advance = (
  scenario: Scenario,
  level: Level,
  state: PracticeState,
  moves: readonly DetectedMove[],
  closing = false,
): Advanced => {
  const present = new Set(moves.map(({ move }) => move));
  const turn = state.learnerTurns + 1;
  const acknowledged = state.acknowledged || moves.some(({ move }) => acknowledging.has(move));
  const committed = state.committed || (acknowledged && present.has('commit'));
  const own = weigh(scenario, level, state, moves, acknowledged);
  const worsened = own.reduce((sum, { delta }) => sum + delta.anger, 0) > 0;
  const failing = state.promises
    .filter(({ due }) => due <= turn)
    .map(
      ({ quote }): Why => ({
        move: 'false_promise',
        quote,
        rule: 'promise_fails',
        delta: scaled(derived.promise_fails, 1, level),
      }),
    );
  const counted = [...own, ...failing];
  const why = [...counted, ...limits(level, state, counted, { acknowledged, committed })];
  const total = why.reduce((sum, { delta }) => ({ anger: sum.anger + delta.anger, trust: sum.trust + delta.trust }), {
    anger: 0,
    trust: 0,
  });
  const counts: Partial<Record<Move, number>> = { ...state.counts };
  for (const { move, rule } of own)
    if (move !== null && rule !== 'premature' && rule !== 'limit_wrong') counts[move] = (counts[move] ?? 0) + 1;
  const soothed = own.reduce((sum, { delta }) => sum + delta.anger, 0) < 0;
  // Only the first one comes back: a customer who was let down once does not believe the next.
  const promised = state.flags.includes('false_promise')
    ? undefined
    : moves.find(({ move }) => move === 'false_promise');
  const closed = committed && (closing || present.has('check_close'));
  return {
    why,
    worsened,
    state: {
      ...state,
      gauge: { anger: state.gauge.anger + total.anger, trust: state.gauge.trust + total.trust },
      learnerTurns: turn,
      acknowledged,
      committed,
      checkedClose: state.checkedClose || (committed && present.has('check_close')),
      closings: state.closings + (closed ? 1 : 0),
      counts,
      flags: flagged(state, present),
      promises: [
        ...state.promises.filter(({ due }) => due > turn),
        ...(promised === undefined ? [] : [{ due: turn + tuning.promiseFails, quote: promised.quote }]),
      ],
      strain: Math.max(0, state.strain + (worsened ? 1 : soothed ? -1 : 0)),
      limit: { ...state.limit, warned: state.limit.warned || own.some(({ rule }) => rule === 'limit_right') },
    },
  };
};
