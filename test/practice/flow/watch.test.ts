import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detect } from '../../../src/practice/detect/detect.ts';
import type { PracticeState } from '../../../src/practice/engine/state.ts';
import { step } from '../../../src/practice/engine/step.ts';
import { momentsOf, watchedLevel } from '../../../src/practice/engine/watched.ts';
import { loadLibrary } from '../../../src/scenarios/load.ts';
import { dataOf, rows } from '../../help/house.ts';
import { quickStore } from '../../support/db.ts';
import { openWorld, type Someone, type World } from '../../support/world.ts';

const library = loadLibrary();
const languages = ['fr', 'en'] as const;

/** The first button of a card that carries an action of this name. */
const carried = (who: Someone, kind: string, name: string): string => {
  const buttons = who.last(kind).card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const found = buttons.find(({ action }) => action.name === name);
  if (!found) throw new Error(`no button ${name} on ${kind}`);
  return found.action.arg ?? '';
};

describe('watching first', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
  });
  afterAll(() => world.close());

  for (const language of languages)
    it(`shows a model conversation part by part to someone who never tried, and lets them take over, in ${language}`, async () => {
      const lea = await world.newcomer(`lea-${language}`, language);
      await lea.press('practice.watch', carried(lea, 'menu', 'practice.watch'));
      const scenario = library.get(dataOf(lea.last('watch').card, 'scenario'));
      if (!scenario) throw new Error('an unknown scenario is watched');
      expect(lea.last('watch').text).toContain(language === 'fr' ? 'IA' : 'AI');
      await lea.press('practice.watch', carried(lea, 'watch', 'practice.watch'));
      const at = Number(lea.last('watch').card.data?.at);
      const read = lea
        .seen()
        .flatMap(({ kind, text }) => (kind === 'watch' ? [text] : []))
        .join('\n');
      for (const [index, said] of scenario.dialogue.entries())
        expect(read.includes(said[language]), `line ${index}`).toBe(index <= at);
      await lea.press('practice.take_over', carried(lea, 'watch', 'practice.take_over'));
      expect(
        lea
          .seen()
          .slice(-3)
          .map(({ kind }) => kind),
      ).toEqual(['brief', 'taken_over', 'persona']);
      expect(lea.last('persona').text).toBe(scenario.dialogue[at]?.[language]);
      const [row] = await rows<{ state: PracticeState; discovery: boolean; level: number; id: string }>(
        world,
        sql`select p.* from practice p join identity i on i.person_id = p.person_id where i.external_id = ${lea.id}`,
      );
      const moment = momentsOf(scenario, watchedLevel, language, detect).find((one) => one.at === at);
      expect(row).toMatchObject({ discovery: true, level: watchedLevel, state: moment?.state });
      // Nothing of the model's own agent is ever taken for the learner's words.
      const turns = await rows<{ role: string; text: string }>(
        world,
        sql`select * from turn where practice_id = ${row?.id}`,
      );
      expect(turns).toMatchObject([{ role: 'customer', text: scenario.dialogue[at]?.[language] }]);
      for (const { [language]: line } of scenario.bench.expert)
        if (!lea.seen().some(({ kind }) => kind === 'self_view')) await lea.say(line);
      await lea.press('practice.debrief');
      const debrief = JSON.stringify(lea.seen().filter(({ card }) => card.data?.kind === 'debrief'));
      expect(debrief).toContain('RESOLVED');
      for (const said of scenario.dialogue) if (said.who === 'agent') expect(debrief).not.toContain(said[language]);
    });

  it('ends the model conversation with a start of one’s own', async () => {
    const tom = await world.newcomer('tom');
    await tom.press('practice.watch', 'e5');
    for (let part = 0; part < 12 && tom.last('watch').card.data?.at !== undefined; part += 1)
      await tom.press('practice.watch', carried(tom, 'watch', 'practice.watch'));
    expect(tom.last('watch').text).toContain(library.get('e5')?.dialogue.at(-1)?.fr);
    expect(carried(tom, 'watch', 'practice.start')).toBe('e5:1');
  });

  it('refuses what is not a moment of the conversation, and a second practice beside an open one', async () => {
    const kim = await world.newcomer('kim');
    for (const [name, arg] of [
      ['practice.watch', 'nothing'],
      ['practice.watch', 'e1:x'],
      ['practice.take_over', 'e1'],
      ['practice.take_over', 'e1:1'],
      ['practice.take_over', 'e1:99'],
      ['practice.take_over', 'nothing:2'],
      ['practice.take_over', ''],
    ] as const) {
      await kim.press(name, arg);
      expect(kim.seen().at(-1)?.kind, `${name} ${arg}`).toBe('refusal');
    }
    await kim.press('practice.take_over', 'e1:2');
    await kim.press('practice.take_over', 'e1:4');
    expect(kim.seen().at(-1)?.kind).toBe('refusal');
  });

  it('takes a limit shown in a model conversation as the right answer to an attack, in both languages', () => {
    for (const id of ['e3', 'e4', 'e13']) {
      const scenario = library.get(id);
      if (!scenario) throw new Error(`no ${id}`);
      for (const lang of languages) {
        const found = momentsOf(scenario, watchedLevel, lang, detect);
        expect(
          found.map(({ state }) => state.limit.warned),
          `${id} ${lang}`,
        ).toContain(true);
      }
    }
  });

  it('leaves every moment of every conversation open to a good end, in both languages', () => {
    let moments = 0;
    for (const scenario of library.values())
      for (const lang of languages) {
        const found = momentsOf(scenario, watchedLevel, lang, detect);
        expect(found.length, `${scenario.id} ${lang}`).toBeGreaterThanOrEqual(3);
        for (const moment of found) {
          let { state } = moment;
          let context = moment.line;
          for (const { [lang]: text } of scenario.bench.expert) {
            if (state.ended) break;
            const next = step({ scenario, level: watchedLevel, lang, state, text, seed: 'watch', detect, context });
            state = next.state;
            context = next.reply.text;
          }
          expect(['RESOLVED', 'ESCALATED_OK', 'LIMIT_CLOSE'], `${scenario.id} ${lang} line ${moment.at}`).toContain(
            state.ended,
          );
          moments += 1;
        }
      }
    console.log(`watch first: ${moments} moments of ${library.size} conversations × 2 languages lead to a good end`);
  });
});
