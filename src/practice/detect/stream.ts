import type { DetectInput } from '../../kernel/moves.ts';
import type { Language } from '../../kernel/words.ts';
import { detect } from './detect.ts';

/** What one line answers: the moves with their evidence, or what is wrong with the line and what to do. */
export type StreamAnswer =
  | {
      readonly id: unknown;
      readonly moves: readonly string[];
      readonly evidence: readonly { readonly move: string; readonly quote: string; readonly confidence: number }[];
      /** What was guessed, when something had to be. */
      readonly note?: string;
    }
  | { readonly id: unknown; readonly error: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first field that holds something, among the names that people give it. */
const pick = (fields: Fields, names: readonly string[]): unknown => {
  for (const name of names) if (fields[name] !== undefined && fields[name] !== null) return fields[name];
  return undefined;
};

const frenchWords =
  /(?:^|[^\p{L}])(?:je|vous|nous|est|les|des|une|pas|votre|que|pour|dans|avec|bonjour|merci|ce|ca|ça|et|tu|le|la|oui|non|désolée?)(?=$|[^\p{L}])/giu;
const englishWords =
  /(?:^|[^\p{L}])(?:i|you|the|and|is|are|your|for|to|we|that|this|not|it|of|with|hello|thanks?|please|sorry|yes|no|can|will)(?=$|[^\p{L}])/giu;

const unknownLanguage = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && tagged(value) === undefined;

/** The language of a text by its small words; accents settle a tie. */
export const guessLanguage = (text: string): Language => {
  const head = text.slice(0, 2000);
  const french = (head.match(frenchWords)?.length ?? 0) + (head.match(/[éèêàçùôîœ]/giu)?.length ?? 0);
  return french > (head.match(englishWords)?.length ?? 0) ? 'fr' : 'en';
};

const tagged = (value: unknown): Language | undefined => {
  const tag = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (/^(?:fr|fra|fre|french|fran[cç]ais)(?:$|[-_ ])/.test(tag)) return 'fr';
  return /^(?:en|eng|english|anglais)(?:$|[-_ ])/.test(tag) ? 'en' : undefined;
};
const languageOf = (value: unknown, text: string): Language => tagged(value) ?? guessLanguage(text);

const customers = /^(?:customer|client|cliente|user|persona|caller|usager|guest|patient)$/i;
const textOf = (turn: unknown): string | undefined => {
  if (typeof turn === 'string') return turn;
  const text = isFields(turn) ? pick(turn, ['text', 'content', 'message', 'body', 'texte']) : undefined;
  return typeof text === 'string' ? text : undefined;
};

/** The customer's last words in whatever shape the context comes: a text, texts, or turns with their speaker. */
const contextOf = (value: unknown): string | undefined => {
  if (!Array.isArray(value)) return textOf(value);
  const turns = value as readonly unknown[];
  const spoken = turns.filter((turn) => {
    const role = isFields(turn) ? pick(turn, ['role', 'speaker', 'from', 'author']) : undefined;
    return typeof role === 'string' && customers.test(role.trim());
  });
  return textOf(spoken.at(-1)) ?? textOf(turns.at(-1));
};

/** Facts as short texts, from a text, a list or an object; names of fields count, because they say what was given. */
const factsOf = (value: unknown, depth = 0): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => factsOf(one, depth + 1));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (held === null || held === undefined || held === '' || held === false) return [];
    const inside = factsOf(held, depth + 1);
    return [[key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '), ...inside].join(' ')];
  });
};

/** A line read: a message to detect, with what had to be guessed, or what is wrong with it. */
type ParsedLine =
  | { readonly id: unknown; readonly input: DetectInput; readonly note?: string }
  | { readonly id: unknown; readonly error: string };

/** Reads one line as a message to detect, or says what is wrong with it. */
export const parseLine = (line: string): ParsedLine => {
  let value: unknown;
  try {
    value = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch {
    return {
      id: null,
      error: 'This line is not JSON. Write one object a line, such as {"id":1,"lang":"en","text":"…"}.',
    };
  }
  if (!isFields(value))
    return { id: null, error: 'This line is not an object. Write {"id":…,"lang":"fr" or "en","text":"…"}.' };
  const id = value.id ?? null;
  const text = pick(value, ['text', 'message', 'texte']);
  if (typeof text !== 'string')
    return { id, error: 'The field "text" is missing or is not a string. Put the agent\'s message in "text".' };
  const context = contextOf(value.context);
  const factsGiven = factsOf(pick(value, ['facts_given', 'factsGiven']));
  const given = pick(value, ['lang', 'language', 'locale']);
  const lang = languageOf(given, text);
  const input = { lang, text, ...(context === undefined ? {} : { context }), factsGiven };
  if (!unknownLanguage(given)) return { id, input };
  return { id, input, note: `The language is not known and the text was read as "${lang}". Write "fr" or "en".` };
};

/** Answers one line, the `number`th of its file, by which faults are told; a blank line has no answer. */
export const answerLine = (line: string, number?: number): StreamAnswer | undefined => {
  if (line.trim() === '') return undefined;
  const at = number === undefined ? '' : `Line ${number}: `;
  const parsed = parseLine(line);
  if ('error' in parsed) return { id: parsed.id, error: `${at}${parsed.error}` };
  const evidence = detect(parsed.input);
  const answer = { id: parsed.id, moves: evidence.map((one) => one.move), evidence };
  return parsed.note === undefined ? answer : { ...answer, note: `${at}${parsed.note}` };
};
