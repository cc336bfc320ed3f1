import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, rows, submit } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const day = 24 * 3600_000;

describe('ambassadors', () => {
  let world: World;
  let lead: Someone;
  const people: Someone[] = [];
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const enrolled = async (name: string, language: 'fr' | 'en' = 'fr', roles = ['learner']): Promise<Someone> => {
    const who = await world.newcomer(name, language);
    await appoint(world, who, roles);
    return who;
  };
  const rolesOf = async (who: Someone) =>
    (
      await rows<{ roles: string[] }>(
        world,
        sql`select roles from person where id in (select person_id from identity where external_id = ${who.id})`,
      )
    )[0]?.roles;
  const serving = async () =>
    (await rows<{ n: number }>(world, sql`select count(*)::int as n from ambassador where status = 'serving'`))[0]?.n;
  const news = (level: string) =>
    lead.seen().filter(({ kind, card }) => kind === 'ambassador_news' && card.data?.level === level).length;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lead = await enrolled('lead', 'en', ['programme_lead']);
    for (let n = 1; n <= 12; n += 1) people.push(await enrolled(`amb-${n}`, n % 2 ? 'fr' : 'en'));
  });
  afterAll(() => world.close());
  const at = (n: number): Someone => people[n - 1] as Someone;

  it('volunteer with one click of their own, in both languages, and may then launch a challenge', async () => {
    await at(1).say('ambassadeur');
    expect(at(1).last('ambassador_invite').text).toContain('personne ne peut vous inscrire');
    await at(2).say('Ambassador');
    expect(at(2).last('ambassador_invite').text).toContain('nobody can sign you up');
    const channel = { place: 'fake:acme:team', shared: true as const, direct: 'fake:acme:amb-1' };
    await at(1).send({ kind: 'said', text: 'défi', ...channel });
    await world.settled();
    expect(at(1).seen().at(-1)?.kind).toBe('refusal');
    await at(1).press('ambassador.volunteer');
    expect(at(1).last('ambassador_volunteered').text).toContain('23 mai 2027');
    expect(await rolesOf(at(1))).toEqual(['ambassador', 'learner']);
    await at(1).send({ kind: 'said', text: 'défi', ...channel });
    await world.settled();
    expect(at(1).forms().at(-1)?.action.name).toBe('challenge.form');
    await at(1).press('ambassador.volunteer');
    expect(at(1).seen().at(-1)?.kind).toBe('refusal');
  });

  it('tells the programme lead in working hours, once each time, before they are fewer than five', async () => {
    world.now = Date.UTC(2026, 10, 23, 20, 0);
    await minute();
    expect(news('under')).toBe(0);
    world.now = Date.UTC(2026, 10, 24, 9, 0);
    await minute();
    await minute();
    expect(news('under')).toBe(1);
    for (const n of [2, 3, 4, 5]) await at(n).press('ambassador.volunteer');
    await Promise.all([minute(), minute()]);
    expect(news('edge')).toBe(1);
    await at(6).press('ambassador.volunteer');
    await minute();
    await at(6).press('ambassador.leave');
    expect(await serving()).toBe(6);
    await at(6).press('ambassador.leave_yes');
    expect(await rolesOf(at(6))).toEqual(['learner']);
    await minute();
    expect([news('edge'), news('under')]).toEqual([2, 1]);
    expect(lead.last('ambassador_news').text).toContain('fewer than five');
  });

  it('shows the lead who volunteered and until when, and nothing of anybody’s practice', async () => {
    await lead.press('ambassador.roster');
    const { text, card } = lead.last('ambassador_roster');
    expect(card.data).toMatchObject({ n: 5, level: 'edge' });
    expect(text).toContain('says nothing of anyone’s practices');
    expect(text).not.toMatch(/\d\/4|e1/u);
    await lead.press('ambassador.justify');
    expect(lead.seen().at(-1)?.kind).toBe('refusal');
    await at(5).press('ambassador.leave_yes');
    await minute();
    expect(news('under')).toBe(2);
    await lead.press('ambassador.justify');
    expect(lead.forms().at(-1)?.action.name).toBe('ambassador.justify');
    await submit(world, lead, 'ambassador.justify', undefined, { reason: 'short' });
    expect(lead.seen().at(-1)?.kind).toBe('refusal');
    await submit(world, lead, 'ambassador.justify', undefined, { reason: 'One site closes this month.' });
    await lead.say('ambassadors');
    expect(lead.last('ambassador_roster').text).toContain('One site closes this month.');
  });

  it('asks the eleventh why, in writing, and tells the lead', async () => {
    for (const n of [5, 6, 7, 8, 9, 10]) await at(n).press('ambassador.volunteer');
    expect(await serving()).toBe(10);
    await at(11).press('ambassador.volunteer');
    expect(await serving()).toBe(10);
    expect(at(11).forms().at(-1)?.intro).toContain('dix suffisent');
    await submit(world, at(11), 'ambassador.over', undefined, { reason: 'oui' });
    expect(at(11).seen().at(-1)?.kind).toBe('refusal');
    await submit(world, at(11), 'ambassador.over', undefined, { reason: 'Je suis seule sur le site de Lille.' });
    expect(await serving()).toBe(11);
    await minute();
    expect(news('over')).toBe(1);
    await lead.press('ambassador.roster');
    expect(lead.last('ambassador_roster').text).toContain('seule sur le site de Lille');
    await at(11).press('ambassador.leave_yes');
    await Promise.all([11, 12].map((n) => at(n).press('ambassador.volunteer')));
    expect(await serving()).toBe(10);
  });

  it('refuses politely and changes nothing, for every action and every role that may not', async () => {
    const stored = async () =>
      JSON.stringify(await rows(world, sql`select * from ambassador order by person_id`)) +
      JSON.stringify(await rows(world, sql`select * from ambassador_watch`)) +
      JSON.stringify(await rows(world, sql`select id, roles from person order by id`));
    const [target] = await rows<{ id: string }>(
      world,
      sql`select person_id::text as id from identity where external_id = 'amb-12'`,
    );
    const stranger = await enrolled('stranger', 'en');
    const guest = await world.newcomer('guest');
    const foreign = await world.newcomer('foreign', 'fr', 'globex');
    let refused = 0;
    const refuses = async (who: Someone, act: () => Promise<void>, what: string) => {
      const before = await stored();
      const seen = who.seen().length;
      await act();
      expect(
        who
          .seen()
          .slice(seen)
          .map(({ kind }) => kind),
        what,
      ).toEqual(['refusal']);
      expect(await stored(), what).toBe(before);
      refused += 1;
    };
    const roles = ['learner', 'manager', 'trainer', 'site_lead', 'dpo', 'programme_lead'];
    for (const role of roles) {
      await appoint(world, stranger, [role]);
      // Nobody signs up anybody else, whatever they send back.
      for (const arg of [target?.id, 'amb-12', '*', 'x'.repeat(500)])
        await refuses(stranger, () => stranger.press('ambassador.volunteer', arg), `${role} enrols ${arg}`);
      await refuses(
        stranger,
        () => submit(world, stranger, 'ambassador.over', target?.id, { reason: 'Une raison bien assez longue.' }),
        `${role} enrols another by form`,
      );
      for (const name of ['leave', 'leave_yes', 'stay'])
        for (const arg of ['', target?.id])
          await refuses(stranger, () => stranger.press(`ambassador.${name}`, arg), `${role} ${name}`);
      for (const arg of ['', 'x', '2027-05-23T09:00:00.000Z'])
        await refuses(stranger, () => stranger.press('ambassador.renew', arg), `${role} renew`);
      if (role === 'programme_lead') continue;
      await refuses(stranger, () => stranger.press('ambassador.roster'), `${role} roster`);
      await refuses(stranger, () => stranger.press('ambassador.justify'), `${role} justify`);
      await refuses(
        stranger,
        () => submit(world, stranger, 'ambassador.justify', undefined, { reason: 'Une raison bien assez longue.' }),
        `${role} justifies`,
      );
    }
    await refuses(guest, () => guest.press('ambassador.volunteer'), 'not on the roster');
    await refuses(at(1), () => at(1).press('ambassador.renew', '2020-01-01T00:00:00.000Z'), 'a stale end');
    await refuses(
      at(1),
      () => submit(world, at(1), 'ambassador.over', undefined, { reason: 'Une raison bien assez longue.' }),
      'serves already',
    );
    await appoint(world, foreign, ['programme_lead']);
    await foreign.press('ambassador.roster');
    expect(foreign.last('ambassador_roster').card.data).toMatchObject({ n: 0 });
    console.log(`ambassadors: ${refused} forged or stale actions over ${roles.length} roles refused, nothing changed`);
  });

  it('serve six months, hear of the end once, go on by their own click or end', async () => {
    const [row] = await rows<{ end: string }>(
      world,
      sql`select ends_at::text as end from ambassador where person_id in (select person_id from identity where external_id = 'amb-1')`,
    );
    const end = new Date(row?.end ?? '').getTime();
    world.now = Date.UTC(2027, 3, 27, 9, 0);
    await Promise.all([minute(), minute()]);
    await minute();
    const endings = () =>
      at(1)
        .seen()
        .filter(({ kind }) => kind === 'ambassador_ending');
    expect(endings()).toHaveLength(1);
    expect(news('edge')).toBe(3);
    const shown = new Date(end).toISOString();
    await Promise.all([at(1).press('ambassador.renew', shown), at(1).press('ambassador.renew', shown)]);
    expect(
      at(1)
        .seen()
        .filter(({ kind }) => kind === 'ambassador_renewed'),
    ).toHaveLength(1);
    expect(at(1).last('ambassador_renewed').text).toContain('23 novembre 2027');
    world.now = end + 3 * day;
    await minute();
    await minute();
    expect(await rolesOf(at(1))).toContain('ambassador');
    expect(await rolesOf(at(2))).toEqual(['learner']);
    expect(await serving()).toBe(1);
    await at(2).press('ambassador.renew', shown);
    expect(at(2).seen().at(-1)?.kind).toBe('refusal');
  });

  it('are forgotten whole, and the lead hears the roster is smaller', async () => {
    await at(1).say('mes données');
    await at(1).press('privacy.export');
    expect(JSON.stringify(at(1).seen().at(-1)?.card)).toContain('ambassador');
    await at(1).press('privacy.erase_yes');
    expect(await serving()).toBe(0);
    world.now = Date.UTC(2027, 4, 26, 9, 0);
    await minute();
    expect(news('none')).toBe(1);
  });
});
