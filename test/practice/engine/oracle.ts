import { type Move, moves } from '../../../src/kernel/moves.ts';
import type { Language } from '../../../src/kernel/words.ts';
import { everyLine } from '../../../src/practice/engine/exhaustion.ts';
import { type Level, levelRules } from '../../../src/practice/engine/levels.ts';
import { initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { type Step, step } from '../../../src/practice/engine/step.ts';
import { ceiling } from '../../../src/practice/engine/voice.ts';
import type { Scenario } from '../../../src/scenarios/schema.ts';
import { detectTokens, message } from './fixture.ts';

/** One practice, message by message. */
export type Dialogue = {
  readonly scenario: Scenario;
  readonly level: Level;
  readonly lang: Language;
  readonly seed: string;
  readonly messages: readonly { readonly shown: readonly Move[]; readonly extra: string }[];
};

/** Plays one message; tests plant faults by wrapping it. */
export type Stepper = (dialogue: Dialogue, state: PracticeState, text: string) => Step;

export const honest: Stepper = ({ scenario, level, lang, seed }, state, text) =>
  step({ scenario, level, lang, state, text, seed, detect: detectTokens });

const good: readonly Move[] = [
  'ack_specific',
  'open_question',
  'ask_detail',
  'reformulate',
  'apologise_impact',
  'own_it',
  'offer_options',
  'commit',
  'check_close',
  'explain',
];
const extras: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '',
    '',
    '',
    '',
    '',
    'le voyant est-il rouge ?',
    'et les travaux ?',
    'au revoir',
    'bonne journée',
    'un redémarrage suffit',
    'je vous transfère à la cellule technique',
    'je mets fin à cet échange',
  ],
  en: [
    '',
    '',
    '',
    '',
    '',
    'is the light red?',
    'and the works?',
    'goodbye',
    'have a nice day',
    'a reboot is enough',
    'I will transfer you to the technical desk',
    'I am ending this conversation',
  ],
};

/** A message from a number: a few moves, kind ones more often for half of the numbers, and sometimes other words. */
export const decode = (code: number, lang: Language): Dialogue['messages'][number] => {
  const from = code % 2 === 0 ? good : moves.filter((move) => move !== 'insult' || code % 31 === 1);
  const count = (code >>> 1) % 4;
  const shown = Array.from({ length: count }, (_, i) => from[(code >>> (4 + 5 * i)) % from.length] ?? 'explain');
  const words = extras[lang];
  return { shown: [...new Set(shown)], extra: words[(code >>> 19) % words.length] ?? '' };
};

const listened: readonly Move[] = ['open_question', 'ask_detail', 'reformulate', 'ack_specific'];
const lineTables = new WeakMap<Scenario, ReturnType<typeof everyLine>>();
const linesOf = (scenario: Scenario) => {
  const kept = lineTables.get(scenario) ?? everyLine(scenario);
  lineTables.set(scenario, kept);
  return kept;
};

/** What the practice has shown so far, kept apart from the engine's own state. */
type Witness = {
  acked: boolean;
  committed: boolean;
  need: boolean;
  warned: boolean;
  lastChance: boolean;
  attack: number;
  sharpest: number;
  attackedAgain: boolean;
  ids: Set<string>;
  texts: Set<string>;
  told: Set<string>;
};

const judge = (dialogue: Dialogue, before: PracticeState, at: number, next: Step, seen: Witness): string | null => {
  const { scenario, level, lang } = dialogue;
  const shown = dialogue.messages[at]?.shown ?? [];
  const rules = levelRules[level];
  const { state, why, reply, told } = next;
  const { anger, trust } = state.gauge;
  if (![anger, trust].every((value) => Number.isInteger(value) && value >= 0 && value <= 100))
    return 'gauge out of 0..100';
  const sum = why.reduce((all, { delta }) => [all[0] + delta.anger, all[1] + delta.trust] as const, [0, 0] as readonly [
    number,
    number,
  ]);
  const change = [anger - before.gauge.anger, trust - before.gauge.trust];
  if (sum[0] !== change[0] || sum[1] !== change[1]) return 'the receipt does not add up';
  if ((change[0] ?? 0) > rules.capUp || (change[0] ?? 0) < -rules.capDown) return 'a turn went over its cap';
  for (const entry of why)
    if (entry.move === 'set_limit' && entry.rule !== 'premature')
      if ((entry.rule === 'limit_right') !== (seen.attack === 4))
        return 'a limit was judged by something else than what was said';
  seen.acked ||= shown.includes('ack_specific') || shown.includes('apologise_impact');
  seen.committed ||= seen.acked && shown.includes('commit');
  const floor = !seen.acked ? 45 : !seen.need ? 32 : !seen.committed ? 18 : 0;
  if (anger < Math.min(before.gauge.anger, floor)) return 'anger went under its floor';
  if (state.acknowledged !== seen.acked || state.committed !== seen.committed)
    return 'acknowledged or committed without reason';
  if (next.ended === 'RESOLVED' && !(seen.acked && seen.need && seen.committed && anger < 28))
    return 'resolved too early';
  if (next.ended === 'PARTIAL' && !seen.committed) return 'a follow-up nobody agreed';
  if (next.ended === 'WALKOUT' && (at + 1 < 5 || !seen.lastChance)) return 'left too early';
  if (next.ended === 'LIMIT_CLOSE' && !(seen.warned && (seen.attackedAgain || scenario.limit_setting)))
    return 'closed without a warning and another attack';
  if ((next.ended === 'BREACH') !== shown.includes('insult')) return 'a breach without insult, or the reverse';
  if (next.ended === null && at + 1 >= rules.turns) return 'went past the turn cap';
  seen.warned ||= why.some(({ rule }) => rule === 'limit_right');
  if (reply.bubbles.length === 0) return 'nothing to say';
  if (reply.text.length > 350) return 'too long';
  if (next.lastChance !== reply.lineIds.some((id) => id.startsWith('ends.last_chance')))
    return 'the last chance was not said';
  seen.lastChance ||= next.lastChance;
  for (const [index, id] of reply.lineIds.entries()) {
    const text = reply.bubbles[index] ?? '';
    const line = linesOf(scenario).get(id);
    if (line?.[lang] !== text) return 'words nobody wrote';
    if (seen.ids.has(id) || seen.texts.has(text)) return 'a line was said twice';
    seen.ids.add(id);
    seen.texts.add(text);
    if (id.startsWith('facts.') && told?.id !== id.slice(6)) return 'a locked fact was voiced';
  }
  const attack = Math.max(...reply.lineIds.map((id) => linesOf(scenario).get(id)?.aggression ?? 1));
  if (attack > ceiling(scenario, level)) return 'attacked above the ceiling';
  if (state.lastSaidAggression !== attack || state.aggression !== Math.max(seen.sharpest, attack))
    return 'aggression is not what was said';
  seen.attack = attack;
  seen.sharpest = Math.max(seen.sharpest, attack);
  seen.attackedAgain ||= seen.warned && attack === 4;
  for (const fact of scenario.facts)
    if (fact.id !== told?.id && !seen.told.has(fact.id) && reply.text.includes(fact.say[lang]))
      return 'a locked fact was voiced';
  if (told !== null) {
    if (seen.told.has(told.id)) return 'a fact was told twice';
    if (
      told.tier === 2 &&
      !(seen.acked && trust >= (told.trust ?? 45) && shown.some((move) => listened.includes(move)))
    )
      return 'a guarded fact came out too early';
    seen.told.add(told.id);
    seen.need ||= told.need === true;
  }
  return state.needFound === seen.need ? null : 'the need was found without being told';
};

/** Plays a dialogue and returns the first broken promise, or null; `states` are the ones a learner could stand in. */
export const violation = (
  dialogue: Dialogue,
  stepper: Stepper = honest,
): { readonly broken: string | null; readonly states: readonly PracticeState[]; readonly last: Step | null } => {
  let state = initialState(dialogue.scenario, dialogue.level);
  const opening = dialogue.scenario.openings[dialogue.level];
  const seen: Witness = {
    acked: false,
    committed: false,
    need: false,
    warned: false,
    lastChance: false,
    attack: opening.aggression ?? 1,
    sharpest: opening.aggression ?? 1,
    attackedAgain: false,
    ids: new Set(),
    texts: new Set([opening[dialogue.lang]]),
    told: new Set(),
  };
  const states = [state];
  let last: Step | null = null;
  for (const [at, { shown, extra }] of dialogue.messages.entries()) {
    last = stepper(dialogue, state, message(shown, extra));
    const broken = judge(dialogue, state, at, last, seen);
    if (broken !== null) return { broken, states, last };
    state = last.state;
    if (state.ended !== null) break;
    states.push(state);
  }
  return { broken: null, states, last };
};
