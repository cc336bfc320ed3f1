import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/kernel/words.ts';
import { detect } from '../../src/practice/detect/detect.ts';
import { moves } from '../../src/practice/moves.ts';
import { pairsEn } from './pairs.en.ts';
import { pairsFr } from './pairs.fr.ts';
import type { Pair } from './pairs.ts';

const sets: readonly (readonly [Language, readonly Pair[]])[] = [
  ['fr', pairsFr],
  ['en', pairsEn],
];

describe.each(sets)('minimal pairs in %s', (lang, pairs) => {
  test('are many and cover every move', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pairs.map((pair) => pair.move)).size).toBe(moves.length);
  });

  test.each(pairs)('$move: “$yes” / “$no”', (pair) => {
    const movesOf = (text: string, context: string | undefined): readonly string[] =>
      detect({
        lang,
        text,
        ...(context === undefined ? {} : { context }),
        ...(pair.facts === undefined ? {} : { factsGiven: pair.facts }),
      }).map((one) => one.move);
    expect(movesOf(pair.yes, pair.context)).toContain(pair.move);
    expect(movesOf(pair.no, pair.contextNo ?? pair.context)).not.toContain(pair.move);
  });
});
