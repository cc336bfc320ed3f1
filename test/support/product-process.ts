import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const startMs = 180_000;

/** What a process has used since it started. */
export type Usage = { readonly cpuMs: number; readonly rssMb: number };

/** `npm start` as a process of its own, on loopback. */
export type ProductProcess = {
  readonly url: string;
  usage(): Promise<Usage>;
  /** Sends the signal; resolves with the milliseconds until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number>;
};

/** Starts it and waits until it serves. PROF names a folder for a profile of its CPU. */
export async function startProduct(env: Readonly<Record<string, string>>): Promise<ProductProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const prof = process.env.PROF ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROF}`] : [];
  const child = fork('src/main.ts', [], {
    cwd: root,
    execArgv: ['--import', './src/db/quick-imports.ts', '--import', './test/support/usage.ts', ...prof],
    env: { PATH: process.env.PATH, LOG_LEVEL: 'silent', HOST: '127.0.0.1', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let told = '';
  child.stderr?.on('data', (data: Buffer) => {
    told = `${told}${data.toString()}`.slice(-2000);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const until = performance.now() + startMs; ; ) {
    const { ok } = await fetch(`${url}/health`).catch(() => ({ ok: false }));
    if (ok) break;
    if (child.exitCode !== null || performance.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`The product did not start: ${told}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    usage: () => usageOf(child),
    end: async (signal) => {
      const before = performance.now();
      child.kill(signal);
      await gone;
      return performance.now() - before;
    },
  };
}

/** What a forked process that loads `usage.ts` has used. */
export function usageOf(child: ChildProcess): Promise<Usage> {
  return new Promise((resolve) => {
    child.once('message', (told) => resolve(told as Usage));
    child.send('usage');
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
