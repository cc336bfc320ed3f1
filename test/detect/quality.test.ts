import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moves } from '../../src/kernel/moves.ts';
import { languages } from '../../src/kernel/words.ts';
import { answerLine } from '../../src/practice/detect/stream.ts';

const folder = new URL('./dev/', import.meta.url);
const linesOf = (lang: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${lang}-`))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'));

test.each(languages)('macro-F1 in %s holds', (lang) => {
  const hit = new Map<string, number>();
  const extra = new Map<string, number>();
  const missed = new Map<string, number>();
  const add = (map: Map<string, number>, move: string): void => void map.set(move, (map.get(move) ?? 0) + 1);
  for (const line of linesOf(lang)) {
    const wanted = new Set((JSON.parse(line) as { readonly moves: readonly string[] }).moves);
    const answer = answerLine(line);
    const got = new Set(answer !== undefined && 'moves' in answer ? answer.moves : []);
    for (const move of moves) {
      if (got.has(move) && wanted.has(move)) add(hit, move);
      else if (got.has(move)) add(extra, move);
      else if (wanted.has(move)) add(missed, move);
    }
  }
  const rows = moves.map((move) => {
    const [tp, fp, fn] = [hit.get(move) ?? 0, extra.get(move) ?? 0, missed.get(move) ?? 0];
    return { move, f1: tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn), found: tp, wrong: fp, missed: fn };
  });
  const macro = rows.reduce((sum, row) => sum + row.f1, 0) / rows.length;
  console.table(rows.map((row) => ({ ...row, f1: row.f1.toFixed(2) })));
  console.log(`${lang}: macro-F1 ${macro.toFixed(3)}`);
  expect(macro).toBeGreaterThanOrEqual(0.85);
  for (const row of rows) expect(row.f1, row.move).toBeGreaterThanOrEqual(0.7);
});
