import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDraft } from '../../src/authoring/read.ts';
import { openStore } from '../../src/db/open.ts';
import { asOwner, folderStore, ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { draftOf, drop, file, offers, own, publish, trainer } from './desk.ts';

describe('a scenario, from the trainer’s file to the learner’s chat', () => {
  let world: World;
  let tess: Someone;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    tess = await trainer(world, 'tess');
  });
  afterAll(() => world.close());
  const count = async (table: string): Promise<number> =>
    (await ownerRows<{ n: number }>(world.store, sql`select count(*)::int as n from ${sql.raw(table)}`))[0]?.n ?? 0;

  it('names line, field and remedy of each mistake, in the trainer’s language, and keeps nothing', async () => {
    const text = file().replace('minutes: ', 'minutes: 99 # ');
    const line = text.split('\n').findIndex((one) => one.startsWith('minutes: 99')) + 1;
    await drop(world, tess, text);
    expect(tess.last('scenario_errors').text).toContain(`Ligne ${line} · minutes\u00a0: 99 dépasse 20 → 20 au plus`);
    const tim = await trainer(world, 'tim', 'en');
    await drop(world, tim, text);
    expect(tim.last('scenario_errors').text).toContain(`Line ${line} · minutes: 99 is above 20 → use 20 at most`);
    expect([await count('scenario_draft'), await count('scenario_drop')]).toEqual([0, 0]);
  });

  it('refuses hostile files through the chat as it does on disk, and goes on answering', async () => {
    const hostile = {
      laughs: 'a: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\n',
      tag: file().replace('minutes: ', 'minutes: !!js/function '),
      proto: `${file()}__proto__: { level: 1 }\n`,
      template: file().replace('fr: "', 'fr: "{{secret}} '),
      nul: file().replace('fr: "', 'fr: "\u0000'),
      bidi: file().replace('fr: "', 'fr: "\u202e'),
      tabs: file().replace('  fr: ', '\tfr: '),
      twice: `${file()}id: "autre"\n`,
      nothing: '',
      deep: '['.repeat(5000),
      house: file({ id: 'e1', version: 9 }),
    };
    for (const text of Object.values(hostile)) {
      const before = tess.seen().length;
      await drop(world, tess, text, '../../<b>{{x}}</b>\u202e.yaml');
      const [read, answer, ...more] = tess.seen().slice(before);
      expect([read?.kind, answer?.kind, more.length]).toEqual(['scenario_reading', 'scenario_errors', 0]);
    }
    await drop(world, tess, 'a'.repeat(10_000_000));
    expect(tess.seen().at(-1)?.text).toContain('256');
    expect([await count('scenario_draft'), await count('scenario_drop')]).toEqual([0, 0]);
    await tess.say('menu');
    expect(offers(tess)).toContain('e1');
  });

  it('refuses a learner politely, whatever they send or press, and nothing changes', async () => {
    const lea = await world.newcomer('lea');
    await drop(world, tess, file({ id: 'a-moi' }));
    const draft = draftOf(tess);
    const before = await count('scenario_draft');
    await drop(world, lea, file({ id: 'intrus' }));
    for (const name of [
      'bench',
      'approve',
      'publish',
      'discard',
      'export',
      'draft',
      'step2',
      'new',
      'retire',
      'correct',
    ])
      await lea.press(`authoring.${name}`, name === 'export' ? `draft:${draft}` : draft);
    await lea.send({ kind: 'submitted', action: { name: 'authoring.form2', arg: draft }, values: { role_fr: 'x' } });
    await world.settled();
    await lea.say('export e1', 'corriger : ne dit jamais « Karim »');
    const refusals = lea.seen().filter(({ kind }) => kind === 'refusal');
    expect(refusals).toHaveLength(14);
    expect(refusals.every(({ text }) => text.includes('Rien n’a changé'))).toBe(true);
    expect(lea.seen().some(({ card }) => card.blocks.some(({ kind }) => kind === 'file'))).toBe(false);
    expect([await count('scenario_draft'), await count('own_scenario'), await count('principle')]).toEqual([
      before,
      0,
      0,
    ]);
    await tess.press('authoring.discard', draft);
    expect(await count('scenario_draft')).toBe(before - 1);
  });

  it('shows the bench as a table and a chart, then is signed by name and played at once, here only', async () => {
    await drop(world, tess, file());
    const draft = draftOf(tess);
    expect(tess.last('draft').card.data).toMatchObject({ state: 'draft', bench: null, errors: 0, cues: 0 });
    await tess.press('authoring.publish', draft);
    expect(tess.last('refusal').text).toContain('banc d’essai n’a pas été lancé');
    await tess.press('authoring.bench', draft);
    const bench = tess.last('bench');
    expect(bench.card.data).toMatchObject({ passed: true, points: 0 });
    const blocks = bench.card.blocks;
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && [table.header.length, table.rows.length]).toEqual([5, 12]);
    const chart = blocks.find((block) => block.kind === 'chart');
    expect(chart?.kind === 'chart' && chart.series.map(({ values }) => values.length)).toEqual(
      Array(6).fill(chart?.kind === 'chart' ? chart.categories.length : 0),
    );
    expect(bench.text).toContain('Sur la défensive · FR');
    await tess.press('authoring.publish', draft);
    expect(tess.last('published').text).toContain('Signé par\u00a0: Formatrice tess');

    const noa = await world.newcomer('noa', 'en');
    await noa.say('menu');
    expect(offers(noa)).toContain('panne-de-trop');
    await noa.press('practice.pick', 'panne-de-trop');
    await noa.press('practice.start', 'panne-de-trop:2');
    expect(noa.last('persona').text).toBe(own().openings[2].en);
    await noa.say('Hello Ruth, third outage in seven weeks, I understand you have had enough. What happened?', 'stop');
    expect(noa.last('debrief').card.data).toMatchObject({ outcome: 'LEARNER_STOP' });

    const far = await trainer(world, 'far', 'fr', 'other-house');
    await far.say('menu');
    expect(offers(far)).not.toContain('panne-de-trop');
    for (const press of ['practice.pick', 'authoring.export']) await far.press(press, 'panne-de-trop');
    await far.press('practice.start', 'panne-de-trop:1');
    await far.press('authoring.publish', draft);
    await far.press('authoring.export', `draft:${draft}`);
    expect(
      far
        .seen()
        .slice(-5)
        .map(({ kind }) => kind),
    ).toEqual(Array(5).fill('refusal'));
    const actions = await ownerRows<{ action: string }>(world.store, sql`select action from audit`);
    expect(actions.map(({ action }) => action)).toContain('scenario published');
  });

  it('keeps a published version for ever: same number refused, database locked, practices under way unmoved', async () => {
    await publish(world, tess, { id: 'verrou' });
    const ben = await world.newcomer('ben');
    await ben.press('practice.start', 'verrou:1');
    await drop(world, tess, file({ id: 'verrou', minutes: 9 }));
    await tess.press('authoring.bench', draftOf(tess));
    await tess.press('authoring.publish', draftOf(tess));
    expect(tess.last('refusal').text).toContain('augmentez');
    await publish(world, tess, { id: 'verrou', version: 2, minutes: 9 });
    expect(tess.last('published').card.data).toMatchObject({ version: 2 });
    await ben.say('Bonjour Ruth, racontez-moi ce qui s’est passé.');
    const [row] = await ownerRows<{ v: number }>(
      world.store,
      sql`select scenario_version as v from practice where scenario_id = 'verrou'`,
    );
    expect(row?.v).toBe(1);
    for (const set of ["content = '{}'", 'version = 7', "signed_at = now() + interval '1 day'"])
      await expect(
        asOwner(world.store, (tx) =>
          tx.execute(sql.raw(`update own_scenario set ${set} where scenario_id = 'verrou'`)),
        ),
      ).rejects.toThrow();
    await tess.press('authoring.retire', 'verrou');
    expect(tess.last('retired').text).toContain('gardent leur client');
    await ben.say('Je comprends que cette troisième panne vous mette à bout.');
    expect(ben.seen().at(-1)?.kind).not.toBe('refusal');
    const late = await world.newcomer('late');
    await late.press('practice.start', 'verrou:1');
    expect(late.last('refusal').text).toContain('n’est plus proposée');
    await expect(
      asOwner(world.store, (tx) => tx.execute(sql`update own_scenario set retired_at = null`)),
    ).rejects.toThrow();
  });

  it('blocks what the bench does not pass, and says why', async () => {
    const { bench } = own();
    await drop(world, tess, file({ id: 'trop-facile', bench: { ...bench, rude: bench.expert.slice(0, 8) } }));
    const draft = draftOf(tess);
    await tess.press('authoring.bench', draft);
    expect(tess.last('bench').card.data).toMatchObject({ passed: false });
    expect(tess.last('bench').text).toMatch(/Impoli doit échouer/u);
    await tess.press('authoring.publish', draft);
    expect(tess.last('refusal').text).toContain('banc d’essai n’est pas réussi');
  });

  it('asks a second person for what touches who people are, whatever the file claims', async () => {
    const claimed = own().persona.voice;
    const flagged = {
      id: 'a-relire',
      reviewer: 'Quelqu’un d’autre',
      persona: { ...own().persona, voice: { ...claimed, en: `${claimed.en.slice(0, 200)} She is a devout Catholic.` } },
    };
    await drop(world, tess, file(flagged));
    const draft = draftOf(tess);
    expect(tess.last('draft').card.data).toMatchObject({ cues: 1 });
    expect(tess.last('draft').text).not.toContain('reviewer');
    await tess.press('authoring.bench', draft);
    await tess.press('authoring.publish', draft);
    expect(tess.last('refusal').text).toContain('seconde personne');
    await tess.press('authoring.approve', draft);
    expect(tess.last('refusal').text).toContain('autre personne');
    const tim = await trainer(world, 'tim2', 'en');
    await tim.press('authoring.approve', draft);
    expect(tim.last('draft').card.data).toMatchObject({ state: 'reviewed' });
    await drop(world, tess, file({ ...flagged, minutes: 9 }));
    await tess.press('authoring.bench', draft);
    await tess.press('authoring.publish', draft);
    expect(tess.last('refusal').text).toContain('seconde personne');
    await tim.press('authoring.approve', draft);
    await tess.press('authoring.publish', draft);
    expect(tess.last('published').text).toContain('donnée par Formatrice tim2');
  });

  it('publishes once when the signature is pressed twice at once', async () => {
    await drop(world, tess, file({ id: 'deux-fois' }));
    await tess.press('authoring.bench', draftOf(tess));
    await Promise.all([1, 2].map(() => tess.press('authoring.publish', draftOf(tess))));
    const said = tess
      .seen()
      .filter(({ card }) => card.data?.scenario === 'deux-fois' && card.data.kind === 'published');
    expect(said).toHaveLength(1);
  });

  it('exports any scenario as a file that reads back the same', async () => {
    for (const wanted of ['e1', 'deux-fois']) {
      await tess.press('authoring.export', wanted);
      const block = tess.last('scenario_file').card.blocks.find(({ kind }) => kind === 'file');
      expect(block?.kind === 'file' && block.name).toBe(`${wanted}.yaml`);
      const read = readDraft('x.yaml', block?.kind === 'file' ? block.content : '');
      expect('scenario' in read && [read.scenario.id, read.errors.length]).toEqual([wanted, 0]);
    }
    await tess.say('exporter e5');
    expect(tess.last('scenario_file').card.data).toMatchObject({ scenario: 'e5' });
  });
});

it('keeps what was published over a restart', async () => {
  const { store, again } = await folderStore();
  const before = await openWorld({ store });
  await publish(before, await trainer(before, 'tess'), { id: 'durable' });
  await before.close();
  const after = await openWorld({ store: await openStore(again) });
  const eve = await after.newcomer('eve');
  expect(offers(eve)).toContain('durable');
  await eve.press('practice.start', 'durable:1');
  expect(eve.last('persona').text).toBe(own().openings[1].fr);
  await after.close();
});
