import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ChatAdapter, Configure, Env, Host } from './kernel/chat.ts';

const folder = fileURLToPath(new URL('../adapters/', import.meta.url));

/** A platform the environment configures. */
export type Platform = { readonly name: string; open(host: Host): Promise<ChatAdapter> };

/** What the environment makes of the chat platforms in `adapters/`: those to open, and every mistake. */
export type Platforms = { readonly platforms: readonly Platform[]; readonly mistakes: readonly string[] };

/** Folders that are not platforms somebody calls: the terminal is a command, the model a part. */
const others = new Set(['terminal', 'openai']);

/** Asks each folder of `adapters/` what the environment makes of it; a platform not configured costs no import of its SDK. */
export async function findPlatforms(env: Env): Promise<Platforms> {
  const platforms: Platform[] = [];
  const mistakes: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    if (others.has(name)) continue;
    const module: { configure: Configure } = await import(new URL(`${name}/adapter.ts`, `file://${folder}`).href);
    const configured = module.configure(env);
    if (configured.state === 'wrong') mistakes.push(...configured.mistakes);
    if (configured.state === 'on') platforms.push({ name, open: (host) => configured.open(host) });
  }
  return { platforms, mistakes };
}
