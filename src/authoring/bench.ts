import { setImmediate as breathe } from 'node:timers/promises';
import { type Language, languages } from '../kernel/words.ts';
import { detect } from '../practice/detect/detect.ts';
import { unlocked } from '../practice/engine/disclose.ts';
import { exhaustion } from '../practice/engine/exhaustion.ts';
import { expected, type Learner, playLearner, type Run } from '../practice/engine/learners.ts';
import { type Level, levels } from '../practice/engine/levels.ts';
import { read } from '../practice/engine/reading.ts';
import { initialState, type Outcome } from '../practice/engine/state.ts';
import { benchLearners, type Scenario } from '../scenarios/schema.ts';

/** How one synthetic agent ended at one level, in one language. */
export type BenchRun = {
  readonly learner: Learner;
  readonly language: Language;
  readonly level: Level;
  readonly outcome: Outcome | null;
  readonly turns: number;
  readonly right: boolean;
};

/** What the bench saw; `anger` are the curves at the level of every day, one per agent. */
export type BenchReport = {
  readonly runs: readonly BenchRun[];
  readonly anger: readonly {
    readonly learner: Learner;
    readonly language: Language;
    readonly values: readonly number[];
  }[];
  /** Lines that could repeat or run out, by their place in the file. */
  readonly weak: readonly string[];
  /** Facts no question or no trust reaches, by their place in the file. */
  readonly unreachable: readonly string[];
};

/** The level whose curves are drawn. */
const drawnLevel: Level = 2;

/** Whether a scenario may be published as far as the bench is concerned. */
export const benchPassed = ({ runs, weak, unreachable }: BenchReport): boolean =>
  runs.every(({ right }) => right) && weak.length === 0 && unreachable.length === 0;

/** Facts that nobody could ever hear: their own words do not open them, or they take more trust than anyone earned. */
export const unreachable = (scenario: Scenario, mostTrust: number): readonly string[] =>
  languages.flatMap((language) =>
    scenario.facts.flatMap((fact, index): readonly string[] => {
      if (fact.tier === 0) return [];
      const told = scenario.facts.filter(({ id }) => id !== fact.id).map(({ id }) => id);
      const state = {
        ...initialState(scenario, drawnLevel),
        told,
        acknowledged: true,
        gauge: { anger: 0, trust: mostTrust },
      };
      const opens = (fact.about?.[language] ?? []).some((word) => {
        const reading = read(scenario, language, `${word} ?`);
        return unlocked(scenario, language, { state, moves: ['ask_detail', 'ack_specific'], reading, worsened: false });
      });
      return opens ? [] : [`facts.${index}.about.${language}`];
    }),
  );

/** Plays the six synthetic agents at every level in both languages; lets the house breathe between two of them. */
export async function runBench(scenario: Scenario, signal?: AbortSignal): Promise<BenchReport> {
  const played: (Run & { readonly learner: Learner; readonly language: Language; readonly level: Level })[] = [];
  for (const language of languages)
    for (const level of levels)
      for (const learner of benchLearners) {
        signal?.throwIfAborted();
        await breathe();
        played.push({ ...playLearner(scenario, level, language, detect, learner), learner, language, level });
      }
  const mostTrust = Math.max(...played.flatMap(({ curve }) => curve.map(({ trust }) => trust)));
  return {
    runs: played.map(({ learner, language, level, outcome, turns }) => ({
      learner,
      language,
      level,
      outcome,
      turns,
      right: expected(learner, outcome),
    })),
    anger: played
      .filter(({ level }) => level === drawnLevel)
      .map(({ learner, language, curve }) => ({ learner, language, values: curve.map(({ anger }) => anger) })),
    weak: exhaustion(scenario).map(({ where, problem }) => `${where} — ${problem}`),
    unreachable: unreachable(scenario, mostTrust),
  };
}
