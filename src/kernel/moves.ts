import type { Language } from './words.ts';

/** The closed vocabulary of what an agent does in one message. */
export const moves = [
  'open_question',
  'ask_detail',
  'ack_specific',
  'ack_generic',
  'reformulate',
  'apologise',
  'apologise_impact',
  'own_it',
  'explain',
  'offer_options',
  'commit',
  'check_close',
  'set_limit',
  'calm_down',
  'minimise',
  'blame_customer',
  'blame_third',
  'policy_shield',
  'jargon',
  'scripted',
  'non_answer',
  'false_promise',
  'sarcasm',
  'insult',
  'capitulate',
] as const;

/** One of the moves. */
export type Move = (typeof moves)[number];

/** A move with the words that show it; `quote` is a substring of the agent's own message, `confidence` is in 0..1. */
export type DetectedMove = { readonly move: Move; readonly quote: string; readonly confidence: number };

/** One agent message with what it answers: the customer's last message and the facts the customer already gave. */
export type DetectInput = {
  readonly lang: Language;
  readonly text: string;
  readonly context?: string;
  readonly factsGiven?: readonly string[];
};

/** A detector: the same message always gives the same moves, at most one of each. */
export type Detect = (input: DetectInput) => readonly DetectedMove[];
