import type { Detect } from '../../kernel/moves.ts';
import type { Language, Pair } from '../../kernel/words.ts';
import { benchLearners, type Scenario } from '../../scenarios/schema.ts';
import { type Level, levelRules, levels } from './levels.ts';
import { type Flag, type Gauge, initialState, type Outcome } from './state.ts';
import { type Step, step } from './step.ts';

/** A synthetic learner of the test bench. */
export type Learner = (typeof benchLearners)[number];

/** Learners whose last sentence is repeated once they have said everything; the others start again. */
const persistent: ReadonlySet<Learner> = new Set<Learner>(['expert', 'decent']);

/** What a run gave; `curve` starts with the opening. */
export type Run = {
  readonly outcome: Outcome | null;
  /** Learner turns played. */
  readonly turns: number;
  readonly flags: readonly Flag[];
  readonly needFound: boolean;
  readonly curve: readonly Gauge[];
  readonly steps: readonly Step[];
};

/** Plays sentences against a scenario until it ends. */
export const play = (
  scenario: Scenario,
  level: Level,
  lang: Language,
  detect: Detect,
  sentence: (turn: number) => string,
  seed: string,
): Run => {
  let state = initialState(scenario, level);
  let context = scenario.openings[level][lang];
  const curve: Gauge[] = [state.gauge];
  const steps: Step[] = [];
  for (let turn = 0; turn < levelRules[level].turns && state.ended === null; turn += 1) {
    const next = step({ scenario, level, lang, state, text: sentence(turn), seed, detect, context });
    state = next.state;
    context = next.reply.text;
    curve.push(state.gauge);
    steps.push(next);
  }
  return { outcome: state.ended, turns: steps.length, flags: state.flags, needFound: state.needFound, curve, steps };
};

/** Plays one of a scenario's own bench learners. */
export const playLearner = (
  scenario: Scenario,
  level: Level,
  lang: Language,
  detect: Detect,
  learner: Learner,
  seed = 'bench',
): Run => {
  const lines = scenario.bench[learner];
  const at = (turn: number): number =>
    persistent.has(learner) ? Math.min(turn, lines.length - 1) : turn % lines.length;
  return play(scenario, level, lang, detect, (turn) => lines[at(turn)]?.[lang] ?? '', seed);
};

/** What a scenario must show before it may be published. */
export type BenchFailure = {
  readonly learner: Learner;
  readonly level: Level;
  readonly lang: Language;
  readonly outcome: Outcome | null;
};

const good: ReadonlySet<Outcome | null> = new Set<Outcome | null>(['RESOLVED', 'ESCALATED_OK', 'LIMIT_CLOSE']);

/** Is this end the right one for this learner? An expert succeeds, the rude one breaches, the defensive one fails, and stock empathy never resolves. */
export const expected = (learner: Learner, outcome: Outcome | null): boolean => {
  switch (learner) {
    case 'expert':
      return good.has(outcome);
    case 'decent':
      return good.has(outcome) || outcome === 'PARTIAL';
    case 'rude':
      return outcome === 'BREACH' || outcome === 'WALKOUT';
    case 'defensive':
      return outcome === 'WALKOUT' || outcome === 'TURN_CAP' || outcome === 'BREACH';
    case 'solution_first':
    case 'empathy_spam':
      return !good.has(outcome);
  }
};

/** Runs every bench learner at every level and returns what is not as it must be. */
export const bench = (scenario: Scenario, langs: readonly Language[], detect: Detect): readonly BenchFailure[] =>
  langs.flatMap((lang) =>
    levels.flatMap((level) =>
      benchLearners.flatMap((learner) => {
        const { outcome } = playLearner(scenario, level, lang, detect, learner);
        return expected(learner, outcome) ? [] : [{ learner, level, lang, outcome }];
      }),
    ),
  );

/** What each of them must come to. */
export const mustBe: Readonly<Record<Learner, Pair>> = {
  expert: { fr: 'doit réussir', en: 'must succeed' },
  decent: { fr: 'doit réussir ou obtenir une suite', en: 'must succeed or get a follow-up' },
  solution_first: { fr: 'ne doit pas réussir', en: 'must not succeed' },
  empathy_spam: { fr: 'ne doit pas réussir', en: 'must not succeed' },
  defensive: { fr: 'doit échouer', en: 'must fail' },
  rude: { fr: 'doit échouer', en: 'must fail' },
};
