import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const kept = 7;

/** Writes the day's copy (UTC) of an embedded database, in the place of an earlier one of that day, and keeps the last seven; the database goes on meanwhile. Restoring is unpacking one into an empty `data` folder. */
export const backupTo = async (folder: string, dump: () => Promise<Blob>, now: Date): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `entrain-${now.toISOString().slice(0, 10)}.tar.gz`);
  const content = Buffer.from(await (await dump()).arrayBuffer());
  // A copy that a crash cut short must never look like a good one.
  await writeFile(`${file}.part`, content, { flush: true });
  await rename(`${file}.part`, file);
  const all = (await readdir(folder)).filter((name) => name.endsWith('.tar.gz')).sort();
  for (const old of all.slice(0, -kept)) await rm(join(folder, old));
  return file;
};
