import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAbsence } from '../../src/people/absence.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

/** A Wednesday. */
const today = '2026-11-25';

describe('an absence, as it is typed', () => {
  it('is read in the ways people write days, in both languages', () => {
    for (const [text, from, to] of [
      ['absent du 2026-12-24 au 2026-12-31', '2026-12-24', '2026-12-31'],
      ['Absente du 24/12 au 02/01', '2026-12-24', '2027-01-02'],
      ['congés du 24 décembre au 2 janvier 2027', '2026-12-24', '2027-01-02'],
      ['absent demain', '2026-11-26', '2026-11-26'],
      ['absent aujourd’hui', '2026-11-25', '2026-11-25'],
      ['absent le 1er mars', '2027-03-01', '2027-03-01'],
      ['away tomorrow', '2026-11-26', '2026-11-26'],
      ['Away from 24/12 to 31/12/2026', '2026-12-24', '2026-12-31'],
      ['leave from 24 December until 2 January', '2026-12-24', '2027-01-02'],
      ['away 12/24', '2026-12-24', '2026-12-24'],
    ])
      expect(readAbsence(text ?? '', today), text).toEqual({ from, to });
  });
  it('says when the days are none, over, the wrong way round or too many', () => {
    for (const text of [
      'absent du 2026-13-45',
      'absent du 2026-12-31 au 2026-12-24',
      'absent le 2026-11-02',
      'away from 2026-12-01 to 2028-12-01',
      'absent le 31/02',
      'absent du 24/12 au 25/12 au 26/12',
    ])
      expect(readAbsence(text, today), text).toBe('unclear');
    for (const text of ['absent', 'mes absences', 'my absences', 'away', 'time off', 'Congés ?'])
      expect(readAbsence(text, today), text).toBe('list');
  });
  it('is never seen in a reply to a customer', () => {
    for (const text of [
      'Absent ce jour-là, le technicien repassera le 24/12.',
      'Congés ou pas, je m’en occupe.',
      'Leave it to me, I will call you tomorrow.',
      'Away with the old box: you get a new one on 24/12.',
      'Je suis absent demain mais ma collègue vous rappelle.',
    ])
      expect(readAbsence(text, today), text).toBe(undefined);
  });
});

describe('an absence in the chat', () => {
  let world: World;
  let lea: Someone;
  let sam: Someone;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: Date.UTC(2026, 10, 25, 9) });
    lea = await world.newcomer('lea', 'fr');
    sam = await world.newcomer('sam', 'en');
  });
  afterAll(() => world.close());
  const days = () =>
    ownerRows<{ from: string }>(world.store, sql`select from_day::text as from from day_off order by from_day`);

  it('is noted in words, listed, and taken back by its author only', async () => {
    await lea.say('absent du 24/12 au 31/12');
    const { text, card } = lea.last('absent');
    expect(text).toBe(
      'C’est noté\u00a0: aucun rappel du 24 décembre 2026 au 31 décembre 2026. Votre série de semaines est gardée.',
    );
    const arg = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0]?.action.arg;
    await sam.press('people.absence_drop', arg);
    expect(sam.last('absences').text).toContain('no longer there');
    expect(await days()).toHaveLength(1);
    await lea.say('absences');
    expect(lea.last('absences').text).toContain('du 24 décembre 2026 au 31 décembre 2026');
    await lea.press('people.absence_drop', arg);
    expect(lea.last('absences').text).toContain('C’est annulé. Aucune absence à venir.');
    expect(await days()).toEqual([]);
  });
  it('that is no day says how to write one, and changes nothing', async () => {
    await sam.say('away 2026-13-45');
    expect(sam.last('absences').text).toContain('I did not understand those days');
    expect(sam.last('absences').text).toContain('“away from 24/12 to 31/12”');
    expect(await days()).toEqual([]);
  });
});
