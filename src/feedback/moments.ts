import type { Move } from '../kernel/moves.ts';
import type { Language } from '../kernel/words.ts';
import type { RuleId } from '../practice/engine/weigh.ts';
import { type Scenario, type Skill, skills } from '../scenarios/schema.ts';
import type { Assessed, PlayedTurn } from './assessment.ts';
import { examples } from './examples.ts';
import { type GaugePoint, type ReceiptLine, weightOf } from './gauge.ts';
import { moveReasons, ruleReasons } from './reasons.ts';
import { rubric } from './rubric.ts';

/** Words of the learner worth keeping. */
export type Golden = { readonly quote: string; readonly turnId: string; readonly move: Move; readonly why: string };

/** One moment to try again, with two ways of saying it. */
export type Retry = {
  readonly turnId: string;
  readonly quote: string;
  readonly skill: Skill;
  readonly why: string;
  readonly alternatives: readonly [string, string];
};

/** The skill that answers a move that hurt. */
const remedy: Readonly<Partial<Record<Move, Skill>>> = {
  calm_down: 'acknowledge',
  minimise: 'acknowledge',
  blame_customer: 'acknowledge',
  sarcasm: 'acknowledge',
  insult: 'acknowledge',
  blame_third: 'own',
  policy_shield: 'solve',
  jargon: 'clarity',
  scripted: 'acknowledge',
  non_answer: 'reformulate',
  false_promise: 'solve',
  capitulate: 'solve',
};

const topicOf: Readonly<Record<Skill, keyof Scenario['hints']>> = {
  listen: 'discover',
  acknowledge: 'acknowledge',
  reformulate: 'discover',
  own: 'commit',
  solve: 'commit',
  clarity: 'commit',
  limit: 'limit',
  close: 'close',
};

/** Two different ways of saying it, nearest to this customer first: the scenario's criterion, its hints, its drills, then the rubric. */
export const alternativesFor = (
  scenario: Scenario,
  skill: Skill,
  said: string,
  language: Language,
): readonly [string, string] => {
  const own = scenario.rubric.filter((one) => one.skill === skill).map(({ strong }) => strong[language]);
  const hints = (scenario.hints[topicOf[skill]]?.replies ?? []).map((reply) => reply[language]);
  const drills = scenario.drills.filter((one) => one.skill === skill).map(({ good }) => good[language]);
  const [first, second] = examples[skill];
  const all = [...new Set([...hints, ...own, ...drills, first[language], second[language]])].filter(
    (one) => one !== said,
  );
  return [all[0] ?? first[language], all[1] ?? second[language]];
};

/** The whole sentence around a quote, still the learner's exact words; the quote itself when the sentence is long. */
export const sentenceAround = (text: string, quote: string, longest = 280): string => {
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  const before = text.slice(0, at).search(/[^.!?\n]*$/u);
  const rest = text.slice(at + quote.length).match(/^[^.!?\n]*[.!?…]*/u)?.[0] ?? '';
  const ended = /[.!?]$/u.test(quote);
  const sentence = text.slice(before, at + quote.length + (ended ? 0 : rest.length)).trim();
  return sentence.length <= longest && sentence.includes(quote) ? sentence : quote;
};

const textOf = (turns: readonly PlayedTurn[], turnId: string): string =>
  turns.find(({ id, role }) => id === turnId && role === 'agent')?.text ?? '';

type Line = ReceiptLine & { readonly turnId: string };

const linesOf = (gauge: readonly GaugePoint[]): readonly Line[] =>
  gauge.flatMap(({ turnId, why }) => (turnId === null ? [] : why.map((line) => ({ ...line, turnId }))));

const flattering: ReadonlySet<Move> = new Set<Move>(['false_promise', 'capitulate']);

/** The phrase that helped most by the receipt; without one, the quote of the best criterion; null when nothing helped. */
export const goldenOf = (
  gauge: readonly GaugePoint[],
  turns: readonly PlayedTurn[],
  language: Language,
): Golden | null => {
  const [best] = linesOf(gauge)
    .filter(
      (line) => weightOf(line) < 0 && !flattering.has(line.move) && textOf(turns, line.turnId).includes(line.quote),
    )
    .sort((a, b) => weightOf(a) - weightOf(b));
  if (best === undefined) return null;
  const quote = sentenceAround(textOf(turns, best.turnId), best.quote);
  return { quote, turnId: best.turnId, move: best.move, why: moveReasons[best.move][language] };
};

const reasonOf = (move: Move, rule: RuleId, language: Language): string =>
  (ruleReasons[rule] ?? moveReasons[move])[language];

const skillFor = (line: Line): Skill =>
  line.rule === 'premature' || line.rule === 'limit_wrong' ? 'acknowledge' : (remedy[line.move] ?? 'acknowledge');

/** Helping words that a cause would make stronger. */
const halfway: Readonly<Partial<Record<Move, Skill>>> = { ack_generic: 'acknowledge', apologise: 'own' };

const skillShownBy = (move: Move): Skill =>
  skills.find((skill) => rubric[skill].shows[move] === 3) ?? halfway[move] ?? 'reformulate';

type Moment = { readonly turnId: string; readonly quote: string; readonly skill: Skill; readonly why: string };

const costliest = (scenario: Scenario, lines: readonly Line[], language: Language): Moment | undefined => {
  const [worst] = lines
    .filter((line) => (weightOf(line) > 0 || flattering.has(line.move)) && line.rule !== 'promise_fails')
    .sort((a, b) => weightOf(b) - weightOf(a));
  if (worst === undefined) return undefined;
  const trigger = scenario.triggers.find(({ move }) => move === worst.move && worst.personal === 'trigger');
  const personal = trigger ? ` ${trigger.why[language]}.` : '';
  const why = `${reasonOf(worst.move, worst.rule, language)}${personal}`;
  return { turnId: worst.turnId, quote: worst.quote, skill: skillFor(worst), why };
};

/** When nothing cost anything: words that stopped halfway, then the lowest criterion, then the words that changed least; never the golden phrase if there is another. */
const gentlest = (
  lines: readonly Line[],
  grid: readonly Assessed[],
  golden: Golden | null,
  language: Language,
): Moment | undefined => {
  const others = lines.filter(({ turnId }) => turnId !== golden?.turnId);
  const weak = others.find(({ move }) => halfway[move] !== undefined);
  if (weak) return { ...weak, skill: skillShownBy(weak.move), why: moveReasons[weak.move][language] };
  const [lowest] = grid
    .flatMap(({ skill, level, quote, turnId }) =>
      level === null || level > 3 || quote === null || turnId === null || turnId === golden?.turnId
        ? []
        : [{ skill, level, quote, turnId, why: rubric[skill].aim[language] }],
    )
    .sort((a, b) => a.level - b.level);
  if (lowest) return lowest;
  const [least] = [...(others.length > 0 ? others : lines)].sort((a, b) => weightOf(b) - weightOf(a));
  if (least === undefined) return undefined;
  const skill = skillShownBy(least.move);
  return { turnId: least.turnId, quote: least.quote, skill, why: rubric[skill].aim[language] };
};

/** The moment to try again: what cost most by the receipt, or the gentlest thing left to improve; null when nothing was said. */
export const retryOf = (
  scenario: Scenario,
  gauge: readonly GaugePoint[],
  turns: readonly PlayedTurn[],
  grid: readonly Assessed[],
  golden: Golden | null,
  language: Language,
): Retry | null => {
  const lines = linesOf(gauge).filter(({ turnId, quote }) => textOf(turns, turnId).includes(quote));
  const moment = costliest(scenario, lines, language) ?? gentlest(lines, grid, golden, language);
  if (moment === undefined) return null;
  const { turnId, skill, why } = moment;
  const quote = sentenceAround(textOf(turns, turnId), moment.quote);
  return { turnId, quote, skill, why, alternatives: alternativesFor(scenario, skill, quote, language) };
};
