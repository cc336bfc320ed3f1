import type { Language } from '../kernel/words.ts';

const nbsp = '\u00a0';
const thin = '\u202f';
const spaces = '[ \u00a0\u202f]';

/** One repair: what to find, and what to type instead. */
type Rule = readonly [RegExp, string];

const shared: readonly Rule[] = [
  [/\.{3}/g, '…'],
  [/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’'],
];

const french: readonly Rule[] = [
  [new RegExp(`«${spaces}*(?=\\S)`, 'gu'), `«${nbsp}`],
  [new RegExp(`(?<=\\S)${spaces}*»`, 'gu'), `${nbsp}»`],
  [new RegExp(`(?<=[\\p{L}\\p{N})»%€’…])${spaces}*([;?!])`, 'gu'), `${thin}$1`],
  [new RegExp(`(?<=[\\p{L}\\p{N})»%€…])${spaces}*:(?=${spaces}|$)`, 'gu'), `${nbsp}:`],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/gu, thin],
  [new RegExp(`(?<=\\d)${spaces}(?=(?:€|%|h\\b|min\\b|km\\b|m²))`, 'gu'), nbsp],
  [new RegExp(`(?<=\\d${spaces}h)${spaces}(?=\\d{2}(?!\\d))`, 'gu'), nbsp],
];

const english: readonly Rule[] = [
  [/(^|[\s(—–])"(?=\S)/gu, '$1“'],
  [/"/g, '”'],
  [/(?<=\p{L}s)'(?=\s|$)/gu, '’'],
  [/(?<=^|\s)'(?=(?:til|em|cause|course)\b|\d0s)/gu, '’'],
];

const apply = (rules: readonly Rule[], text: string): string =>
  rules.reduce((done, [find, put]) => done.replace(find, put), text);

/**
 * The same text with its language's typography: curly apostrophes and ellipses; in French the no-break spaces
 * nobody can see while typing, in English the curly quotes. Only characters change, never words.
 */
export const typeset = (language: Language, text: string): string =>
  apply(language === 'fr' ? french : english, apply(shared, text));

/** The first place where the text differs from its typeset form, for a message a person can act on. */
export const firstSlip = (language: Language, text: string): string | undefined => {
  const right = typeset(language, text);
  if (right === text) return undefined;
  const at = [...text].findIndex((char, index) => char !== [...right][index]);
  const start = Math.max(0, at - 8);
  return [...text].slice(start, at + 8).join('');
};
