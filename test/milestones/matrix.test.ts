import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inOrder, type Milestone, toTell } from '../../src/milestones/rules.ts';
import { appoint, rows } from '../help/house.ts';
import { fill, member } from '../programme/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const day = 24 * 3600_000;

describe('who is told of a day that has passed', () => {
  const owner = { id: 'o', name: 'Ana', here: true, toldAt: null };
  const one: Milestone = { id: 'm', what: 'x', due: '2026-12-01', doneAt: null, leadToldAt: null, owner };
  const now = Date.UTC(2026, 11, 2, 9);

  it('is the owner first, once; two days later the leads, once', () => {
    expect(toTell(one, '2026-12-01', now)).toBeUndefined();
    expect(toTell(one, '2026-12-02', now)).toBe('owner');
    const toldOnce = { ...one, owner: { ...owner, toldAt: now } };
    expect(toTell(toldOnce, '2026-12-03', now + day)).toBeUndefined();
    expect(toTell(toldOnce, '2026-12-04', now + 2 * day)).toBe('leads');
    expect(toTell({ ...toldOnce, leadToldAt: now + 2 * day }, '2026-12-09', now + 7 * day)).toBeUndefined();
    expect(toTell({ ...one, doneAt: now }, '2026-12-09', now)).toBeUndefined();
  });

  it('is the leads at once where nobody sees to it, or nobody can be told for a week', () => {
    expect(toTell({ ...one, owner: null }, '2026-12-02', now)).toBe('leads');
    expect(toTell({ ...one, owner: { ...owner, here: false } }, '2026-12-02', now)).toBe('leads');
    expect(toTell(one, '2026-12-08', now)).toBe('owner');
    expect(toTell(one, '2026-12-09', now)).toBe('leads');
  });

  it('puts those that wait first, by their day', () => {
    const all = [
      { ...one, id: 'a', doneAt: 1 },
      { ...one, id: 'b', due: '2026-12-09' },
      { ...one, id: 'c', doneAt: 2 },
      { ...one, id: 'd' },
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describe.each(['fr', 'en'] as const)('milestones in the wrong hands, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let id = '';
  let site = '';
  const stored = async (): Promise<string> =>
    JSON.stringify([
      await rows(world, sql`select * from milestone order by id`),
      await rows(world, sql`select * from milestone_owner order by milestone_id`),
      await rows(world, sql`select person_id, deputy_id from cover order by 1`),
    ]);
  const personOf = async (who: Someone): Promise<string> =>
    (
      await rows<{ id: string }>(world, sql`select person_id::text as id from identity where external_id = ${who.id}`)
    )[0]?.id ?? '';

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
    site = await personOf(await member(world, 'site', language, ['site_lead'], 'direction'));
    await fill(world, lead, 'programme.begin', undefined, { until: '2026-12-14' });
    await fill(world, lead, 'milestones.form', undefined, {
      what: 'Salle réservée',
      owner: await personOf(lead),
      due: '2026-12-01',
    });
    id = (await rows<{ id: string }>(world, sql`select id::text as id from milestone`))[0]?.id ?? '';
  });
  afterAll(() => world.close());

  it('refuses every action of every other role and of another workspace’s lead, without effect', async () => {
    const other = await world.newcomer('other', language);
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['programme_lead']);
    await fill(world, foreign, 'programme.begin', undefined, { until: '2026-12-14' });
    const before = await stored();
    let refused = 0;
    const values = { what: 'Autre chose', owner: site, due: '2026-12-02', deputy: await personOf(lead) };
    const tries = async (who: Someone, as: string, args: readonly string[], read: boolean): Promise<void> => {
      for (const arg of args)
        for (const [kind, names] of [
          ['press', ['milestones.form', 'milestones.done', 'milestones.drop', 'milestones.deputy']],
          ['send', ['milestones.form', 'milestones.deputy']],
        ] as const)
          for (const name of names) {
            if (kind === 'press') await who.press(name, arg);
            else await fill(world, who, name, arg, values);
            expect(who.seen().at(-1)?.kind, `${as} ${kind} ${name} ${arg}`).toBe('refusal');
            refused += 1;
          }
      await who.press('milestones.board');
      expect(who.seen().at(-1)?.kind, as).toBe(read ? 'milestones' : 'refusal');
    };
    for (const role of ['learner', 'ambassador', 'trainer', 'manager', 'site_lead', 'dpo']) {
      await appoint(world, other, [role]);
      await tries(other, role, [id, site, "'; drop table milestone; --"], role !== 'learner');
    }
    await tries(foreign, 'a lead elsewhere', [id, site, 'x'], true);
    expect(foreign.last('milestones').text).not.toContain('Salle réservée');
    expect(await stored()).toBe(before);
    console.info(`milestones: ${refused} forged or foreign actions over 7 roles refused, nothing changed`);
  });

  it('shows those who accompany the board without what only the lead may do', async () => {
    const amb = await member(world, 'amb', language, ['ambassador'], 'Alpha');
    await amb.say(language === 'fr' ? 'jalons' : 'milestones');
    const blocks = amb.last('milestones').card.blocks;
    expect(blocks.some(({ kind }) => kind === 'choice')).toBe(false);
    const lea = await member(world, 'lea', language, ['learner'], 'Alpha');
    await lea.press('practice.start', 'e1:1');
    await lea.say(language === 'fr' ? 'jalons' : 'milestones');
    expect(lea.seen().some(({ kind }) => kind === 'milestones')).toBe(false);
  });

  it('takes one of two clicks at once', async () => {
    await Promise.all([1, 2].map(() => lead.send({ kind: 'pressed', action: { name: 'milestones.drop', arg: id } })));
    await world.settled();
    const [found] = await rows<{ n: number }>(
      world,
      sql`select count(*)::int as n from audit where action = 'milestone dropped'`,
    );
    expect(found?.n).toBe(1);
  });
});
