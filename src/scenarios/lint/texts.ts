import type { Language, Pair } from '../../kernel/words.ts';
import type { Finding } from '../problem.ts';
import { bands, type Line, reactions, type Scenario } from '../schema.ts';

/** A path into a scenario, as the schema writes it. */
export type Path = readonly (string | number)[];

/** What a rule found: an error keeps the scenario out, an approval asks a second person to sign. */
export type Lint = Finding & { readonly path: Path; readonly severity: 'error' | 'approval' };

/** One rule over a whole scenario. */
export type Rule = (scenario: Scenario) => readonly Lint[];

/** Something the customer says, with where it is written. */
export type Said = { readonly path: Path; readonly line: Line };

/** An error at a path. */
export const wrong = (path: Path, what: Pair, remedy: Pair): Lint => ({ path, what, remedy, severity: 'error' });

const pool = (path: Path, lines: readonly Line[]): readonly Said[] =>
  lines.map((line, index) => ({ path: [...path, index], line }));

/** Every line the customer may say in a practice. */
export const practiceLines = (scenario: Scenario): readonly Said[] => [
  ...([1, 2, 3, 4] as const).map((level) => ({ path: ['openings', level], line: scenario.openings[level] })),
  ...bands.flatMap((band) => pool(['lines', band], scenario.lines[band])),
  ...reactions.flatMap((kind) => pool(['reactions', kind], scenario.reactions[kind])),
  ...Object.entries(scenario.ends).flatMap(([end, lines]) => pool(['ends', end], lines)),
  ...scenario.facts.map(({ say }, index) => ({ path: ['facts', index, 'say'], line: say })),
  ...scenario.truth.flatMap(({ challenge }, index) =>
    challenge === undefined ? [] : [{ path: ['truth', index, 'challenge'], line: challenge }],
  ),
];

/** Every line written for the customer, examples and drills included. */
export const customerLines = (scenario: Scenario): readonly Said[] => [
  ...practiceLines(scenario),
  ...scenario.drills.map(({ customer }, index) => ({ path: ['drills', index, 'customer'], line: customer })),
  ...scenario.dialogue.flatMap((said, index) =>
    said.who === 'customer' ? [{ path: ['dialogue', index], line: said }] : [],
  ),
];

/** A text in one language, with where it is written. */
export type Text = { readonly path: Path; readonly language: Language; readonly text: string };

const read = new WeakMap<Scenario, readonly Text[]>();

/** Every sentence of the scenario, keyword lists aside: they are matched, never read. Walked once, for all rules. */
export const everyText = (scenario: Scenario): readonly Text[] => {
  const texts = read.get(scenario) ?? textsIn(scenario, []);
  read.set(scenario, texts);
  return texts;
};

const textsIn = (value: unknown, path: Path): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): readonly Text[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof part === 'string' && (key === 'fr' || key === 'en')) return [{ path: at, language: key, text: part }];
    return textsIn(part, at);
  });
};

const plainer = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();

// Ten rules read the same lines; a bench or a form reads them again.
const known = new Map<string, string>();
const most = 20_000;

/** Lower case, without accents, curly signs or no-break spaces: what two people would call the same words. */
export const plain = (text: string): string => {
  const kept = known.get(text);
  if (kept !== undefined) return kept;
  if (known.size >= most) known.clear();
  const words = plainer(text);
  known.set(text, words);
  return words;
};
