import type { Detect, DetectedMove } from '../../kernel/moves.ts';
import type { Language } from '../../kernel/words.ts';
import { compile, type Grammar } from './compile.ts';
import { rulesEn } from './en/all.ts';
import { lexiconEn } from './en/lexicon.ts';
import { type Folded, fold, quote } from './fold.ts';
import { type Around, type Found, findAll } from './found.ts';
import { rulesFr } from './fr/all.ts';
import { lexiconFr } from './fr/lexicon.ts';
import { resolve } from './resolve.ts';

const made: Partial<Record<Language, Grammar>> = {};
const grammarOf = (lang: Language): Grammar => {
  made[lang] ??= lang === 'fr' ? compile(rulesFr, lexiconFr) : compile(rulesEn, lexiconEn);
  return made[lang];
};

/** Under this confidence a find is not reported. */
export const enough = 0.5;

const flat = (text: string, lang: Language): string => fold(text, lang).text;

/** The words to show: the clause around a short match, so that the evidence reads on its own. */
const evidence = (folded: Folded, one: Found): string => {
  const sentence = folded.sentences[one.at];
  if (sentence === undefined) return quote(folded, one.from, one.to);
  const before = folded.text.lastIndexOf(',', one.from);
  const after = folded.text.indexOf(',', one.to);
  const from = Math.max(sentence.from, before < 0 ? 0 : before + 2);
  const to = Math.min(sentence.to, after < 0 ? sentence.to : after);
  return quote(folded, Math.min(from, one.from), Math.max(to, one.to));
};

/** Reads one agent message with rules only: no learned weights, no network, the same answer every time. */
export const detect: Detect = ({ lang, text, context, factsGiven }) => {
  const folded = fold(text, lang);
  if (folded.sentences.length === 0) return [];
  const around: Around = {
    lang,
    context: context === undefined ? '' : flat(context, lang),
    facts: (factsGiven ?? []).map((fact) => flat(fact, lang)),
  };
  const out: DetectedMove[] = [];
  const grammar = grammarOf(lang);
  for (const one of resolve(findAll(folded, grammar, around), folded, grammar, around)) {
    if (one.confidence < enough) continue;
    const words = evidence(folded, one);
    if (words !== '') out.push({ move: one.move, quote: words, confidence: one.confidence });
  }
  return out;
};
