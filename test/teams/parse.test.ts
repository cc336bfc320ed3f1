import { afterEach, beforeEach, expect, it } from 'vitest';
import { activity, botOf, executed, installed, mention, type Posted, typed } from './support/activities.ts';
import { openRoom, type Room } from './support/house.ts';

let room: Room;
beforeEach(async () => {
  room = await openRoom();
});
afterEach(() => room.close());

const channel = '19:defis@thread.tacv2';
const tell = async (body: Posted) => {
  expect((await room.tell(body)).status).toBe(200);
  return room.got.at(-1);
};
const text = async (body: Posted) => {
  const event = await tell(body);
  return event?.kind === 'said' || event?.kind === 'commanded' ? event.text : event?.kind;
};

it('knows who wrote, in which language and hour, and by which address the roster knows them', async () => {
  expect(await tell(typed(room.fake, 'ana', 'Bonjour'))).toMatchObject({
    kind: 'said',
    at: '2026-11-24T09:00:00.123Z',
    from: {
      platform: 'teams',
      tenant: room.fake.tenant,
      id: '29:ana',
      name: 'Name ana',
      email: 'ana@example.com',
      language: 'fr',
      timeZone: 'Europe/Paris',
    },
  });
  await tell(typed(room.fake, 'ana', 'encore'));
  expect(room.fake.calls.filter(({ path }) => path.includes('/members/'))).toHaveLength(1);
});

it('never waits for that address', async () => {
  room.fake.fail = ({ path }) => (path.includes('/members/') ? { hang: true } : undefined);
  const before = Date.now();
  const event = await tell(typed(room.fake, 'ana', 'Bonjour'));
  expect(Date.now() - before).toBeLessThan(2000);
  expect(event?.from).not.toHaveProperty('email');
});

it('reads what was typed, whichever way a client encodes it', async () => {
  for (const [sent, read] of [
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
    ['a < b &amp; c', 'a < b &amp; c'],
    ['l&#39;avis&nbsp;!', "l'avis !"],
    ['  deux\nlignes ', 'deux\nlignes'],
    ['3 > 2', '3 > 2'],
  ] as const)
    expect(await text(typed(room.fake, 'ana', sent))).toBe(read);
});

it('hears a line once, whatever is done to it afterwards', async () => {
  const line = typed(room.fake, 'ana', 'Je vous rappelle demain.');
  await tell(line);
  const later = (more: Posted): Posted => activity(room.fake, { user: 'ana' }, { ...more, id: line.id });
  const edited = { type: 'messageUpdate', text: 'Je vous rappelle ce soir.' };
  await tell(later({ ...edited, channelData: { tenant: { id: room.fake.tenant }, eventType: 'editMessage' } }));
  for (const eventType of ['softDeleteMessage', 'undeleteMessage'])
    await tell(
      later({ type: 'messageDelete', text: '', channelData: { tenant: { id: room.fake.tenant }, eventType } }),
    );
  await tell(later({ type: 'messageReaction', replyToId: line.id, reactionsAdded: [{ type: 'like' }] }));
  expect(room.got.map((one) => (one.kind === 'said' ? one.text : one.kind))).toEqual(['Je vous rappelle demain.']);
});

it('reads a message of pictures alone by their words, and leaves one without', async () => {
  const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });
  expect(await text(typed(room.fake, 'ana', '', html('<p>Merci <img alt="😊" src="x"></p>')))).toBe('Merci 😊');
  room.got.length = 0;
  await tell(typed(room.fake, 'ana', '', { attachments: [{ contentType: 'image/png', contentUrl: 'x' }] }));
  expect(room.got).toEqual([]);
});

it('takes our own name out and keeps those of others', async () => {
  const entities = [
    { type: 'mention', text: '<at>Entrain</at>', mentioned: botOf(room.fake) },
    { type: 'mention', text: '<at>Ben</at>', mentioned: { id: '29:ben', name: 'Ben' } },
  ];
  const body = mention(room.fake, 'ana', '', channel, {
    entities,
    text: '<at>Entrain</at>&nbsp;défi pour <at>Ben</at>',
  });
  expect(await text(body)).toBe('défi pour @Ben');
});

it('in front of others only listens when called', async () => {
  const where = { user: 'ana', conversation: channel, kind: 'channel' as const };
  await tell(activity(room.fake, where, { type: 'message', text: 'entre nous' }));
  await tell(activity(room.fake, { ...where, kind: 'groupChat' }, { type: 'message', text: 'entre nous' }));
  expect(room.got).toEqual([]);
  const event = await tell(mention(room.fake, 'ana', 'défi', `${channel};messageid=1795`));
  expect(event).toMatchObject({ kind: 'said', text: 'défi', shared: true, under: '1795' });
  expect(event?.direct).not.toBe(event?.place);
});

it('knows a channel by one address, whoever speaks there and in whatever thread, and by its name when it is told', async () => {
  const channelData = { tenant: { id: room.fake.tenant }, team: { name: 'Paris' }, channel: { name: 'Défis' } };
  const heard = [
    await tell(mention(room.fake, 'ana', 'défi', `${channel};messageid=1795`)),
    await tell(mention(room.fake, 'ben', 'défi', channel, { channelData })),
    await tell(
      executed(room.fake, { user: 'ana', conversation: channel, kind: 'channel' }, 'm-1', 'challenge.join', {}),
    ),
  ];
  expect(new Set(heard.map((event) => event?.channel?.at)).size).toBe(1);
  expect(heard.map((event) => event?.channel?.name)).toEqual([undefined, 'Paris › Défis', undefined]);
  expect(await tell(typed(room.fake, 'ana', 'défi'))).not.toHaveProperty('channel');
});

it('takes a slash command from anywhere as said to it alone', async () => {
  const entities: unknown[] = [];
  const recipient = { ...botOf(room.fake), isTargeted: true };
  const event = await tell(mention(room.fake, 'ana', '', channel, { text: 'classement', entities, recipient }));
  expect(event).toMatchObject({ kind: 'commanded', text: 'classement' });
  expect(event).not.toHaveProperty('shared');
  expect(await tell(typed(room.fake, 'ana', '/progrès du mois'))).toMatchObject({
    kind: 'commanded',
    text: 'progrès du mois',
  });
  expect(await tell(typed(room.fake, 'ana', '/ 3'))).toMatchObject({ kind: 'said', text: '/ 3' });
});

it('says who pressed a card that stands in front of others', async () => {
  const where = { user: 'ben', conversation: channel, kind: 'channel' as const };
  const event = await tell(executed(room.fake, where, 'm-1', 'challenge.join', { arg: 'c1' }));
  const action = { name: 'challenge.join', arg: 'c1' };
  expect(event).toMatchObject({ kind: 'pressed', action, shared: true, under: 'm-1', from: { id: '29:ben' } });
});

it('hears a person come and go, once each', async () => {
  expect(await tell(installed(room.fake, 'ana', 'add'))).toMatchObject({ kind: 'arrived' });
  const membersAdded = [botOf(room.fake), { id: '29:ana' }];
  await tell(activity(room.fake, { user: 'ana' }, { type: 'conversationUpdate', membersAdded }));
  expect(room.got).toHaveLength(1);
  expect(await tell(installed(room.fake, 'ana', 'remove'))).toMatchObject({ kind: 'left', from: { id: '29:ana' } });
});

it('does not answer itself or another bot', async () => {
  await tell(typed(room.fake, 'ana', 'écho', { from: botOf(room.fake) }));
  await tell(typed(room.fake, 'ana', 'écho', { from: { id: '28:other', name: 'Other' } }));
  expect(room.got).toEqual([]);
});

it('trusts nothing that a button brings back', async () => {
  const values = {
    form: true,
    'one.a': 'x',
    'many.b': 'a%2Cb,c,%E0%A4%A',
    'one.c': { deep: 1 },
    arg: 7,
    __proto__: 3,
    other: 'y',
  };
  const event = await tell(executed(room.fake, { user: 'ana' }, 'm-1', 'x', values));
  expect(event).toMatchObject({
    kind: 'submitted',
    action: { name: 'x' },
    values: { a: 'x', b: ['a,b', 'c', '%E0%A4%A'] },
  });
  const picked = await tell(executed(room.fake, { user: 'ana' }, 'm-1', 'x', { pick: 'pick1', pick1: { a: 1 } }));
  expect(picked).not.toHaveProperty('value');
});
