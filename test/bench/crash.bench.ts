import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRun } from '../crash/run.ts';

/** kill -9 at every named step, on both engines. KILLS per engine (default 100); DATABASE_URL names an empty PostgreSQL database, else PGlite only. */
const kills = Number(process.env.KILLS ?? 100);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const seeded = (start: number): (() => number) => {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
console.log(`seed ${seed}, ${kills} kills per engine`);
const { DATABASE_URL } = process.env;
const places = {
  PGlite: { folder: mkdtempSync(join(tmpdir(), 'entrain-crash-db-')) },
  ...(DATABASE_URL ? { PostgreSQL: { databaseUrl: DATABASE_URL } } : {}),
};
for (const [name, place] of Object.entries(places)) {
  const found = await crashRun(place, kills, seeded(seed), (line) => console.log(`  ${name}: ${line}`));
  console.log(name, JSON.stringify(found));
  const { kills: _kills, lines: _lines, slowestMs, ...faults } = found;
  if (Object.values(faults).some((count) => count > 0) || slowestMs > 30_000) process.exitCode = 1;
}
