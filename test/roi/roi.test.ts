import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases, entryNames, exportable, inputsIn, outcomeOf, proposed, threeIn, typed } from '../../src/roi/rules.ts';
import { appoint, rows } from '../help/house.ts';
import { fill, member } from '../programme/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');
const entered = {
  seats: '100',
  minutes: '42',
  months: '10',
  replaced: '10 / 20 / 50',
  trainerDay: '1 000 / 1 500 / 2 000',
  licence: '4000',
  change: '6000 / 5000 / 4000',
  hours: '50',
  hourCost: '40 €',
};

describe('the estimate, by hand', () => {
  it('counts trainers’ days for the part they would have led, and every cost', () => {
    const read = inputsIn(entered);
    if (!('inputs' in read)) throw new Error(read.wrong);
    // 100 × 42 × 10 = 42 000 minutes, 100 trainer’s days.
    expect(outcomeOf(read.inputs, 'low')).toMatchObject({ trainerDays: 10, value: 10_000, cost: 12_000, net: -2_000 });
    expect(outcomeOf(read.inputs, 'central')).toMatchObject({
      trainerDays: 20,
      value: 30_000,
      cost: 11_000,
      net: 19_000,
    });
    expect(outcomeOf(read.inputs, 'high')).toMatchObject({ trainerDays: 50, value: 100_000, cost: 10_000, ratio: 9 });
    expect(outcomeOf(read.inputs, 'low').ratio).toBeCloseTo(-1 / 6);
  });

  it('leaves the house only with leading the change and ambassadors’ hours in every case', () => {
    const read = inputsIn(entered);
    if (!('inputs' in read)) throw new Error(read.wrong);
    expect(exportable(read.inputs)).toBe(true);
    for (const without of ['change', 'hours', 'hourCost'] as const) {
      expect(exportable({ ...read.inputs, [without]: null })).toBe(false);
      expect(exportable({ ...read.inputs, [without]: { low: 0, central: 5, high: 5 } })).toBe(false);
    }
    expect(exportable(proposed)).toBe(false);
    expect(outcomeOf({ ...proposed }, 'central').ratio).toBeNull();
  });

  it('reads one number or three, and nothing that is not', () => {
    expect(threeIn('1 500 €', 1e6)).toEqual({ low: 1500, central: 1500, high: 1500 });
    expect(threeIn('1000/1500,5/2000', 1e6)).toEqual({ low: 1000, central: 1500.5, high: 2000 });
    expect(threeIn(' ', 1e6)).toBeNull();
    for (const wrong of ['-5', '1/2', '1/2/3/4', 'abc', '1e9', '12.345', '=1+1', '1000001', '1//3'])
      expect(threeIn(wrong, 1e6), wrong).toBeUndefined();
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 0, max: 9999 }),
          fc.integer({ min: 0, max: 9999 }),
          fc.integer({ min: 0, max: 9999 }),
        ),
        ([low, central, high]) => {
          expect(threeIn(typed({ low, central, high }), 9999)).toEqual({ low, central, high });
        },
      ),
      { seed: 20261125, numRuns: 300 },
    );
  });
});

describe.each(['fr', 'en'] as const)('whether it pays, in %s', (language) => {
  let world: World;
  let boss: Someone;
  const last = (who = boss): string => who.seen().at(-1)?.kind ?? '';
  const buttons = (): readonly string[] =>
    boss
      .last('roi')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .map(({ action }) => action.name);
  const say = {
    fr: {
      negative: 'la dépense dépasse la valeur',
      vendor: 'CAS PUBLIÉ PAR UN FOURNISSEUR',
      formula: 'La formule',
      missing: 'ne s’exporte pas',
    },
    en: {
      negative: 'the cost is above the value',
      vendor: 'A VENDOR’S CASE STUDY',
      formula: 'The formula',
      missing: 'cannot be exported',
    },
  }[language];

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    boss = await member(world, 'boss', language, ['manager'], 'Alpha');
  });
  afterAll(() => world.close());

  it('asks for every number, each with one to begin with or left to fill, and all to be changed', async () => {
    await boss.say('roi');
    const form = boss.forms().at(-1);
    expect(form?.fields.map(({ name }) => name)).toEqual(entryNames);
    const value = (name: string) => {
      const field = form?.fields.find((one) => one.name === name);
      return field?.kind === 'text' ? field.value : undefined;
    };
    expect(value('trainerDay')).toBe('1000 / 1500 / 2000');
    expect(value('change')).toBeUndefined();
  });

  it('shows a negative result as one, with the formula and where the quoted day comes from', async () => {
    await fill(world, boss, 'roi.form', undefined, { ...entered, replaced: '1' });
    const { text, card } = boss.last('roi');
    expect(card.data?.net).toEqual([-11_000, -9_500, -8_000]);
    expect(text).toContain('−');
    for (const part of [say.negative, say.formula, say.vendor]) expect(text).toContain(part);
    expect(spaced(text)).toContain(language === 'fr' ? '−11 000 €' : '−€11,000');
    const table = card.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(9);
  });

  it('exports what was entered, what came out and the formula; never without leading the change', async () => {
    expect(buttons()).toContain('roi.export');
    await boss.press('roi.export');
    const file = boss.last('roi_export').card.blocks.find(({ kind }) => kind === 'file');
    const content = file?.kind === 'file' ? file.content : '';
    expect(content.split('\r\n')).toHaveLength(1 + entryNames.length + 9 + 3 + 1);
    expect(content).toContain(say.formula);
    expect(content).toContain(say.vendor);
    for (const change of ['', '0', '5000 / 0 / 5000']) {
      await fill(world, boss, 'roi.form', undefined, { ...entered, change });
      expect(boss.last('roi').text).toContain(say.missing);
      expect(buttons()).not.toContain('roi.export');
      await boss.press('roi.export');
      expect(boss.last('refusal').text).toContain(say.missing);
      expect(last()).toBe('refusal');
    }
    expect(boss.seen().filter(({ kind }) => kind === 'roi_export')).toHaveLength(1);
  });

  it('names the line that cannot be read, keeps the last good one, and comes back to it', async () => {
    const before = JSON.stringify(await rows(world, sql`select inputs from roi`));
    for (const wrong of [
      { ...entered, seats: '' },
      { ...entered, licence: '=cmd' },
      { ...entered, replaced: '150' },
      {},
    ]) {
      await fill(world, boss, 'roi.form', undefined, wrong);
      expect(last(), JSON.stringify(wrong)).toBe('refusal');
    }
    expect(JSON.stringify(await rows(world, sql`select inputs from roi`))).toBe(before);
    await boss.say('roi');
    expect(last()).toBe('roi');
  });

  it('is nobody else’s: other roles are refused, and each sees their own', async () => {
    const other = await world.newcomer('other', language);
    let refused = 0;
    for (const role of ['learner', 'ambassador', 'trainer', 'site_lead', 'dpo']) {
      await appoint(world, other, [role]);
      for (const name of ['roi.form', 'roi.show', 'roi.export']) {
        await other.press(name);
        expect(last(other), `${role} ${name}`).toBe('refusal');
        refused += 1;
      }
      await fill(world, other, 'roi.form', undefined, entered);
      expect(last(other), role).toBe('refusal');
      refused += 1;
      const seen = other.seen().length;
      await other.say('roi');
      expect(
        other
          .seen()
          .slice(seen)
          .some(({ kind }) => kind.startsWith('roi')),
        role,
      ).toBe(false);
    }
    await appoint(world, other, ['programme_lead']);
    await other.press('roi.export');
    expect(last(other)).toBe('refusal');
    expect(await rows(world, sql`select 1 from roi`)).toHaveLength(1);
    console.info(`roi: ${refused + 1} actions over 6 roles refused, nothing changed; ${cases.length} cases`);
  });
});
