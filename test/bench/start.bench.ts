import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** From the command to the customer's first line, and from each typed line to its answer, by rules, embedded database. */
const answers: number[] = [];
const lines = [
  'Racontez-moi ce qui s’est passé.',
  'Six jours sans connexion, je comprends que vous soyez à bout.',
  'Depuis quand exactement ?',
  'Je m’en occupe moi-même.',
  'Je vous rappelle demain avant 10 h.',
];
const floor = await new Promise<number>((resolve) => {
  const from = performance.now();
  spawn(process.execPath, ['-e', '']).once('exit', () => resolve(performance.now() - from));
});

async function run(folder: string): Promise<number> {
  const from = performance.now();
  const child = spawn(
    'npm',
    ['run', '-s', 'practice', '--', '--scenario', 'e1', '--level', '1', '--lang', 'fr', '--json', '--db', folder],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  let first = 0;
  let typed = 0;
  let next = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const { kind } = JSON.parse(line) as { kind: string };
    if (kind !== 'persona') continue;
    const now = performance.now();
    if (first === 0) first = now - from;
    else answers.push(now - typed);
    if (next < lines.length) {
      typed = performance.now();
      child.stdin.write(`${lines[next++]}\n`);
    } else child.stdin.end();
  }
  return first;
}

const starts: number[] = [];
for (let i = 0; i < 3; i += 1) starts.push(await run(mkdtempSync(join(tmpdir(), 'entrain-start-'))));
const sorted = [...answers].sort((a, b) => a - b);
const at = (share: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
console.log(
  `start to first persona line: ${starts.map((ms) => `${Math.round(ms)} ms`).join(', ')} (must ≤ 5000), ${(Math.min(...starts) / floor).toFixed(1)}× an empty node process (${Math.round(floor)} ms)`,
);
console.log(`line to answer, n = ${sorted.length}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (must ≤ 100)`);
