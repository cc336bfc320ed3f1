import type { Move } from '../../kernel/moves.ts';

/** A sentence that shows a rule, or looks like it and is not; with what it answers where that matters. */
export type Example = string | { readonly text: string; readonly context?: string; readonly facts?: readonly string[] };

/**
 * One way of making a move. Patterns are read on folded text (lower case, no accents, hyphens are spaces, tu = vous,
 * contractions spelled out) within one sentence: a space allows a comma, ` … ` allows up to seven words, `<name>` is a
 * list of the lexicon. Both ends fall on word ends.
 */
export type Rule = {
  readonly why: string;
  readonly pattern: RegExp;
  readonly confidence: number;
  /** Words anywhere in the same sentence that take the meaning away. */
  readonly unless?: RegExp;
  /** Words that the same sentence must hold as well, before or after. */
  readonly also?: RegExp;
  /** Only in questions, or only outside them. */
  readonly only?: 'question' | 'statement';
  /** What the customer's last message must hold. */
  readonly after?: RegExp;
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
};

/** Every rule of one move in one language. */
export type MoveRules = {
  readonly move: Move;
  readonly rules: readonly Rule[];
  /** Words in a sentence that take the meaning away from every rule of the move. */
  readonly never?: RegExp;
};

/** Named lists of words that patterns share. */
export type Lexicon = Readonly<Record<string, string>>;
