import type { Move } from '../../kernel/moves.ts';
import type { Language } from '../../kernel/words.ts';
import type { Grammar } from './compile.ts';
import type { Folded } from './fold.ts';

/** A rule that matched: its move, where, in which sentence, and how sure it is. */
export type Found = {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly confidence: number;
};

/** What the message answers, folded the same way. */
export type Around = { readonly lang: Language; readonly context: string; readonly facts: readonly string[] };

const perRule = 4;

/** Runs every rule that the text can possibly meet, and returns all that matched. */
export const findAll = (folded: Folded, grammar: Grammar, around: Around): Found[] => {
  const { text, sentences } = folded;
  const found: Found[] = [];
  grammar.time.lastIndex = 0;
  const timed = grammar.time.test(text);
  const asks = sentences.some((sentence) => sentence.asked);
  for (const index of grammar.gate(text)) {
    const entry = grammar.rules[index];
    if (entry === undefined || entry.move === 'explain' || (entry.timed && !timed)) continue;
    const { rule } = entry;
    if (rule.only === 'question' && !asks) continue;
    if (entry.after?.().test(around.context) === false) continue;
    const find = entry.find();
    let taken = 0;
    let at = 0;
    for (let match = find.exec(text); match !== null && taken < perRule; match = find.exec(text)) {
      const from = match.index;
      const to = from + match[0].length;
      if (match[0].length === 0) find.lastIndex += 1;
      while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= from) at += 1;
      const sentence = sentences[at];
      if (sentence === undefined) break;
      if (rule.only === 'question' && !sentence.asked) continue;
      if (rule.only === 'statement' && sentence.asked) continue;
      if (entry.also?.().test(text.slice(sentence.from, sentence.to)) === false) continue;
      if (entry.unless?.().test(text.slice(sentence.from, sentence.to)) === true) continue;
      if (entry.never?.().test(text.slice(sentence.from, sentence.to)) === true) continue;
      taken += 1;
      found.push({ move: entry.move, from, to, at, confidence: rule.confidence });
    }
  }
  return found;
};
