import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Move, moves } from '../../src/kernel/moves.ts';
import { type Language, languages } from '../../src/kernel/words.ts';
import { detect } from '../../src/practice/detect/detect.ts';

/** Two messages that nearly say the same: the first makes the move, the second does not. */
type Pair = {
  readonly lang: Language;
  readonly move: Move;
  readonly yes: string;
  readonly no: string;
  readonly context?: string;
  /** When only what came before differs, the second message's own context. */
  readonly contextNo?: string;
};

const all = readFileSync(new URL('./pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair);

describe.each(languages)('minimal pairs in %s', (lang) => {
  const pairs = all.filter((pair) => pair.lang === lang);
  const movesOf = (text: string, context: string | undefined): readonly string[] =>
    detect({ lang, text, ...(context === undefined ? {} : { context }) }).map((one) => one.move);

  test('are many and cover every move', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pairs.map((pair) => pair.move)).size).toBe(moves.length);
  });

  test.each(pairs)('$move: “$yes” / “$no”', (pair) => {
    expect(movesOf(pair.yes, pair.context)).toContain(pair.move);
    expect(movesOf(pair.no, pair.contextNo ?? pair.context)).not.toContain(pair.move);
  });
});
