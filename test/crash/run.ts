import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Faults, inspect } from './inspect.ts';
import { learners, lineOf, type Order } from './learners.ts';
import { type Place, startChild } from './process.ts';

/** The named steps a process is killed at. */
export const failpoints = [
  'receive.before',
  'receive.stored',
  'receive.committed',
  'reply.read',
  'reply.thought',
  'reply.written',
  'reply.committed',
  'deliver.before',
  'deliver.arrived',
  'deliver.after',
  'debrief.judged',
  'debrief.committed',
] as const;

/** What a run of deaths found; `settledMs` is how long the survivor took to have answered everything. */
export type Found = Faults & { readonly deaths: number; readonly lines: number; readonly settledMs: number };

/** A file for what a platform would have kept. */
export const deliveries = (): string => join(mkdtempSync(join(tmpdir(), 'entrain-crash-')), 'delivered.jsonl');

/** Sends what is left to a last process that nobody kills, waits until all is answered, and looks. */
export async function survive(
  place: Place,
  out: string,
  deaths: number,
  accepted: string[],
  pending: readonly Order[],
): Promise<Found> {
  const last = startChild(place, out, undefined);
  const from = performance.now();
  await last.ask('', (said) => said === 'ready');
  for (const order of pending) {
    const said = await last.ask(JSON.stringify(order), (one) => one.endsWith(` ${order.key}`));
    const line = lineOf(order);
    if (line && said?.startsWith('ok')) accepted.push(line);
  }
  await last.ask('settle', (said) => said === 'settled');
  const settledMs = Math.round(performance.now() - from);
  last.process.stdin?.end();
  await last.died;
  return { deaths, lines: accepted.length, ...(await inspect(place, out, accepted)), settledMs };
}

/** Plays learners against a process killed again and again, one failpoint each time, then looks at what is left. `chance` picks the n-th passage. */
export async function crashRun(
  place: Place,
  kills: number,
  chance: () => number,
  tell: (line: string) => void = () => {},
): Promise<Found> {
  const out = deliveries();
  const accepted: string[] = [];
  const more = learners();
  let pending: Order[] = [];
  for (let killed = 0; killed < kills; ) {
    const point = failpoints[killed % failpoints.length] ?? 'receive.before';
    const child = startChild(place, out, `${point}#${1 + Math.floor(chance() * 4)}`);
    killed += 1;
    if (!(await child.ask('', (said) => said === 'ready'))) continue;
    const work = pending.length > 20 ? pending : [...pending, ...more(), ...more()];
    pending = [];
    for (const [at, order] of work.entries()) {
      const said = await child.ask(JSON.stringify(order), (one) => one.endsWith(` ${order.key}`));
      if (!said?.startsWith('ok')) {
        pending = work.slice(at);
        break;
      }
      const line = lineOf(order);
      if (line) accepted.push(line);
    }
    if (pending.length === 0) await child.ask('settle', (said) => said === 'settled');
    if (child.process.exitCode === null && child.process.signalCode === null) child.process.kill('SIGKILL');
    await child.died;
    if (killed % 20 === 0) tell(`${killed} kills, ${accepted.length} lines accepted`);
  }
  return survive(place, out, kills, accepted, pending);
}
