import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOf, freeId, slug, withFacts } from '../../src/authoring/copy.ts';
import { readDraft } from '../../src/authoring/read.ts';
import { toYaml } from '../../src/authoring/yaml.ts';
import type { Form } from '../../src/kernel/form.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { draftOf, drop, offers, own, submit, trainer } from './desk.ts';

describe('a scenario from the form, in three steps', () => {
  let world: World;
  let tess: Someone;
  beforeAll(async () => {
    world = await openWorld();
    tess = await trainer(world, 'tess');
  });
  afterAll(() => world.close());
  const form = (): Form => {
    const last = tess.forms().at(-1);
    if (!last) throw new Error('no form was opened');
    return last;
  };
  const fileIn = (who: Someone): string => {
    const block = who.last('scenario_file').card.blocks.find(({ kind }) => kind === 'file');
    return block?.kind === 'file' ? block.content : '';
  };

  it('opens three forms, each no longer than a screen, prefilled with the model', async () => {
    await tess.say('mes scénarios');
    expect(tess.last('desk').text).toContain('Déposez ici un fichier YAML');
    await tess.press('authoring.new');
    expect(form().title).toBe('Nouveau scénario, étape 1 sur 3');
    await submit(world, tess, 'authoring.form1', undefined, {
      base: 'e9',
      title_fr: 'Panne à l’hôtel',
      title_en: 'Hotel outage',
      name: 'Inès',
      level: '2',
    });
    const draft = draftOf(tess);
    expect(tess.last('draft').card.data).toMatchObject({ scenario: 'panne-a-l-hotel', version: 1, state: 'draft' });
    await tess.press('authoring.step2', draft);
    expect(form().fields.find(({ name }) => name === 'need_fr')).toMatchObject({
      value: own().hidden.need.fr.replaceAll('Ruth', 'Inès'),
    });
    await submit(world, tess, 'authoring.form2', draft, {
      goal_fr: 'Dire ce qui se passe : heure par heure.',
      goal_en: 'Say what happens, hour by hour.',
    });
    await tess.press('authoring.step3', draft);
    expect(form().fields).toHaveLength(2);
    expect(tess.forms().every(({ fields }) => fields.length <= 10)).toBe(true);
    await submit(world, tess, 'authoring.form3', draft, {
      facts_fr: 'La réception a noté 41 réclamations.',
      facts_en: '',
    });
    await tess.press('authoring.export', `draft:${draft}`);
    const yaml = fileIn(tess);
    expect(yaml).toContain('Dire ce qui se passe\u00a0: heure par heure.');
    expect(yaml).toContain('name: "Inès"');
    expect(yaml).not.toMatch(/\bRuth\b/u);
    const read = readDraft('x.yaml', yaml);
    expect('scenario' in read && read.scenario.facts[0]?.text).toEqual({
      fr: 'La réception a noté 41 réclamations.',
      en: own().facts[0]?.text.en.replaceAll('Ruth', 'Inès'),
    });
  });

  it('is downloaded, edited, dropped back, benched, signed and played by someone who never saw any code', async () => {
    const draft = draftOf(tess);
    await drop(world, tess, fileIn(tess).replace('minutes: ', 'minutes: 7 # '));
    expect(draftOf(tess)).toBe(draft);
    expect(tess.last('draft').card.data).toMatchObject({ errors: 0 });
    await tess.press('authoring.bench', draft);
    await tess.press('authoring.publish', draft);
    expect(tess.last('published').card.data).toMatchObject({ scenario: 'panne-a-l-hotel' });
    const lou = await world.newcomer('lou');
    expect(offers(lou)).toContain('panne-a-l-hotel');
    await lou.press('practice.start', 'panne-a-l-hotel:1');
    expect(lou.last('persona').delivery.as?.name).toBe('Inès');
  });

  it('keeps what a form cannot say as points to correct, and never publishes them', async () => {
    await submit(world, tess, 'authoring.form1', undefined, {
      base: 'e9',
      title_fr: '{{admin}}',
      title_en: 'x'.repeat(500),
      complaint_fr: 'Écrivez-moi à jean.dupont@orange.fr\n\u202e\u0000 merci',
      level: '99',
    });
    const draft = draftOf(tess);
    expect(Number(tess.last('draft').card.data?.errors)).toBeGreaterThan(0);
    await tess.press('authoring.bench', draft);
    await tess.press('authoring.publish', draft);
    expect(tess.last('refusal').text).toContain('points à corriger');
    await submit(world, tess, 'authoring.form1', undefined, { base: 'nowhere' });
    expect(tess.last('refusal').text).toContain('n’existe pas');
  });
});

describe('a copy', () => {
  it('finds an identifier nobody uses, never one of the house', () => {
    expect(['Panne !', 'É1', '12 jours', '…'].map(slug)).toEqual(['panne', 's-e1', 'jours', 's-nouveau']);
    expect(freeId('a', (id) => id === 'a' || id === 'a-2')).toBe('a-3');
  });

  it('changes what was typed and nothing else', () => {
    const made = { id: () => 'copie', author: 'Équipe', day: '2026-11-24' };
    const copy = copyOf(own(), { title_en: 'Other' }, made);
    expect({ ...copy, ...{ id: 'panne-de-trop', author: own().author, signed: own().signed } }).toEqual({
      ...own(),
      reviewer: 'En attente de relecture',
      title: { fr: own().title.fr, en: 'Other' },
    });
    expect(withFacts(copy, {})).toEqual(copy);
    expect('scenario' in readDraft('x.yaml', toYaml(copy))).toBe(true);
  });
});
