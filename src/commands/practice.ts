import { readArgs, usage } from '../../adapters/terminal/args.ts';
import { openStore } from '../db/open.ts';
import type { Env } from '../kernel/chat.ts';
import { createLog } from '../log.ts';
import { modelOf } from '../model.ts';
import { spendLedger } from '../practice/spend.ts';
import { tellMistakes } from './mistakes.ts';

/** Where a practice at a terminal is kept unless said otherwise. */
const home = '.entrain/practice';

// Run with `--liftoff-only`: a practice is over before polishing the embedded database's code pays, and on two cores
// that is what a learner waits for: a reply takes half the time without.

/** `npm run practice`: one person, this terminal, no account, no server, no key. Answers the exit code. */
export async function practice(argv: readonly string[], env: Env): Promise<number> {
  const read = readArgs(argv);
  if ('mistakes' in read) {
    process.stderr.write(`${[...read.mistakes, usage].join('\n')}\n`);
    return read.mistakes.length > 0 ? 2 : 0;
  }
  const { asked } = read;
  const found = modelOf(env);
  if ('mistakes' in found) {
    tellMistakes(found.mistakes);
    return 2;
  }
  const scripted = asked.json || !process.stdin.isTTY;
  // The database is compiled beside the main thread: meanwhile the house is loaded.
  const opening = openStore({ folder: asked.db ?? (scripted ? 'memory' : home) });
  const loading = Promise.all([
    import('../app.ts'),
    import('../scenarios/load.ts'),
    import('../practice/warm.ts'),
  ]).then(([{ openApp }, { loadLibrary }, { warmLanguage }]) => {
    const library = loadLibrary();
    if (scripted) warmLanguage(library, asked.lang ?? 'fr');
    return { openApp, library };
  });
  const [store, { openApp, library }] = await Promise.all([opening, loading]);
  if (asked.scenario && !library.has(asked.scenario)) {
    process.stderr.write(`There is no scenario ${asked.scenario}. Choose one of: ${[...library.keys()].join(', ')}.\n`);
    await store.close();
    return 2;
  }
  const log = createLog(env.LOG_LEVEL ?? 'silent');
  const model = found.named?.open({ log, ledger: spendLedger(store) });
  const app = await openApp({ store, library, model, clock: Date.now, random: Math.random, log });
  try {
    if (scripted) {
      const { createScript, linesOf } = await import('../../adapters/terminal/script.ts');
      const script = createScript((line) => process.stdout.write(`${line}\n`));
      await app.start([script.terminal.adapter]);
      return (await script.play(linesOf(process.stdin), asked, app.settled)) ? 0 : 1;
    }
    const { createInteractive } = await import('../../adapters/terminal/interactive.ts');
    const screen = createInteractive(process.stdout);
    await app.start([screen.terminal.adapter]);
    await screen.talk(asked, app.settled);
    return 0;
  } finally {
    await app.stop();
  }
}
