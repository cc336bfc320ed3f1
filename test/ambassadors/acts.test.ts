import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, rows, submit, taught } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Seen, type Someone, type World } from '../support/world.ts';

const argOf = ({ card }: Seen, name: string): string => {
  for (const block of card.blocks) {
    if (block.kind === 'choice' && block.action.name === name) return block.action.arg ?? '';
    if (block.kind !== 'buttons') continue;
    const found = block.buttons.find(({ action }) => action.name === name);
    if (found) return found.action.arg ?? '';
  }
  return '';
};

describe.each(['fr', 'en'] as const)('an ambassador on the way to ready, in %s', (language) => {
  const word = language === 'fr' ? 'artisan' : 'business';
  let world: World;
  let amb: Someone;
  let lea: Someone;
  let lead: Someone;
  let boss: Someone;
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const idOf = async (who: Someone) =>
    (
      await rows<{ id: string }>(world, sql`select person_id::text as id from identity where external_id = ${who.id}`)
    )[0]?.id ?? '';
  const ready = async () => {
    await amb.say('ambassador');
    return amb.last('ambassador_home').card.data?.ready;
  };
  const choose = async (who: Someone, name: string, arg: string | undefined, value: string) => {
    await who.send({ kind: 'pressed', action: { name, ...(arg ? { arg } : {}) }, value });
    await world.settled();
  };
  const practises = async (who: Someone) => {
    world.now += 60_000;
    await who.press('practice.start', 'e1:1');
    await who.say(
      language === 'fr'
        ? 'Six jours sans connexion pour un artisan, je comprends que vous soyez à bout.'
        : 'Six days without a connection when you run a business: I understand why you are worn out.',
      'stop',
    );
    await who.press('feedback.share');
  };
  const shares = async () => {
    await practises(lea);
    await choose(lea, 'sharing.one', argOf(lea.last('share_preview'), 'sharing.one'), await idOf(amb));
  };
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    [amb, lea, lead, boss] = (await Promise.all(
      ['amb', 'lea', 'lead', 'boss'].map((name) => world.newcomer(name, language)),
    )) as [Someone, Someone, Someone, Someone];
    await appoint(world, amb, ['learner']);
    await appoint(world, lea, ['learner']);
    await appoint(world, lead, ['programme_lead']);
    await appoint(world, boss, ['ambassador', 'manager']);
    await amb.press('ambassador.volunteer');
    await amb.press('ambassador.module', 'read');
    expect([amb.seen().at(-1)?.kind, amb.last('literacy').card.data?.step]).toEqual(['literacy', 0]);
    for (const who of [amb, boss]) await taught(world, who);
  });
  afterAll(() => world.close());

  it('reads the team’s card only from five people and ten practices, and says what it shows', async () => {
    await amb.press('ambassador.module', 'read');
    expect(amb.last('ambassador_module').text).toContain(language === 'fr' ? 'cinq personnes' : 'five people');
    await amb.press('ambassador.pattern');
    expect(amb.seen().at(-1)?.kind).toBe('ambassador_no_pattern');
    const week = async (people: number, n: number) => {
      const skills = {
        own: { people, n, sum: n },
        solve: { people, n, sum: n * 3 },
        close: { people: people - 1, n: n - 1, sum: 0 },
      };
      await rows(
        world,
        sql`insert into digest_week (workspace_id, week, cell, site, label, figures)
            select id, '2026-11-16', 'c', 'Lyon', 'Fixe', ${JSON.stringify({ people, skills })}::jsonb from workspace
            on conflict (workspace_id, week, cell) do update set figures = excluded.figures`,
      );
    };
    await week(4, 30);
    await amb.press('ambassador.pattern');
    await week(5, 9);
    await amb.press('ambassador.pattern');
    await choose(amb, 'ambassador.seen', undefined, 'own');
    expect(
      amb
        .seen()
        .slice(-3)
        .map(({ kind }) => kind),
    ).toEqual(['ambassador_no_pattern', 'ambassador_no_pattern', 'refusal']);
    await week(5, 10);
    await amb.press('ambassador.pattern');
    const { card, text } = amb.last('ambassador_pattern');
    expect(card.data?.hard).toEqual(['own', 'solve']);
    expect(text).not.toMatch(/lea|amb|Fixe/u);
    await choose(amb, 'ambassador.seen', undefined, 'solve');
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await choose(amb, 'ambassador.seen', undefined, 'own');
    expect(amb.seen().at(-1)?.kind).toBe('ambassador_read');
    expect(await ready()).toBe(false);
  });

  it('is chosen by name, and is shown the excerpt; who manages people is never offered', async () => {
    await practises(lea);
    const preview = lea.last('share_preview');
    const choice = preview.card.blocks.find(({ kind }) => kind === 'choice');
    expect(choice?.kind === 'choice' && choice.options.map(({ value }) => value)).toEqual([await idOf(amb)]);
    const item = argOf(preview, 'sharing.one');
    for (const one of [await idOf(boss), await idOf(lea), randomUUID(), 'x', '']) {
      await choose(lea, 'sharing.one', item, one);
      expect(lea.seen().at(-1)?.kind).toBe('refusal');
    }
    expect(boss.seen().some(({ kind }) => kind === 'shared_debrief')).toBe(false);
    await shares();
    expect(amb.last('shared_debrief').text).toContain(word);
  });

  it('supervises by a written answer and leads a debrief when its author says so, never by a click of their own', async () => {
    const id = argOf(amb.last('shared_debrief'), 'sharing.answer');
    await amb.press('sharing.answer', id);
    expect(amb.forms().at(-1)?.action.name).toBe('sharing.answer');
    await minute();
    expect(await ready()).toBe(false);
    const text = 'J’ai vu le mot « artisan » revenir. Qu’est-ce que tu cherchais là ?';
    for (const who of [lea, boss, lead]) {
      await submit(world, who, 'sharing.answer', id, { answer: text });
      expect(who.seen().at(-1)?.kind).toBe('refusal');
    }
    await submit(world, amb, 'sharing.answer', id, { answer: 'ok' });
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await lea.press('sharing.talked', id);
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    await submit(world, amb, 'sharing.answer', id, { answer: text });
    expect(lea.last('share_answer').text).toContain(text);
    await minute();
    expect(amb.seen().filter(({ kind }) => kind === 'ambassador_act')).toHaveLength(1);
    expect(await ready()).toBe(false);
    await amb.press('sharing.talked', id);
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await lea.press('sharing.talked', argOf(lea.last('share_answer'), 'sharing.talked'));
    await minute();
    await minute();
    expect(amb.seen().filter(({ kind }) => kind === 'ambassador_act')).toHaveLength(2);
    expect(await ready()).toBe(true);
    await lead.press('ambassador.roster');
    expect(lead.last('ambassador_roster').text).toContain(language === 'fr' ? 'prêt·e' : 'ready');
    expect(lead.last('ambassador_roster').text).not.toContain(word);
  });

  it('loses a debrief taken back, and cannot answer it any more', async () => {
    const item = argOf(lea.last('shared'), 'sharing.stop');
    await lea.press('sharing.stop', item);
    expect(amb.removed()).toBe(1);
    await amb.press('sharing.answer', argOf(amb.last('shared_debrief'), 'sharing.answer'));
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
  });

  it('is followed by someone who shared three debriefs, asked once', async () => {
    await shares();
    await minute();
    expect(lea.seen().some(({ kind }) => kind === 'ambassador_asked')).toBe(false);
    await shares();
    await Promise.all([minute(), minute()]);
    await minute();
    expect(lea.seen().filter(({ kind }) => kind === 'ambassador_asked')).toHaveLength(1);
    expect(await rows(world, sql`select 1 from ambassador where status = 'serving'`)).toHaveLength(1);
    await lea.press('ambassador.volunteer');
    expect(await rows(world, sql`select 1 from ambassador where status = 'serving'`)).toHaveLength(2);
  });

  it('refuses modules, cards and answers to everyone else', async () => {
    const id = argOf(amb.last('shared_debrief'), 'sharing.answer');
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['trainer', 'ambassador', 'programme_lead']);
    const stranger = await world.newcomer('stranger', language);
    let refused = 0;
    for (const roles of [
      ['learner'],
      ['manager'],
      ['trainer'],
      ['site_lead'],
      ['programme_lead'],
      ['ambassador'],
      [],
    ]) {
      await appoint(world, stranger, roles);
      for (const who of [stranger, foreign])
        for (const [name, arg] of [
          ['ambassador.module', 'read'],
          ['ambassador.pattern', ''],
          ['ambassador.seen', ''],
          ['sharing.answer', id],
          ['sharing.talked', id],
          ['sharing.answer', 'x'],
        ] as const) {
          await who.press(name, arg);
          expect(who.seen().at(-1)?.kind, `${roles.join()} ${name}`).toBe('refusal');
          refused += 1;
        }
    }
    console.log(`acts (${language}): ${refused} actions of others refused`);
  });
});
