import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessons } from '../../src/rollout/literacy.ts';
import { draftOf, drop, file } from '../authoring/desk.ts';
import { appoint, dataOf, rows } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

/** Answers the cards that are left, each rightly. */
const learn = async (who: Someone, from = 0): Promise<void> => {
  for (const [step, { right }] of lessons.entries())
    if (step >= from) await who.press('rollout.literacy', `${step}:${right}`);
};

describe.each(['fr', 'en'] as const)('five minutes on AI, asked for where they are needed, in %s', (language) => {
  let world: World;
  let tess: Someone;
  const published = () => rows(world, sql`select 1 from own_scenario`).then((found) => found.length);
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    tess = await world.newcomer('tess', language);
    await appoint(world, tess, ['trainer']);
    await asOwner(world.store, (tx) => tx.execute(sql`update person set name = 'Tess'`));
  });
  afterAll(() => world.close());

  it('come before a trainer signs, and the signature goes on after the last card', async () => {
    await drop(world, tess, file());
    const draft = draftOf(tess);
    await tess.press('authoring.bench', draft);
    await tess.press('authoring.publish', draft);
    expect(tess.last('literacy').text).toContain(
      language === 'fr' ? 'se fera juste après' : 'were about to do is done right after',
    );
    expect(await published()).toBe(0);
    await learn(tess);
    expect(
      tess
        .seen()
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['literacy_done', 'published']);
    expect(await published()).toBe(1);
    // Never again, and nothing is done twice.
    await tess.press('rollout.literacy', `4:${lessons[4]?.right}`);
    expect(await published()).toBe(1);
  });

  it('come before an ambassador answers, who then finds the form', async () => {
    const amb = await world.newcomer('amb', language);
    await appoint(world, amb, ['ambassador']);
    const lea = await world.newcomer('lea', language);
    await appoint(world, lea, ['learner']);
    await lea.say(language === 'fr' ? 'aide : je bloque' : 'help: I am stuck');
    const id = dataOf(amb.last('ticket').card, 'ticket');
    await amb.press('support.answer', id);
    expect([amb.forms().length, amb.last('literacy').card.data?.step]).toEqual([0, 0]);
    await learn(amb);
    expect(amb.forms().at(-1)?.action).toEqual({ name: 'support.answer', arg: id });
  });

  it('do not do, a day later, what was put off', async () => {
    const late = await world.newcomer('late', language);
    await appoint(world, late, ['trainer']);
    await drop(world, tess, file({ id: 'autre-panne' }));
    const draft = draftOf(tess);
    await tess.press('authoring.bench', draft);
    await asOwner(world.store, (tx) => tx.execute(sql`update person set name = 'Late' where name is null`));
    await late.press('authoring.publish', draft);
    await late.press('rollout.literacy', `0:${lessons[0]?.right}`);
    world.now += 24 * 3600_000;
    await learn(late, 1);
    expect(late.seen().at(-1)?.kind).toBe('literacy_done');
    expect(await published()).toBe(1);
    await late.press('authoring.publish', draft);
    expect(await published()).toBe(2);
  });

  it('look at the role again when the act goes on', async () => {
    const gone = await world.newcomer('gone', language);
    await appoint(world, gone, ['trainer']);
    await asOwner(world.store, (tx) => tx.execute(sql`update person set name = 'Gone' where name is null`));
    await drop(world, tess, file({ id: 'encore-une-panne' }));
    const draft = draftOf(tess);
    await tess.press('authoring.bench', draft);
    await gone.press('authoring.publish', draft);
    await appoint(world, gone, ['learner']);
    await learn(gone);
    expect(gone.seen().at(-1)?.kind).toBe('refusal');
    expect(await published()).toBe(2);
  });
});
