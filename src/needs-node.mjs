// Plain JavaScript, so that a node too old for the rest can still say so.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 12)) {
  process.stderr.write(
    `Entrain runs on Node 24.12 or later; this is ${process.versions.node}. On Linux x64 "npm ci" brings the right one with it; elsewhere install it from https://nodejs.org.\n`,
  );
  process.exit(1);
}
await import('./db/quick-imports.ts');
