import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appoint, rows } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { acts, fill, hire, member } from './house.ts';

const readersOnly = ['programme.method', 'programme.about'];
const presses = [
  'programme.begin',
  'programme.go',
  'programme.reason',
  'programme.pilot',
  'programme.pilot_form',
  'programme.waves',
  'programme.wave_form',
  'programme.propose',
  'programme.drop',
  'programme.retro',
  'programme.settings',
];
const forms = [
  'programme.begin',
  'programme.reason',
  'programme.pilot_form',
  'programme.wave',
  'programme.retro',
  'programme.settings',
];
const values = {
  until: '2026-12-14',
  reason: 'Une raison bien assez longue.',
  teams: ['x'],
  from: '2026-11-24',
  to: '2026-12-30',
  scenario: 'e1',
  scenarios: 'aucune',
  support: 'aucune',
  communication: 'aucune',
  perTrainer: '25',
  share: '50',
};

describe.each(['fr', 'en'] as const)('the programme in the wrong hands, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let ids: readonly string[] = [];
  const stored = async (): Promise<string> =>
    JSON.stringify([
      await rows(world, sql`select * from programme order by 1`),
      await rows(world, sql`select * from programme_cohort order by id`),
      await rows(world, sql`select settings from workspace order by id`),
      await rows(world, sql`select count(*)::int as n from nudge_due where kind = 'invitation'`),
    ]);
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
    await hire(world, 30, 'Alpha');
    await hire(world, 30, 'Beta');
    await hire(world, 30, 'Gamma');
    await fill(world, lead, 'programme.begin', undefined, { until: '2026-12-14' });
    await lead.press('programme.propose');
    ids = (await rows<{ id: string }>(world, sql`select id::text as id from programme_cohort`)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2);
  });
  afterAll(() => world.close());

  it('refuses every action of every other role, and of another workspace’s lead, politely and without effect', async () => {
    const other = await world.newcomer('other', language);
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['programme_lead']);
    const before = [await stored(), (await acts(world)).length];
    let refused = 0;
    const args = [
      ids[0] ?? '',
      'pilot',
      `wave:${ids[0]}`,
      'move:pilot',
      'move:anchoring',
      'begin:2026-12-14',
      '',
      'x:y',
    ];
    // Each role tries each action with two of the arguments in turn; over the roles, all of them.
    const tries = async (who: Someone, as: string, turn: number): Promise<void> => {
      const own = [args[turn % args.length] ?? '', args[(turn + 4) % args.length] ?? ''];
      for (const arg of own)
        for (const name of presses) {
          await who.press(name, arg);
          expect(who.seen().at(-1)?.kind, `${as} presses ${name} ${arg}`).toBe('refusal');
          refused += 1;
        }
      for (const arg of own)
        for (const name of forms) {
          await fill(world, who, name, arg, values);
          expect(who.seen().at(-1)?.kind, `${as} sends ${name} ${arg}`).toBe('refusal');
          refused += 1;
        }
    };
    for (const [turn, role] of ['learner', 'ambassador', 'trainer', 'manager', 'site_lead', 'dpo'].entries()) {
      await appoint(world, other, [role]);
      await tries(other, role, turn);
      const own = other.seen().length;
      for (const name of readersOnly) await other.press(name);
      const kinds = other
        .seen()
        .slice(own)
        .map(({ kind }) => kind);
      expect(kinds, role).toEqual(role === 'learner' ? ['refusal', 'refusal'] : ['method', 'method_about']);
    }
    // A lead elsewhere may lead elsewhere; here, with these ids, nothing.
    for (const arg of [ids[0] ?? '', `wave:${ids[0]}`])
      for (const name of ['programme.go', 'programme.drop', 'programme.retro', 'programme.wave_form']) {
        await foreign.press(name, arg);
        expect(foreign.seen().at(-1)?.kind).toBe('refusal');
        refused += 1;
      }
    expect([await stored(), (await acts(world)).length]).toEqual(before);
    console.info(`programme: ${refused} forged or foreign actions over 7 roles refused, nothing changed`);
  });

  it('shows those who accompany where we are without what only the lead may press', async () => {
    const amb = await member(world, 'amb', language, ['ambassador'], 'Alpha');
    await amb.say(language === 'fr' ? 'méthode' : 'method');
    const names = amb
      .last('method')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .map(({ action }) => action.name);
    expect(names).toEqual(['programme.about']);
    await amb.say('objections');
    expect(amb.last('objections').text).toContain(language === 'fr' ? 'me remplacer' : 'replace me');
    // A learner who types the word in the middle of a practice talks to the customer.
    const lea = await member(world, 'lea', language, ['learner'], 'Alpha');
    await lea.press('practice.start', 'e1:1');
    await lea.say(language === 'fr' ? 'méthode' : 'method');
    expect(lea.seen().some(({ kind }) => kind === 'method')).toBe(false);
  });

  it('refuses a lead’s own stale cards, double clicks and nonsense without effect', async () => {
    const before = await stored();
    for (const [name, arg] of [
      ['programme.go', 'move:waves'],
      ['programme.go', 'move:diagnosis'],
      ['programme.go', 'begin:2026-12-14'],
      ['programme.go', `wave:${ids[0]}`],
      ['programme.go', 'nothing'],
      ['programme.begin', ''],
      ['programme.drop', 'x'],
      ['programme.wave_form', "'; drop table programme; --"],
      ['programme.retro', ids[0]],
    ] as const) {
      await lead.press(name, arg);
      expect(lead.seen().at(-1)?.kind, `${name} ${arg}`).toBe('refusal');
    }
    for (const wrong of [{ perTrainer: '1', share: '40' }, { perTrainer: '15', share: '100' }, {}]) {
      await fill(world, lead, 'programme.settings', undefined, wrong);
      expect(lead.seen().at(-1)?.kind).toBe('refusal');
    }
    expect(await stored()).toBe(before);
    const [wave] = ids;
    await Promise.all(
      [1, 2].map(() => lead.send({ kind: 'pressed', action: { name: 'programme.drop', arg: wave ?? '' } })),
    );
    await world.settled();
    expect((await acts(world)).filter(({ action }) => action === 'wave dropped')).toHaveLength(1);
    await fill(world, lead, 'programme.settings', undefined, { perTrainer: '20', share: '30' });
    expect((await acts(world)).at(-1)).toMatchObject({ details: { learnersPerTrainer: 20, waveShare: 30 } });
  });

  it('goes when the workspace does, and names nobody', async () => {
    const text = JSON.stringify(await rows(world, sql`select * from programme_cohort`));
    const people = await rows<{ id: string }>(world, sql`select id::text as id from person`);
    expect(people.filter(({ id }) => text.includes(id))).toEqual([]);
    await asOwner(world.store, (tx) => tx.execute(sql`delete from programme`));
    expect(await rows(world, sql`select 1 from programme_cohort`)).toEqual([]);
  });
});
