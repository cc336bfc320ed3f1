import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openStore } from './open.ts';
import { templateFolder } from './template.ts';

// Runs at the end of `npm install`, so that the first practice starts in a second.
const template = templateFolder();
if (!existsSync(template)) {
  mkdirSync(dirname(template), { recursive: true });
  const folder = mkdtempSync(join(dirname(template), 'making-'));
  const store = await openStore({ folder });
  await store.close();
  for (const old of globSync('????????????????????', { cwd: dirname(template) })) {
    rmSync(join(dirname(template), old), { recursive: true, force: true });
  }
  // Two installs at once both made the same: the first one in stays.
  if (!existsSync(template)) renameSync(join(folder, 'data'), template);
  rmSync(folder, { recursive: true, force: true });
}
