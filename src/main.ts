import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Here rather than by a flag of node: without the file, the flag writes a line nobody asked for.
if (existsSync('.env')) process.loadEnvFile('.env');

// Node polishes each pattern of the detector before its first use: most of a second before a learner's
// first answer, for a tenth of a millisecond at each later one. Set before any pattern is made.
for (const flag of ['--no-regexp-optimization', '--no-regexp-peephole-optimization']) setFlagsFromString(flag);

const commands: Readonly<Record<string, () => Promise<number>>> = {
  serve: async () => (await import('./commands/serve.ts')).serve(process.env),
  practice: async () => (await import('./commands/practice.ts')).practice(process.argv.slice(3), process.env),
  admin: async () => (await import('./commands/admin.ts')).admin(process.argv.slice(3), process.env),
  kit: async () => (await import('./commands/kit.ts')).kit(process.argv.slice(3), process.env),
  migrate: async () => (await import('./commands/migrate.ts')).migrate(process.env),
};

const name = process.argv[2] ?? 'serve';
const command = commands[name];
if (command) process.exitCode = await command();
else {
  process.stderr.write(`Unknown command ${name}. Known: ${Object.keys(commands).join(', ')}.\n`);
  process.exitCode = 2;
}
