import { type Language, languages } from '../../kernel/words.ts';
import { bands, type Line, reactions, type Scenario } from '../../scenarios/schema.ts';
import { everyLine, exhaustion } from './exhaustion.ts';
import { fold } from './text.ts';

const quoted = /«([^»]+)»|“([^”]+)”|"([^"]+)"/gu;
const negative =
  /(?<!\p{L})(?:ne|n|jamais|pas|aucune?|sans|évite[rz]?|interdit\w*|never|not|no|don.?t|doesn.?t|won.?t|without|avoid\w*|stop)(?!\p{L})/iu;

/** Words a correction forbids: those it quotes, in a sentence that says no. */
export const forbiddenIn = (principles: readonly string[]): readonly string[] => [
  ...new Set(
    principles
      .flatMap((text) => (negative.test(text.replace(quoted, ' ')) ? [...text.matchAll(quoted)] : []))
      .map(([, a, b, c]) => fold(a ?? b ?? c ?? ''))
      .filter((words) => words !== ''),
  ),
];

/** Whether a line says forbidden words, whatever their accents and case. */
export const saysForbidden = (text: string, forbidden: readonly string[]): boolean => {
  if (forbidden.length === 0) return false;
  const folded = ` ${fold(text)} `;
  return forbidden.some((words) => folded.includes(` ${words} `));
};

/** Authored lines that say forbidden words, by their place in the file. */
export const linesSaying = (scenario: Scenario, forbidden: readonly string[]): readonly string[] =>
  [...everyLine(scenario)].flatMap(([id, line]) =>
    languages.some((language) => saysForbidden(line[language], forbidden)) ? [id] : [],
  );

/** Beyond every attack a level allows, so the line is never chosen; its place stays, since what was said is known by place. */
const silenced = 9;

const quietened = new WeakMap<Scenario, Map<string, Scenario>>();

/** The same customer without the lines a correction forbids, as long as enough are left to finish any practice. */
export const withoutForbidden = (scenario: Scenario, language: Language, forbidden: readonly string[]): Scenario => {
  if (forbidden.length === 0) return scenario;
  const key = `${language} ${forbidden.join('|')}`;
  const known = quietened.get(scenario) ?? new Map<string, Scenario>();
  quietened.set(scenario, known);
  const kept = known.get(key) ?? quieten(scenario, language, forbidden);
  if (known.size > 16) known.clear();
  known.set(key, kept);
  return kept;
};

const quieten = (scenario: Scenario, language: Language, forbidden: readonly string[]): Scenario => {
  const hush = (lines: readonly Line[]): Line[] => {
    const left = lines.map((line) =>
      saysForbidden(line[language], forbidden) ? { ...line, aggression: silenced } : line,
    );
    return left.every(({ aggression }) => aggression === silenced) ? [...lines] : left;
  };
  const each = <K extends string>(names: readonly K[], pools: Readonly<Record<K, readonly Line[]>>) =>
    Object.fromEntries(names.map((name) => [name, hush(pools[name])])) as Record<K, Line[]>;
  const quiet: Scenario = {
    ...scenario,
    lines: each(bands, scenario.lines),
    reactions: each(reactions, scenario.reactions),
    ends: each(Object.keys(scenario.ends) as (keyof Scenario['ends'])[], scenario.ends),
  };
  return exhaustion(quiet).length > exhaustion(scenario).length ? scenario : quiet;
};
