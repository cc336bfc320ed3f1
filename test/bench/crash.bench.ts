import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRun, type Found } from '../crash/run.ts';
import { stopsRun } from '../crash/stops.ts';
import { findBinaries, makeCluster } from '../support/cluster.ts';

/** kill -9 at every named step on both engines, KILLS each (default 100), then STOPS immediate stops of PostgreSQL under load (default 20). PostgreSQL is a private one, where the machine has its programs. */
const kills = Number(process.env.KILLS ?? 100);
const stops = Number(process.env.STOPS ?? 20);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const seeded = (start: number): (() => number) => {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
console.log(`seed ${seed}, ${kills} kills per engine, ${stops} stops`);

const longestMs = 30_000;
const tell =
  (name: string) =>
  (line: string): void =>
    console.log(`  ${name}: ${line}`);
const report = (name: string, found: Found): void => {
  console.log(name, JSON.stringify(found));
  const { deaths: _deaths, lines: _lines, settledMs, ...faults } = found;
  if (Object.values(faults).some((count) => count > 0) || settledMs > longestMs) process.exitCode = 1;
};

const folder = mkdtempSync(join(tmpdir(), 'entrain-crash-db-'));
report('kills on PGlite', await crashRun({ folder }, kills, seeded(seed), tell('PGlite')));
const bin = findBinaries();
if (bin) {
  const opened = async () => {
    const cluster = await makeCluster(bin, mkdtempSync(join(tmpdir(), 'entrain-crash-server-')), {});
    await cluster.start();
    return cluster;
  };
  const killed = await opened();
  report('kills on PostgreSQL', await crashRun({ databaseUrl: killed.url }, kills, seeded(seed), tell('PostgreSQL')));
  await killed.stop();
  // A server of its own: where the same learners wrote before, every line would count as sent again.
  const stopped = await opened();
  report('immediate stops', await stopsRun(stopped, stopped.url, stops, seeded(seed), tell('stops')));
  await stopped.stop();
} else console.log('PostgreSQL not found: kills on PGlite only');
