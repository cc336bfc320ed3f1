import type { DetectedMove, Move } from '../../kernel/moves.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type Delta, derived, effects, helps, wholePoints } from './effects.ts';
import { type Level, levelRules, tuning } from './levels.ts';
import type { PracticeState } from './state.ts';

/** The rule behind an entry of the receipt: a move's own effect, a derived one, or a limit on the whole turn. */
export type RuleId =
  | 'effect'
  | 'repeat'
  | 'premature'
  | 'limit_right'
  | 'limit_wrong'
  | 'promise_fails'
  | 'cap_up'
  | 'cap_down'
  | 'floor_acknowledge'
  | 'floor_need'
  | 'floor_commit'
  | 'bound';

/** One line of the receipt; `move` and `quote` are null for a limit on the whole turn. The deltas of a turn add up to the gauge's change. */
export type Entry = {
  readonly move: Move | null;
  readonly quote: string | null;
  readonly rule: RuleId;
  readonly delta: Delta;
  /** How much a personal trigger or balm multiplied it, when one did. */
  readonly personal?: 'trigger' | 'balm';
};

const repeatFactor = (move: Move, used: number): number => {
  if (move === 'ack_generic') return used === 0 ? 1 : 0;
  const free = move === 'ask_detail' ? tuning.freeDetails - 1 : 0;
  return 0.5 ** Math.max(0, used - free);
};

const isTrigger = (scenario: Scenario, move: Move): boolean =>
  scenario.triggers.some((trigger) => trigger.move === move);
const isBalm = (scenario: Scenario, move: Move): boolean => scenario.balms.some((balm) => balm.move === move);

/** An effect at a level: anger by its rise or fall, trust as it is; whole points. */
export const scaled = (base: Delta, factor: number, level: Level): Delta => {
  const { rise, fall } = levelRules[level];
  return {
    anger: wholePoints(base.anger * factor * (base.anger > 0 ? rise : fall)),
    trust: wholePoints(base.trust * factor),
  };
};

/** Sets each move's own line of the receipt, before the limits on the whole turn. */
export const weigh = (
  scenario: Scenario,
  level: Level,
  state: PracticeState,
  moves: readonly DetectedMove[],
  acknowledged: boolean,
): readonly Entry[] => {
  const why: Entry[] = [];
  for (const { move, quote } of moves) {
    const solution = move === 'offer_options' || move === 'commit';
    if (solution && !acknowledged) {
      if (why.some(({ rule }) => rule === 'premature')) continue;
      const trigger = isTrigger(scenario, move);
      const delta = scaled(derived.premature, trigger ? tuning.personal : 1, level);
      why.push({ move, quote, rule: 'premature', delta, ...(trigger && { personal: 'trigger' as const }) });
    } else if (move === 'set_limit' && state.lastSaidAggression < 4) {
      const trigger = isTrigger(scenario, move);
      const delta = scaled(derived.limit_wrong, trigger ? tuning.personal : 1, level);
      why.push({ move, quote, rule: 'limit_wrong', delta, ...(trigger && { personal: 'trigger' as const }) });
    } else {
      const used = state.counts[move] ?? 0;
      const good = helps(move);
      const repeat = good || move === 'false_promise' || move === 'capitulate' ? repeatFactor(move, used) : 1;
      const personal = good ? isBalm(scenario, move) && 'balm' : isTrigger(scenario, move) && 'trigger';
      const delta = scaled(effects[move], repeat * (personal ? tuning.personal : 1), level);
      const rule = move === 'set_limit' ? 'limit_right' : repeat < 1 ? 'repeat' : 'effect';
      why.push({ move, quote, rule, delta, ...(personal && { personal }) });
    }
  }
  return why;
};
