import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { retentions } from '../../src/features.ts';
import { jobId } from '../../src/jobs/job-id.ts';
import { retention } from '../../src/privacy/retention.ts';
import { tick } from '../../src/ticker.ts';
import { ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

const day = 24 * 3600_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const parked = async (name: string): Promise<boolean> =>
  (await ownerRows(world.store, sql`select 1 from identity where external_id = ${name} and parked_at is not null`))
    .length > 0;

it('writes no more to someone who removed the app, until they write again', async () => {
  const eve = await world.newcomer('eve');
  await eve.send({ kind: 'left' });
  expect(await parked('eve')).toBe(true);
  await eve.say('start');
  expect(await parked('eve')).toBe(false);
});

it('parks everyone when an organisation removes the app, and purges it thirty days later, nobody else', async () => {
  const ana = await world.newcomer('ana', 'fr', 'leaving');
  await ana.press('practice.start', 'e1:1');
  await world.someone('leaving', 'fr', 'leaving').send({ kind: 'uninstalled' });
  expect(await parked('ana')).toBe(true);
  const counted = async (tenant: string): Promise<number> => {
    const [row] = await ownerRows<{ n: number }>(
      world.store,
      sql`select count(*)::int as n from person p join tenant t using (workspace_id) where t.external_id = ${tenant}`,
    );
    return row?.n ?? 0;
  };
  for (const [days, left] of [
    [29, 1],
    [31, 0],
  ] as const) {
    await tick(
      [retention(retentions, jobId)],
      world.app.services,
      Math.ceil(world.now / day) * day + days * day + 3 * 3600_000,
    );
    expect(await counted('leaving'), `after ${days} days`).toBe(left);
  }
  expect(await counted('acme')).toBe(1);
});

it('keeps what an organisation had when it installs the app again in time', async () => {
  const bob = await world.newcomer('bob', 'fr', 'back');
  await world.someone('back', 'fr', 'back').send({ kind: 'uninstalled' });
  await bob.say('start');
  await tick(
    [retention(retentions, jobId)],
    world.app.services,
    Math.ceil(world.now / day) * day + 40 * day + 3 * 3600_000,
  );
  expect(await ownerRows(world.store, sql`select 1 from identity where external_id = 'bob'`)).toHaveLength(1);
});
