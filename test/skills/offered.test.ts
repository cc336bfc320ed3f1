import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { tick } from '../../src/ticker.ts';
import { own, publish, trainer } from '../authoring/desk.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const house = [...loadLibrary().values()].filter(({ restricted }) => !restricted).map(({ id }) => id);

describe('what a learner is offered', () => {
  let world: World;
  let lea: Someone;
  /** A Monday at 09:00 in Paris. */
  const start = Date.UTC(2026, 10, 23, 8);
  const switchOff = (ids: readonly string[]): Promise<unknown> =>
    asOwner(world.store, (tx) =>
      tx.execute(sql`update workspace set settings = ${JSON.stringify({ scenariosOff: ids })}::jsonb`),
    );
  beforeAll(async () => {
    world = await openWorld({ now: start });
    lea = await world.newcomer('lea', 'fr');
  });
  afterAll(() => world.close());

  const shown = async (): Promise<{ menu: readonly string[]; suggested: unknown; home: string }> => {
    await lea.say('menu');
    const { card } = lea.last('menu');
    const menu = card.blocks.flatMap((block) =>
      block.kind === 'choice' ? block.options.map(({ value }) => value) : [],
    );
    await lea.send({ kind: 'opened_home' });
    await world.settled();
    return { menu, suggested: card.data?.suggested, home: JSON.stringify(lea.homes().at(-1)) };
  };

  it('leaves out a situation an overseer switched off, in the menu, the suggestion and the own page', async () => {
    const before = await shown();
    const off = String(before.suggested);
    expect(before.menu).toContain(off);
    await switchOff([off]);
    const after = await shown();
    expect(after.menu).not.toContain(off);
    expect(after.menu).toHaveLength(before.menu.length - 1);
    expect(after.suggested).not.toBe(off);
    expect(after.home).not.toContain(`"${off}:`);
    for (const button of ['practice.pick', 'practice.watch', 'practice.start']) {
      await lea.press(button, off);
      expect(lea.seen().at(-1)?.kind, button).toBe('refusal');
    }
  });

  it('has the workspace’s own published situations, and reminds of them and drills them too', async () => {
    await publish(world, await trainer(world, 'hugo'));
    const { id } = own();
    expect((await shown()).menu).toContain(id);
    await switchOff(house);
    expect((await shown()).suggested).toBe(id);
    await lea.press('nudges.cue', 'start');
    await ownerRows(world.store, sql`delete from nudge_due where kind <> 'practice'`);
    for (const end = world.now + 72 * hour; world.now < end && !lea.seen().some(({ kind }) => kind === 'nudge'); ) {
      world.now += hour;
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
    }
    const buttons = lea
      .last('nudge')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ action }) => action) : []));
    expect(buttons.find(({ name }) => name === 'practice.start')?.arg).toMatch(new RegExp(`^${id}:`, 'u'));
    await lea.press('nudges.drill', buttons.find(({ name }) => name === 'nudges.drill')?.arg);
    expect(lea.seen().at(-1)?.kind).toBe('drill');
    await lea.say('Je suis désolé, je m’en occupe personnellement.');
    expect(lea.seen().at(-1)?.kind).toBe('drill_reading');
  });

  it('is nothing of another workspace', async () => {
    const max = await world.newcomer('max', 'en', 'globex');
    await max.say('menu');
    expect(JSON.stringify(max.last('menu').card)).not.toContain(own().id);
  });

  it('lets a lead switch one of the workspace’s own off and on again', async () => {
    await switchOff([]);
    const { id } = own();
    const paz = await world.newcomer('paz');
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`update person set roles = '{programme_lead}' where id in (select person_id from identity where external_id = 'paz')`,
      ),
    );
    await paz.say(`couper l’IA ${id}`);
    expect(paz.last('switch').text).toContain(id);
    expect((await shown()).menu).not.toContain(id);
    await paz.say(`rétablir l’IA ${id}`);
    expect((await shown()).menu).toContain(id);
    await paz.say('couper l’IA personne');
    expect(paz.seen().at(-1)?.kind).toBe('refusal');
  });
});
