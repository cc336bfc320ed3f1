import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('shows a newcomer their own page and, once, the notice beside it', async () => {
  const ida = world.someone('ida', 'en');
  for (const _ of [1, 2]) await ida.send({ kind: 'opened_home' });
  await world.settled();
  expect(ida.seen().map(({ kind }) => kind)).toEqual(['notice']);
  const homes = ida.homes();
  expect(homes).toHaveLength(2);
  const actions = homes[0]?.blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : [],
  );
  expect(actions).toEqual(
    expect.arrayContaining(['practice.start', 'skills.progress', 'privacy.data', 'support.help']),
  );
});
