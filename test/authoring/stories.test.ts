import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymise } from '../../src/practice/engine/anonymise.ts';
import { ownerRows } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { draftOf, submit, trainer } from './desk.ts';

describe('a true story', () => {
  it.each([
    ['fr', 'Mme Lefèvre-Dumont a crié. Puis Lefèvre-Dumont est partie.', '[nom] a crié. Puis [nom] est partie.'],
    ['fr', 'J’ai eu M. Jean de La Tour au 06 12 34 56 78.', 'J’ai eu M. [nom] au [téléphone].'],
    ['fr', 'Ma collègue Samira Benali l’a vu, Samira confirme.', 'Ma collègue [nom] l’a vu, [nom] confirme.'],
    ['fr', 'le client, Paul Martin, écrit à paul.martin@orange.fr', 'le client, [nom], écrit à [e-mail]'],
    ['fr', 'Une dame a attendu lundi. Elle criait.', 'Une dame a attendu lundi. Elle criait.'],
    ['en', 'Mr. O’Brien said my name is Patrick. Patrick left.', 'Mr. [name] said my name is [name]. [name] left.'],
    ['en', 'The line was down. Monday morning, nobody came.', 'The line was down. Monday morning, nobody came.'],
  ] as const)('is masked before it is kept (%s): %s', (language, told, kept) => {
    const expected = told.startsWith('Mme') ? `Mme ${kept}` : kept;
    expect(anonymise(told, language)).toBe(expected);
  });

  describe('in the chat', () => {
    let world: World;
    let tess: Someone;
    let lea: Someone;
    beforeAll(async () => {
      world = await openWorld();
      tess = await trainer(world, 'tess');
      lea = await world.newcomer('lea');
    });
    afterAll(() => world.close());
    const told = (): Promise<{ text: string | null; id: string }[]> =>
      ownerRows(world.store, sql`select id, text from true_story order by at, id`);
    const secret = 'Mme Roussillon attend son remboursement depuis mai, elle a rappelé du 06 12 34 56 78.';

    it('is told by anyone, in words, in a form or from a message, and only what is masked is stored', async () => {
      await lea.say(`histoire : ${secret}`);
      expect(lea.last('story').text).toContain('Mme [nom] attend');
      await lea.say('histoire');
      expect(lea.forms().at(-1)?.action.name).toBe('authoring.story');
      await submit(world, lea, 'authoring.story', undefined, { words: `${secret} Bis.` });
      await lea.send({ kind: 'pressed', action: { name: 'authoring.story' }, value: `${secret} Ter.` });
      await world.settled();
      await lea.say('histoire : court');
      expect(lea.last('refusal').text).toContain('quarante caractères');
      const stored = await told();
      expect(stored).toHaveLength(3);
      expect(stored.map(({ text }) => text).join()).not.toMatch(/Roussillon|06 12/u);
    });

    it('is no line of a practice, and a line of a practice is no story', async () => {
      const tom = await world.newcomer('tom', 'en');
      await tom.press('practice.start', 'e1:2');
      await tom.say('Story of my life, I understand six days offline is a lot. What happened?');
      const kinds = tom.seen().map(({ kind }) => kind);
      expect([kinds.filter((kind) => kind === 'persona').length, kinds.includes('story')]).toEqual([2, false]);
      await tom.say('story: a customer waited three weeks for a refund and nobody ever called back.');
      expect(tom.seen().at(-1)?.kind).toBe('story');
    });

    it('waits in the backlog, becomes a scenario a trainer signs, and its text is then deleted', async () => {
      await lea.say('mes scénarios');
      expect(lea.last('refusal').text).toContain('formateurs');
      await tess.say('mes scénarios');
      expect(tess.last('desk').text).toContain('Mme [nom] attend');
      const [first, second] = await told();
      await tess.press('authoring.new', first?.id);
      const action = tess.forms().at(-1)?.action;
      expect(action).toEqual({ name: 'authoring.form1', arg: first?.id });
      await submit(world, tess, 'authoring.form1', first?.id, { base: 'e9', title_fr: 'Le remboursement' });
      const draft = draftOf(tess);
      expect(tess.last('draft').text).toContain('une histoire vécue');
      await world.someone('lea').press('practice.start', 'le-remboursement:1');
      expect(lea.last('refusal').text).toContain('n’existe pas');
      await tess.press('authoring.bench', draft);
      await tess.press('authoring.publish', draft);
      expect(tess.last('published').text).toContain('Formatrice tess');
      expect((await told())[0]?.text).toBeNull();
      await tess.press('authoring.story_drop', second?.id);
      expect((await told())[1]?.text).toBeNull();
    });
  });
});
