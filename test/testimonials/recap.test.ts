import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows, submit, taught } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const minuteMs = 60_000;
const end = Date.parse('2026-12-21T16:00:00Z');
const told = {
  fr: 'Avec Bérénice, j’ai appris à nommer ce que vit la personne avant de chercher.',
  en: 'With Bérénice I learnt to name what the person is living before searching.',
} as const;

describe.each(['fr', 'en'] as const)('one voice in the recap of a challenge, in %s', (language) => {
  let world: World;
  let amb: Someone;
  let lea: Someone;
  let n = 0;
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const inChannel = async (who: Someone, channel: string, text: string) => {
    await who.send({
      kind: 'said',
      text,
      ...{ place: `fake:acme:${channel}`, shared: true as const, direct: `fake:acme:${who.id}` },
    });
    await world.settled();
  };
  /** A challenge under way in a channel of its own. */
  const launched = async (): Promise<Someone> => {
    n += 1;
    const team = world.someone(`team-${n}`, language);
    await inChannel(amb, team.id, 'défi');
    const days = { from: '2026-11-23', to: '2026-12-21' };
    await submit(world, amb, 'challenge.form', amb.forms().at(-1)?.action.arg, {
      ...days,
      scenario: 'mix',
      goal: '5',
      reward: '',
    });
    const { card } = amb.last('challenge_confirm');
    await amb.press('challenge.confirm', `${dataOf(card, 'challenge')}:${dataOf(card, 'version')}`);
    return team;
  };
  /** Words somebody shows in a channel. */
  const shares = async (who: Someone, team: Someone, days = '90'): Promise<string> => {
    await inChannel(who, team.id, 'témoignage');
    const [row] = await rows<{ id: string }>(
      world,
      sql`select id::text from testimonial where status = 'draft' and person_id in
          (select person_id from identity where external_id = ${who.id})`,
    );
    await submit(world, who, 'testimonial.words', row?.id, { text: told[language], days });
    const { card } = who.last('testimonial_confirm');
    await who.press('testimonial.agree', `${dataOf(card, 'id')}:${dataOf(card, 'version')}`);
    return row?.id ?? '';
  };
  const agrees = (who: Someone) => {
    const { card } = who.last('testimonial_recap_ask');
    return who.press('testimonial.recap', `${dataOf(card, 'id')}:${dataOf(card, 'version')}`);
  };
  const over = async () => {
    world.now = end;
    await minute();
  };
  const words = (team: Someone) => team.last('challenge_recap').text.includes(told[language].slice(20));
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    [amb, lea] = [await world.newcomer('amb', language), await world.newcomer('lea', language)];
    await appoint(world, amb, ['ambassador']);
    await taught(world, amb);
    const colleague = await world.newcomer('berenice', language);
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`update person set name = 'Bérénice Ollivier' where id in (select person_id from identity where external_id = ${colleague.id})`,
      ),
    );
  });
  afterAll(() => world.close());

  it('is asked for apart, shown to the letter, and carried only with that agreement', async () => {
    world.now = Date.UTC(2026, 10, 23, 9, 0);
    const [team, silent] = [await launched(), await launched()];
    await shares(lea, team);
    const posted = team.last('testimonial').card;
    const asked = lea.last('testimonial_recap_ask').card;
    expect(asked.blocks).toEqual(expect.arrayContaining([...posted.blocks]));
    expect(asked.plain).toContain(posted.plain);
    await agrees(lea);
    await agrees(lea);
    expect(lea.seen().at(-1)?.kind).toBe('testimonial_recap_agreed');
    expect(await rows(world, sql`select audience from consent where purpose = 'recap'`)).toEqual([
      { audience: `channel fake:acme:${team.id}` },
    ]);
    const noah = await world.newcomer(`noah-${language}`, language);
    await shares(noah, silent);
    await noah.press('testimonial.no_recap', dataOf(noah.last('testimonial_recap_ask').card, 'id'));
    expect(noah.seen().at(-1)?.kind).toBe('testimonial_recap_left');
    await over();
    const recap = team.last('challenge_recap').card;
    expect(recap.blocks.slice(-posted.blocks.length)).toEqual(posted.blocks);
    expect(recap.plain).not.toMatch(/Bérénice/u);
    expect([recap.data?.quoted, silent.last('challenge_recap').card.data?.quoted]).toEqual([true, false]);
  });

  it('leaves the recap, edited in place, at a click, at a word, at its end, and with its author', async () => {
    const delays: number[] = [];
    const eva = await world.newcomer(`eva-${language}`, language);
    const ways: readonly (readonly [string, Someone, (id: string) => Promise<void>])[] = [
      ['a click on the recap alone', lea, (id) => lea.press('testimonial.no_recap', id)],
      ['a click on the whole', lea, (id) => lea.press('testimonial.withdraw', id)],
      ['a word', lea, () => lea.say(language === 'fr' ? 'Retirer' : 'withdraw')],
      ['its end', lea, async () => {}],
      ['an erasure', eva, () => eva.press('privacy.erase')],
    ];
    for (const [way, who, back] of ways) {
      world.now = Date.UTC(2026, 10, 23, 9, 0);
      const team = await launched();
      const id = await shares(who, team, '30');
      await agrees(who);
      world.now = Date.UTC(2026, 11, 20, 9, 0);
      await amb.press('challenge.stop', dataOf(team.last('challenge').card, 'challenge'));
      await minute();
      expect(words(team), way).toBe(true);
      const { slot } = team.last('challenge_recap').delivery;
      if (way === 'its end') world.now = Date.UTC(2026, 11, 23, 9, 0);
      const [before, at] = [performance.now(), world.now];
      await back(id);
      if (way === 'an erasure') {
        await who.press('privacy.erase_yes');
      }
      if (words(team)) {
        world.now += minuteMs;
        await minute();
      }
      delays.push(world.now - at + Math.round(performance.now() - before));
      expect(words(team), way).toBe(false);
      expect(team.last('challenge_recap').delivery).toMatchObject({ slot, replaces: expect.any(String) });
    }
    console.log(`out of the recap after ${ways.map(([way], i) => `${way}: ${delays[i]} ms`).join(', ')}`);
    // A tick comes each minute: what waits for one waits so long, and the rest is the delivery.
    expect(Math.max(...delays)).toBeLessThan(minuteMs + 5000);
  });

  it('carries nothing of an agreement withdrawn before the end, and is said once all the same', async () => {
    world.now = Date.UTC(2026, 10, 23, 9, 0);
    const team = await launched();
    const id = await shares(lea, team);
    await agrees(lea);
    await lea.press('testimonial.withdraw', id);
    await over();
    expect(words(team)).toBe(false);
    expect(team.seen().filter(({ kind }) => kind === 'challenge_recap')).toHaveLength(1);
  });

  it('asks the ledger again when the recap is sent', async () => {
    world.now = Date.UTC(2026, 10, 23, 9, 0);
    const team = await launched();
    const id = await shares(lea, team);
    await agrees(lea);
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`insert into consent (workspace_id, id, person, kind, purpose, item, excerpt_hash, audience, text_version, language, channel, at)
            select workspace_id, gen_random_uuid(), person, 'withdrawn', purpose, item, '', '', '', language, channel, at + interval '1 second'
            from consent where item = ${`recap:${id}`}`,
      ),
    );
    const before = team.seen().length;
    await over();
    expect(
      team
        .seen()
        .slice(before)
        .map(({ kind }) => kind),
    ).toEqual(['challenge']);
    await lea.press('testimonial.no_recap', id);
    expect(team.last('challenge_recap').card.data?.quoted).toBe(false);
  });

  it('refuses every role, a stranger’s click, a stale version, another workspace and a challenge that is over', async () => {
    world.now = Date.UTC(2026, 10, 23, 9, 0);
    const team = await launched();
    const id = await shares(lea, team);
    const version = dataOf(lea.last('testimonial_recap_ask').card, 'version');
    const other = await world.newcomer(`other-${language}`, language);
    const foreign = await world.newcomer(`foreign-${language}`, language, 'globex');
    const stored = async () =>
      JSON.stringify([
        await rows(world, sql`select * from testimonial order by id`),
        await rows(world, sql`select id from consent order by id`),
        team.seen().length,
      ]);
    const before = await stored();
    const roles = [
      ['learner'],
      ['ambassador'],
      ['manager'],
      ['trainer'],
      ['site_lead'],
      ['dpo'],
      ['programme_lead'],
      [],
    ];
    let refused = 0;
    for (const [who, role] of [
      ...roles.map((role) => [other, role] as const),
      [foreign, ['programme_lead']] as const,
    ]) {
      await appoint(world, who, role);
      for (const [name, arg] of [
        ['recap', `${id}:${version}`],
        ['no_recap', id],
        ['recap', 'x'],
        ['no_recap', ''],
      ] as const) {
        await who.press(`testimonial.${name}`, arg);
        expect(who.seen().at(-1)?.kind, `${role} ${name}`).toBe('refusal');
        refused += 1;
      }
    }
    await lea.press('testimonial.recap', `${id}:99`);
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
    expect(await stored()).toBe(before);
    await over();
    await lea.press('testimonial.recap', `${id}:${version}`);
    expect(lea.last('refusal').text).toContain(language === 'fr' ? 'plus en cours' : 'under way');
    expect(team.last('challenge_recap').card.data?.quoted).toBe(false);
    console.log(`${language}: ${refused + 2} clicks on another’s words refused over ${roles.length + 1} roles`);
  });
});
