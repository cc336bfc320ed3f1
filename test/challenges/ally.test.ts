import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows, submit, taught } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;

describe('two teams side by side', () => {
  let world: World;
  let [ana, ben]: Someone[] = [];
  const step = async () => {
    world.now += 2 * hour;
    await tick(world.app.features, world.app.services, world.now);
    await world.settled();
  };
  const inChannel = async (who: Someone, team: string, content: Parameters<Someone['send']>[0]) => {
    const event = { place: `fake:acme:${team}`, shared: true as const, direct: `fake:acme:${who.id}` };
    await who.send({ ...content, ...event });
    await world.settled();
  };
  const launch = async (who: Someone, team: string): Promise<string> => {
    await inChannel(who, team, { kind: 'said', text: 'défi' });
    const form = who.forms().at(-1);
    const values = { scenario: 'mix', goal: '5', reward: '', from: '2026-11-23', to: '2026-12-21' };
    await submit(world, who, 'challenge.form', form?.action.arg, values);
    const { card } = who.last('challenge_confirm');
    await who.press('challenge.confirm', `${dataOf(card, 'challenge')}:${dataOf(card, 'version')}`);
    return dataOf(card, 'challenge');
  };
  const code = (who: Someone): string => /[0-9a-f]{6}/u.exec(who.last('challenge_ally_code').text)?.[0] ?? '';
  const plays = async (team: string, id: string, people: number) => {
    for (let n = 0; n < people; n += 1) {
      const who = await world.newcomer(`canari-${team}-${n}`);
      await appoint(world, who, ['learner']);
      await inChannel(who, team, { kind: 'pressed', action: { name: 'challenge.join', arg: id } });
      const at = new Date(world.now).toISOString();
      await asOwner(world.store, (tx) =>
        tx.execute(sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at)
          select workspace_id, ${randomUUID()}, person_id, false, ${`e${n + 1}`}, 1, 1, 'fr', 'x', 'over', 'RESOLVED', 1, '{}', ${at}, ${at}
          from identity where external_id = ${who.id}`),
      );
    }
  };
  const post = (team: string) => world.someone(team).last('challenge').text;
  const stored = () =>
    rows(world, sql`select id, ally_code, allied_id from challenge order by id`).then((all) => JSON.stringify(all));

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    [ana, ben] = [await world.newcomer('ana'), await world.newcomer('ben', 'en')];
    for (const who of [ana, ben] as Someone[]) {
      await appoint(world, who, ['ambassador']);
      await taught(world, who);
    }
  });
  afterAll(() => world.close());

  it('go together only when an ambassador of each has clicked, and add up only from five people on each side', async () => {
    if (!ana || !ben) throw new Error('nobody is here');
    const [north, south] = [await launch(ana, 'north'), await launch(ben, 'south')];
    await plays('north', north, 5);
    await step();
    await ana.press('challenge.ally', north);
    const word = code(ana);
    expect(await stored()).not.toContain(`"allied_id":"${south}"`);
    await ben.say(`challenge ${word}`);
    expect(ben.last('challenge_ally_ask').text).toContain('No ranking');
    expect(await stored()).not.toContain(`"allied_id":"${south}"`);
    const yes = ben
      .last('challenge_ally_ask')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0];
    await Promise.all([1, 2].map(() => ben?.press('challenge.allied', yes?.action.arg)));
    await world.settled();
    expect(await stored()).toContain(`"allied_id":"${south}"`);
    expect(await stored()).not.toContain(word);
    // Five on one side, nobody on the other; then four: nothing of either reaches the other.
    for (const people of [0, 4]) {
      await plays('south', south, people);
      await step();
      expect(post('north')).not.toContain('Les deux équipes');
      expect(post('south')).not.toContain('Both teams');
      expect(post('south')).not.toMatch(/\d+ \+ \d+/u);
    }
    await plays('south', south, 5);
    await step();
    expect(post('south')).toContain('Both teams together: 5 + 5 = 10 situations tamed');
    expect(post('north').replaceAll('\u00a0', ' ')).toContain(
      'Les deux équipes ensemble : 5 + 5 = 10 situations apprivoisées',
    );
    expect(JSON.stringify([...world.someone('north').seen(), ...world.someone('south').seen()])).not.toContain(
      'canari',
    );
    await ana.press('challenge.alone', north);
    expect(post('north')).not.toContain('Les deux équipes');
    expect(post('south')).not.toContain('Both teams');
    await ana.press('challenge.ally', north);
    await ben.say(`challenge ${code(ana)}`);
    await ben.press('challenge.allied', `${south}:${code(ana)}`);
    world.now = Date.parse('2026-12-22T00:00:00Z');
    await step();
    expect(world.someone('south').last('challenge_recap').text).toContain('5 + 5 = 10');
    world.now = Date.UTC(2026, 10, 24, 9, 0);
  });

  it('refuse politely and change nothing, for every action and every role that may not', async () => {
    if (!ana || !ben) throw new Error('nobody is here');
    const [east, west] = [await launch(ana, 'east'), await launch(ben, 'west')];
    await ana.press('challenge.ally', east);
    const word = code(ana);
    const stranger = await world.newcomer('stranger');
    const foreign = await world.newcomer('foreign', 'fr', 'globex');
    await appoint(world, foreign, ['programme_lead', 'ambassador']);
    const before = await stored();
    let refused = 0;
    const tries = async (who: Someone, as: string) => {
      for (const name of ['ally', 'alone', 'allied'])
        for (const arg of [east, `${east}:${word}`, `${west}:${word}`, `${west}:000000`, 'x', '', randomUUID()]) {
          await who.press(`challenge.${name}`, arg);
          expect(who.seen().at(-1)?.kind, `${as} presses ${name} ${arg}`).toBe('refusal');
          refused += 1;
        }
      await who.say(`défi ${word}`);
      expect(who.seen().at(-1)?.kind, `${as} types the word`).toBe('refusal');
      refused += 1;
    };
    for (const roles of [['learner'], ['manager'], ['trainer'], ['site_lead'], ['dpo'], [], ['ambassador']]) {
      await appoint(world, stranger, roles);
      await tries(stranger, roles.join());
    }
    await tries(foreign, 'another workspace');
    // One's own word, a word of nobody, somebody else's challenge.
    for (const [who, text] of [
      [ana, `défi ${word}`],
      [ben, 'challenge 000000'],
    ] as const) {
      await who.say(text);
      expect(who.seen().at(-1)?.kind).toBe('refusal');
    }
    for (const [who, name, arg] of [
      [ana, 'allied', `${east}:${word}`],
      [ben, 'ally', east],
      [ben, 'alone', east],
      [ben, 'allied', `${east}:${word}`],
    ] as const) {
      await who.press(`challenge.${name}`, arg);
      expect(who.seen().at(-1)?.kind, `${who.id} ${name}`).toBe('refusal');
    }
    expect(await stored()).toBe(before);
    console.log(`two teams: ${refused + 6} forged, stale or unauthorised actions refused, nothing changed`);
  });
});
