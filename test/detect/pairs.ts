import type { Move } from '../../src/practice/moves.ts';

/** Two messages that nearly say the same: the first makes the move, the second does not. */
export type Pair = {
  readonly move: Move;
  readonly yes: string;
  readonly no: string;
  readonly context?: string;
  /** When only what came before differs, the second message's own context. */
  readonly contextNo?: string;
  readonly facts?: readonly string[];
};
