import type { Language } from '../../kernel/words.ts';
import type { Line } from '../../scenarios/schema.ts';
import { attackOf } from './state.ts';
import { hash } from './text.ts';

/** One bubble: an authored line by its id. */
export type Spoken = { readonly id: string; readonly text: string; readonly aggression: number };

/** A line that may be chosen. */
export type Candidate = Spoken & { readonly mood: 'hot' | 'cool' | undefined };

const candidate = (id: string, line: Line, lang: Language): Candidate => ({
  id,
  text: line[lang],
  aggression: attackOf(line),
  mood: line.mood,
});

type Pools = Partial<Record<Language, readonly Candidate[]>>;

/** Candidates of a pool, made once: a scenario never changes once loaded. */
const prepared = new WeakMap<readonly Line[], Pools>();

/** The lines of a pool as candidates, by their place in the file. */
export const pool = (id: string, lines: readonly Line[], lang: Language): readonly Candidate[] => {
  const kept = prepared.get(lines);
  const ready = kept?.[lang];
  if (ready !== undefined) return ready;
  const made = lines.map((line, index) => candidate(`${id}.${index}`, line, lang));
  prepared.set(lines, { ...kept, [lang]: made });
  return made;
};

/** One of these, the same for the same key; undefined when there is none. */
export const choose = (from: readonly Candidate[], key: string): Candidate | undefined => from[hash(key) % from.length];

/** An end must be said: when an author made every one too sharp for the level, the mildest. */
export const must = (lines: readonly Candidate[], most: number, key: string): readonly Candidate[] => {
  const mild = lines.filter(({ aggression }) => aggression <= most);
  const line = choose(mild, key) ?? [...lines].sort((a, b) => a.aggression - b.aggression)[0];
  return line === undefined ? [] : [line];
};
