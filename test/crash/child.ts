import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { sql } from 'drizzle-orm';
import { openApp } from '../../src/app.ts';
import { openStore } from '../../src/db/open.ts';
import { rowsOf } from '../../src/db/rows.ts';
import type { ChatAdapter, InboundContent, Receive } from '../../src/kernel/chat.ts';
import { failpoint } from '../../src/kernel/failpoint.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';

/** One process of the house that a crash test kills: events in by standard input, deliveries out to a file, as a platform would keep them. */
type Order = { readonly key: string; readonly who: string; readonly content: InboundContent };

const [out = '', databaseUrl, folder] = process.argv.slice(2);
let receive: Receive = async () => {};
const adapter: ChatAdapter = {
  platform: 'crash',
  quietMs: 0,
  paceMs: 0,
  start: async (accept) => {
    receive = accept;
  },
  deliver: async (message) => {
    // As a platform that can be asked whether a message already arrived.
    if (message.again && existsSync(out) && readFileSync(out, 'utf8').includes(message.id)) return message.id;
    const kind = 'card' in message ? message.card.data?.kind : undefined;
    appendFileSync(
      out,
      `${JSON.stringify({ id: message.id, to: message.to, kind, replaces: Boolean(message.replaces) })}\n`,
    );
    failpoint('deliver.arrived');
    return message.id;
  },
  stop: async () => {},
};
const store = await openStore({ ...(databaseUrl ? { databaseUrl } : {}), ...(folder ? { folder } : {}) });
const app = await openApp({
  store,
  library: loadLibrary(),
  model: undefined,
  clock: Date.now,
  random: () => 0.5,
  log: () => {},
});
await app.start([adapter]);
// What a killed process held is tried again a second after it was found, and until then it is not due.
const comesAgain = (): Promise<boolean> =>
  store.acrossWorkspaces(async (tx) => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (await rowsOf(tx, sql`select 1 from pgboss.job where state = 'retry' limit 1`)).length > 0;
  });
const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
tell('ready');
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'settle') {
    do await app.settled();
    while (await comesAgain());
    tell('settled');
    continue;
  }
  const { key, who, content }: Order = JSON.parse(line);
  const from = { platform: 'crash', tenant: 'acme', id: who, language: 'fr' as const };
  await receive({ key, at: new Date().toISOString(), from, place: `crash:${who}`, ...content }).then(
    () => tell(`ok ${key}`),
    () => tell(`failed ${key}`),
  );
}
await app.stop();
