import type { VoiceDirective } from '../../kernel/model.ts';
import type { Detect, DetectedMove } from '../../kernel/moves.ts';
import type { Language } from '../../kernel/words.ts';
import type { Band, Fact, Scenario } from '../../scenarios/schema.ts';
import type { Why } from './advance.ts';
import { advance, verify } from './advance.ts';
import { directiveOf } from './directive.ts';
import { knows, tell, unlocked, volunteered } from './disclose.ts';
import { verdict } from './ending.ts';
import { type Incident, incidentNow } from './incident.ts';
import type { Level } from './levels.ts';
import { strongest } from './react.ts';
import { type Reading, read } from './reading.ts';
import type { Outcome, PracticeState } from './state.ts';
import { mentionsAny } from './text.ts';
import { type Plan, speak, type Voice } from './voice.ts';

/** One learner message to be played; `text` is already screened, `seed` names the practice. */
export type StepInput = {
  readonly scenario: Scenario;
  readonly level: Level;
  readonly lang: Language;
  readonly state: PracticeState;
  readonly text: string;
  readonly seed: string;
  /** Moves as a detector or a model gave them; they are verified here. */
  readonly moves: readonly DetectedMove[];
  /** Words of a slur found in the message: an insult, whatever the detector saw. */
  readonly slur?: string | undefined;
  /** Principles trainers wrote to correct this customer. */
  readonly principles?: readonly string[];
};

/** A message whose effects are decided, before the persona has words. `directive` is null when only the authored line will do. */
export type Prepared = {
  readonly state: PracticeState;
  readonly moves: readonly DetectedMove[];
  readonly why: readonly Why[];
  readonly told: Fact | null;
  readonly plan: Plan;
  readonly authored: Voice;
  readonly directive: VoiceDirective | null;
  readonly incident: Incident | null;
};

/** A message played to its end. */
export type Step = {
  readonly state: PracticeState;
  readonly moves: readonly DetectedMove[];
  readonly why: readonly Why[];
  readonly told: Fact | null;
  /** The persona's words; empty bubbles when there is nothing to say. */
  readonly reply: Voice;
  readonly mood: Band;
  readonly incident: Incident | null;
  readonly lastChance: boolean;
  readonly ended: Outcome | null;
  /** Authored lines, or a model's words. */
  readonly by: 'author' | 'model';
};

const claimed = ({ scenario, lang, state }: StepInput, reading: Reading): number | null => {
  const at = scenario.truth.findIndex(
    (claim, index) =>
      !claim.holds &&
      claim.challenge !== undefined &&
      !state.said.includes(`truth.${index}`) &&
      mentionsAny(reading.claimed, claim.about?.[lang]),
  );
  return at < 0 ? null : at;
};

/** Decides everything a message changes: gauge, facts, end, and what the reply must do. */
export const prepare = (input: StepInput): Prepared => {
  const { scenario, level, lang, state: before, text, seed, slur } = input;
  const insult: readonly DetectedMove[] = slur === undefined ? [] : [{ move: 'insult', quote: slur, confidence: 1 }];
  const moves = verify([...insult, ...input.moves], text);
  const names = moves.map(({ move }) => move);
  const reading = read(scenario, lang, text);
  const { state: after, why, worsened } = advance(scenario, level, before, moves, reading.closing);
  const { closing, handover } = reading;
  const asks = reading.asked !== '';
  const decided = verdict(scenario, level, { before, after, moves: names, closing, asks, handover, worsened });
  const outcome = decided !== null && 'outcome' in decided ? decided.outcome : null;
  const lastChance = decided !== null && 'lastChance' in decided;
  const strong = strongest(why);
  const reaction = closing && strong !== 'limit_right' && !worsened && outcome === null ? 'goodbye_early' : strong;
  const over = decided !== null;
  const claim = over ? null : claimed(input, reading);
  const asked = over ? null : unlocked(scenario, lang, { state: after, moves: names, reading, worsened });
  const told = asked ?? (over || claim !== null || reaction !== 'nothing' ? null : volunteered(scenario, after));
  const knowing = told === null ? after : tell(after, told);
  const evades =
    (reaction === 'ask_detail' || reaction === 'open_question') &&
    knows(scenario, lang, after, reading, reaction === 'open_question');
  const plan: Plan = {
    outcome,
    lastChance,
    tell: told,
    claim: told === null ? claim : null,
    reaction,
    evades,
    worsened,
  };
  const incident = incidentNow(scenario, level, knowing, plan, seed);
  const state: PracticeState = {
    ...knowing,
    ended: outcome,
    lastChance: before.lastChance || lastChance,
    incident: incident === null ? knowing.incident : { id: incident.id, turn: knowing.learnerTurns },
  };
  const authored = speak(scenario, level, lang, state, plan, seed);
  const directive = directiveOf(scenario, lang, state, plan, authored, input.principles ?? []);
  return { state, moves, why, told, plan, authored, directive, incident };
};

/** Notes what the persona said; the attack of its own words is what later judges a limit. */
const heard = (state: PracticeState, voice: Voice): PracticeState => {
  if (voice.bubbles.length === 0) return state;
  const { aggression } = voice;
  const { warned, attackedAgain } = state.limit;
  return {
    ...state,
    said: [...state.said, ...voice.lineIds],
    aggression: Math.max(state.aggression, aggression),
    lastSaidAggression: aggression,
    limit: { warned, attackedAgain: attackedAgain || (warned && aggression >= 4) },
  };
};

const finish = (prepared: Prepared, reply: Voice, by: Step['by']): Step => ({
  state: heard(prepared.state, reply),
  moves: prepared.moves,
  why: prepared.why,
  told: prepared.told,
  reply,
  mood: reply.band,
  incident: prepared.incident,
  lastChance: prepared.plan.lastChance,
  ended: prepared.state.ended,
  by,
});

/** Ends a step with the authored line. */
export const sayAuthored = (prepared: Prepared): Step => finish(prepared, prepared.authored, 'author');

/** Ends a step with a model's words, already checked. The authored line it stands for counts as said, so that it never comes as an echo. */
export const sayModel = (prepared: Prepared, text: string): Step =>
  finish(prepared, { ...prepared.authored, text, bubbles: [text] }, 'model');

/** One whole step by the rules. */
export const step = (
  input: Omit<StepInput, 'moves'> & { readonly detect: Detect; readonly context?: string },
): Step => {
  const { detect, context, ...rest } = input;
  const given = input.scenario.facts
    .filter(({ id }) => input.state.told.includes(id))
    .map(({ text }) => text[input.lang]);
  const moves = detect({
    lang: input.lang,
    text: input.text,
    factsGiven: given,
    ...(context !== undefined && { context }),
  });
  return sayAuthored(prepare({ ...rest, moves }));
};

/** The persona's answer to a language that is not the practice's: nothing counts, and once its lines are used up it is null. */
export const confused = (
  scenario: Scenario,
  lang: Language,
  state: PracticeState,
): { readonly state: PracticeState; readonly reply: string; readonly lineId: string } | null => {
  const at = scenario.reactions.confused.findIndex((_, index) => !state.said.includes(`reactions.confused.${index}`));
  const line = scenario.reactions.confused[at];
  if (line === undefined) return null;
  const lineId = `reactions.confused.${at}`;
  return { state: { ...state, said: [...state.said, lineId] }, reply: line[lang], lineId };
};
