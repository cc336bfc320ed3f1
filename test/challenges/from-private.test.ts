import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InboundContent } from '../../src/kernel/chat.ts';
import { appoint, dataOf, rows, submit, taught } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const values = { scenario: 'mix', goal: '5', reward: '', from: '2026-11-23', to: '2026-12-21' };
const roles = [['learner'], ['manager'], ['trainer'], ['site_lead'], ['dpo'], []];

describe('a challenge launched from a private conversation', () => {
  let world: World;
  let amb: Someone;
  let kim: Someone;
  let foreign: Someone;
  /** Something done in a channel, as a platform whose address differs for each person tells it. */
  const inChannel = async (who: Someone, channel: string, content: InboundContent, name?: string) => {
    const tenant = who === foreign ? 'globex' : 'acme';
    const at = `fake:${tenant}:${channel}`;
    await who.send({
      ...content,
      ...{ place: `${at}~${who.id}`, shared: true as const, direct: `fake:${tenant}:${who.id}` },
      ...{ channel: { at, ...(name ? { name } : {}) } },
    });
    await world.settled();
  };
  const met = (who: Someone, channel: string, name?: string) =>
    inChannel(who, channel, { kind: 'said', text: 'coucou' }, name);
  const places = (who: Someone) => {
    const field = who
      .forms()
      .at(-1)
      ?.fields.find((one) => one.name === 'place');
    return field?.kind === 'select' ? field.options : [];
  };
  const begun = async (who: Someone, word: string): Promise<string> => {
    await who.say(word);
    return who.forms().at(-1)?.action.arg ?? '';
  };
  const confirm = (who: Someone) => {
    const { card } = who.last('challenge_confirm');
    return who.press('challenge.confirm', `${dataOf(card, 'challenge')}:${dataOf(card, 'version')}`);
  };
  const stored = () => rows(world, sql`select * from challenge order by id`).then((all) => JSON.stringify(all));
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    [amb, kim] = [await world.newcomer('amb'), await world.newcomer('kim', 'en')];
    foreign = await world.newcomer('foreign', 'fr', 'globex');
    for (const who of [amb, kim, foreign]) {
      await appoint(world, who, ['ambassador']);
      await taught(world, who);
    }
  });
  afterAll(() => world.close());

  it('says clearly, in both languages, that no channel is known, and begins nothing', async () => {
    await amb.say('défi');
    expect(amb.last('refusal').text).toContain('croisés dans aucun canal');
    await kim.say('challenge');
    expect(kim.last('refusal').text).toContain('not met in any channel yet');
    expect(await rows(world, sql`select 1 from challenge`)).toEqual([]);
  });

  it('offers the channels its author was met in, by name where the platform tells, and publishes in the one chosen', async () => {
    await met(amb, 'paris', '#paris');
    world.now += 60_000;
    await met(amb, 'lyon');
    const id = await begun(amb, 'défi');
    expect(places(amb).map(({ label }) => label)).toEqual([
      'Le canal où vous m’avez sollicité le 23 novembre 2026 à 10:01',
      '#paris',
    ]);
    const before = world.someone('lyon').seen().length;
    await submit(world, amb, 'challenge.form', id, { ...values, place: places(amb)[1]?.value ?? '' });
    expect(amb.last('challenge_confirm').text).toContain('Elle paraîtra ici\u00a0: #paris.');
    const shown = amb.last('challenge').card;
    await confirm(amb);
    expect(world.someone('paris').last('challenge').card).toEqual(shown);
    expect(world.someone('lyon').seen()).toHaveLength(before);
  });

  it('speaks English to who speaks English, and asks nothing in the channel itself', async () => {
    await met(kim, 'leeds', '#leeds');
    await begun(kim, 'launch a challenge');
    const field = kim
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'place');
    expect([field?.label, places(kim).map(({ label }) => label)]).toEqual(['In which channel', ['#leeds']]);
    await inChannel(kim, 'leeds', { kind: 'said', text: 'challenge' });
    expect(places(kim)).toEqual([]);
  });

  it('keeps one draft of a person in a channel, whichever way it was begun', async () => {
    const id = await begun(kim, 'challenge');
    await submit(world, kim, 'challenge.form', id, { ...values, place: places(kim)[0]?.value ?? '' });
    const drafts = await rows<{ id: string }>(
      world,
      sql`select id from challenge where place = 'fake:acme:leeds' and status = 'draft'`,
    );
    expect(drafts.map((row) => row.id)).toEqual([id]);
    await confirm(kim);
    expect(kim.seen().at(-1)?.kind).toBe('challenge_published');
  });

  it('is one in a channel where each person has another address', async () => {
    const forms = amb.forms().length;
    await inChannel(amb, 'leeds', { kind: 'said', text: 'défi' });
    expect(amb.forms()).toHaveLength(forms);
    expect(amb.last('refusal').text).toContain('déjà en cours dans ce canal');
  });

  it('refuses a forged channel, another’s, another workspace’s, and none at all', async () => {
    await met(foreign, 'tokyo', '#tokyo');
    await begun(foreign, 'défi');
    const theirs = places(foreign)[0]?.value ?? '';
    // Amb was met in Leeds too; York is Kim’s alone.
    await met(kim, 'york', '#york');
    await begun(kim, 'challenge');
    const kims = places(kim).find(({ label }) => label === '#york')?.value ?? '';
    const id = await begun(amb, 'défi');
    const posts = () => world.inbox.filter(({ to }) => /tokyo|leeds|paris|lyon|york/u.test(to)).length;
    const before = posts();
    const forged = ['fake:acme:leeds', 'fake:globex:tokyo', theirs, kims, '', 'x', 'a'.repeat(16), '\u0000'];
    const saved = await stored();
    for (const place of forged) {
      await submit(world, amb, 'challenge.form', id, { ...values, place });
      expect(amb.seen().at(-1)?.text, place).toContain('Choisissez un canal dans la liste');
    }
    for (const version of [1, 2, 3]) {
      await amb.press('challenge.confirm', `${id}:${version}`);
      expect(amb.seen().at(-1)?.kind).toBe('refusal');
    }
    expect(await stored()).toBe(saved);
    expect([theirs, kims].every(Boolean) && posts()).toBe(before);
  });

  it('refuses every role that may not launch, remembers no channel of theirs, and stops at a role lost midway', async () => {
    const zoe = await world.newcomer('zoe');
    const id = await begun(amb, 'défi');
    const place = places(amb)[0]?.value ?? '';
    const saved = await stored();
    let refused = 0;
    for (const role of roles) {
      await appoint(world, zoe, role);
      await met(zoe, 'paris', '#paris');
      for (const act of [
        () => zoe.say('défi'),
        () => zoe.press('challenge.launch'),
        () => submit(world, zoe, 'challenge.form', id, { ...values, place }),
      ]) {
        await act();
        expect(zoe.seen().at(-1)?.kind, role.join()).toBe('refusal');
        refused += 1;
      }
    }
    await submit(world, foreign, 'challenge.form', id, { ...values, place });
    expect(foreign.seen().at(-1)?.kind).toBe('refusal');
    await appoint(world, amb, ['learner']);
    await submit(world, amb, 'challenge.form', id, { ...values, place });
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    expect(await stored()).toBe(saved);
    expect(
      await rows(
        world,
        sql`select 1 from challenge_channel join identity using (workspace_id, person_id) where external_id = 'zoe'`,
      ),
    ).toEqual([]);
    console.log(
      `from a private chat: ${refused + 2} forged or unallowed acts over ${roles.length + 2} roles refused, nothing changed`,
    );
  });
});
