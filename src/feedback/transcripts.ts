import type { Language } from '../kernel/words.ts';
import { otherSpeaker, speakerOf } from './speakers.ts';

/** A transcript to score, from anywhere; `quality` is the label its author gave it, when there is one. */
export type Transcript = {
  readonly id: string;
  readonly lang: Language;
  readonly quality: string | null;
  readonly messages: readonly { readonly role: 'agent' | 'customer'; readonly text: string }[];
};

/** Why a file cannot be scored; the message names the file, the entry and the field. */
export class TranscriptError extends Error {
  override readonly name = 'TranscriptError';
}

const welcome =
  /puis[- ]je (?:vous )?(?:aider|faire)|que puis|comment puis|bienvenue|how (?:can|may) i (?:help|assist)|what can i do for you|thank you for (?:calling|contacting)|merci de (?:votre appel|nous contacter)/i;

/** More than any conversation holds: a longer one is several, or not one. */
const limits = { messages: 500, characters: 100_000 } as const;

type Fail = (field: string, problem: string) => never;
type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const firstString = (entry: Fields, names: readonly string[]): string | undefined =>
  names.map((name) => entry[name]).find((value): value is string => typeof value === 'string' && value.trim() !== '');

const languageOf = (entry: Fields, fail: Fail): Language => {
  const value = firstString(entry, ['lang', 'language', 'locale'])?.toLowerCase() ?? '';
  if (/^fr/.test(value)) return 'fr';
  if (/^en/.test(value)) return 'en';
  return fail(
    'lang',
    value === '' ? 'is missing: write "fr" or "en"' : `"${value}" is not read here: write "fr" or "en"`,
  );
};

/** A bare line may say who speaks ("Agent: …"); otherwise lines alternate. */
const labelled = (line: string): { readonly role: 'agent' | 'customer'; readonly text: string } | undefined => {
  const [, label = '', text = ''] = line.match(/^\s*(\p{L}[^:\n]{0,29}?)\s*:\s*(.+)$/su) ?? [];
  const role = label === '' || label.split(/\s+/).length > 3 ? undefined : speakerOf(label);
  return role === 'agent' || role === 'customer' ? { role, text } : undefined;
};

const nameOf = (message: Fields): string | undefined =>
  firstString(message, ['role', 'who', 'speaker', 'from', 'author', 'sender', 'name']);

const messagesOf = (list: readonly unknown[], fail: Fail): Transcript['messages'] => {
  const messages: { role: 'agent' | 'customer'; text: string }[] = [];
  const agentOpens = typeof list[0] === 'string' && welcome.test(list[0]);
  const other = otherSpeaker(list.flatMap((one) => (isRecord(one) ? (nameOf(one) ?? []) : [])));
  list.forEach((one, index) => {
    const field = `messages[${index}]`;
    if (typeof one === 'string') {
      if (one.trim() === '') return fail(field, 'is empty: remove it or write the line');
      const role = (index % 2 === 0) === agentOpens ? 'agent' : 'customer';
      messages.push(labelled(one) ?? { role, text: one });
      return;
    }
    if (!isRecord(one)) return fail(field, 'must be an object {"role","text"}, or a string');
    const name = nameOf(one);
    const text = firstString(one, ['text', 'content', 'message', 'body', 'utterance']);
    if (name === undefined) return fail(`${field}.role`, 'is missing: write "agent" or "customer"');
    const role = speakerOf(name) ?? other.get(name);
    if (role === 'ignored') return;
    if (role === undefined)
      return fail(`${field}.role`, `"${name}" is neither an agent nor a customer: write "agent" or "customer"`);
    if (text === undefined) return fail(`${field}.text`, 'is missing or empty: write what was said');
    messages.push({ role, text });
  });
  const characters = messages.reduce((sum, { text }) => sum + text.length, 0);
  if (messages.length > limits.messages || characters > limits.characters)
    return fail(
      'messages',
      `is too long (${messages.length} messages, ${characters} characters): cut it, or make several of it, each of ${limits.messages} messages and ${limits.characters} characters at most`,
    );
  if (!messages.some(({ role }) => role === 'agent'))
    return fail('messages', 'no message of an agent to score: one at least must have the role "agent"');
  return messages;
};

/** A whole conversation in one text: a line per message. */
const linesOf = (value: unknown): unknown =>
  typeof value === 'string' ? value.split('\n').filter((line) => line.trim() !== '') : value;

const transcriptOf = (entry: unknown, index: number, file: string): Transcript => {
  const where =
    isRecord(entry) && typeof entry.id === 'string' ? `entry ${index + 1} ("${entry.id}")` : `entry ${index + 1}`;
  const fail: Fail = (field, problem) => {
    throw new TranscriptError(`${file}, ${where}, ${field}: ${problem}.`);
  };
  if (!isRecord(entry)) return fail('(entry)', 'must be an object: write {"id","lang","messages":[…]}');
  const id = typeof entry.id === 'number' ? String(entry.id) : (firstString(entry, ['id']) ?? String(index + 1));
  const list = linesOf(entry.messages ?? entry.turns ?? entry.dialogue ?? entry.conversation ?? entry.transcript);
  if (list === undefined) return fail('messages', 'is missing: write a list of {"role","text"}');
  if (!Array.isArray(list) || list.length === 0)
    return fail('messages', 'must be a list, not empty: write one {"role","text"} per message');
  const quality = firstString(entry, ['quality', 'label']) ?? null;
  return { id, lang: languageOf(entry, fail), quality, messages: messagesOf(list, fail) };
};

const parsed = (text: string, file: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines[0]?.trim().endsWith('}'))
      throw new TranscriptError(
        `${file}: not JSON (${error instanceof Error ? error.message : 'unreadable'}): give one object, a list, or one object per line.`,
      );
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        throw new TranscriptError(
          `${file}, entry ${index + 1}: this line is not JSON: write one whole object per line.`,
        );
      }
    });
  }
};

/** Reads transcripts: one object, a list, or one object per line. Throws TranscriptError naming file, entry and field. */
export const readTranscripts = (text: string, file: string): readonly Transcript[] => {
  const content = parsed(text.replace(/^\uFEFF/u, ''), file);
  const inner =
    isRecord(content) && !('messages' in content)
      ? (content.transcripts ?? content.conversations ?? content.items ?? content.data)
      : content;
  const list: readonly unknown[] = Array.isArray(inner) ? inner : [content];
  if (list.length === 0)
    throw new TranscriptError(`${file}: no transcript in it: add one {"id","lang","messages":[…]}.`);
  return list.map((entry, index) => transcriptOf(entry, index, file));
};
