import { assess } from '../../src/feedback/assess.ts';
import type { PlayedTurn } from '../../src/feedback/assessment.ts';
import { buildDebrief, type Debrief, type DebriefInput } from '../../src/feedback/debrief.ts';
import type { GaugeStep } from '../../src/feedback/gauge.ts';
import type { Language } from '../../src/kernel/words.ts';
import { detect } from '../../src/practice/detect/detect.ts';
import { advance, verify } from '../../src/practice/engine/advance.ts';
import { initialState, type Outcome } from '../../src/practice/engine/state.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import type { Scenario } from '../../src/scenarios/schema.ts';

/** Karim, six days without a box. */
export const karim: Scenario = (() => {
  const found = loadLibrary().get('e1');
  if (found === undefined) throw new Error('The pilot scenario is missing.');
  return found;
})();

/** A dialogue as a practice stores it: what the learner typed, what it did to the gauge. */
export const play = (said: readonly string[], language: Language, scenario = karim) => {
  let state = initialState(scenario, 2);
  const start = state.gauge;
  const opening = scenario.openings[2][language];
  const turns: PlayedTurn[] = [{ id: '1', role: 'customer', text: opening, moves: [] }];
  const steps: GaugeStep[] = [];
  const pool = [...scenario.lines.angry, ...scenario.lines.tense].map((line) => line[language]);
  said.forEach((text, index) => {
    const id = String(2 * index + 2);
    const context = turns[turns.length - 1]?.text ?? '';
    const moves = verify(detect({ lang: language, text, context }), text);
    const next = advance(scenario, 2, state, moves);
    state = next.state;
    turns.push({ id, role: 'agent', text, moves });
    turns.push({ id: String(2 * index + 3), role: 'customer', text: pool[index % pool.length] ?? '', moves: [] });
    steps.push({ turnId: id, gauge: state.gauge, why: next.why });
  });
  return { turns, steps, start, flags: state.flags };
};

/** A bench learner's lines. */
export const lines = (who: keyof Scenario['bench'], language: Language, scenario = karim): readonly string[] =>
  scenario.bench[who].map((line) => line[language]);

/** The debrief of what was typed. */
export const debriefed = (
  said: readonly string[],
  language: Language,
  outcome: Outcome,
  more: Partial<DebriefInput> = {},
): Debrief => {
  const { turns, steps, start, flags } = play(said, language);
  const assessment = assess(turns, karim.rubric, language);
  const input = { scenario: karim, language, outcome, turns, steps, start, flags, assessment };
  return buildDebrief({ ...input, discovery: false, engine: 'rules', self: null, hints: 0, ...more });
};
