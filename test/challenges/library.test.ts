import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessons } from '../../src/rollout/literacy.ts';
import { own, publish, trainer } from '../authoring/desk.ts';
import { appoint, dataOf, rows, submit } from '../help/house.ts';
import { asOwner } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

describe.each(['fr', 'en'] as const)('what a challenge may be about, in %s', (language) => {
  let world: World;
  let ambassador: Someone;
  let learner: Someone;
  let team: Someone;
  let id = '';
  let signed = '';
  const inChannel = async (who: Someone, content: Parameters<Someone['send']>[0], place = team.id) => {
    const where = { place: `fake:acme:${place}`, shared: true as const, direct: `fake:acme:${who.id}` };
    await who.send({ ...content, ...where });
    await world.settled();
  };
  const listed = (): readonly string[] => {
    const field = ambassador
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'scenario');
    return field?.kind === 'select' ? field.options.map(({ value }) => value) : [];
  };
  const fill = (scenario: string) =>
    submit(world, ambassador, 'challenge.form', id, {
      scenario,
      goal: '5',
      reward: '',
      from: '2026-11-23',
      to: '2026-12-21',
    });
  const confirm = () => {
    const { card } = ambassador.last('challenge_confirm');
    return ambassador.press('challenge.confirm', `${dataOf(card, 'challenge')}:${dataOf(card, 'version')}`);
  };
  const switchOff = (...ids: readonly string[]) =>
    asOwner(world.store, (tx) =>
      tx.execute(sql`update workspace set settings = ${JSON.stringify({ scenariosOff: ids })}::jsonb`),
    );
  beforeAll(async () => {
    world = await openWorld();
    [ambassador, learner] = [await world.newcomer('amb', language), await world.newcomer('lea', language)];
    team = world.someone('team', language);
    await appoint(world, ambassador, ['ambassador']);
    await appoint(world, learner, ['learner']);
    signed = await publish(world, await trainer(world, 'tess', language), {
      title: { fr: 'La panne', en: 'The outage' },
    });
  });
  afterAll(() => world.close());

  it('offers what the workspace wrote, and nothing that is switched off or never was there', async () => {
    await switchOff('e2');
    await inChannel(ambassador, { kind: 'said', text: 'challenge' });
    id = String(ambassador.forms().at(-1)?.action.arg);
    expect(listed()).toContain(signed);
    expect(listed()).toContain('e1');
    expect(listed()).not.toContain('e2');
    for (const forged of ['e2', 'x', '__proto__']) {
      await fill(forged);
      expect(ambassador.seen().at(-1)?.kind, forged).toBe('refusal');
    }
    await fill(signed);
    expect(ambassador.last('challenge').text).toContain(language === 'fr' ? 'La panne' : 'The outage');
  });

  it('does not publish what was switched off since the form, nor before the five minutes on AI', async () => {
    await switchOff(signed);
    await confirm();
    expect(ambassador.seen().at(-1)?.kind).toBe('refusal');
    await switchOff();
    await confirm();
    expect([team.seen().length, ambassador.seen().at(-1)?.kind]).toEqual([0, 'literacy']);
    for (const [step, { right }] of lessons.entries()) await ambassador.press('rollout.literacy', `${step}:${right}`);
    expect(ambassador.seen().at(-1)?.kind).toBe('challenge_published');
    expect(team.last('challenge').text).toContain(language === 'fr' ? 'La panne' : 'The outage');
  });

  it('starts the workspace’s own customer from the post, and opens the menu once that one is switched off', async () => {
    const start = async () => {
      await inChannel(learner, { kind: 'pressed', action: { name: 'challenge.join', arg: id } });
      const [buttons] = learner.last('challenge_joined').card.blocks.filter(({ kind }) => kind === 'buttons');
      return buttons?.kind === 'buttons' ? buttons.buttons[0]?.action : undefined;
    };
    expect(await start()).toEqual({ name: 'practice.start', arg: `${signed}:1` });
    await learner.press('practice.start', `${signed}:1`);
    const played = await rows(world, sql`select scenario_id from practice`);
    expect(played).toEqual([{ scenario_id: own().id }]);
    await switchOff(signed);
    expect((await start())?.name).toBe('practice.menu');
    await switchOff();
    await asOwner(world.store, (tx) => tx.execute(sql`update own_scenario set retired_at = now()`));
    expect((await start())?.name).toBe('practice.menu');
  });

  it('keeps another workspace’s scenarios out', async () => {
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['ambassador']);
    const there = { place: 'fake:globex:team', shared: true as const, direct: 'fake:globex:foreign' };
    await foreign.send({ kind: 'said', text: 'challenge', ...there });
    await world.settled();
    const field = foreign
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'scenario');
    expect(field?.kind === 'select' && field.options.some(({ value }) => value === signed)).toBe(false);
  });
});
