import type { Move } from '../../kernel/moves.ts';

/** A change of the gauge, in points. */
export type Delta = { readonly anger: number; readonly trust: number };

const delta = (anger: number, trust: number): Delta => ({ anger, trust });

/** Effect of each move at level 2, in points of (anger, trust): the directions are sourced, the sizes are the method's design values. */
export const effects: Readonly<Record<Move, Delta>> = {
  open_question: delta(-4, 3),
  ask_detail: delta(-2, 5),
  ack_specific: delta(-12, 8),
  ack_generic: delta(-3, 1),
  reformulate: delta(-7, 7),
  apologise: delta(-3, 2),
  apologise_impact: delta(-8, 5),
  own_it: delta(-6, 8),
  explain: delta(-2, 4),
  offer_options: delta(-8, 7),
  commit: delta(-10, 10),
  check_close: delta(-5, 6),
  set_limit: delta(0, 2),
  calm_down: delta(14, -6),
  minimise: delta(14, -10),
  blame_customer: delta(18, -14),
  blame_third: delta(6, -6),
  policy_shield: delta(9, -6),
  jargon: delta(4, -4),
  scripted: delta(5, -5),
  non_answer: delta(8, -8),
  false_promise: delta(-4, 2),
  sarcasm: delta(16, -14),
  insult: delta(30, -30),
  capitulate: delta(-10, -2),
};

/** Effects that follow from when a move comes rather than from the move itself, in points at level 2. */
export const derived = {
  /** An offer or a commitment before the emotion is acknowledged; it replaces the move's own effect. */
  premature: delta(6, -2),
  /** A limit when nobody was insulted is heard as "calm down", so it costs the same. */
  limit_wrong: effects.calm_down,
  /** A promise nobody could keep takes back twice what it bought. */
  promise_fails: delta(-2 * effects.false_promise.anger, -2 * effects.false_promise.trust),
} as const satisfies Readonly<Record<string, Delta>>;

/** Moves that name the person's hardship, and so acknowledge the emotion. */
export const acknowledging: ReadonlySet<Move> = new Set<Move>(['ack_specific', 'apologise_impact']);

/** Moves that show listening: what opens a guarded customer. */
export const listening: ReadonlySet<Move> = new Set<Move>([
  'open_question',
  'ask_detail',
  'reformulate',
  'ack_specific',
]);

/** Does a move soothe by itself? */
export const helps = (move: Move): boolean => effects[move].anger < 0 || move === 'set_limit';

/** Whole points, a half going towards zero, so that halved repeats come to nothing and receipts add up exactly. */
export const wholePoints = (value: number): number => {
  const steady = Math.round(Math.abs(value) * 1000) / 1000;
  const whole = Math.ceil(steady - 0.5);
  return whole === 0 ? 0 : Math.sign(value) * whole;
};
