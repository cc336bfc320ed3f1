import type { Move } from '../../kernel/moves.ts';
import type { Language } from '../../kernel/words.ts';
import type { Fact, Scenario } from '../../scenarios/schema.ts';
import { listening } from './effects.ts';
import { tuning } from './levels.ts';
import type { Reading } from './reading.ts';
import type { PracticeState } from './state.ts';
import { mentionsAny } from './text.ts';

/** What opens a customer: the state after the message, its moves and what it asks. */
export type Opening = {
  readonly state: PracticeState;
  readonly moves: readonly Move[];
  readonly reading: Reading;
  readonly worsened: boolean;
};

const guarded = (fact: Fact, { state, moves, worsened }: Opening): boolean =>
  state.acknowledged &&
  !worsened &&
  state.gauge.trust >= (fact.trust ?? tuning.trustForTier2) &&
  moves.some((move) => listening.has(move));

/** Is something asked that the customer knows of, and has told or still keeps back? An open question asks again only for a confidence. */
export const knows = (
  { facts }: Scenario,
  lang: Language,
  { told }: PracticeState,
  { asked }: Reading,
  open: boolean,
): boolean =>
  asked !== '' &&
  facts.some(
    ({ id, tier, about }) => (tier === 2 || (!open && told.includes(id))) && mentionsAny(asked, about?.[lang]),
  );

/** The fact this message unlocks, if any: one at a time, a direct question first, then what was waiting to be said. */
export const unlocked = (scenario: Scenario, lang: Language, opening: Opening): Fact | null => {
  const { state, moves, reading } = opening;
  const untold = scenario.facts.filter(({ id }) => !state.told.includes(id));
  // A recap that closes is not an invitation to go on telling.
  const closes = reading.closing || moves.includes('check_close');
  const invites = !closes && (moves.includes('open_question') || moves.includes('reformulate'));
  const asks = reading.asked !== '' || moves.includes('ask_detail') || invites;
  const named = (fact: Fact): boolean => mentionsAny(reading.asked || reading.text, fact.about?.[lang]);
  const deep = untold.filter((fact) => fact.tier === 2 && guarded(fact, opening));
  const answer =
    deep.find(named) ??
    (asks && !moves.includes('non_answer') ? untold.find((fact) => fact.tier < 2 && named(fact)) : undefined);
  if (answer !== undefined) return answer;
  if (knows(scenario, lang, state, reading, moves.includes('open_question'))) return null;
  // Being understood opens a confidence; the need itself waits to be invited, unless it is all that is left.
  return (
    (invites ? deep.find((fact) => fact.need === true) : deep.find((fact) => fact.need !== true)) ??
    deep[0] ??
    (invites ? (untold.find(({ tier }) => tier === 0) ?? untold.find(({ tier }) => tier === 1)) : undefined) ??
    (moves.includes('ask_detail') ? untold.find((fact) => fact.tier === 1 && fact.about === undefined) : undefined) ??
    null
  );
};

/** The next thing the customer says unasked, when the agent gave nothing to react to. */
export const volunteered = (scenario: Scenario, state: PracticeState): Fact | null =>
  scenario.facts.find(({ id, tier }) => tier === 0 && !state.told.includes(id)) ?? null;

/** Notes a fact as told; the hidden need is found when the fact that carries it is. */
export const tell = (state: PracticeState, fact: Fact): PracticeState => ({
  ...state,
  told: [...state.told, fact.id],
  needFound: state.needFound || fact.need === true,
});

/** The facts still locked, which nothing outside the engine may show. */
export const locked = (scenario: Scenario, state: PracticeState): readonly Fact[] =>
  scenario.facts.filter(({ id }) => !state.told.includes(id));
