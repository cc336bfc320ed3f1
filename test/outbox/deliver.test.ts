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

describe('what we begin, nobody having asked', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const workspace = async (): Promise<string> =>
    (await ownerRows<{ id: string }>(world.store, sql`select id::text from workspace`))[0]?.id ?? '';
  const waiting = (to: string, person: string, kind: string, begun: { by: string; until: number }) => ({
    id: randomUUID(),
    body: { to, language: 'fr' as const, person, begun, card: { blocks: [], plain: kind, data: { kind } } },
  });
  const personAt = async (to: string): Promise<string> =>
    (
      await ownerRows<{ id: string }>(
        world.store,
        sql`select person_id::text as id from identity where address = ${to}`,
      )
    )[0]?.id ?? '';

  it('goes in its hours or not at all, however long the platform was away, and holds nothing up', async () => {
    const pia = await world.newcomer('pia');
    const { store, say } = world.app.services;
    const id = await workspace();
    const { to } = pia.last('notice').delivery;
    const person = await personAt(to);
    const late = waiting(to, person, 'late', { by: 'nudges', until: world.now });
    const soon = waiting(to, person, 'soon', { by: 'nudges', until: world.now + 60_000 });
    await store.inWorkspace(id, (tx) => say(tx, id, late.body, soon.body));
    await world.settled();
    expect(pia.seen().map(({ kind }) => kind)).not.toContain('late');
    expect(pia.last('soon').text).toBe('soon');
  });

  for (const [how, press, state] of [
    ['a stop while it still waits', 'nudges.stop', 'waiting'],
    ['a stop after the process died that was sending it', 'nudges.stop', 'sending'],
    ['an objection while it still waits', 'privacy.object', 'waiting'],
  ] as const)
    it(`is taken back by ${how}`, async () => {
      const rex = await world.newcomer(`rex-${press}-${state}`);
      const id = await workspace();
      const { to } = rex.last('notice').delivery;
      const begun = { by: 'nudges', until: world.now + 3600_000 };
      const said = waiting(to, await personAt(to), 'reminder', begun);
      await world.store.inWorkspace(id, async (tx) => {
        await addMessages(tx, id, [said], new Date(world.now));
        await tx.execute(sql`update message set state = ${state} where id = ${said.id}`);
      });
      await rex.press(press);
      world.now += 120_000;
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
      expect(rex.seen().map(({ kind }) => kind)).not.toContain('reminder');
    });
});
