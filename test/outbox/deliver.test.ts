import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMessages } from '../../src/outbox/store.ts';
import { tick } from '../../src/ticker.ts';
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

  it('goes within two minutes even when the job that should have carried it ended too soon', async () => {
    const oscar = await world.newcomer('oscar');
    const { store } = world.app.services;
    const [workspace] = await ownerRows<{ id: string }>(world.store, sql`select id::text from workspace`);
    const id = workspace?.id ?? '';
    const { to } = oscar.last('notice').delivery;
    const card = { blocks: [], plain: 'left', data: { kind: 'left' } };
    const said = { id: randomUUID(), body: { to, language: 'fr' as const, card } };
    await store.inWorkspace(id, (tx) => addMessages(tx, id, [said], new Date(world.now)));
    const look = async (): Promise<number> => {
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
      return oscar.seen().filter(({ kind }) => kind === 'left').length;
    };
    expect(await look()).toBe(0);
    world.now += 120_000;
    expect(await look()).toBe(1);
    expect(await look()).toBe(1);
  });
});
