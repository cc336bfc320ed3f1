import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Where the house keeps its rows in a run. */
export type Place = { readonly databaseUrl: string } | { readonly folder: string };

/** A process of the house: `ask` writes a line and waits for the first answer that fits, or for its death. */
export type Child = {
  readonly process: ChildProcess;
  readonly died: Promise<void>;
  ask(line: string, answer: (said: string) => boolean): Promise<string | undefined>;
};

const script = fileURLToPath(new URL('./child.ts', import.meta.url));
const quick = fileURLToPath(new URL('../../src/db/quick-imports.ts', import.meta.url));

/** Starts one that dies at a failpoint, or does not. */
export function startChild(place: Place, out: string, crashAt: string | undefined): Child {
  const args = 'folder' in place ? [out, '', place.folder] : [out, place.databaseUrl];
  const child = spawn(process.execPath, ['--import', quick, script, ...args], {
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', ...(crashAt ? { CRASH_AT: crashAt } : {}) },
    stdio: ['pipe', 'pipe', process.env.CRASH_NOISE ? 'inherit' : 'ignore'],
  });
  const waiting = new Set<(said: string) => void>();
  createInterface({ input: child.stdout }).on('line', (said) => {
    for (const one of [...waiting]) one(said);
  });
  child.stdin.on('error', () => {});
  const died = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    died,
    ask: (line, answer) => {
      const said = new Promise<string>((resolve) => {
        const hear = (one: string): void => {
          if (!answer(one)) return;
          waiting.delete(hear);
          resolve(one);
        };
        waiting.add(hear);
      });
      if (line) child.stdin.write(`${line}\n`);
      return Promise.race([said, died.then(() => undefined)]);
    },
  };
}
