import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultOf } from '../log.ts';
import { openStore } from './open.ts';
import { templateFolder } from './template.ts';

const build = async (template: string): Promise<void> => {
  const shelf = dirname(template);
  mkdirSync(shelf, { recursive: true });
  const making = mkdtempSync(join(shelf, 'making-'));
  const store = await openStore({ folder: making });
  await store.close();
  for (const old of globSync('?'.repeat(20), { cwd: shelf }))
    rmSync(join(shelf, old), { recursive: true, force: true });
  // Two installs at once both made the same: the first one in stays.
  if (!existsSync(template)) renameSync(join(making, 'data'), template);
  rmSync(making, { recursive: true, force: true });
};

// Runs at the end of `npm install`, so that the first practice starts in a second.
const template = templateFolder();
try {
  if (!existsSync(template)) await build(template);
} catch (error) {
  process.stderr.write(`No ready-made database (${faultOf(error)}): the first start takes some seconds longer.\n`);
}
