import type { Move } from '../../kernel/moves.ts';
import { alternatives } from './alternatives.ts';
import { type Gate, gate } from './prefilter.ts';
import type { Lexicon, MoveRules, Rule } from './rules.ts';

/** A pattern made when it is first needed: most texts meet few rules, and making them all takes a tenth of a second. */
export type Pattern = () => RegExp;

/** A rule ready to run. */
export type Compiled = {
  readonly move: Move;
  readonly rule: Rule;
  readonly find: Pattern;
  readonly unless: Pattern | undefined;
  readonly never: Pattern | undefined;
  readonly also: Pattern | undefined;
  readonly after: Pattern | undefined;
  /** The rule names a time: it can only match where there is one. */
  readonly timed: boolean;
};

/** A language ready to run: its rules and the gate that says which of them a text can possibly meet. */
export type Grammar = {
  readonly rules: readonly Compiled[];
  readonly gate: Gate;
  readonly explains: readonly Compiled[];
  /** Any time expression of the language. */
  readonly time: RegExp;
};

const named = /<([a-z_]+)>/g;

/** Puts the lexicon's lists into a pattern, to any depth; an unknown name is a mistake in a rule file. */
const expand = (source: string, lexicon: Lexicon, depth = 0): string =>
  source.replace(named, (_, name: string) => {
    const list = lexicon[name];
    if (list === undefined || depth > 4) throw new Error(`A rule uses <${name}>, which the lexicon does not hold.`);
    return `(?:${expand(list, lexicon, depth + 1)})`;
  });

/** A pattern in the terms of the engine: lists filled in, a space that allows a comma, a gap of some words. */
const translate = (pattern: RegExp, lexicon: Lexicon): string =>
  expand(pattern.source, lexicon)
    .replaceAll(' … ', '\u0001')
    .replaceAll(' ', ',? ')
    .replaceAll('\u0001', ',?(?: \\S{1,30}){0,7}? ')
    .replaceAll('(?: \\S+)', '(?: \\S{1,40})');

const bounded = (source: string): string => `\\b(?:${source})(?![a-z0-9])`;

const later = (source: () => string): Pattern => {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(bounded(source()), 'gm');
    made.lastIndex = 0;
    return made;
  };
};

/** The regular expression behind a rule's pattern. */
export const compilePattern = (pattern: RegExp, lexicon: Lexicon): RegExp =>
  new RegExp(bounded(translate(pattern, lexicon)), 'gm');

/** Makes a language ready: done once, at its first message. */
export const compile = (files: readonly MoveRules[], lexicon: Lexicon): Grammar => {
  const optional = (pattern: RegExp | undefined): Pattern | undefined =>
    pattern && later(() => translate(pattern, lexicon));
  const sources: string[] = [];
  const rules = files.flatMap((file) => {
    const never = optional(file.never);
    return file.rules.flatMap((rule) => {
      const unless = optional(rule.unless);
      const also = optional(rule.also);
      const after = optional(rule.after);
      const timed = rule.pattern.source.includes('<when>');
      return alternatives(translate(rule.pattern, lexicon)).map((source) => {
        sources.push(bounded(source));
        return { move: file.move, rule, find: later(() => source), unless, never, also, after, timed };
      });
    });
  });
  return {
    rules,
    gate: gate(sources),
    explains: rules.filter((rule) => rule.move === 'explain'),
    time: compilePattern(/<when>/, lexicon),
  };
};
