import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { applyRoster } from '../../src/people/import.ts';
import { appendAudit } from '../../src/privacy/audit.ts';
import { ownerRows } from '../support/db.ts';
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
