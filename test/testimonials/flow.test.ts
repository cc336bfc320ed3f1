import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows, submit } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const day = 24 * 3600_000;
const lines = {
  fr: 'Six jours sans connexion pour un artisan, je comprends que vous soyez à bout, Karim Haddad.',
  en: 'Six days without a connection when you run a business: I understand why you are worn out, Karim Haddad.',
} as const;
const told = {
  fr: 'Avec Bérénice, j’ai appris à nommer ce que vit la personne avant de chercher.',
  en: 'With Bérénice I learnt to name what the person is living before searching.',
} as const;

describe.each(['fr', 'en'] as const)('a testimonial or an excerpt, in %s', (language) => {
  let world: World;
  let lea: Someone;
  let team: Someone;
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const inChannel = async (who: Someone, text: string) => {
    const channel = { place: `fake:acme:${team.id}`, shared: true as const, direct: `fake:acme:${who.id}` };
    await who.send({ kind: 'said', text, ...channel });
    await world.settled();
  };
  const named = (who: Someone, name: string) =>
    asOwner(world.store, (tx) =>
      tx.execute(
        sql`update person set name = ${name} where id in (select person_id from identity where external_id = ${who.id})`,
      ),
    );
  const draft = async (who: Someone) =>
    (
      await rows<{ id: string }>(
        world,
        sql`select id::text from testimonial where status = 'draft' and person_id in
            (select person_id from identity where external_id = ${who.id})`,
      )
    )[0]?.id ?? '';
  const preview = async (who: Someone, text: string = told[language], values: Record<string, string> = {}) => {
    await inChannel(who, language === 'fr' ? 'témoignage' : 'testimonial');
    const id = await draft(who);
    await submit(world, who, 'testimonial.words', id, { text, ...values });
    return id;
  };
  const agree = (who: Someone) => {
    const { card } = who.last('testimonial_confirm');
    return who.press('testimonial.agree', `${dataOf(card, 'id')}:${dataOf(card, 'version')}`);
  };
  const live = () => team.seen().length - team.removed();
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lea = await world.newcomer('lea', language);
    team = world.someone('team', language);
    await appoint(world, lea, ['learner']);
    const colleague = await world.newcomer('berenice', language);
    await named(lea, 'Léa Castelnau');
    await named(colleague, 'Bérénice Ollivier');
    await lea.press('practice.start', 'e1:1');
    await lea.say(lines[language], 'stop');
  });
  afterAll(() => world.close());

  it('is offered once, gently, after a debrief that went well, and never again', async () => {
    const offers = () => lea.seen().filter(({ kind }) => kind === 'testimonial_offer').length;
    const commits = async () => {
      await lea.send({ kind: 'pressed', action: { name: 'feedback.commit' }, value: 'x' });
      await world.settled();
    };
    await commits();
    expect(offers()).toBe(0);
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`update debrief set content = content || '{"outcome": "RESOLVED", "mode": "practice", "commitments": ["x"]}'::jsonb`,
      ),
    );
    await commits();
    const last = lea.seen().slice(-2);
    expect(last.map(({ kind }) => kind)).toEqual(['committed', 'testimonial_offer']);
    await commits();
    await lea.press('testimonial.no');
    await commits();
    expect(offers()).toBe(1);
  });

  it('shows exactly what will appear, names replaced, then publishes that and nothing else', async () => {
    await preview(lea);
    expect(team.seen()).toEqual([]);
    const shown = lea.seen().at(-2)?.card;
    expect(shown?.plain).not.toMatch(/Bérénice|Léa/u);
    expect(lea.last('testimonial_confirm').text).toContain(language === 'fr' ? '90 jours' : '90 days');
    await agree(lea);
    expect(team.seen().map(({ card }) => card)).toEqual([shown]);
    expect(lea.seen().at(-1)?.kind).toBe('testimonial_published');
    const [given] = await rows(world, sql`select purpose, audience from consent`);
    expect(given).toEqual({ purpose: 'testimonial', audience: 'channel fake:acme:team' });
    await agree(lea);
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    expect(team.seen()).toHaveLength(1);
  });

  it('disappears at a click, at a word, or from one’s data, and its words with it', async () => {
    await lea.press('privacy.data');
    const buttonsOf = (kind: string) =>
      lea.last(kind).card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(buttonsOf('my_data').map(({ action }) => action.name)).toContain('testimonial.mine');
    await lea.press('testimonial.mine');
    await lea.press('testimonial.withdraw', buttonsOf('testimonial_mine')[0]?.action.arg);
    expect(team.removed()).toBe(1);
    await preview(lea);
    await agree(lea);
    expect(live()).toBe(1);
    await lea.say(language === 'fr' ? 'Retirer' : 'withdraw');
    expect(live()).toBe(0);
    const kept = await rows(world, sql`select status, content from testimonial`);
    expect(kept).toEqual([
      { status: 'ended', content: null },
      { status: 'ended', content: null },
    ]);
    await lea.press('testimonial.mine');
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
  });

  it('disappears by itself at the end that was chosen', async () => {
    await preview(lea, told[language], { days: '30' });
    await agree(lea);
    world.now += 30 * day - 60_000;
    await minute();
    expect(live()).toBe(1);
    world.now += 60_000;
    await Promise.all([minute(), minute()]);
    expect(live()).toBe(0);
    const removed = team.removed();
    await minute();
    expect(team.removed()).toBe(removed);
  });

  it('refuses promises, too little, a stale version, and what is not in the list', async () => {
    const count = team.seen().length;
    const id = await preview(
      lea,
      language === 'fr' ? 'Un outil révolutionnaire, garanti.' : 'A revolution, guaranteed.',
    );
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    for (const values of [
      { text: 'ok' },
      { text: told[language], days: '3650' },
      { text: told[language], days: 'x' },
    ]) {
      await submit(world, lea, 'testimonial.words', id, values);
      expect(lea.seen().at(-1)?.kind).toBe('refusal');
    }
    await submit(world, lea, 'testimonial.words', id, { text: told[language], place: 'fake:acme:elsewhere' });
    await submit(world, lea, 'testimonial.words', id, { text: `${told[language]} !` });
    const version = Number(dataOf(lea.last('testimonial_confirm').card, 'version'));
    for (const stale of [version - 1, version + 1, 'x']) {
      await lea.press('testimonial.agree', `${id}:${stale}`);
      expect(lea.seen().at(-1)?.kind).toBe('refusal');
    }
    await lea.press('testimonial.drop', id);
    await lea.press('testimonial.agree', `${id}:${version}`);
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    expect(team.seen()).toHaveLength(count);
    expect(world.someone('elsewhere').seen()).toEqual([]);
  });

  it('shows an excerpt line by line, the customer labelled as AI, after a separate agreement', async () => {
    await inChannel(lea, 'testimonial');
    const id = await draft(lea);
    const chooses = async (moments: readonly string[]) => {
      await lea.send({ kind: 'submitted', action: { name: 'testimonial.replay', arg: id }, values: { moments } });
      await world.settled();
    };
    await lea.press('testimonial.replay', id);
    const field = lea.forms().at(-1)?.fields[0];
    const [moment] = field?.kind === 'many' ? field.options : [];
    for (const moments of [[], ['999'], Array.from({ length: 9 }, (_, i) => String(i))]) {
      await chooses(moments);
      expect(lea.seen().at(-1)?.kind).toBe('refusal');
    }
    await chooses([moment?.value ?? '']);
    const { text, card } = lea.last('replay');
    expect(text).toContain(language === 'fr' ? 'personnage simulé (IA)' : 'simulated customer (AI)');
    expect(text).toContain(language === 'fr' ? 'artisan' : 'business');
    expect(text).not.toMatch(/Haddad|Léa/u);
    await agree(lea);
    expect(team.last('replay').card).toEqual(card);
    expect(team.last('replay').delivery).toMatchObject({ generated: true });
    const given = await rows(world, sql`select purpose from consent where kind = 'given' and purpose = 'replay'`);
    expect(given).toHaveLength(1);
    await lea.say('withdraw');
    expect(live()).toBe(0);
  });

  it('works from a private chat, in a channel the person is known to be in, and only there', async () => {
    await lea.say('testimonial');
    await lea.press('testimonial.words', await draft(lea));
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    await rows(
      world,
      sql`insert into challenge (workspace_id, id, launched_by, place, status, language, time_zone, goal, invitation, reward, starts_at, ends_at, created_at)
          select workspace_id, gen_random_uuid(), person_id, 'fake:acme:team', 'open', 'fr', 'Europe/Paris', 5, '', '', now(), now(), now()
          from identity where external_id = 'lea'`,
    );
    await lea.press('testimonial.words', await draft(lea));
    const field = lea
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'place');
    expect(field?.kind === 'select' && field.options.map(({ value }) => value)).toEqual(['fake:acme:team']);
    const text = told[language];
    await submit(world, lea, 'testimonial.words', await draft(lea), { text, place: 'fake:acme:elsewhere' });
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    await submit(world, lea, 'testimonial.words', await draft(lea), { text, place: 'fake:acme:team' });
    await agree(lea);
    expect(live()).toBe(1);
  });

  it('lets nobody else see, agree to, edit or take down what is not theirs', async () => {
    const [row] = await rows<{ id: string }>(world, sql`select id::text from testimonial where status = 'live'`);
    const stranger = await world.newcomer('stranger', language);
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['programme_lead', 'ambassador']);
    await inChannel(lea, 'testimonial');
    const ids = [row?.id ?? '', await draft(lea), 'x', '00000000-0000-4000-8000-000000000000'];
    const stored = async () => JSON.stringify(await rows(world, sql`select * from testimonial order by id`));
    const before = await stored();
    let refused = 0;
    const all = ['learner', 'manager', 'trainer', 'ambassador', 'site_lead', 'programme_lead', 'dpo'];
    const tries = async (who: Someone, as: string) => {
      for (const id of ids) {
        for (const name of ['words', 'replay', 'edit', 'drop', 'agree', 'withdraw']) {
          await who.press(`testimonial.${name}`, name === 'agree' ? `${id}:2` : id);
          expect(who.seen().at(-1)?.kind, `${as} ${name} ${id}`).toBe('refusal');
          refused += 1;
        }
        await submit(world, who, 'testimonial.words', id, { text: told[language] });
        expect(who.seen().at(-1)?.kind).toBe('refusal');
        refused += 1;
      }
    };
    for (const role of all) {
      await appoint(world, stranger, [role]);
      await tries(stranger, role);
    }
    await tries(foreign, 'another workspace');
    expect(await stored()).toBe(before);
    expect(live()).toBe(1);
    console.log(`testimonials (${language}): ${refused} actions of others over ${all.length + 1} roles refused`);
  });

  it('is in the person’s copy, and goes from the channel when they are erased', async () => {
    await lea.press('privacy.export');
    expect(JSON.stringify(lea.seen().at(-1)?.card)).toContain('testimonial_offer');
    await lea.press('privacy.erase_yes');
    expect(live()).toBe(0);
    await minute();
    expect(await rows(world, sql`select 1 from testimonial`)).toEqual([]);
  });
});
