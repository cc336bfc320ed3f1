import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InboundContent } from '../../src/kernel/chat.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { shareOf } from '../../src/tryout/rules.ts';
import { appoint, rows } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const words = {
  fr: {
    ask: 'essai',
    useful: 'Utile',
    notYet: 'à partir de dix',
    shift: '« utile » pour 40 % avant, 80 % après',
  },
  en: { ask: 'try-out', useful: 'Useful', notYet: 'from ten try-outs', shift: '“useful” for 40% before, 80% after' },
} as const;

type Press = Extract<InboundContent, { kind: 'pressed' }>['action'];
const pressesOf = (who: Someone, kind: string): readonly Press[] =>
  who
    .last(kind)
    .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ action }) => action) : []));

describe.each(['fr', 'en'] as const)('a manager’s three minutes, in %s', (language) => {
  let world: World;
  let ines: Someone;
  const of = words[language];
  const press = (who: Someone, action: Press | undefined) => who.press(action?.name ?? '', action?.arg);
  const stored = () => rows(world, sql`select t::text as row from tryout t order by 1`);
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    ines = await world.newcomer('ines', language);
    await appoint(world, ines, ['manager']);
  });
  afterAll(() => world.close());

  it('asks before, plays a first customer to a good end in six messages at most, and asks the same after', async () => {
    await ines.say(of.ask);
    expect(ines.last('tryout').text).toContain(of.notYet);
    await press(ines, pressesOf(ines, 'tryout')[2]);
    const [start, watch, after] = pressesOf(ines, 'tryout_go');
    expect([start?.name, watch?.name, after?.name]).toEqual(['practice.start', 'practice.watch', 'tryout.after']);
    await press(ines, watch);
    expect(ines.last('watch').text.length).toBeGreaterThan(100);
    await press(ines, start);
    const scenario = loadLibrary().get(start?.arg?.split(':')[0] ?? '');
    const lines = (scenario?.dialogue ?? []).filter(({ who }) => who === 'agent').map((line) => line[language]);
    let turns = 0;
    for (const line of lines) {
      if (ines.seen().some(({ kind }) => kind === 'debrief')) break;
      await ines.say(line);
      turns += 1;
    }
    console.log(`try-out in ${language}: a debrief after ${turns} messages`);
    expect(ines.seen().some(({ kind }) => kind.startsWith('debrief'))).toBe(true);
    expect(turns).toBeLessThanOrEqual(6);
    await press(ines, after);
    expect(ines.seen().at(-1)?.kind).toBe('tryout_thanks');
  });

  it('keeps an answer once, beside no name, and refuses a stale, forged or half-done one', async () => {
    const before = JSON.stringify(await stored());
    const [, , after] = pressesOf(ines, 'tryout_go');
    await press(ines, after);
    await press(ines, pressesOf(ines, 'tryout')[0]);
    for (const arg of ['', 'x', '00000000-0000-4000-8000-000000000000:1', `${after?.arg?.slice(0, -1)}9`])
      for (const name of ['tryout.before', 'tryout.after']) {
        await ines.press(name, arg);
        expect(ines.seen().at(-1)?.kind).toBe('refusal');
      }
    expect(JSON.stringify(await stored())).toBe(before);
    await ines.say(of.ask);
    const [half] = pressesOf(ines, 'tryout');
    await ines.press('tryout.after', half?.arg);
    expect(ines.seen().at(-1)?.kind).toBe('refusal');
    const [id] = await rows<{ id: string }>(
      world,
      sql`select person_id::text as id from identity where external_id = 'ines'`,
    );
    expect(JSON.stringify(await stored())).not.toContain(id?.id);
    const kept = await rows<{ n: number }>(
      world,
      sql`select count(*)::int as n from processed_event e where e::text like '%tryout%'`,
    );
    expect(kept[0]?.n).toBe(0);
  });

  it('is offered to whoever manages, in no channel, and to nobody else', async () => {
    const lea = await world.newcomer('lea', language);
    for (const roles of [['learner'], ['trainer'], ['ambassador'], []]) {
      await appoint(world, lea, roles);
      await lea.press('tryout.show');
      expect(lea.seen().at(-1)?.kind, roles.join()).toBe('refusal');
    }
  });

  it('tells what it changed from ten try-outs up, by five more at a time', async () => {
    await rows(world, sql`delete from tryout returning 1`);
    const one = async (before: number, after: number): Promise<void> => {
      await ines.say(of.ask);
      await press(ines, pressesOf(ines, 'tryout')[before]);
      await press(ines, pressesOf(ines, 'tryout_go')[2 + after]);
    };
    const shown: string[] = [];
    for (let n = 0; n < 16; n += 1) {
      await one(n % 5 < 2 ? 0 : 2, n % 5 < 4 ? 0 : 1);
      await ines.say(of.ask);
      shown.push(ines.last('tryout').text);
    }
    expect(shown.slice(0, 9).every((text) => text.includes(of.notYet))).toBe(true);
    expect(shown[9]?.replace(/[\u00a0\u202f]/gu, ' ')).toContain(of.shift);
    expect(new Set(shown.slice(9, 14)).size).toBe(1);
    expect(shown[14]).toContain('15');
    expect([shareOf(0, 10), shareOf(10, 10), shareOf(4, 10)]).toEqual(['< 10', '> 90', '40']);
  });
});
