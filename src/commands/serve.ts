import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPlatforms, type Platform } from '../adapters.ts';
import { openApp } from '../app.ts';
import { type Config, readConfig } from '../config.ts';
import { type OpenStore, openStore } from '../db/open.ts';
import { sessionOf } from '../db/session.ts';
import { personals } from '../features.ts';
import { closeHttp, createHttp, listen } from '../http.ts';
import type { ChatAdapter, Env } from '../kernel/chat.ts';
import type { Log } from '../kernel/feature.ts';
import { createLog } from '../log.ts';
import { modelOf, type NamedModel } from '../model.ts';
import { nightlyBackup } from '../nightly.ts';
import { spendLedger } from '../practice/spend.ts';
import { reapply } from '../privacy/restore.ts';
import { loadLibrary } from '../scenarios/load.ts';
import { databaseMistakes, startMistakes } from '../start-check.ts';
import { startTicker } from '../ticker.ts';
import { createVault, readKeyring } from '../vault.ts';
import { tellMistakes } from './mistakes.ts';

const nothing = `Entrain has no chat platform to serve yet.
  To try it here, without any account:     npm run practice
  To see it inside a chat on this machine: npm run try:slack
  To serve a workspace, set its variables (README, “Put it to work”), then run npm start again.
`;

/** `npm start`: everything the environment configures, until a signal. Answers the exit code. */
export async function serve(env: Env): Promise<number> {
  const read = readConfig(env);
  const { platforms, mistakes: wrong } = await findPlatforms(env);
  const found = modelOf(env);
  const mistakes = startMistakes(env, {
    mistakes: [...('mistakes' in read ? read.mistakes : []), ...wrong, ...('mistakes' in found ? found.mistakes : [])],
    platforms: platforms.length,
  });
  if (mistakes.length > 0 || 'mistakes' in read || 'mistakes' in found) {
    tellMistakes(mistakes);
    return 2;
  }
  if (platforms.length === 0) {
    process.stderr.write(nothing);
    return 1;
  }
  const { config } = read;
  const store = await openStore({ databaseUrl: config.databaseUrl, folder: config.folder });
  const unsafe = databaseMistakes(env, await sessionOf(store));
  if (unsafe.length > 0) {
    tellMistakes(unsafe);
    await store.close();
    return 2;
  }
  await run(config, store, platforms, found.named, createLog(env.LOG_LEVEL ?? 'info'));
  return 0;
}

async function run(
  config: Config,
  store: OpenStore,
  platforms: readonly Platform[],
  named: NamedModel | undefined,
  log: Log,
): Promise<void> {
  const { forgotten } = await reapply(store, personals, Date.now());
  if (forgotten > 0) log('a restored backup forgot again', { forgotten });
  const keyring = readKeyring(config.secretKeys ?? (await localKey(config.folder)));
  if (named) {
    const { provider, region, zeroRetention, override } = named;
    log('model configured', { provider, region, zeroRetention, override: override !== undefined });
  }
  const model = named?.open({ log, ledger: spendLedger(store) });
  const app = await openApp({ store, library: loadLibrary(), model, clock: Date.now, random: Math.random, log });
  const adapters: ChatAdapter[] = [];
  for (const { name, open } of platforms) {
    const vault = createVault(store, keyring, name);
    adapters.push(await open({ vault, log, now: Date.now, production: config.production, settled: app.settled }));
  }
  const server = createHttp(adapters, async () => {
    await store.acrossWorkspaces(async () => undefined);
    return true;
  });
  await app.start(adapters);
  const port = await listen(server, config.port, config.host);
  const nightly = store.backup ? [nightlyBackup(store.backup)] : [];
  const stopTicker = startTicker([...app.features, ...nightly], app.services);
  log('serving', { port, platforms: platforms.map(({ name }) => name).join(' '), engine: store.engine });
  await signalled();
  log('draining');
  await stopTicker();
  await closeHttp(server);
  await app.stop();
}

/** Outside production a key is made once and kept beside the embedded data, so that an installation outlives a restart. */
async function localKey(folder: string): Promise<string> {
  const path = join(folder, 'secret.key');
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return kept;
  const made = `local:${randomBytes(32).toString('base64')}`;
  await mkdir(folder, { recursive: true });
  await writeFile(path, made, { mode: 0o600 });
  return made;
}

/** The first request to stop. */
const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
