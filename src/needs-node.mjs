// Plain JavaScript, so that a node too old for the rest can still say so.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `Entrain runs on Node 24.12 or later; this is ${process.versions.node}. On Linux x64 "npm ci" brings the right one with it; elsewhere install it from https://nodejs.org.\n`,
  );
  process.exit(1);
}
// Stripping types and compiling a thousand files is most of a start; the second start finds it done.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/entrain/compiled', import.meta.url)));
await import('./db/quick-imports.ts');
