import type { Move } from '../../kernel/moves.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type Level, levelRules } from './levels.ts';

/** Every way a practice ends. */
export const outcomes = [
  'RESOLVED',
  'PARTIAL',
  'ESCALATED_OK',
  'LIMIT_CLOSE',
  'WALKOUT',
  'BREACH',
  'TURN_CAP',
  'LEARNER_STOP',
  'SAFETY_STOP',
  'ABANDONED',
] as const;

/** How a practice ended. */
export type Outcome = (typeof outcomes)[number];

/** Ends that never give a score: the learner owes nobody a finished practice. */
export const scoreless: ReadonlySet<Outcome> = new Set<Outcome>(['LEARNER_STOP', 'SAFETY_STOP', 'ABANDONED']);

/** What a debrief must mention whatever the end. */
export type Flag = 'false_promise' | 'capitulate';

/** What a hint can be about. */
export const hintTopics = ['acknowledge', 'discover', 'commit', 'close', 'limit'] as const;

/** One subject of a hint. */
export type HintTopic = (typeof hintTopics)[number];

/** Anger and trust, whole points in 0..100. */
export type Gauge = { readonly anger: number; readonly trust: number };

/** All that the next line depends on; plain JSON, so one row or snapshot holds it. */
export type PracticeState = {
  readonly gauge: Gauge;
  /** Learner messages that counted. */
  readonly learnerTurns: number;
  readonly acknowledged: boolean;
  readonly needFound: boolean;
  readonly committed: boolean;
  readonly checkedClose: boolean;
  /** Checks and goodbyes made since a commitment. */
  readonly closings: number;
  /** Ids of the facts the customer told, in order. */
  readonly told: readonly string[];
  readonly counts: Readonly<Partial<Record<Move, number>>>;
  readonly flags: readonly Flag[];
  /** Promises nobody could keep, with the learner turn at which each comes back. */
  readonly promises: readonly { readonly due: number; readonly quote: string }[];
  /** Turns that made it worse less turns that soothed, never under 0. */
  readonly strain: number;
  /** Highest attack the persona has said so far, 1 situation … 4 person. */
  readonly aggression: number;
  /** Attack of the persona's last message, 1..4. */
  readonly lastSaidAggression: number;
  /** The authored last chance was said. */
  readonly lastChance: boolean;
  readonly limit: { readonly warned: boolean; readonly attackedAgain: boolean };
  /** Ids of the authored lines already said. */
  readonly said: readonly string[];
  /** Steps of the ladder shown, per topic. */
  readonly hints: Readonly<Partial<Record<HintTopic, number>>>;
  /** Id of the incident told, and at which learner turn. */
  readonly incident: { readonly id: string; readonly turn: number } | null;
  readonly ended: Outcome | null;
};

/** The attack of a line; an author who names none attacks the situation at most. */
export const attackOf = (line: { readonly aggression?: number | undefined }): number => line.aggression ?? 1;

/** The state once the persona's opening has been said. */
export const initialState = (scenario: Scenario, level: Level): PracticeState => {
  const { anger, trust } = levelRules[level];
  const attack = attackOf(scenario.openings[level]);
  return {
    gauge: { anger, trust },
    learnerTurns: 0,
    acknowledged: false,
    needFound: false,
    committed: false,
    checkedClose: false,
    closings: 0,
    told: [],
    counts: {},
    flags: [],
    promises: [],
    strain: 0,
    aggression: attack,
    lastSaidAggression: attack,
    lastChance: false,
    limit: { warned: false, attackedAgain: false },
    said: [`openings.${level}`],
    hints: {},
    incident: null,
    ended: null,
  };
};

/** Ends a practice from outside the dialogue: the learner's stop, a safety stop, three days of silence. */
export const endedBy = (
  state: PracticeState,
  outcome: Extract<Outcome, 'LEARNER_STOP' | 'SAFETY_STOP' | 'ABANDONED'>,
): PracticeState => (state.ended === null ? { ...state, ended: outcome } : state);
