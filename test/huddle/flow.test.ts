import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InboundContent } from '../../src/kernel/chat.ts';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;

const stories = {
  fr: 'Monsieur Bernard Petit m’a dit au 06 12 34 56 78 que j’étais la pire, devant toute la file, et j’ai tremblé.',
  en: 'My customer is called Bernard Petty, he phoned from +44 20 7946 0958 and said I was the worst; I was shaking.',
} as const;
const answers = {
  fr: [
    'Je vois que vous êtes à bout, et je reste avec vous.',
    'Racontez-moi ce qui s’est passé depuis lundi ?',
    'Je vous rappelle moi-même à dix heures.',
  ],
  en: [
    'I can see you are at the end of your rope, I am staying.',
    'Tell me what has happened since Monday?',
    'I will call you back myself at ten.',
  ],
} as const;

describe('a sharing group', () => {
  let world: World;
  let host: Someone;
  const inChannel = async (who: Someone, channel: Someone, content: InboundContent, key?: string) => {
    const place = `fake:acme:${channel.id}`;
    await who.send({ ...content, ...{ place, shared: true as const, direct: `fake:acme:${who.id}` } }, key);
    await world.settled();
  };
  const press = (who: Someone, channel: Someone, name: string, arg: string, key?: string) =>
    inChannel(who, channel, { kind: 'pressed', action: { name, arg } }, key);
  const type = async (who: Someone, name: string, arg: string, text: string) => {
    await who.send({ kind: 'submitted', action: { name, arg }, values: { text } });
    await world.settled();
  };
  const start = async (room: Someone, who = host, text = 'partage'): Promise<string> => {
    await inChannel(who, room, { kind: 'said', text });
    return dataOf(room.last('huddle').card, 'huddle');
  };
  const stored = (id: string) => rows<Record<string, unknown>>(world, sql`select * from huddle where id = ${id}`);

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    host = await world.newcomer('host');
    await appoint(world, host, ['manager']);
  });
  afterAll(() => world.close());

  it('is one in a channel where each person has another address', async () => {
    const second = await world.newcomer('second-host');
    await appoint(world, second, ['manager']);
    const at = 'fake:acme:one-channel';
    for (const who of [host, second]) {
      const there = { place: `${at}~${who.id}`, shared: true as const, direct: `fake:acme:${who.id}`, channel: { at } };
      await who.send({ kind: 'said', text: 'partage', ...there });
      await world.settled();
    }
    const begun = world.inbox.filter(
      (one) => 'card' in one && one.card.data?.kind === 'huddle' && one.to.startsWith(at),
    );
    expect(begun.map(({ to }) => to)).toEqual([at]);
    expect(second.seen().at(-1)?.kind).toBe('refusal');
  });

  for (const language of ['fr', 'en'] as const)
    it(`runs with three people from one word to the reply the room keeps, in ${language}, and names nobody`, async () => {
      const lead = await world.newcomer(`lead-${language}`, language);
      await appoint(world, lead, ['ambassador']);
      const room = world.someone(`room-${language}`);
      const id = await start(room, lead, language === 'fr' ? 'Partage !' : 'huddle');
      expect(room.last('huddle').text).toContain(language === 'fr' ? '3 min' : '3 min');
      const people = ['canari-a', 'canari-b', 'canari-c'].map((name) => world.someone(`${name}-${language}`, language));
      const [a, b, c] = people as [Someone, Someone, Someone];
      await press(a, room, 'huddle.story', id);
      expect(a.forms().at(-1)?.action).toEqual({ name: 'huddle.story', arg: id });
      await type(a, 'huddle.story', id, stories[language]);
      const told = room.last('huddle').text;
      for (const secret of ['Bernard', 'Petit', 'Petty', '06 12', '7946']) expect(told).not.toContain(secret);
      expect(told).toContain(language === 'fr' ? 'tremblé' : 'shaking');
      for (const [at, who] of people.entries()) {
        await press(who, room, 'huddle.reply', id);
        await type(who, 'huddle.reply', id, answers[language][at] ?? '');
      }
      await type(c, 'huddle.reply', id, answers[language][2]);
      expect(room.last('huddle').card.data).toMatchObject({ replies: 3 });
      await press(lead, room, 'huddle.ballot', id);
      for (const who of [a, b]) await press(who, room, 'huddle.vote', `${id}:0:1`, 'canari-key');
      await press(c, room, 'huddle.vote', `${id}:0:0`);
      await press(c, room, 'huddle.vote', `${id}:0:1`);
      expect(c.seen().at(-1)?.kind).toBe('huddle_refusal');
      await press(lead, room, 'huddle.close', id);
      expect(room.last('huddle_done').text).toContain(answers[language][1]);
      expect(room.last('huddle_done').text).not.toMatch(/[A-H] \d/u);
      // One post from beginning to end, and the story leaves it.
      expect(new Set(room.seen().map(({ delivery }) => delivery.slot)).size).toBe(1);
      expect(room.last('huddle_done').text).not.toContain(language === 'fr' ? 'tremblé' : 'shaking');
      expect(await stored(id)).toEqual([]);
      const names = await rows<{ name: string }>(
        world,
        sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
      );
      for (const { name } of names) {
        const [row] = await rows<{ t: string }>(
          world,
          sql`select string_agg(t::text, ' ') as t from ${sql.raw(name)} t`,
        );
        expect(row?.t ?? '', name).not.toMatch(/canari|Bernard|tremblé|shaking/u);
      }
      const held = await rows<Record<string, unknown>>(
        world,
        sql`select * from huddle_held where place = ${`fake:acme:${room.id}`}`,
      );
      expect(held).toHaveLength(1);
      expect(Object.keys(held[0] ?? {}).sort()).toEqual(['day', 'id', 'place', 'workspace_id']);
      await start(room, lead, 'huddle');
      expect(room.last('huddle').text.replaceAll('\u00a0', ' ')).toContain(
        language === 'fr' ? 'Dernier partage ici : 23 novembre 2026' : 'Last held here: November 23, 2026',
      );
    });

  it('takes a ready-made story when nobody wishes to tell, and may be held by word of mouth', async () => {
    const room = world.someone('room-3');
    const id = await start(room);
    await press(host, room, 'huddle.ready', id);
    expect(room.last('huddle').text).toContain('client imaginaire');
    await press(host, room, 'huddle.ballot', id);
    expect(host.seen().at(-1)?.kind).toBe('refusal');
    await press(host, room, 'huddle.held', id);
    expect(room.last('huddle_done').card.data).toMatchObject({ voted: false });
    expect(await rows(world, sql`select 1 from huddle_held where place = 'fake:acme:room-3'`)).toHaveLength(1);
  });

  it('is one per channel, and one left open is erased after three hours without being called held', async () => {
    const room = world.someone('room-4');
    await Promise.all([start(room), inChannel(host, room, { kind: 'said', text: 'huddle' })]);
    expect(room.seen()).toHaveLength(1);
    world.now += 3 * hour;
    await Promise.all([1, 2].map(() => tick(world.app.features, world.app.services, world.now)));
    await world.settled();
    expect(room.seen().filter(({ kind }) => kind === 'huddle_done')).toHaveLength(1);
    expect(await rows(world, sql`select 1 from huddle_held where place = 'fake:acme:room-4'`)).toEqual([]);
    world.now -= 3 * hour;
  });

  it('shows the room no distress, no slur, nothing empty or endless', async () => {
    const room = world.someone('room-5');
    const id = await start(room);
    const who = world.someone('writer');
    for (const bad of ['', 'court', 'x'.repeat(601), 'Une connasse, voilà ce que je lui ai répondu.']) {
      await type(who, 'huddle.story', id, bad);
      expect(who.seen().at(-1)?.kind, bad).toBe('huddle_refusal');
    }
    await type(who, 'huddle.story', id, 'Après cet appel je veux mourir, je vais me tuer ce soir.');
    expect(who.seen().at(-1)?.text).toContain('3114');
    expect(room.seen()).toHaveLength(1);
    await press(host, room, 'huddle.held', id);
  });

  it('tells a manager how to hold it, from their digest', async () => {
    await host.press('huddle.how');
    expect(host.last('huddle_how').text).toContain('partage');
    await host.say('partage');
    expect(host.seen().at(-1)?.kind).toBe('refusal');
  });

  it('refuses politely and changes nothing, for every action and every role that may not', async () => {
    const room = world.someone('room-6');
    const id = await start(room);
    await press(host, room, 'huddle.ready', id);
    const stranger = await world.newcomer('stranger');
    const foreign = await world.newcomer('foreign', 'fr', 'globex');
    await appoint(world, foreign, ['programme_lead', 'manager', 'ambassador', 'trainer']);
    const before = [JSON.stringify(await stored(id)), room.seen().length];
    let refused = 0;
    const tries = async (who: Someone, as: string, names: readonly string[]) => {
      for (const name of names)
        for (const arg of [id, `${id}:0:0`, 'x', '', '00000000-0000-4000-8000-000000000000']) {
          if (arg === id && name === 'huddle.reply') continue;
          await who.press(name, arg);
          expect(who.seen().at(-1)?.kind, `${as} presses ${name} ${arg}`).toMatch(/refusal$/u);
          refused += 1;
        }
    };
    const hosting = ['huddle.ready', 'huddle.ballot', 'huddle.close', 'huddle.held'];
    for (const roles of [['learner'], ['site_lead'], ['dpo'], [], ['manager'], ['trainer'], ['ambassador']]) {
      await appoint(world, stranger, roles);
      await tries(stranger, roles.join(), hosting);
      if (roles.some((role) => ['manager', 'trainer', 'ambassador'].includes(role))) continue;
      await inChannel(stranger, world.someone('room-7'), { kind: 'said', text: 'partage' });
      expect(stranger.seen().at(-1)?.kind).toBe('refusal');
      refused += 1;
    }
    await tries(foreign, 'another workspace', [...hosting, 'huddle.story', 'huddle.vote']);
    await tries(host, 'the host, too soon', ['huddle.close', 'huddle.vote', 'huddle.story', 'huddle.ready']);
    await appoint(world, host, ['learner']);
    await tries(host, 'a host who is one no more', hosting);
    await appoint(world, host, ['manager']);
    expect([JSON.stringify(await stored(id)), room.seen().length]).toEqual(before);
    console.log(`sharing groups: ${refused} forged, stale or unauthorised actions refused, nothing changed`);
  });
});
