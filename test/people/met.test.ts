import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { applyRoster } from '../../src/people/import.ts';
import { appendAudit } from '../../src/privacy/audit.ts';
import { tick } from '../../src/ticker.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld } from '../support/world.ts';

it('meets people by the house’s clock, in the chat and on the roster, so that an erasure after a restore knows who is older', async () => {
  const now = Date.UTC(2031, 4, 5, 9);
  const world = await openWorld({ now });
  await world.newcomer('zoe');
  const met = () =>
    ownerRows<{ email: string | null; at: string }>(
      world.store,
      sql`select email, created_at::text as at from person order by email nulls first`,
    );
  const [zoe] = await met();
  expect(new Date(zoe?.at ?? 0).getTime()).toBe(now);
  const [{ id = '' } = {}] = await ownerRows<{ id: string }>(world.store, sql`select id::text as id from workspace`);
  const roster = (at: number) =>
    world.store.inWorkspace(id, (tx) =>
      applyRoster(tx, id, `email,team\nyan@x.io,T${at}\n`, { actor: 'test', audit: appendAudit, at: new Date(at) }),
    );
  await roster(now + 1000);
  await roster(now + 5000);
  expect((await met()).map(({ at }) => new Date(at).getTime())).toEqual([now, now + 1000]);
  await world.close();
});

it('writes first in the language of the platform until one is chosen, and no roster undoes the choice', async () => {
  const now = Date.UTC(2026, 10, 25, 9);
  const world = await openWorld({ store: await quickStore(), now });
  const kim = world.someone('kim', 'en');
  await kim.send({ kind: 'arrived' });
  await kim.press('privacy.accept');
  await kim.press('nudges.cue', 'start');
  await ownerRows(world.store, sql`update person set email = 'kim@x.io'`);
  const [{ id = '' } = {}] = await ownerRows<{ id: string }>(world.store, sql`select id::text as id from workspace`);
  const roster = async (text: string) => {
    const by = { actor: 'test', audit: appendAudit, at: new Date(now) };
    await world.store.inWorkspace(id, (tx) => applyRoster(tx, id, `email,language,roles\n${text}\n`, by));
    const rows = await ownerRows<{ language: string }>(world.store, sql`select language from person order by email`);
    return rows.map(({ language }) => language);
  };
  for (let day = 1; day < 9; day += 1) {
    world.now = now + day * 24 * 3600_000;
    await tick(world.app.features, world.app.services, world.now);
    await world.settled();
  }
  expect(kim.last('nudge').card.title).toContain('minutes of practice?');
  // Somebody nobody has met is spoken to as the roster says, each time it says so.
  expect(await roster('kim@x.io,fr,manager\nzoe@x.io,fr,')).toEqual(['en', 'fr']);
  expect(await roster('kim@x.io,fr,manager\nzoe@x.io,en,')).toEqual(['en', 'en']);
  await kim.say('digest');
  expect(kim.last('digest').card.title).toContain('Your team’s week');
  await world.close();
});
