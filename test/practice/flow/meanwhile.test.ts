import { expect, it } from 'vitest';
import { describeOnEveryEngine, eventually } from '../../support/db.ts';
import { heldModel, letGoUntilSettled } from '../../support/held-model.ts';
import { openWorld, type Someone } from '../../support/world.ts';

const opening = { fr: 'Bonjour Karim, je vous écoute.', en: 'Hello Karim, I am listening.' };
const more = {
  fr: 'Six jours sans connexion, je comprends que vous soyez à bout.',
  en: 'Six days without a connection, I understand you have had enough.',
};

describeOnEveryEngine('While a customer’s answer is being thought', (engine) => {
  const thinking = async (language: 'fr' | 'en') => {
    const held = heldModel();
    const { store } = await engine.fresh();
    const world = await openWorld({ store, model: held.model });
    const someone = await world.newcomer(`meanwhile-${language}`, language);
    await someone.press('practice.start', 'e1:1');
    const before = spoken(someone);
    await someone.send({ kind: 'said', text: opening[language] });
    await eventually('the customer thinks', () => held.waiting() > 0);
    const answered = () => letGoUntilSettled(held, world);
    return { world, held, someone, answered, answers: () => spoken(someone) - before };
  };
  const spoken = (someone: Someone): number => someone.seen().filter(({ kind }) => kind === 'persona').length;

  for (const language of ['fr', 'en'] as const) {
    it(`another line is read before the answer, which is one, in ${language}`, async () => {
      const { world, held, someone, answered, answers } = await thinking(language);
      await someone.send({ kind: 'said', text: more[language] });
      await answered();
      expect(answers()).toBe(1);
      expect(held.read.at(-1)).toBe(`${opening[language]}\n${more[language]}`);
      await world.close();
    });

    it(`a hint asked for is not asked for again, and the answer comes all the same, in ${language}`, async () => {
      const { world, someone, answered, answers } = await thinking(language);
      await someone.send({ kind: 'pressed', action: { name: 'practice.hint' } });
      await answered();
      const first = someone.last('hint').text;
      expect(answers()).toBe(1);
      await someone.send({ kind: 'pressed', action: { name: 'practice.hint' } });
      await answered();
      expect(someone.last('hint').text).not.toBe(first);
      await world.close();
    });
  }
});
