import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario } from './schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/entrain');

/** Changes with any scenario file and with the code that reads them. */
const fingerprint = (folder: string): string => {
  const hash = createHash('sha256');
  const read = [
    ...globSync('*.yaml', { cwd: folder }).map((name) => join(folder, name)),
    ...globSync('src/scenarios/*.ts', { cwd: root }).map((name) => join(root, name)),
  ];
  for (const path of read.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 24);
};

/** What a folder gave when it was last read without a fault; checking sixteen files anew costs a second of every start. */
export const fromShelf = (
  folder: string,
): { readonly scenarios: readonly Scenario[] | undefined; keep(scenarios: readonly Scenario[]): void } => {
  const path = join(cache, `library-${fingerprint(folder)}.json`);
  return {
    scenarios: taken(path),
    keep: (scenarios) => {
      try {
        mkdirSync(cache, { recursive: true });
        const part = `${path}.${process.pid}`;
        writeFileSync(part, JSON.stringify(scenarios));
        renameSync(part, path);
      } catch {
        // A read-only installation reads its files each time.
      }
    },
  };
};

const taken = (path: string): readonly Scenario[] | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};
