import type { DetectedMove } from '../../kernel/moves.ts';
import type { Pair } from '../../kernel/words.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { Why } from '../engine/advance.ts';
import type { PracticeState } from '../engine/state.ts';
import type { Line } from '../exchange.ts';
import type { Practice } from '../store.ts';

/** What a reply is thought from: read in one short transaction, nothing held while thinking. */
export type Seen = {
  readonly practice: Practice;
  readonly scenario: Scenario;
  /** The conversation of the branch being played. */
  readonly turns: readonly Line[];
  /** The learner's lines nobody answered yet. */
  readonly pending: readonly Line[];
  readonly modelOff: boolean;
  /** Trainers' corrections of this customer. */
  readonly principles: readonly Pair[];
};

/** What the customer answers, and what it did to the practice. */
export type Reply = {
  readonly state: PracticeState;
  readonly moves: readonly DetectedMove[];
  readonly why: readonly Why[];
  /** Empty when the customer has nothing left to say to a language they do not speak: the coach answers then. */
  readonly lines: readonly string[];
  readonly incident?: string;
  readonly engine: 'rules' | 'model';
};
