import { strToU8, zipSync } from 'fflate';
import { icons } from './icons.ts';
import { type About, english, manifest } from './manifest.ts';

/** The time written on every file: the same content is the same package. */
const mtime = new Date(2026, 0, 1);

/** The app package that an administrator uploads: manifest, English words, icons. */
export function appPackage(about: About): Uint8Array {
  const json = (value: object) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  return zipSync({ 'manifest.json': json(manifest(about)), 'en.json': json(english()), ...icons() }, { mtime });
}
