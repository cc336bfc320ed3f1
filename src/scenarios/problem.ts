import type { Language, Pair } from '../kernel/words.ts';

/** Where something stands in a file; both start at 1. */
export type Position = { readonly line: number; readonly column: number };

/** What is wrong and what to do about it, in both languages. */
export type Finding = { readonly what: Pair; readonly remedy: Pair };

/** A finding with the place that needs a hand: file, line, column and field. */
export type Problem = Finding & Position & { readonly file: string; readonly field: string };

/** The field of a problem that belongs to no field in particular. */
export const wholeFile = '(file)';

/** A path as a person reads it: `facts.2.say.fr`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? wholeFile : path.map(String).join('.');

/** One line: `e1.yaml:12:9 facts.2.say.fr: too long (412 of 350): shorten it`. */
export const tellProblem = (problem: Problem, language: Language): string =>
  `${problem.file}:${problem.line}:${problem.column} ${tellFinding(problem.field, problem, language)}`;

/** The part a form can show, without the file: `facts.2.say.fr: too long (412 of 350): shorten it`. */
export const tellFinding = (field: string, finding: Finding, language: Language): string => {
  const gap = language === 'fr' ? '\u00a0: ' : ': ';
  return `${field}${gap}${finding.what[language]}${gap}${finding.remedy[language]}`;
};
