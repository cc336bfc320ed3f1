import type { Language } from '../kernel/words.ts';
import type { RuleId } from '../practice/engine/weigh.ts';
import type { Move } from '../practice/moves.ts';
import type { Scenario, Skill } from '../scenarios/schema.ts';
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
export const alternativesFor = (scenario: Scenario, skill: Skill, language: Language): readonly [string, string] => {
  const own = scenario.rubric.filter((one) => one.skill === skill).map(({ strong }) => strong[language]);
  const hints = (scenario.hints[topicOf[skill]]?.replies ?? []).map((reply) => reply[language]);
  const drills = scenario.drills.filter((one) => one.skill === skill).map(({ good }) => good[language]);
  const [first, second] = examples[skill];
  const all = [...new Set([...hints, ...own, ...drills, first[language], second[language]])];
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

/** The moment that cost most by the receipt; without one, the lowest criterion with words to quote; null when neither exists. */
export const retryOf = (
  scenario: Scenario,
  gauge: readonly GaugePoint[],
  turns: readonly PlayedTurn[],
  grid: readonly Assessed[],
  language: Language,
): Retry | null => {
  const [worst] = linesOf(gauge)
    .filter((line) => weightOf(line) > 0 || flattering.has(line.move))
    .filter((line) => line.rule !== 'promise_fails' && textOf(turns, line.turnId).includes(line.quote))
    .sort((a, b) => weightOf(b) - weightOf(a));
  if (worst !== undefined) {
    const skill = skillFor(worst);
    const trigger = scenario.triggers.find(({ move }) => move === worst.move && worst.personal === 'trigger');
    const personal = trigger ? ` ${trigger.why[language]}.` : '';
    return {
      turnId: worst.turnId,
      quote: sentenceAround(textOf(turns, worst.turnId), worst.quote),
      skill,
      why: `${reasonOf(worst.move, worst.rule, language)}${personal}`,
      alternatives: alternativesFor(scenario, skill, language),
    };
  }
  const [lowest] = grid
    .filter(({ level, quote }) => level !== null && level < 4 && quote !== null)
    .sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
  if (lowest?.quote == null || lowest.turnId === null) return null;
  const alternatives = alternativesFor(scenario, lowest.skill, language);
  const { turnId, skill } = lowest;
  return { turnId, quote: lowest.quote, skill, why: rubric[skill].aim[language], alternatives };
};
