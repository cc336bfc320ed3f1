import { sql } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { type Model, ModelError } from '../../src/kernel/model.ts';
import { exhaustion } from '../../src/practice/engine/exhaustion.ts';
import { forbiddenIn, linesSaying, saysForbidden, withoutForbidden } from '../../src/practice/engine/principles.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { ownerRows } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';
import { submit, trainer } from './desk.ts';

const e1 = loadLibrary().get('e1');
if (!e1) throw new Error('scenario e1 is missing');

describe('a correction, in plain words', () => {
  it('forbids the words it quotes when it says no, and only then', () => {
    expect(forbiddenIn(['Il ne dit jamais « Génial » ni “super”.', 'Never says "Awesome, mate"'])).toEqual([
      'genial',
      'super',
      'awesome mate',
    ]);
    expect(forbiddenIn(['Il parle de « son atelier ».', 'Moins d’ironie, pas de questions'])).toEqual([]);
    expect(saysForbidden('C’est GÉNIAL !', ['genial'])).toBe(true);
    expect(saysForbidden('C’est génialement long', ['genial'])).toBe(false);
  });

  it('silences the authored lines that say them while enough are left, and never makes a practice run dry', () => {
    const quiet = withoutForbidden(e1, 'fr', ['devis']);
    const before = linesSaying(e1, ['devis']).filter((id) => id.startsWith('lines.'));
    expect(before.length).toBeGreaterThan(0);
    expect(exhaustion(quiet)).toEqual([]);
    for (const id of before) {
      const [, band = '', at = ''] = id.split('.');
      const line = quiet.lines[band as keyof typeof quiet.lines][Number(at)];
      if (line && saysForbidden(line.fr, ['devis'])) expect(line.aggression).toBe(9);
    }
    expect(exhaustion(withoutForbidden(e1, 'fr', ['je', 'vous', 'la', 'le', 'un', 'pas', 'et', 'c est']))).toEqual([]);
    expect(withoutForbidden(e1, 'fr', [])).toBe(e1);
  });

  const worlds: World[] = [];
  afterAll(() => Promise.all(worlds.map((world) => world.close())));

  it('reaches the model at the next line, and a line that breaks it is never said', async () => {
    const directives: (readonly string[])[] = [];
    const refused: (string | undefined)[] = [];
    const model: Model = {
      provider: 'test',
      region: 'here',
      detect: async () => [],
      judge: async () => [],
      draft: () => Promise.reject(new ModelError('down', 'not asked here')),
      voice: async (_, input) => {
        directives.push(input.directive.principles);
        refused.push(input.refused);
        return input.refused
          ? 'Bon. Je vous écoute, mais faites vite.'
          : 'Franchement, votre camionnette, je m’en moque.';
      },
    };
    const world = await openWorld({ model });
    worlds.push(world);
    const tess = await trainer(world, 'tess');
    await tess.say('corriger : ne parle jamais de « camionnette »');
    expect(tess.last('refusal').text).toContain('Aucun client');
    await tess.press('practice.start', 'e1:2');
    await tess.say('Bonjour Karim, racontez-moi ce qui s’est passé.');
    expect(tess.last('persona').text).toContain('camionnette');
    await tess.say('corriger : ne parle jamais de « camionnette »');
    expect(tess.last('corrected').text).toContain('Ne sera plus dit\u00a0: camionnette');
    await tess.say('Six jours sans connexion, je comprends que vous soyez à bout.');
    expect(directives.at(-1)).toEqual(['ne parle jamais de « camionnette »']);
    expect(refused.at(-1)).toBe('principle');
    expect(tess.last('persona').text).toBe('Bon. Je vous écoute, mais faites vite.');
    const far = await world.newcomer('far', 'fr', 'other-house');
    await far.press('practice.start', 'e1:2');
    await far.say('Bonjour Karim, racontez-moi ce qui s’est passé.');
    expect(directives.at(-1)).toEqual([]);
  });

  it('is written from a card too, in either language, with who and when', async () => {
    const world = await openWorld();
    worlds.push(world);
    const tim = await trainer(world, 'tim', 'en');
    await tim.press('authoring.correct', 'e1');
    expect(tim.forms().at(-1)?.action).toEqual({ name: 'authoring.correct', arg: 'e1' });
    await submit(world, tim, 'authoring.correct', 'e1', { words: 'Never says “workshop”\n\u202e\u0000.' });
    expect(tim.last('corrected').text).toMatch(
      /^Noted for Karim, from their next line on\.\nNo longer said: workshop/u,
    );
    expect(tim.last('corrected').text).toContain('These authored lines still hold these words');
    await submit(world, tim, 'authoring.correct', 'nobody', { words: 'Never shouts.' });
    expect(tim.last('refusal').text).toContain('no such scenario');
    const rows = await ownerRows<{ who: string; what: string }>(
      world.store,
      sql`select w.name as who, p.text->>'fr' as what from principle p join person w on w.id = p.written_by`,
    );
    expect(rows).toEqual([{ who: 'Formatrice tim', what: 'Never says “workshop” .' }]);
  });
});
