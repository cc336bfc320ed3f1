import type { Language } from '../../kernel/words.ts';
import { respellEn } from './en/typing.ts';
import { respellFr } from './fr/typing.ts';

/** One stretch up to a full stop, a question mark or a line end; `from`/`to` count in the folded text. */
export type Sentence = { readonly from: number; readonly to: number; readonly asked: boolean };

/** A message as rules read it: plain lower-case words, one sentence a line, each character mapped to the original. */
export type Folded = {
  readonly original: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly (readonly [number, number])[];
};

const letters: string[] = [];
for (let code = 0; code < 0x250; code += 1) {
  const char = String.fromCharCode(code);
  letters.push(
    char
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  );
}
for (const [from, to] of [
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'o'],
] as const)
  letters[from.charCodeAt(0)] = to;

const apostrophes = new Set(["'", '’', '‘', 'ʼ', '´', '`', '′']);
const marks = new Set(['"', '“', '”', '«', '»', '„', '‟']);
const pauses = new Set([',', ':', '(', ')', '—', '–', '[', ']', '{', '}', '|', '…', '•', '>', '<', '~', '=']);
const stops = new Set(['.', '!', '?', ';', '\n', '\r', '¿', '¡', '？', '！', '。', '\u2028', '\u2029']);
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
const longest = 400;

// « c est », « d autres », « qu il »: an apostrophe left out, as thumbs do.
const elided = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 'qu', 'jusqu', 'lorsqu', 'puisqu']);
const opens = /[aeiouyhàâéèêëîïôûùœ]/i;

/** Openings that ask even when the question mark is left out. */
const asks = {
  fr: /^(?:(?:et|ok|alors|donc|bonjour|merci|dites|sinon|du coup),? )*(?:est ce (?:que|qu'|bon|ok|clair)|(?:pouvez|pourriez|avez|etes|voulez|souhaitez|preferez|auriez|aviez|savez|puis|pourrais|peut|seriez) (?:vous|je|on)|y a t il|qu'est ce|que s'est|qu'avez|quel(?:le)?s? |combien|depuis (?:quand|combien)|a quelle? |ca vous (?:va|convient|irait|arrange)|vous voulez (?:que|qu'|me|une?)|autre chose)/,
  en: /^(?:(?:and|ok|so|also|hello|hi|then|well|but),? )*(?:(?:can|could|do|does|did|is|are|was|were|have|has|had|would|will|shall|may|should) (?:you|i|we|it|that|this|there|they|he|she|the|your|anyone|any)\b|what(?: is| are| was| did| do| does| would| can| else| time| size| date| happened)|which |when (?:did|was|is|were|do)|where (?:did|is|was|are)|how (?:long|many|much|did|do|does|is|has|about|old)|who (?:did|is|was)|any(?:thing else| other| more| questions))/,
};

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** What one character becomes: a letter, a word, a sign, or nothing (marks that only decorate). */
const plain = (char: string, code: number): string => {
  if (code < 0x250) return letters[code] ?? '';
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0xfe0f)
    return '';
  if (code >= 0xd800 && code <= 0xdfff) return ' ';
  if (code >= 0xff21 && code <= 0xff5a) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return char;
};

/** Does this full stop end a sentence, rather than an abbreviation, a number or an address? */
const ends = (text: string, at: number, word: string): boolean => {
  const next = text[at + 1];
  if (next === undefined || next === '.' || /\s/.test(next) || marks.has(next)) return !titles.has(word);
  return word.length > 2 && next !== next.toLowerCase();
};

/** Folds a message so that one spelling of a rule meets every way of typing it, and keeps the way back. */
export const fold = (original: string, lang: Language): Folded => {
  const respell = lang === 'fr' ? respellFr : respellEn;
  const starts: number[] = [];
  const stopsAt: number[] = [];
  const sentences: Sentence[] = [];
  const quoted: [number, number][] = [];
  let text = '';
  let word = '';
  let wordFrom = 0;
  let wordTo = 0;
  let previous = '';
  let sentenceFrom = 0;
  let openQuote = -1;
  const wordStarts: number[] = [];

  const put = (piece: string, from: number, to: number): void => {
    text += piece;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(from);
      stopsAt.push(to);
    }
  };
  const flush = (): void => {
    if (word === '') return;
    const spelled = respell(word, previous);
    if (spelled === undefined) {
      text += word;
      for (let i = 0; i < word.length; i += 1) {
        starts.push(wordStarts[i] ?? wordFrom);
        stopsAt.push(i + 1 < word.length ? (wordStarts[i + 1] ?? wordTo) : wordTo);
      }
    } else put(spelled, wordFrom, wordTo);
    previous = word;
    word = '';
    wordStarts.length = 0;
  };
  const space = (at: number): void => {
    const last = text.charCodeAt(text.length - 1);
    if (text.length > sentenceFrom && last !== 32) put(' ', at, at + 1);
  };
  const close = (at: number, asked: boolean): void => {
    if (text.length > sentenceFrom) {
      const marked = asked || asks[lang].test(text.slice(sentenceFrom, sentenceFrom + 60));
      sentences.push({ from: sentenceFrom, to: text.length, asked: marked });
      put('\n', at, at);
      sentenceFrom = text.length;
      previous = '';
    } else if (asked && sentences.length > 0) {
      const last = sentences[sentences.length - 1];
      if (last !== undefined && !last.asked) sentences[sentences.length - 1] = { ...last, asked };
    }
  };

  for (let i = 0; i < original.length; i += 1) {
    const char = original[i] ?? '';
    const code = original.charCodeAt(i);
    if (code > 0x2000 ? apostrophes.has(char) : code === 39 || code === 96 || code === 180 || code === 700) {
      const next = original.charCodeAt(i + 1);
      if (word !== '' && next > 64) {
        word += "'";
        wordStarts.push(i);
        wordTo = i + 1;
      } else flush();
      continue;
    }
    const piece = plain(char, code);
    if (piece === '') {
      if (word !== '') wordTo = i + 1;
      continue;
    }
    if (isWord(piece.charCodeAt(0))) {
      if (word === '') wordFrom = i;
      const n = word.length;
      if (n > 1 && code > 96 && word[n - 1] === piece && word[n - 2] === piece) {
        wordTo = i + 1;
        continue;
      }
      word += piece;
      for (let k = 0; k < piece.length; k += 1) wordStarts.push(i);
      wordTo = i + 1;
      if (word.length > 40) flush();
      continue;
    }
    if (char === ' ' && lang === 'fr' && elided.has(word) && opens.test(original[i + 1] ?? '')) {
      word += "'";
      wordStarts.push(i);
      wordTo = i + 1;
      continue;
    }
    const ended = word;
    if (stops.has(char)) {
      if (char === '.' && !ends(original, i, ended)) {
        if (/\d/.test(original[i + 1] ?? '')) {
          flush();
          put('.', i, i + 1);
        } else if ((ended === 'p' || ended === 'a') && /m/i.test(original[i + 1] ?? '')) continue;
        else {
          flush();
          space(i);
        }
        continue;
      }
      flush();
      if (text.endsWith(' ')) {
        text = text.slice(0, -1);
        starts.pop();
        stopsAt.pop();
      }
      close(i, char === '?' || char === '？');
      continue;
    }
    flush();
    if (marks.has(char)) {
      if (openQuote < 0) openQuote = text.length;
      else {
        quoted.push([openQuote, text.length]);
        openQuote = -1;
      }
      space(i);
    } else if (pauses.has(char)) {
      if (text.endsWith(' ')) {
        text = text.slice(0, -1);
        starts.pop();
        stopsAt.pop();
      }
      if (text.length > sentenceFrom && !text.endsWith(',')) put(',', i, i + 1);
      space(i);
    } else if (/[%€$£+@#&°/*_]/.test(char)) {
      put(char, i, i + 1);
    } else space(i);
    if (text.length - sentenceFrom > longest) close(i, false);
  }
  flush();
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    starts.pop();
    stopsAt.pop();
  }
  close(original.length, false);
  return { original, text, starts, ends: stopsAt, sentences, quoted };
};

/** The exact words of the original under a span of the folded text. */
export const quote = (folded: Folded, from: number, to: number): string => {
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[Math.max(from, to - 1)] ?? folded.original.length;
  return folded.original.slice(start, Math.max(start, end)).trim();
};
