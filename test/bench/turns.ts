import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { usageOf } from '../support/product-process.ts';

/** The middle of several measures. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that this share of the measures does not exceed. */
export function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0;
}

/** Waits until it holds; a benchmark that would wait for ever fails instead. */
export async function settle(what: string, holds: () => boolean, ms = 120_000): Promise<void> {
  for (const end = performance.now() + ms; !holds(); ) {
    if (performance.now() > end) throw new Error(`Waited ${ms} ms in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Does `work` for each number below `count`, eight at a time. */
export async function eightAtATime(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      next += 1;
      await work(next - 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
}

/** CPU a turn, in ms, of a small server forked for it: `run` drives so many turns against its port. */
export async function cpuOf(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  count: number,
  run: (port: number, count: number) => Promise<void>,
): Promise<number> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [...args], {
    execArgv: ['--import', './test/support/usage.ts'],
    env: { PATH: process.env.PATH, ...env },
  });
  const port = await new Promise<number>((resolve) => child.once('message', (told) => resolve(Number(told))));
  await run(port, Math.ceil(count / 3));
  const before = await usageOf(child);
  await run(port, count);
  const after = await usageOf(child);
  child.disconnect();
  return (after.cpuMs - before.cpuMs) / count;
}
