import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emulatorProgram } from '../../adapters/slack/emulator.ts';
import { tryEnvironment, tryWorkspace } from '../../adapters/slack/try-config.ts';
import { pause } from '../contract/chat-world.ts';
import { freePort, type LocalMessage, type LocalSlack, localSlack } from './support/local-slack.ts';
import { secret } from './support/signed.ts';

const program = emulatorProgram();
const reason = program === undefined ? ' (skipped: run npm run try:slack once to fetch the emulator)' : '';
const root = fileURLToPath(new URL('../../', import.meta.url));
const main = ['--import', './src/db/quick-imports.ts', 'src/main.ts'];

describe.skipIf(program === undefined).each(['socket', 'events'] as const)(
  `the whole product in the local emulator, %s mode${reason}`,
  { timeout: 180_000 },
  (mode) => {
    const folder = mkdtempSync(join(tmpdir(), 'entrain-'));
    let local: LocalSlack;
    let bot: ChildProcess;
    let port: number;

    const start = async (): Promise<void> => {
      const emulator = Number(new URL(local.url).port);
      const own = tryEnvironment(emulator);
      const http = { ...own, SLACK_SOCKET_MODE: 'false', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: secret };
      const env = {
        PATH: process.env.PATH ?? '',
        ...(mode === 'socket' ? own : http),
        ENTRAIN_DATA: join(folder, 'data'),
        PORT: String(port),
        HOST: '127.0.0.1',
      };
      bot = spawn(process.execPath, main, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
      await new Promise<void>((resolve, reject) => {
        let told = '';
        const late = setTimeout(() => reject(new Error(`the bot does not serve: ${told.slice(-2000)}`)), 90_000);
        bot.once('exit', () => reject(new Error(`the bot ended: ${told.slice(-2000)}`)));
        bot.stderr?.on('data', (data) => {
          told += String(data);
          if (!told.includes('"serving"')) return;
          clearTimeout(late);
          resolve();
        });
      });
    };
    const kill = async (signal: NodeJS.Signals): Promise<void> => {
      const gone = new Promise((resolve) => bot.once('exit', resolve));
      bot.kill(signal);
      await gone;
    };

    beforeAll(async () => {
      port = await freePort();
      local = await localSlack(
        program ?? '',
        mode === 'events' ? { requestUrl: `http://127.0.0.1:${port}/slack/events` } : {},
      );
      await start();
    }, 120_000);
    afterAll(async () => {
      await kill('SIGKILL');
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** From the first word to the customer's first line; answers the conversation and the root of the practice. */
    const begin = async (user: string): Promise<{ dm: string; root: string }> => {
      const dm = await local.dm(user);
      await local.command(user, '');
      await press(user, dm, 'privacy.accept');
      await press(user, dm, 'practice.start');
      const lines = await local.until(dm, (all) => all.some(fromCustomer), 60_000);
      return { dm, root: lines.find(fromCustomer)?.thread_ts ?? '' };
    };
    const press = async (user: string, dm: string, action: string): Promise<void> => {
      const messages = await local.until(dm, (all) => all.some((message) => button(message, action)), 60_000);
      const message = messages.findLast((one) => button(one, action));
      const { value, action_id } = (message && button(message, action)) ?? {};
      await local.press(user, dm, message?.ts ?? '', { type: 'button', block_id: 'x', action_id, value });
    };
    const answered = (dm: string, count: number) =>
      local.until(dm, (all) => all.filter(fromCustomer).length >= count, 60_000);

    it('is practised by two people at once, each with their own customer', async () => {
      const [ana, ben] = [await begin('U01ANA'), await begin('U02BEN')];
      await Promise.all([
        local.type(
          'U01ANA',
          'Bonjour, je comprends que six jours sans rien, c’est long. Que s’est-il passé ?',
          ana.root,
        ),
        local.type('U02BEN', 'Bonjour, je suis désolé. Depuis quand exactement ?', ben.root),
      ]);
      for (const { dm, root } of [ana, ben]) {
        const all = await answered(dm, 2);
        expect(all.filter(fromCustomer).every(({ thread_ts }) => thread_ts === root)).toBe(true);
        expect(all.filter(fromCustomer).every(({ username }) => /\(IA\)|\(AI\)/.test(username ?? ''))).toBe(true);
      }
      expect((await local.messages(ana.dm)).some(({ text }) => text.includes('Depuis quand exactement'))).toBe(false);
    });

    it('goes on after a kill -9 in the middle, and says nothing twice', async () => {
      const dm = await local.dm('U01ANA');
      const before = await local.messages(dm);
      const root = before.find(fromCustomer)?.thread_ts;
      const lines = before.filter(fromCustomer).length;
      await local.type('U01ANA', 'Je prends votre dossier en main et je vous rappelle à 14 h.', root);
      await kill('SIGKILL');
      await start();
      await answered(dm, lines + 1);
      await pause(3000);
      const customer = (await local.messages(dm)).filter(fromCustomer);
      expect(customer).toHaveLength(lines + 1);
    });

    it('ends in a debrief, a rewind, progress and privacy', async () => {
      const dm = await local.dm('U01ANA');
      await press('U01ANA', dm, 'practice.stop');
      await local.until(dm, (all) => all.some(({ text }) => text.includes('débrief')), 60_000);
      await press('U01ANA', dm, 'practice.rewind');
      await local.until(dm, (all) => all.some(({ text }) => text.includes('On revient à ce moment')), 60_000);
      for (const [words, shown] of [
        ['progrès', 'Votre progression'],
        ['mes données', 'Qui voit'],
      ] as const) {
        await local.command('U01ANA', words);
        await local.until(dm, (all) => all.some(({ text }) => text.includes(shown)), 60_000);
      }
    });

    it('drains within ten seconds when asked to stop, and comes back', async () => {
      const before = performance.now();
      await kill('SIGTERM');
      expect(performance.now() - before).toBeLessThan(10_000);
      await start();
    });

    it('goes on after the emulator was killed', async () => {
      await local.restart();
      const dm = await local.dm('U03CAM');
      for (let tries = 0; tries < 40 && (await local.messages(dm)).length === 0; tries += 1) {
        await local.command('U03CAM', '').catch(() => undefined);
        await pause(500);
      }
      expect((await local.messages(dm)).length).toBeGreaterThan(0);
    });
  },
);

function fromCustomer({ username }: LocalMessage): boolean {
  return username !== undefined && username !== tryWorkspace.app.botName;
}

function button({ blocks }: LocalMessage, action: string): Record<string, unknown> | undefined {
  const elements = (blocks ?? []).flatMap((block) => (block.elements ?? []) as Record<string, unknown>[]);
  return elements.find(({ action_id }) => action_id === action);
}
