import type { Move } from '../moves.ts';
import { type Gate, gate } from './prefilter.ts';
import type { Lexicon, MoveRules, Rule } from './rules.ts';

/** A rule ready to run. */
export type Compiled = {
  readonly move: Move;
  readonly rule: Rule;
  readonly find: RegExp;
  readonly unless: RegExp | undefined;
  readonly also: RegExp | undefined;
  readonly after: RegExp | undefined;
};

/** A language ready to run: its rules and the gate that says which of them a text can possibly meet. */
export type Grammar = { readonly rules: readonly Compiled[]; readonly gate: Gate };

const named = /<([a-z_]+)>/g;

/** Puts the lexicon's lists into a pattern, to any depth; an unknown name is a mistake in a rule file. */
const expand = (source: string, lexicon: Lexicon, depth = 0): string =>
  source.replace(named, (_, name: string) => {
    const list = lexicon[name];
    if (list === undefined || depth > 4) throw new Error(`A rule uses <${name}>, which the lexicon does not hold.`);
    return `(?:${expand(list, lexicon, depth + 1)})`;
  });

/** The regular expression behind a rule's pattern. */
export const compilePattern = (pattern: RegExp, lexicon: Lexicon): RegExp => {
  const source = expand(pattern.source, lexicon)
    .replaceAll(' … ', '\u0001')
    .replaceAll(' ', ',? ')
    .replaceAll('\u0001', ',?(?: \\S{1,30}){0,7}? ');
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'gm');
};

/** Makes a language ready: done once, when the module loads. */
export const compile = (files: readonly MoveRules[], lexicon: Lexicon): Grammar => {
  const rules = files.flatMap((file) =>
    file.rules.map((rule) => ({
      move: file.move,
      rule,
      find: compilePattern(rule.pattern, lexicon),
      unless: rule.unless && compilePattern(rule.unless, lexicon),
      also: rule.also && compilePattern(rule.also, lexicon),
      after: rule.after && compilePattern(rule.after, lexicon),
    })),
  );
  return { rules, gate: gate(rules.map((rule) => rule.find.source)) };
};
