import type { Scenario } from '../../scenarios/schema.ts';
import { locked } from './disclose.ts';
import type { PracticeState } from './state.ts';
import { fold } from './text.ts';

/** Words too common to tell one fact from another, folded, both languages. */
const stop = new Set(
  'avec pour dans sans plus cette cela mais elle elles nous vous leur leurs sont etre avoir fait faire tout tous toute toutes comme quand depuis chez entre encore aussi tres bien rien jamais toujours parce apres avant meme deux trois quatre cinq avait ete etait avez suis notre votre with from that this have they them their there been were would could should about after before because when what which while then than just very only more your yours mine into over still never always says said does doing done being will shall every other some than also three four five two'.split(
    ' ',
  ),
);

/** Letters of a word that count: enough to join its endings. */
const stemLength = 6;

/** Share of a fact's own words that gives it away, and the fewest of them. */
const overlapShare = 0.6;
const overlapWords = 2;

/** Words in a row that are a quotation. */
const shingle = 5;

/** Letters of the shortest shingle that counts once spaces are gone. */
const shingleLetters = 20;

/** The words of a text that tell it from another, by their first letters. */
export const stems = (text: string): readonly string[] =>
  fold(text)
    .split(' ')
    .filter((word) => (word.length >= 4 && !stop.has(word)) || /^\d{2,}$/.test(word))
    .map((word) => word.slice(0, stemLength));

const squeeze = (text: string): string => fold(text).replaceAll(' ', '');
const reversed = (text: string): string => [...text].reverse().join('');
const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (char) => {
    const base = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + 13) % 26) + base);
  });

const base64Runs = /[A-Za-z0-9+/_-]{12,}={0,2}/g;
const hexRuns = /(?:[0-9a-f]{2}[\s:,-]?){8,}/gi;

const decoded = (text: string): readonly string[] => {
  const runs = [...(text.match(base64Runs) ?? []), ...(text.replace(/\s+/g, '').match(base64Runs) ?? [])];
  const shifted = runs.flatMap((run) => [0, 1, 2, 3].map((skip) => run.slice(skip)));
  const hex = (text.match(hexRuns) ?? []).map((run) =>
    Buffer.from(run.replace(/[^0-9a-f]/gi, ''), 'hex').toString('utf8'),
  );
  return [...shifted.map((run) => Buffer.from(run, 'base64').toString('utf8')), ...hex];
};

/** The text as it may have been disguised: backwards, rotated, encoded. */
const disguises = (text: string): readonly string[] => {
  const plain = text.normalize('NFKC');
  return [plain, reversed(plain), rot13(plain), ...decoded(plain)].map(squeeze);
};

const shingles = (secret: string): readonly string[] => {
  const words = fold(secret).split(' ');
  const found: string[] = [];
  for (let at = 0; at + shingle <= words.length; at += 1) {
    const letters = words.slice(at, at + shingle).join('');
    if (letters.length >= shingleLetters) found.push(letters);
  }
  const whole = words.join('');
  return words.length < shingle && whole.length >= 12 ? [whole] : found;
};

/** What the learner has read or been told, which gives nothing away. */
const open = (scenario: Scenario, state: PracticeState, heard: readonly string[]): readonly string[] => {
  const told = scenario.facts.filter(({ id }) => state.told.includes(id));
  const { brief, complaint, title, sector, persona, truth, openings } = scenario;
  const pairs = [
    complaint,
    title,
    sector,
    brief.role,
    brief.goal,
    ...brief.powers,
    ...brief.limits,
    persona.job,
    persona.channel,
    ...truth.map(({ says }) => says),
    ...Object.values(openings),
    ...told.flatMap(({ text, say }) => [text, say]),
  ];
  return [...pairs.flatMap(({ fr, en }) => [fr, en]), ...heard];
};

/** Has a text most of the words that only this secret has? */
const tells = (text: ReadonlySet<string>, secret: string, known: ReadonlySet<string>): boolean => {
  const own = [...new Set(stems(secret))].filter((stem) => !known.has(stem));
  const hits = own.filter((stem) => text.has(stem)).length;
  return hits >= overlapWords && hits >= own.length * overlapShare;
};

/** Does a line give away a locked fact, the hidden need, or a canary, plainly or in disguise? `heard` are lines already in the conversation. */
export const leaks = (
  scenario: Scenario,
  state: PracticeState,
  text: string,
  canaries: readonly string[],
  heard: readonly string[] = [],
): 'fact' | 'canary' | null => {
  const forms = disguises(text);
  const has = (letters: string): boolean => forms.some((form) => form.includes(letters));
  if (canaries.some((canary) => has(squeeze(canary)))) return 'canary';
  // What a customer says freely is no secret: an authored line may echo it before its turn.
  const secret = locked(scenario, state).filter(({ tier }) => tier > 0);
  const hidden = state.needFound ? [] : Object.values(scenario.hidden);
  const known = open(scenario, state, heard);
  const knownLetters = known.map(squeeze).join(' ');
  const quoted = [...secret.flatMap(({ text: fact, say }) => [fact, say]), ...hidden]
    .flatMap(({ fr, en }) => [...shingles(fr), ...shingles(en)])
    .some((letters) => has(letters) && !knownLetters.includes(letters));
  if (quoted) return 'fact';
  const words = new Set(stems(text));
  const knownStems = new Set(known.flatMap(stems));
  return secret.some(({ text: fact }) => tells(words, fact.fr, knownStems) || tells(words, fact.en, knownStems))
    ? 'fact'
    : null;
};
