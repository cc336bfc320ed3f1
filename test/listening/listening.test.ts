import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerIn, type Cell, groupOf, groups, leastPeople, partsOf, saidIn } from '../../src/listening/rules.ts';
import { tick } from '../../src/ticker.ts';
import { appoint, rows } from '../help/house.ts';
import { argsOf, fill, hire, member, optionOf } from '../programme/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const day = 24 * 3600_000;
const ticked = { concerns: ['watched', 'time'], uses: ['room', 'briefing'], values: 'room', keep: 'room' };

describe('a map of themes', () => {
  it('tells of ten people or more only, loses nobody, and hides nobody who could be had by subtraction', () => {
    const cell = fc.record({
      site: fc.constantFrom('Lyon', 'Nantes', 'Lille'),
      group: fc.constantFrom(...groups),
      people: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ({ site, group }) => `${site} ${group}`, maxLength: 15 }),
        (found) => {
          const cells: Cell[] = found.map((one) => ({
            ...one,
            said: new Map([['concern time', Math.min(3, one.people)]]),
          }));
          const parts = partsOf(cells);
          const all = cells.reduce((sum, { people }) => sum + people, 0);
          for (const { people } of parts) expect(people).toBeGreaterThanOrEqual(leastPeople);
          expect(parts.reduce((sum, { people }) => sum + people, 0)).toBe(all >= leastPeople ? all : 0);
          const said = parts.reduce((sum, part) => sum + saidIn(part, 'concern', 'time'), 0);
          if (all >= leastPeople) expect(said).toBe(cells.reduce((sum, one) => sum + Math.min(3, one.people), 0));
        },
      ),
      { seed: 20261125, numRuns: 2000 },
    );
  });

  it('takes ticks of its lists only', () => {
    expect(answerIn(ticked)).toMatchObject({ concerns: ['watched', 'time'], values: 'room' });
    expect(answerIn({ ...ticked, concerns: 'watched,time' })?.concerns).toEqual(['watched', 'time']);
    expect(answerIn({ values: 'room', keep: 'pairs' })).toMatchObject({ concerns: [], uses: [] });
    for (const wrong of [
      { concerns: ['watched', 'time', 'data', 'tool'] },
      { concerns: ['Monsieur Dupont'] },
      { uses: ['x'] },
      { values: '' },
      { keep: ['room', 'pairs'] },
      { keep: 'constructor' },
    ])
      expect(answerIn({ ...ticked, ...wrong }), JSON.stringify(wrong)).toBeUndefined();
    expect([['trainer'], ['manager', 'trainer'], ['site_lead'], ['dpo'], [], ['learner']].map(groupOf)).toEqual([
      'trainers',
      'trainers',
      'managers',
      'institution',
      'learners',
      'learners',
    ]);
  });
});

describe.each(['fr', 'en'] as const)('listening to the house, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let paris: Someone;
  const learners: Someone[] = [];
  const others: Someone[] = [];
  const say = {
    fr: {
      word: 'écoute',
      none: 'pas encore été écoutée',
      room: 'jeux de rôle en salle',
      watched: 'être surveillé',
      few: 'Pas assez de données',
      keeps: 'Un jeu de rôle en salle par mois, animé par un formateur.',
    },
    en: {
      word: 'listening',
      none: 'Nobody has been asked yet',
      room: 'role play in a room',
      watched: 'being watched',
      few: 'Not enough data',
      keeps: 'One role play in a room each month, led by a trainer.',
    },
  }[language];
  const last = (who = lead): string => who.seen().at(-1)?.kind ?? '';
  const stored = () =>
    rows(
      world,
      sql`select l.closed_at, c.* from listening l left join listening_count c using (workspace_id) order by site, role_group, question, choice`,
    ).then((all) => JSON.stringify(all));

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
    paris = world.someone('paris', language);
    for (let i = 0; i < 12; i += 1) learners.push(await member(world, `l${i}`, language, ['learner'], 'Alpha'));
    for (const role of ['trainer', 'manager', 'dpo'])
      others.push(await member(world, role, language, [role], 'siège', 'Nantes'));
    await hire(world, 20, 'Beta');
    await hire(world, 20, 'Gamma');
    await fill(world, lead, 'programme.begin', undefined, { until: '2026-12-14' });
  });
  afterAll(() => world.close());

  it('is opened by the lead, who invites in a channel; before that nobody is asked', async () => {
    await lead.say(say.word);
    expect(lead.last('listening').text).toContain(say.none);
    const [lea] = learners;
    await lea?.press('listening.form');
    expect(last(lea)).toBe('refusal');
    await lead.press('listening.open');
    expect(last()).toBe('listening_opened');
    await lead.press('listening.open');
    expect(last()).toBe('refusal');
    const there = { place: 'fake:acme:paris', shared: true as const, direct: 'fake:acme:lead' };
    await lead.send({ kind: 'said', text: say.word, ...there });
    await world.settled();
    expect(paris.last('listening_invite').card.blocks.at(-1)).toMatchObject({
      buttons: [{ action: { name: 'listening.form' } }],
    });
  });

  it('counts ticks once each, and refuses what is of no list', async () => {
    const [lea, ...more] = learners;
    if (!lea) throw new Error('nobody');
    await lea.press('listening.form');
    expect(
      lea
        .forms()
        .at(-1)
        ?.fields.map(({ name }) => name),
    ).toEqual(['concerns', 'uses', 'values', 'keep']);
    for (const wrong of [{}, { ...ticked, concerns: ['x'] }, { ...ticked, keep: '' }]) {
      await fill(world, lea, 'listening.form', undefined, wrong);
      expect(last(lea), JSON.stringify(wrong)).toBe('refusal');
    }
    await fill(world, lea, 'listening.form', undefined, ticked);
    expect(last(lea)).toBe('listening_thanks');
    const before = await stored();
    await fill(world, lea, 'listening.form', undefined, { ...ticked, keep: 'documents' });
    expect(last(lea)).toBe('refusal');
    await lea.press('listening.form');
    expect(last(lea)).toBe('refusal');
    expect(await stored()).toBe(before);
    for (const [i, one] of more.entries())
      await fill(
        world,
        one,
        'listening.form',
        undefined,
        i % 2 === 0 ? ticked : { ...ticked, concerns: ['watched'], keep: 'pairs' },
      );
    for (const one of others)
      await fill(world, one, 'listening.form', undefined, { ...ticked, concerns: ['replaced'] });
  });

  it('shows nothing while it is open, not even how many answered', async () => {
    await lead.say(say.word);
    const { text, card } = lead.last('listening');
    expect(text).not.toContain('15');
    expect(text).not.toContain(say.watched);
    expect(card.blocks.some(({ kind }) => kind === 'table' || kind === 'facts')).toBe(false);
  });

  it('forgets that somebody answered when they are erased, and keeps the sums', async () => {
    const gone = learners[11];
    const before = await rows<{ n: number }>(world, sql`select cardinality(voters) as n from listening`);
    await gone?.press('privacy.erase');
    await gone?.press('privacy.erase_yes');
    const after = await rows<{ n: number }>(world, sql`select cardinality(voters) as n from listening`);
    expect([before[0]?.n, after[0]?.n]).toEqual([15, 14]);
  });

  it('closes by itself after its last day; then themes are told, of ten people or more, and who answered is gone', async () => {
    world.now += 15 * day;
    await tick(world.app.features, world.app.services, world.now);
    const [round] = await rows<{ salt: string | null; n: number }>(
      world,
      sql`select salt, cardinality(voters) as n from listening where closed_at is not null`,
    );
    expect(round).toEqual({ salt: null, n: 0 });
    const people = await rows<{ n: number; role_group: string }>(
      world,
      sql`select n, role_group from listening_count where question = 'people'`,
    );
    // Three people of the head office are ten with nobody but those of Lyon.
    expect(people).toEqual([{ n: 15, role_group: 'others' }]);
    const ids = await rows<{ id: string }>(world, sql`select id::text as id from person`);
    const text = JSON.stringify(await rows(world, sql`select * from listening, listening_count`));
    expect(ids.filter(({ id }) => text.includes(id))).toEqual([]);
    await lead.press('listening.show');
    const map = lead.last('listening_map');
    expect(map.text).toContain(say.watched);
    expect(map.text).toContain('≥\u00a010');
    expect(map.text).toContain(say.room);
  });

  it('pins what must not be broken, and every wave says how it keeps it before it opens', async () => {
    await lead.press('programme.wave_form');
    const form = lead.forms().at(-1);
    const field = form?.fields.find(({ name }) => name === 'keeps');
    expect(field?.label).toContain(say.room);
    const wave = { teams: [optionOf(form, 'teams', 'Beta')], from: '2026-12-21', to: '2027-01-20' };
    for (const keeps of [undefined, ' ', 'oui']) {
      await fill(world, lead, 'programme.wave', undefined, { ...wave, ...(keeps ? { keeps } : {}) });
      expect(last(), String(keeps)).toBe('refusal');
    }
    await fill(world, lead, 'programme.wave', undefined, { ...wave, keeps: say.keeps });
    expect(lead.last('waves').text).toContain(say.keeps);
    expect(lead.last('waves').text).toContain('📌');
    // A plan that was proposed says it too, or stays shut.
    await lead.press('programme.propose');
    await asOwner(world.store, (tx) => tx.execute(sql`update programme set phase = 'waves'`));
    await asOwner(world.store, (tx) => tx.execute(sql`update programme_cohort set keeps = null`));
    await lead.say(
      language === 'fr' ? 'CSE 2026-10-02' : 'works council 2026-10-02',
      language === 'fr' ? 'AIPD réf-14' : 'DPIA ref-14',
    );
    const [first = ''] = argsOf(lead, 'waves', 'programme.go');
    await lead.press('programme.go', first);
    expect(lead.last('refusal').text).toContain(say.room);
    await fill(world, lead, 'programme.reason', first, { reason: 'Le comité l’a demandé ainsi.' });
    expect(lead.last('refusal').text).toContain(say.room);
  });

  it('begins anew from nothing, and says so when too few answer; the pin stays', async () => {
    await lead.press('listening.open');
    expect(last()).toBe('refusal');
    world.now += 60 * day;
    await lead.press('listening.open');
    expect(last()).toBe('listening_opened');
    await fill(world, learners[0] ?? lead, 'listening.form', undefined, { ...ticked, keep: 'documents' });
    await lead.press('listening.close');
    const { text } = lead.last('listening_map');
    expect(text).toContain(say.few);
    expect(text).not.toContain(say.watched);
    expect(text).toContain(say.room);
    expect(await rows(world, sql`select 1 from listening_count`)).toEqual([]);
  });

  it('refuses what only the lead may do to every other role, and to another workspace’s lead', async () => {
    const other = await world.newcomer('other', language);
    const before = await stored();
    let refused = 0;
    for (const role of ['learner', 'ambassador', 'trainer', 'manager', 'site_lead', 'dpo']) {
      await appoint(world, other, [role]);
      for (const name of ['listening.open', 'listening.close', 'listening.form']) {
        await other.press(name);
        expect(last(other), `${role} ${name}`).toBe('refusal');
        refused += 1;
      }
      await fill(world, other, 'listening.form', undefined, ticked);
      expect(last(other), role).toBe('refusal');
      await other.press('listening.show');
      expect(last(other), role).toBe(role === 'learner' ? 'refusal' : 'listening_map');
      refused += 1;
    }
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['programme_lead']);
    for (const name of ['listening.open', 'listening.close']) {
      await foreign.press(name);
      expect(last(foreign), name).toBe('refusal');
      refused += 1;
    }
    expect(await stored()).toBe(before);
    console.info(`listening: ${refused} actions over 7 roles refused, nothing changed`);
  });

  it('has no table that says of anybody that they resist', async () => {
    const columns = await rows<{ column: string }>(
      world,
      sql`select table_name || '.' || column_name as column from information_schema.columns where table_schema = 'public'`,
    );
    expect(columns.filter(({ column }) => /resist|attitude|scept|skept|detract|opponent|reluct/u.test(column))).toEqual(
      [],
    );
    const lead = await rows(
      world,
      sql`select 1 from pg_constraint where contype = 'f' and confrelid = 'person'::regclass and conrelid::regclass::text like 'listening%'`,
    );
    expect(lead).toEqual([]);
  });
});
