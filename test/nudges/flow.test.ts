import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { templates } from '../../src/nudges/words.ts';
import { tick } from '../../src/ticker.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;

describe('reminders, for one learner', () => {
  let world: World;
  let lea: Someone;
  /** A Monday at 09:00 in Paris. */
  const start = Date.UTC(2026, 10, 23, 8);
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: start });
    lea = await world.newcomer('lea', 'fr');
  });
  afterAll(() => world.close());

  const go = async (until: number): Promise<void> => {
    // Four looks a day are enough: a slot holds for two hours, and nine o’clock UTC comes within them.
    for (; world.now < until; world.now = Math.floor(world.now / (6 * hour)) * 6 * hour + 9 * hour) {
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
    }
  };
  const nudges = (): number => lea.seen().filter(({ kind }) => kind === 'nudge').length;

  it('are asked for by a moment of the day, and come from nobody else’s decision', async () => {
    await ownerRows(world.store, sql`delete from nudge_due`);
    await go(start + 2 * day);
    expect(nudges()).toBe(0);
    await lea.say('rappels');
    expect(lea.last('plan').text).toContain('Quand j’arrive');
    await lea.press('nudges.cue', 'start');
    expect(lea.last('planned').text).toContain('Quand j’arrive, alors un entraînement de six minutes');
  });

  it('come at that moment, with a skill, a situation and minutes, and every way out', async () => {
    await go(start + 4 * day);
    expect(nudges()).toBe(1);
    const { card, text } = lea.last('nudge');
    expect(text).toMatch(/\d+ minutes/u);
    const names = card.blocks.flatMap((block) =>
      block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : [],
    );
    expect(names).toEqual([
      'practice.start',
      'nudges.drill',
      'nudges.hour',
      'nudges.tomorrow',
      'nudges.fewer',
      'nudges.stop',
    ]);
  });

  it('come again in an hour when asked to', async () => {
    world.now = Date.UTC(2026, 10, 26, 10);
    await lea.press('nudges.hour');
    const before = nudges();
    world.now += hour;
    await go(world.now + 2 * hour);
    expect(nudges()).toBe(before + 1);
  });

  it('hold a drill of one line and one reply, read in words', async () => {
    const arg = lea
      .last('nudge')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ action }) => action.name === 'nudges.drill')?.action.arg;
    await lea.press('nudges.drill', arg);
    expect(lea.last('drill').text).toContain('joué par une IA');
    await lea.say('Je suis désolé, je m’en occupe personnellement et je vous rappelle avant 17 h.');
    expect(lea.last('drill_reading').card.data?.moves).toContain('apologise');
    expect(lea.last('drill_reading').text).not.toMatch(/\d\s?\/\s?\d|score/u);
  });

  it('never pass two a week, and after three ignored one a week that offers another hour', async () => {
    const from = Date.UTC(2026, 10, 30, 0);
    const before = nudges();
    await go(from + 5 * 7 * day);
    const got = nudges() - before;
    expect(got).toBeGreaterThanOrEqual(4);
    expect(got).toBeLessThanOrEqual(7);
    expect(lea.last('nudge').text).toContain('Une autre heure');
    for (const { delivery } of lea.seen()) expect(delivery.person).toBeDefined();
  });

  it('end at once', async () => {
    await lea.press('nudges.stop');
    const before = nudges();
    await go(world.now + 14 * day);
    expect(nudges()).toBe(before);
  });

  it('have six wordings a language, none of which blames', () => {
    expect(templates.length).toBeGreaterThanOrEqual(6);
    const of = { skill: 'S', title: 'T', name: 'N', minutes: 6 };
    for (const template of templates)
      for (const text of Object.values(template(of))) {
        expect(text).toMatch(/6/u);
        expect(text).not.toMatch(/oubli|toujours pas|retard|forgot|still have not|missed|you should|vous devriez/iu);
      }
  });
});
