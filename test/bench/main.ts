import { readdirSync } from 'node:fs';

const folder = new URL('.', import.meta.url);
const known = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .map((name) => name.replace('.bench.ts', ''))
  .sort();
const [name = ''] = process.argv.slice(2);

if (known.includes(name)) await import(new URL(`${name}.bench.ts`, folder).href);
else {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${known.join(', ')}.\n`);
  process.exitCode = 2;
}
