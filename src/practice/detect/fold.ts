import type { Language } from '../../kernel/words.ts';
import { respellEn } from './en/typing.ts';
import { respellFr } from './fr/typing.ts';
import { Kind, kindOf, plain } from './letters.ts';
import { blankPage, last, put, slice } from './page.ts';

/** One stretch up to a full stop, a question mark or a line end; `from`/`to` count in the folded text. */
export type Sentence = { readonly from: number; readonly to: number; readonly asked: boolean };

/** A message as rules read it: plain lower-case words, one sentence a line, each character mapped to the original. */
export type Folded = {
  readonly original: string;
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly (readonly [number, number])[];
};

/** Openings that ask even when the question mark is left out. */
const asks = {
  fr: /^(?:(?:et|ok|alors|donc|bonjour|merci|dites|sinon|du coup),? )*(?:est ce (?:que|qu'|bon|ok|clair)|(?:pouvez|pourriez|avez|etes|voulez|souhaitez|preferez|auriez|aviez|savez|puis|pourrais|peut|seriez) (?:vous|je|on)|y a t il|qu'est ce|que s'est|qu'avez|quel(?:le)?s? |combien|depuis (?:quand|combien)|a quelle? |ca vous (?:va|convient|irait|arrange)|vous voulez (?:que|qu'|me|une?)|autre chose)/,
  en: /^(?:(?:and|ok|so|also|hello|hi|then|well|but),? )*(?:(?:can|could|do|does|did|is|are|was|were|have|has|had|would|will|shall|may|should) (?:you|i|we|it|that|this|there|they|he|she|the|your|anyone|any)\b|what(?: is| are| was| did| do| does| would| can| else| time| size| date| happened(?! is| was))|which |when (?:did|was|is|were|do)|where (?:did|is|was|are)|how (?:long|many|much|did|do|does|is|has|about|old)|who (?:did|is|was)|any(?:thing else| other| more| questions))/,
};

const titles = new Set([
  'm',
  'mr',
  'mme',
  'mrs',
  'ms',
  'dr',
  'st',
  'n',
  'no',
  'ref',
  'tel',
  'p',
  'a',
  'art',
  'env',
  'approx',
]);
// « c est », « d autres », « qu il »: an apostrophe left out, as thumbs do.
const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 'qu', 'jusqu', 'lorsqu', 'puisqu']);
const opens = /[aeiouyhàâéèêëîïôûùœ]/i;
const longest = 400;
const longestWord = 40;
const space = 32;
const comma = 44;
const colon = 58;
const newline = 10;
const apostrophe = 39;

/** Does this full stop end a sentence, rather than an abbreviation, a number or an address? */
const ends = (text: string, at: number, word: string): boolean => {
  const next = text[at + 1];
  if (next === undefined || next === '.' || /\s/.test(next) || kindOf(next, next.charCodeAt(0)) === Kind.mark)
    return !titles.has(word);
  return word.length > 2 && next !== next.toLowerCase();
};

/** Folds a message so that one spelling of a rule meets every way of typing it, and keeps the way back. */
export const fold = (original: string, lang: Language): Folded => {
  const respell = lang === 'fr' ? respellFr : respellEn;
  const page = blankPage();
  const sentences: Sentence[] = [];
  const quoted: [number, number][] = [];
  let wordAt = -1;
  let previous = '';
  let sentenceFrom = 0;
  let openQuote = -1;

  const wordSoFar = (): string => (wordAt < 0 ? '' : slice(page, wordAt, page.length));
  const flush = (): void => {
    if (wordAt < 0) return;
    const word = wordSoFar();
    const spelled = respell(word, previous);
    if (spelled !== undefined) {
      const from = page.starts[wordAt] ?? 0;
      const to = page.ends[page.length - 1] ?? from;
      page.length = wordAt;
      for (let i = 0; i < spelled.length; i += 1) put(page, spelled.charCodeAt(i), from, to);
    }
    previous = word;
    wordAt = -1;
  };
  const gap = (at: number): void => {
    if (page.length > sentenceFrom && last(page) !== space) put(page, space, at, at + 1);
  };
  const trim = (): void => {
    if (page.length > sentenceFrom && last(page) === space) page.length -= 1;
  };
  const close = (at: number, asked: boolean): void => {
    trim();
    if (page.length > sentenceFrom) {
      const marked = asked || asks[lang].test(slice(page, sentenceFrom, Math.min(page.length, sentenceFrom + 60)));
      sentences.push({ from: sentenceFrom, to: page.length, asked: marked });
      put(page, newline, at, at);
      sentenceFrom = page.length;
      previous = '';
    } else if (asked) {
      const last = sentences[sentences.length - 1];
      if (last !== undefined && !last.asked) sentences[sentences.length - 1] = { ...last, asked };
    }
  };
  const dot = (at: number): boolean => {
    const word = wordSoFar();
    if (ends(original, at, word)) return false;
    const next = original[at + 1] ?? '';
    if ((word === 'p' || word === 'a') && /m/i.test(next)) return true;
    flush();
    if (/\d/.test(next)) put(page, 46, at, at + 1);
    else gap(at);
    return true;
  };

  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    const char = original[i] ?? '';
    const kind = kindOf(char, code);
    if (kind === Kind.word) {
      const piece = plain(char, code);
      if (wordAt < 0) wordAt = page.length;
      const n = page.length;
      const first = piece.charCodeAt(0);
      if (code > 96 && n - wordAt > 1 && page.codes[n - 1] === first && page.codes[n - 2] === first) {
        page.ends[n - 1] = i + 1;
        continue;
      }
      for (let k = 0; k < piece.length; k += 1) put(page, piece.charCodeAt(k), i, i + 1);
      if (page.length - wordAt > longestWord) {
        flush();
        if (page.length - sentenceFrom > longest) close(i + 1, false);
      }
      continue;
    }
    if (kind === Kind.nothing) {
      if (wordAt >= 0 && page.length > 0) page.ends[page.length - 1] = i + 1;
      continue;
    }
    if (kind === Kind.apostrophe) {
      if (wordAt >= 0 && original.charCodeAt(i + 1) > 64) put(page, apostrophe, i, i + 1);
      else flush();
      continue;
    }
    if (
      code === space &&
      lang === 'fr' &&
      wordAt >= 0 &&
      page.length - wordAt < 8 &&
      opens.test(original[i + 1] ?? '') &&
      elided.has(wordSoFar())
    ) {
      put(page, apostrophe, i, i + 1);
      continue;
    }
    if (kind === Kind.stop) {
      if (char === '.' && dot(i)) continue;
      flush();
      close(i, char === '?' || char === '？');
      continue;
    }
    flush();
    if (kind === Kind.mark) {
      if (openQuote < 0) openQuote = page.length;
      else {
        quoted.push([openQuote, page.length]);
        openQuote = -1;
      }
      gap(i);
    } else if (code === colon && /\d/.test(original[i - 1] ?? '') && /\d\d/.test(original.slice(i + 1, i + 3))) {
      put(page, code, i, i + 1);
    } else if (kind === Kind.pause) {
      trim();
      if (page.length > sentenceFrom && last(page) !== comma) put(page, comma, i, i + 1);
      gap(i);
    } else if (kind === Kind.sign) put(page, code, i, i + 1);
    else gap(i);
    if (page.length - sentenceFrom > longest) close(i, false);
  }
  flush();
  close(original.length, false);
  return { original, text: slice(page, 0, page.length), starts: page.starts, ends: page.ends, sentences, quoted };
};

/** The exact words of the original under a span of the folded text. */
export const quote = (folded: Folded, from: number, to: number): string => {
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[Math.max(from, to - 1)] ?? folded.original.length;
  return folded.original.slice(start, Math.max(start, end)).trim();
};
