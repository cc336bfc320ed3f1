import type { Detect } from '../../kernel/moves.ts';
import type { Language } from '../../kernel/words.ts';
import type { Fact, Scenario } from '../../scenarios/schema.ts';
import { stems } from './leak.ts';
import { type Level, levelRules } from './levels.ts';
import { initialState, type PracticeState } from './state.ts';
import { prepare } from './step.ts';

/** Level of a practice that begins inside the model dialogue. */
export const watchedLevel = 1 satisfies Level;

/** Words of a fact a line must share to have told it; one is enough once the engine would have told it. */
const shared = 2;

/** A moment of the model dialogue where the learner may take over: the customer has just spoken, and waits. */
export type Moment = { readonly at: number; readonly line: string; readonly state: PracticeState };

/** The words only this fact has, so that a line about something else never seems to tell it. */
const ownStems = ({ facts, complaint }: Scenario, fact: Fact, lang: Language): ReadonlySet<string> => {
  const others = facts.filter(({ id }) => id !== fact.id).flatMap(({ text, say }) => [text[lang], say[lang]]);
  const common = new Set([complaint[lang], ...others].flatMap(stems));
  return new Set([fact.text[lang], fact.say[lang]].flatMap(stems).filter((stem) => !common.has(stem)));
};

const tells = (scenario: Scenario, line: string, fact: Fact, lang: Language, expected: boolean): boolean => {
  const own = ownStems(scenario, fact, lang);
  return new Set(stems(line).filter((stem) => own.has(stem))).size >= (expected ? 1 : shared);
};

/** The facts a customer's line of the dialogue gave away, added to the state. */
const heard = (
  scenario: Scenario,
  lang: Language,
  state: PracticeState,
  line: string,
  expected: ReadonlySet<string>,
): PracticeState => {
  const told = scenario.facts.filter(
    (fact) => !state.told.includes(fact.id) && tells(scenario, line, fact, lang, expected.has(fact.id)),
  );
  return {
    ...state,
    told: [...state.told, ...told.map(({ id }) => id)],
    needFound: state.needFound || told.some(({ need }) => need === true),
  };
};

/** What an attack on the person leaves behind: the limit that answers it is then a right one. */
const attacked = (state: PracticeState): PracticeState => ({
  ...state,
  aggression: 4,
  lastSaidAggression: 4,
  limit: { ...state.limit, attackedAgain: state.limit.attackedAgain || state.limit.warned },
});

/** Every moment of the model dialogue before its end, with the state the engine gives it: the agent's lines are played by the rules, the facts are those the dialogue's customer said. */
export const momentsOf = (scenario: Scenario, level: Level, lang: Language, detect: Detect): readonly Moment[] => {
  const moments: Moment[] = [];
  let state = initialState(scenario, level);
  const expected = new Set<string>();
  let context: string | undefined;
  const movesOf = (text: string) => {
    const factsGiven = scenario.facts.filter(({ id }) => state.told.includes(id)).map((fact) => fact.text[lang]);
    return detect({ lang, text, factsGiven, ...(context ? { context } : {}) });
  };
  for (const [at, said] of scenario.dialogue.entries()) {
    const text = said[lang];
    if (said.who === 'customer') {
      state = { ...heard(scenario, lang, state, text, expected), lastSaidAggression: 1 };
      context = text;
      const next = scenario.dialogue[at + 1];
      if (next?.who !== 'agent') continue;
      // Lines of a dialogue carry no attack: the limit that answers one is what says that there was one.
      if (movesOf(next[lang]).some(({ move }) => move === 'set_limit')) state = attacked(state);
      // Whoever takes over has typed nothing yet: they have every turn of the level before them.
      moments.push({ at, line: text, state: { ...state, learnerTurns: 0 } });
      continue;
    }
    const moves = movesOf(text);
    const played = prepare({ scenario, level, lang, state, text, seed: 'watched', moves });
    if (played.state.ended !== null || played.state.learnerTurns >= levelRules[level].turns) break;
    if (played.told) expected.add(played.told.id);
    // What the dialogue's customer says next decides what is known, not what ours would have said.
    state = { ...played.state, told: state.told, needFound: state.needFound, incident: null };
  }
  return moments;
};
