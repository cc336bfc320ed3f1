import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FakeTeams, fakeTeams, type TeamsMessage } from '../../support/fake-teams.ts';
import { executed, type Posted } from './activities.ts';
import { post } from './house.ts';
import { readCard, type Seen } from './read-card.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The whole product as its own process, beside a Teams on loopback. */
export type Product = {
  readonly fake: FakeTeams;
  start(more?: Readonly<Record<string, string>>): Promise<void>;
  /** Resolves when the process is gone. */
  gone(): Promise<void>;
  stop(): Promise<void>;
  /** The status, or undefined when nobody answered. */
  tell(body: Posted): Promise<number | undefined>;
  press(user: string, verb: string): Promise<number | undefined>;
  seen(): readonly (Seen & { readonly message: TeamsMessage })[];
  close(): Promise<void>;
};

/** Lays it out; nothing runs before `start`. */
export async function layOut(): Promise<Product> {
  const fake = await fakeTeams();
  const folder = mkdtempSync(join(tmpdir(), 'entrain-teams-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api/messages`;
  let bot: ChildProcess | undefined;
  const gone = async () => {
    if (bot && bot.exitCode === null && bot.signalCode === null)
      await new Promise((resolve) => bot?.once('exit', resolve));
  };
  const tell = async (body: Posted) => {
    const token = await fake.sign();
    return await post(url, body, token).then(
      ({ status }) => status,
      () => undefined,
    );
  };
  const stop = async () => {
    bot?.kill('SIGTERM');
    await gone();
  };
  const seen = () => fake.messages.map((message) => ({ message, ...readCard(cardIn(message)) }));
  return {
    fake,
    gone,
    stop,
    tell,
    seen,
    start: async (more = {}) => {
      const env = {
        PATH: process.env.PATH,
        ...fake.env,
        ENTRAIN_DATA: folder,
        PORT: `${port}`,
        HOST: '127.0.0.1',
        LOG_LEVEL: 'silent',
        ...more,
      };
      const args = ['--import', './src/db/quick-imports.ts', 'src/main.ts'];
      bot = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
      let told = '';
      bot.stderr?.on('data', (data: Buffer) => {
        told = `${told}${data.toString()}`.slice(-2000);
      });
      for (let tries = 0; tries < 300 && bot.exitCode === null; tries += 1) {
        const { ok } = await fetch(`http://127.0.0.1:${port}/health`).catch(() => ({ ok: false }));
        if (ok) return;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      throw new Error(`the product did not start: ${told}`);
    },
    press: async (user, verb) => {
      const found = seen().findLast(({ buttons }) => buttons.some((button) => button.verb === verb));
      const button = found?.buttons.find((candidate) => candidate.verb === verb);
      return await tell(executed(fake, { user }, found?.message.id ?? '', verb, { ...button?.data }));
    },
    close: async () => {
      await stop();
      await fake.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function cardIn({ activity }: TeamsMessage): unknown {
  const [attachment] = (activity.attachments ?? []) as { content: unknown }[];
  return attachment?.content ?? {};
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
