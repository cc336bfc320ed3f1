import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

describe('a delivery whose process died in the middle', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('is looked for before it is sent again, whoever takes over its address; what follows is not', async () => {
    const nina = await world.newcomer('nina');
    const { store, say } = world.app.services;
    const [workspace] = await ownerRows<{ id: string }>(world.store, sql`select id::text from workspace`);
    const id = workspace?.id ?? '';
    const { to } = nina.last('notice').delivery;
    const speak = (kind: string, died: boolean): Promise<void> =>
      store.inWorkspace(id, async (tx) => {
        await say(tx, id, { to, language: 'fr', card: { blocks: [], plain: kind, data: { kind } } });
        if (died) await tx.execute(sql`update message set state = 'sending' where state = 'waiting'`);
      });
    await speak('first', true);
    await speak('second', false);
    await world.settled();
    expect(nina.last('first').delivery.again).toBe(true);
    expect(nina.last('second').delivery.again).toBeUndefined();
  });
});
