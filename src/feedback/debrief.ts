import type { Language } from '../kernel/words.ts';
import { type Flag, type Gauge, type Outcome, scoreless } from '../practice/engine/state.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { type Assessed, type Assessment, joinLines, type PlayedTurn } from './assessment.ts';
import { commitmentsFor } from './commitments.ts';
import { type GaugePoint, type GaugeStep, gaugeOf, type TurningPoint, turningPoints } from './gauge.ts';
import { type Golden, goldenOf, type Retry, retryOf } from './moments.ts';
import { type Need, needOf } from './need.ts';

/** What a debrief is made from. `turns` is the branch the learner keeps; `steps` has one entry per answered learner turn. */
export type DebriefInput = {
  readonly scenario: Scenario;
  /** The language that was played; every sentence of the debrief is in it. */
  readonly language: Language;
  readonly outcome: Outcome;
  /** The learner's first practice: words only. */
  readonly discovery: boolean;
  readonly engine: 'rules' | 'model';
  readonly turns: readonly PlayedTurn[];
  readonly start: Gauge;
  readonly steps: readonly GaugeStep[];
  readonly self: { readonly feeling?: string; readonly need?: string } | null;
  readonly assessment: Assessment;
  readonly flags: readonly Flag[];
  /** Hints shown; told, never deducted. */
  readonly hints: number;
  /** Ids of learner turns that looked like instructions to a machine. */
  readonly suspected?: readonly string[];
};

/** A criterion as the learner sees it; `item` is what a contest names. */
export type Graded = Assessed & { readonly item: string; readonly name: string };

/** A debrief as plain data, in the order it is read. In a first practice, and after a stop, no criterion has a level. */
export type Debrief = {
  readonly scenario: string;
  readonly customer: string;
  readonly language: Language;
  readonly outcome: Outcome;
  readonly mode: 'discovery' | 'practice';
  readonly engine: 'rules' | 'model';
  /** Whether levels may be kept: neither a first practice nor a stop. */
  readonly scored: boolean;
  readonly self: { readonly feeling: string | null; readonly need: Need | null };
  readonly gauge: readonly GaugePoint[];
  readonly turning: { readonly worse: TurningPoint | null; readonly better: TurningPoint | null };
  readonly golden: Golden | null;
  readonly retry: Retry | null;
  readonly grid: readonly Graded[];
  readonly commitments: readonly string[];
  readonly flags: readonly Flag[];
  readonly hints: number;
  readonly suspected: readonly string[];
};

/** The item name of a criterion. */
export const skillItem = (skill: string): string => `skill:${skill}`;

/** The skill an item is about, when it is a criterion; a gauge line gives undefined. */
export const skillOfItem = (item: string): string | undefined =>
  item.startsWith('skill:') ? item.slice('skill:'.length) : undefined;

const withoutLevel = (one: Assessed): Assessed => ({ ...one, level: null });

const graded = (grid: readonly Assessed[], scored: boolean, language: Language): readonly Graded[] =>
  grid.map((one) => ({
    ...(scored ? one : withoutLevel(one)),
    item: skillItem(one.skill),
    name: skillNames[one.skill][language],
  }));

const kind = ({ scenario, language, outcome, discovery, engine }: DebriefInput): Debrief => ({
  scenario: scenario.id,
  customer: scenario.persona.name,
  language,
  outcome,
  mode: discovery ? 'discovery' : 'practice',
  engine,
  scored: false,
  self: { feeling: null, need: null },
  gauge: [],
  turning: { worse: null, better: null },
  golden: null,
  retry: null,
  grid: [],
  commitments: [],
  flags: [],
  hints: 0,
  suspected: [],
});

/** A learner who stopped may come back: the need is then told only if they named theirs. */
const revealed = ({ scenario, outcome, self, language }: DebriefInput): Need | null => {
  const need = needOf(scenario, self?.need, language);
  return scoreless.has(outcome) && need.yours === null ? null : need;
};

/** Builds the debrief. A safety stop gets kindness only; nothing of it depends on time, length or the number of turns. */
export const buildDebrief = (input: DebriefInput): Debrief => {
  const base = kind(input);
  if (input.outcome === 'SAFETY_STOP') return base;
  const { scenario, language, outcome, discovery, assessment } = input;
  const turns = joinLines(input.turns);
  const gauge = gaugeOf(input.start, input.steps);
  const scored = !discovery && !scoreless.has(outcome);
  const golden = goldenOf(gauge, turns, language);
  const retry = retryOf(scenario, gauge, turns, assessment.criteria, golden, language);
  return {
    ...base,
    scored,
    self: { feeling: input.self?.feeling ?? null, need: revealed(input) },
    gauge,
    turning: turningPoints(gauge),
    golden,
    retry,
    grid: graded(assessment.criteria, scored, language),
    commitments: commitmentsFor(retry?.skill, assessment.criteria, language),
    flags: input.flags,
    hints: input.hints,
    suspected: input.suspected ?? [],
  };
};
