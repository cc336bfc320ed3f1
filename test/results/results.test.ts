import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Figure, figureIn, leastOf, toldOf } from '../../src/results/rules.ts';
import { appoint, rows } from '../help/house.ts';
import { fill, member } from '../programme/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const days = { beforeFrom: '2026-06-01', beforeTo: '2026-06-30', afterFrom: '2026-10-01', afterTo: '2026-10-31' };
const entered = { ...days, beforePart: '62', beforeOf: '100', afterPart: '90', afterOf: '120' };
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

describe('a figure of one’s own', () => {
  const side = (part: number, of: number) => ({ part, of, from: '2026-06-01', to: '2026-06-30' });
  const of = (before: readonly [number, number], after: readonly [number, number]): Figure => ({
    measure: 'satisfied',
    before: side(...before),
    after: side(...after),
  });

  it('is told from thirty on both sides only, whatever the numbers', () => {
    expect(toldOf(of([20, 29], [25, 30]))).toEqual({ enough: false });
    expect(toldOf(of([20, 30], [25, 29]))).toEqual({ enough: false });
    expect(toldOf(of([20, 30], [25, 30])).enough).toBe(true);
    const n = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        n,
        n,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, p, q) => {
          const told = toldOf(of([Math.floor(p * a), a], [Math.floor(q * b), b]));
          expect(told.enough).toBe(Math.min(a, b) >= leastOf);
          if (told.enough) expect(told.margin).toBeGreaterThan(0);
        },
      ),
      { seed: 20261125, numRuns: 500 },
    );
  });

  it('says when the difference may be chance', () => {
    expect(toldOf(of([50, 100], [55, 100]))).toMatchObject({ clear: false });
    expect(toldOf(of([50, 100], [75, 100]))).toMatchObject({ clear: true });
    expect(toldOf(of([0, 30], [0, 30]))).toMatchObject({ difference: 0, clear: false });
  });

  it('reads two past periods in order, and a part never larger than the whole', () => {
    expect(figureIn('satisfied', entered, '2026-11-25')).toBeDefined();
    for (const wrong of [
      { beforePart: '101' },
      { beforeOf: '0' },
      { afterPart: '-1' },
      { afterPart: '1.5' },
      { afterOf: '' },
      { afterTo: '2026-11-26' },
      { afterFrom: '2026-06-30' },
      { beforeFrom: '2026-07-01' },
      { beforeTo: '2026-02-31' },
    ])
      expect(figureIn('satisfied', { ...entered, ...wrong }, '2026-11-25'), JSON.stringify(wrong)).toBeUndefined();
    expect(figureIn('other', entered, '2026-11-25')).toBeUndefined();
  });
});

describe.each(['fr', 'en'] as const)('your own figures, in %s', (language) => {
  let world: World;
  let lead: Someone;
  const say = {
    fr: {
      word: 'résultats',
      none: 'rien n’est saisi',
      few: 'insuffisant',
      vendor: 'PAS UN RÉSULTAT D’ICI',
      cause: 'ne dit pas que l’entraînement',
    },
    en: {
      word: 'results',
      none: 'nothing entered',
      few: 'not enough',
      vendor: 'NOT A RESULT FROM HERE',
      cause: 'does not say that practice',
    },
  }[language];
  const last = (who = lead): string => who.seen().at(-1)?.kind ?? '';
  const stored = () => rows(world, sql`select * from own_figure order by measure`).then((all) => JSON.stringify(all));

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
  });
  afterAll(() => world.close());

  it('begin empty, with a vendor’s case beside them labelled as such', async () => {
    await lead.say(say.word);
    const { text } = lead.last('results');
    expect(text.split(say.none)).toHaveLength(3);
    expect(text.split(say.vendor)).toHaveLength(3);
    for (const line of spaced(text).split('\n')) if (/[+]35|−42/u.test(line)) expect(line).toMatch(/^\[/u);
  });

  it('are “not enough” under thirty on either side, and show no share then', async () => {
    await lead.press('results.form', 'satisfied');
    expect(lead.forms().at(-1)?.fields).toHaveLength(8);
    await fill(world, lead, 'results.form', 'satisfied', { ...entered, afterPart: '20', afterOf: '29' });
    const { text } = lead.last('results');
    expect(text).toContain(say.few);
    expect(spaced(text).split('\n')[1]).not.toMatch(/\d ?%/u);
  });

  it('are told with their numbers, their periods and their margin, and claim no cause', async () => {
    await fill(world, lead, 'results.form', 'satisfied', { ...entered, afterPart: '108' });
    const line = spaced(lead.last('results').text).split('\n')[1] ?? '';
    expect(line).toContain(language === 'fr' ? '62 %' : '62%');
    expect(line).toContain(language === 'fr' ? '90 %' : '90%');
    expect(line).toContain('n = 120');
    expect(line).toContain('+28 points');
    expect(line).toContain('2026-10-31');
    expect(line).toContain(say.cause);
    await fill(world, lead, 'results.form', 'incivilities', {
      ...entered,
      beforePart: '60',
      beforeOf: '4000',
      afterPart: '40',
      afterOf: '4000',
    });
    expect(lead.last('results').card.data?.told).toEqual(['satisfied', 'incivilities']);
    expect(spaced(lead.last('results').text)).toContain('−0');
  });

  it('refuse what is no figure, without effect', async () => {
    const before = await stored();
    for (const wrong of [{}, { ...entered, beforePart: '101' }, { ...entered, afterTo: '2027-01-01' }]) {
      await fill(world, lead, 'results.form', 'satisfied', wrong);
      expect(last(), JSON.stringify(wrong)).toBe('refusal');
    }
    await lead.press('results.form', 'x');
    expect(last()).toBe('refusal');
    expect(await stored()).toBe(before);
  });

  it('are read by those who accompany, entered by the lead only, and by nobody of another workspace', async () => {
    const before = await stored();
    const other = await world.newcomer('other', language);
    let refused = 0;
    for (const role of ['learner', 'ambassador', 'trainer', 'manager', 'site_lead', 'dpo']) {
      await appoint(world, other, [role]);
      await other.press('results.show');
      expect(last(other), role).toBe(role === 'learner' ? 'refusal' : 'results');
      const buttons = other
        .seen()
        .at(-1)
        ?.card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
      expect(buttons?.some(({ action }) => action.name === 'results.form')).toBe(false);
      for (const arg of ['satisfied', 'incivilities', '']) {
        await other.press('results.form', arg);
        expect(last(other), role).toBe('refusal');
        await fill(world, other, 'results.form', arg, entered);
        expect(last(other), role).toBe('refusal');
        refused += 2;
      }
    }
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['programme_lead']);
    await foreign.say(say.word);
    expect(foreign.last('results').text.split(say.none)).toHaveLength(3);
    expect(await stored()).toBe(before);
    console.info(`results: ${refused} actions over 6 roles refused, nothing changed`);
  });
});
