import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InboundContent } from '../../src/kernel/chat.ts';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const second = 1000;
const minute = 60 * second;

type Stored = { id: string; round: number; voters: string[]; salt: string; replies: { kind: string; votes: number }[] };

describe('a live demo', () => {
  let world: World;
  let host: Someone;
  const tickNow = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const inChannel = async (who: Someone, channel: Someone, content: InboundContent, key?: string) => {
    const place = `fake:acme:${channel.id}`;
    await who.send({ ...content, ...{ place, shared: true as const, direct: `fake:acme:${who.id}` } }, key);
    await world.settled();
  };
  const press = (who: Someone, channel: Someone, name: string, arg: string, key?: string) =>
    inChannel(who, channel, { kind: 'pressed', action: { name, arg } }, key);
  const stored = async (channel: Someone): Promise<Stored | undefined> =>
    (await rows<Stored>(world, sql`select * from demo where place = ${`fake:acme:${channel.id}`}`))[0];
  const start = async (channel: Someone, text = 'démo', who = host): Promise<Stored> => {
    await inChannel(who, channel, { kind: 'said', text });
    const row = await stored(channel);
    if (!row) throw new Error('no demo was started');
    return row;
  };
  const letter = ({ replies }: Stored, kind: string): number => replies.findIndex((reply) => reply.kind === kind);
  const vote = (who: Someone, channel: Someone, { id, round }: Stored, at: number, key?: string) =>
    press(who, channel, 'demo.vote', `${id}:${round}:${at}`, key);
  const close = (who: Someone, channel: Someone, { id, round }: Stored) =>
    press(who, channel, 'demo.close', `${id}:${round}`);
  const end = (who: Someone, channel: Someone, { id }: Stored) => press(who, channel, 'demo.end', id);
  const kinds = (channel: Someone) => channel.seen().map(({ kind }) => kind);

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    host = await world.newcomer('host');
    await appoint(world, host, ['ambassador']);
  });
  afterAll(() => world.close());

  it('is one in a channel where each person has another address', async () => {
    const second = await world.newcomer('second-host');
    await appoint(world, second, ['ambassador']);
    const at = 'fake:acme:one-channel';
    for (const who of [host, second]) {
      const there = { place: `${at}~${who.id}`, shared: true as const, direct: `fake:acme:${who.id}`, channel: { at } };
      await who.send({ kind: 'said', text: 'démo', ...there });
      await world.settled();
    }
    const begun = world.inbox.filter((one) => 'card' in one && one.card.data?.kind === 'demo' && one.to.startsWith(at));
    expect(begun.map(({ to }) => to)).toEqual([at]);
    expect(second.seen().at(-1)?.kind).toBe('refusal');
  });

  it('shows a customer always labelled as AI, a gauge updated in place, and works with one voter', async () => {
    const room = world.someone('room-1');
    const row = await start(room);
    expect(kinds(room)).toEqual(['demo', 'demo_line', 'demo_vote']);
    expect(room.last('demo').text).toContain('IA');
    expect(room.last('demo_line').delivery).toMatchObject({
      generated: true,
      as: { label: 'personnage simulé (IA)' },
    });
    await vote(world.someone('anyone'), room, row, letter(row, 'defensive'));
    expect(room.last('demo_vote').card.data).toMatchObject({ votes: 1 });
    const before = dataOf(room.last('demo').card, 'mood');
    await close(host, room, row);
    expect(kinds(room).slice(4)).toEqual(['demo_answer', 'demo_line', 'demo', 'demo_vote']);
    expect(dataOf(room.last('demo').card, 'mood')).not.toBe(before);
    const boards = room.seen().filter(({ kind }) => kind === 'demo');
    expect(boards[1]?.delivery).toMatchObject({ slot: `demo:${row.id}`, replaces: boards[0]?.delivery.id });
    expect(room.last('demo_answer').delivery.slot).toBe(`demo:${row.id}:1`);
    expect(room.last('demo_answer').text).not.toMatch(/[A-F] \d/u);
    await end(host, room, row);
    expect(room.last('demo_close').card.data).toMatchObject({ close: 'open' });
    expect(await stored(room)).toBeUndefined();
  });

  it('plays to a good end in English when the room picks well, without a score and without a trace', async () => {
    const lead = await world.newcomer('lead', 'en');
    await appoint(world, lead, ['programme_lead']);
    const room = world.someone('room-2');
    await start(room, 'demo e1', lead);
    expect(room.last('demo_vote').text).toContain('What do we answer?');
    const counts = () =>
      rows<{ n: number }>(
        world,
        sql`select (select count(*) from practice) + (select count(*) from turn) +
        (select count(*) from score) + (select count(*) from debrief) as n`,
      );
    const before = await counts();
    for (let row = await stored(room); row; row = await stored(room)) {
      await vote(world.someone('anyone'), room, row, letter(row, 'strong'));
      await close(lead, room, row);
    }
    expect(room.last('demo_close').card.data?.close).not.toBe('left');
    expect(await counts()).toEqual(before);
    expect(room.seen().every(({ delivery }) => delivery.language === 'en')).toBe(true);
  });

  it('closes a vote a minute and a half after its first vote, at a count, or at the host’s click', async () => {
    const room = world.someone('room-3');
    const row = await start(room, 'demo 3');
    world.now += 20 * minute;
    await tickNow();
    expect((await stored(room))?.round).toBe(1);
    await vote(world.someone('a'), room, row, 0);
    world.now += 89 * second;
    await tickNow();
    expect((await stored(room))?.round).toBe(1);
    world.now += second;
    await Promise.all([tickNow(), tickNow()]);
    const next = (await stored(room)) as Stored;
    expect(next.round).toBe(2);
    for (const name of ['a', 'b', 'c']) await vote(world.someone(name), room, next, 1);
    expect((await stored(room))?.round).toBe(3);
    const last = (await stored(room)) as Stored;
    await close(host, room, last);
    expect(host.seen().at(-1)?.kind).toBe('refusal');
    await vote(world.someone('a'), room, last, 1);
    await close(host, room, last);
    expect((await stored(room))?.round).toBe(4);
    world.now += 31 * minute;
    await tickNow();
    expect(room.last('demo_close').card.data).toMatchObject({ close: 'open' });
    expect(await stored(room)).toBeUndefined();
    world.now = Date.UTC(2026, 10, 23, 9, 0);
  });

  it('counts a voter once and stores nothing about them, anywhere', async () => {
    const room = world.someone('room-4');
    const row = await start(room);
    const table = (name: string) =>
      rows<{ n: number }>(world, sql`select count(*)::int as n from ${sql.identifier(name)}`);
    const before = await Promise.all(['person', 'identity', 'processed_event', 'notice'].map(table));
    const voter = world.someone('canari-votant');
    await vote(voter, room, row, 2, 'canari-cle');
    await vote(voter, room, row, 2, 'canari-cle');
    await vote(voter, room, row, 1);
    expect(voter.seen().at(-1)?.kind).toBe('demo_refusal');
    for (const name of ['canari-2', 'canari-3', 'canari-4', 'canari-5']) await vote(world.someone(name), room, row, 0);
    const during = (await stored(room)) as Stored;
    expect(during.replies.map(({ votes }) => votes)).toEqual([4, 0, 1]);
    expect(during.voters).toEqual([...during.voters].sort());
    expect(during.voters).toHaveLength(5);
    expect(await Promise.all(['person', 'identity', 'processed_event', 'notice'].map(table))).toEqual(before);
    await close(host, room, row);
    const after = (await stored(room)) as Stored;
    expect(after.voters).toEqual([]);
    expect(after.salt).not.toBe(during.salt);
    expect(room.last('demo_answer').text).toContain('A 4 · B 0 · C 1');
    const everything = async () => {
      const all = await rows<{ name: string }>(
        world,
        sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
      );
      let text = '';
      for (const { name } of all)
        text += (await rows<{ t: string }>(world, sql`select string_agg(t::text, ' ') as t from ${sql.raw(name)} t`))[0]
          ?.t;
      return text;
    };
    const text = await everything();
    expect(text).not.toContain('canari');
    for (const digest of during.voters) expect(text).not.toContain(digest);
    expect(text).not.toContain(during.salt);
    expect(JSON.stringify(world.logs)).not.toContain('canari');
    await end(host, room, row);
  });

  it('puts the room’s own words to the vote, masked and without a name, and refuses what no customer should hear', async () => {
    const room = world.someone('room-5');
    const row = await start(room);
    const writer = world.someone('writer');
    const arg = `${row.id}:1`;
    const propose = async (reply: string, name = 'demo.own') => {
      await writer.send({ kind: 'submitted', action: { name, arg }, values: { reply } });
      await world.settled();
    };
    await press(writer, room, 'demo.own', arg);
    expect(writer.forms().at(-1)?.action).toEqual({ name: 'demo.own', arg });
    await propose('Bonjour Karim, écrivez-moi à moi@exemple.fr : que s’est-il passé depuis jeudi ?');
    expect(room.last('demo_vote').text).toContain('D. Bonjour Karim');
    expect(room.last('demo_vote').text).not.toContain('moi@exemple.fr');
    for (const bad of [
      '',
      '   ',
      'stop',
      'connard, dégage',
      'x'.repeat(301),
      'Sorry, I will call you back tomorrow with the engineer.',
    ]) {
      await propose(bad);
      expect(writer.seen().at(-1)?.kind, bad).toBe('demo_refusal');
    }
    await propose('Je veux mourir, je vais me tuer ce soir.');
    expect(writer.seen().at(-1)?.text).toContain('3114');
    expect(room.last('demo_vote').text).not.toContain('mourir');
    await propose('Je comprends que six jours sans ligne vous mettent en colère.');
    await propose('Je reste avec vous jusqu’à la réparation.');
    await propose('Une quatrième proposition, juste pour voir.');
    expect(writer.seen().at(-1)?.kind).toBe('demo_refusal');
    expect((await stored(room))?.replies).toHaveLength(6);
    await vote(writer, room, row, 4);
    await close(host, room, row);
    expect(room.last('demo_answer').text).toContain('(E)');
    expect(await rows(world, sql`select 1 from identity where external_id = 'writer'`)).toEqual([]);
    await end(host, room, row);
  });

  it('is one per channel, even when two start at once, a click comes twice or is sent again', async () => {
    const room = world.someone('room-6');
    const other = await world.newcomer('other-host');
    await appoint(world, other, ['trainer']);
    const say = { kind: 'said', text: 'demo' } as const;
    await Promise.all([
      inChannel(host, room, say, 'same'),
      inChannel(host, room, say, 'same'),
      inChannel(other, room, say),
    ]);
    expect(kinds(room).filter((kind) => kind === 'demo')).toHaveLength(1);
    const row = (await stored(room)) as Stored;
    await vote(world.someone('a'), room, row, 0);
    const lead = world.someone('lead');
    await Promise.all([close(lead, room, row), close(lead, room, row)]);
    expect((await stored(room))?.round).toBe(2);
    await end(lead, room, row);
    expect(await stored(room)).toBeUndefined();
  });

  it('starts before the room from a command its author alone sees, and as a rehearsal in private', async () => {
    const room = world.someone('room-7');
    await host.send({ kind: 'commanded', text: 'demo', ...{ near: 'fake:acme:room-7' } });
    await world.settled();
    expect(kinds(room)).toEqual(['demo', 'demo_line', 'demo_vote']);
    expect(host.seen().at(-1)?.kind).toBe('demo_started');
    await end(host, room, (await stored(room)) as Stored);
    await host.say('demo');
    const own = (await stored(host)) as Stored;
    await host.press('demo.vote', `${own.id}:1:0`);
    await host.press('demo.close', `${own.id}:1`);
    expect(host.last('demo').card.data).toMatchObject({ round: 2 });
    await host.press('demo.end', own.id);
  });

  it('refuses politely and changes nothing, for every action and every role that may not', async () => {
    const room = world.someone('room-8');
    const row = await start(room);
    const stranger = await world.newcomer('stranger');
    const foreign = await world.newcomer('foreign', 'en', 'globex');
    await appoint(world, foreign, ['programme_lead', 'ambassador', 'trainer']);
    const before = [JSON.stringify(await stored(room)), kinds(room).length];
    const forged = [
      row.id,
      `${row.id}:1`,
      `${row.id}:9`,
      'x',
      '',
      '00000000-0000-4000-8000-000000000000:1:0',
      `${row.id}:1:9`,
    ];
    let refused = 0;
    const tries = async (who: Someone, as: string, names: readonly string[]) => {
      for (const name of names)
        for (const arg of forged) {
          if (name === 'demo.own' && arg === `${row.id}:1`) continue;
          const seen = who.seen().length;
          await who.press(name, arg);
          expect(who.seen().at(-1)?.kind, `${as} presses ${name} ${arg}`).toMatch(/refusal$/u);
          expect(who.seen()).toHaveLength(seen + 1);
          refused += 1;
        }
    };
    for (const roles of [['learner'], ['manager'], ['site_lead'], ['dpo'], [], ['ambassador'], ['trainer']]) {
      await appoint(world, stranger, roles);
      await tries(stranger, roles.join(), ['demo.close', 'demo.end']);
      if (roles.includes('ambassador') || roles.includes('trainer')) continue;
      await inChannel(stranger, world.someone('room-9'), { kind: 'said', text: 'demo' });
      expect(stranger.seen().at(-1)?.kind).toBe('refusal');
      refused += 1;
    }
    await tries(foreign, 'another workspace', ['demo.close', 'demo.end', 'demo.vote', 'demo.own']);
    await tries(host, 'the host', ['demo.vote']);
    await appoint(world, host, ['learner']);
    await tries(host, 'a host who is one no more', ['demo.close', 'demo.end']);
    await appoint(world, host, ['ambassador']);
    for (const text of ['demo nothing', 'demo e1 e2', 'demo e1 3 4'])
      await inChannel(host, room, { kind: 'said', text });
    expect([JSON.stringify(await stored(room)), kinds(room).length]).toEqual(before);
    expect(kinds(world.someone('room-9'))).toEqual([]);
    console.log(`demos: ${refused} forged, stale or unauthorised actions refused, nothing changed`);
  });
});
