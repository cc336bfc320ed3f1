import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fetchEmulator, startEmulator } from './emulator.ts';
import { tryEnvironment, tryWorkspace } from './try-config.ts';

// npm run try:slack – the bot in a Slack on this machine, no account needed.
const port = Number(process.env.TRY_SLACK_PORT ?? 3901);
const root = fileURLToPath(new URL('../../', import.meta.url));
const main = ['--import', './src/db/quick-imports.ts', 'src/main.ts'];

const emulator = await startEmulator(fetchEmulator(), tryWorkspace, port);
const bot = spawn(process.execPath, main, {
  cwd: root,
  stdio: 'inherit',
  env: { ENTRAIN_DATA: '.entrain/try', ...process.env, ...tryEnvironment(port) },
});

console.log(`\nOpen http://127.0.0.1:${port} · Ouvrez http://127.0.0.1:${port}`);
console.log('Choose a person, open the conversation with Entrain and write, or type /practice.\n');

const stop = (): void => {
  bot.kill('SIGTERM');
  emulator.kill('SIGTERM');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
bot.once('exit', (code) => {
  emulator.kill('SIGTERM');
  process.exitCode = code ?? 0;
});
emulator.once('exit', () => bot.kill('SIGTERM'));
