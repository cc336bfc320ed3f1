import { sql } from 'drizzle-orm';
import { type OpenStore, openStore } from '../../src/db/open.ts';
import type { Tx } from '../../src/kernel/db.ts';

/** Work with the rights of the database's owner, to fill it. */
export const asOwner = <T>(store: OpenStore, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.acrossWorkspaces(async (tx) => {
    await tx.execute(sql`set local role none`);
    return work(tx);
  });

/** The benchmark's database: DATABASE_URL, an empty PostgreSQL database nobody needs. */
export async function openBench(): Promise<OpenStore> {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) throw new Error('Set DATABASE_URL to an empty PostgreSQL database; the benchmark fills it.');
  return openStore({ databaseUrl: DATABASE_URL });
}

/** Middle of several runs, in ms. */
export async function timed(runs: number, work: () => Promise<unknown>): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await work();
    all.push(performance.now() - start);
  }
  return all.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Workspaces of `people` learners in teams of ten, each with its manager. */
export async function fill(store: OpenStore, workspaces: number, people: number): Promise<void> {
  await asOwner(store, async (tx) => {
    await tx.execute(
      sql`insert into workspace (id, name) select gen_random_uuid(), 'w' || i from generate_series(1, ${workspaces}::int) i`,
    );
    await tx.execute(
      sql`insert into person (workspace_id, id, roles, site, time_zone) select w.id, md5(w.id::text || 'm' || t)::uuid, '{manager}', 'S' || (t % 3),
            (array['Europe/Paris', 'America/Martinique', 'Indian/Reunion', 'America/New_York'])[1 + t % 4]
          from workspace w, generate_series(0, ${Math.ceil(people / 10) - 1}::int) t`,
    );
    await tx.execute(
      sql`insert into person (workspace_id, id, enrolled, team, site, manager_id, time_zone)
          select w.id, md5(w.id::text || 'p' || i)::uuid, true, 'T' || (i / 10), 'S' || ((i / 10) % 3), md5(w.id::text || 'm' || (i / 10))::uuid,
            (array['Europe/Paris', 'America/Martinique', 'Indian/Reunion', 'America/New_York'])[1 + (i / 10) % 4]
          from workspace w, generate_series(0, ${people - 1}::int) i`,
    );
  });
}
