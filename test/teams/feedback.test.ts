import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { activity } from './support/activities.ts';
import { openRoom, type Room } from './support/house.ts';

let room: Room;
let world: World;
beforeAll(async () => {
  room = await openRoom();
  world = await openWorld();
});
afterAll(async () => {
  await room.close();
  await world.close();
});

const thumb = async (reaction: 'like' | 'dislike', words: string) => {
  const feedback = JSON.stringify({ feedbackText: words });
  const value = { actionName: 'feedback', actionValue: { reaction, feedback } };
  const invoke = { type: 'invoke', name: 'message/submitAction', value, replyToId: 'm1' };
  expect((await room.tell(activity(room.fake, { user: 'ana' }, invoke))).status).toBe(200);
  const event = room.got.at(-1);
  if (event?.kind !== 'pressed') throw new Error('a thumb is a button');
  return event;
};

it.each(['fr', 'en'] as const)('a thumb down under a message of ours reaches a human, in %s', async (language) => {
  const ana = await world.newcomer(`ana-${language}`, language);
  const { action, value } = await thumb('dislike', 'Ce n’est pas ce que j’ai dit.');
  await ana.send({ kind: 'pressed', action, ...(value ? { value } : {}) });
  await world.settled();
  expect(ana.seen().at(-1)?.kind).toBe('ticket_opened');
});

it('a thumb up asks for nothing', async () => {
  const ben = await world.newcomer('ben');
  const before = ben.seen().length;
  const { action } = await thumb('like', '');
  await ben.send({ kind: 'pressed', action });
  await world.settled();
  expect(
    ben
      .seen()
      .slice(before)
      .map(({ kind }) => kind),
  ).not.toContain('ticket_opened');
});
