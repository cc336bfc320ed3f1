import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { earliest, type NudgeView, nudgeDue } from '../../src/nudges/rules.ts';
import { tick } from '../../src/ticker.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
/** A Friday, 16:20 in Paris. */
const friday = Date.UTC(2026, 10, 27, 15, 20);

const view: NudgeView = {
  optedIn: true,
  hours: { timeZone: 'UTC', start: '00:00', end: '23:59', days: '1234567', region: 'ZZ' },
  off: [],
  practising: false,
  lastPractice: null,
  lastStop: null,
  sent: [],
  snoozedUntil: null,
  fewer: false,
  anchoringSince: null,
};

for (const language of ['fr', 'en'] as const)
  describe(`what is said of reminders is what happens, in ${language}`, () => {
    const fr = language === 'fr';
    let world: World;
    let lea: Someone;
    let n = 0;
    beforeAll(async () => {
      world = await openWorld({ store: await quickStore(), now: friday });
    });
    afterAll(() => world.close());
    beforeEach(async () => {
      world.now = friday;
      n += 1;
      lea = await world.newcomer(`lea${n}`, language);
      await ownerRows(world.store, sql`delete from nudge_due`);
    });
    const look = async (at: number): Promise<void> => {
      world.now = at;
      await tick(world.app.features, world.app.services, at);
      await world.settled();
    };
    const last = (): string => lea.seen().at(-1)?.text ?? '';
    const nudges = (): number => lea.seen().filter(({ kind }) => kind === 'nudge').length;

    it('a moment chosen says when the first may come, and “reminders” what holds', async () => {
      await lea.press('nudges.cue', 'start');
      expect(last()).toMatch(
        fr
          ? /au plus tôt lundi 30 novembre à 9.h.\d\d, à votre moment/u
          : /on Monday 30 November at 09:\d\d at the earliest/u,
      );
      await lea.say(fr ? 'rappels' : 'reminders');
      expect(last()).toContain(fr ? 'Vous avez choisi' : 'You chose');
      expect(last()).toContain(fr ? 'Deux rappels par semaine au plus' : 'Two reminders a week at most');
    });

    it('“in an hour” says the hour, or the next working morning when the day is over, and comes then', async () => {
      await lea.press('nudges.cue', 'start');
      await lea.press('nudges.hour');
      expect(last()).toBe(fr ? 'Entendu, je reviens à 17\u00a0h\u00a020.' : 'All right, I will be back at 17:20.');
      world.now = friday + hour;
      await lea.press('nudges.hour');
      expect(last()).toContain(fr ? 'lundi 30 novembre à 9\u00a0h\u00a000' : 'on Monday 30 November at 09:00');
      await look(friday + 2 * hour);
      expect(nudges()).toBe(0);
      await look(Date.UTC(2026, 10, 30, 8, 1));
      expect(nudges()).toBe(1);
    });

    it('“tomorrow” is the next working day even when pressed at night', async () => {
      await lea.press('nudges.cue', 'start');
      world.now = Date.UTC(2026, 10, 30, 22, 30);
      await lea.press('nudges.tomorrow');
      expect(last()).toMatch(fr ? /mardi 1er décembre à 9.h/u : /on Tuesday 1 December at 09:/u);
      world.now = Date.UTC(2026, 11, 1, 1, 0);
      await lea.press('nudges.cue', 'end');
      await lea.press('nudges.tomorrow');
      expect(last()).toMatch(fr ? /mercredi 2 décembre à 17.h/u : /on Wednesday 2 December at 17:/u);
    });

    it('nothing is promised by an old button once reminders are stopped, and nothing comes', async () => {
      await lea.press('nudges.cue', 'start');
      await lea.press('nudges.stop');
      for (const press of ['nudges.hour', 'nudges.tomorrow', 'nudges.fewer']) {
        await lea.press(press);
        expect(last(), press).toContain(fr ? 'Les rappels sont arrêtés' : 'Reminders are stopped');
      }
      for (let d = 0; d < 10; d += 1) await look(friday + d * day + hour);
      expect(nudges()).toBe(0);
    });

    it('“stop” typed after one of our messages stops them; with a practice on hold it is about the practice', async () => {
      await lea.press('nudges.cue', 'start');
      await lea.say('stop');
      expect(lea.seen().at(-1)?.kind).toBe('stopped_reminders');
      await lea.press('nudges.cue', 'start');
      await lea.press('practice.start', 'e1:1');
      await lea.say('stop');
      expect(
        lea
          .seen()
          .map(({ kind }) => kind)
          .filter((kind) => kind === 'stopped_reminders'),
      ).toHaveLength(1);
      await lea.say(fr ? 'plus de rappels' : 'no more reminders');
      expect(lea.seen().at(-1)?.kind).toBe('stopped_reminders');
      await lea.say('stop');
      expect(lea.seen().at(-1)?.kind).not.toBe('stopped_reminders');
    });

    it('whoever practises before the hour they asked for is left in peace', async () => {
      await lea.press('nudges.cue', 'start');
      await lea.press('nudges.hour');
      await lea.press('practice.start', 'e1:1');
      await lea.say('stop');
      for (const d of [0, 3]) await look(friday + d * day + hour);
      await look(Date.UTC(2026, 10, 30, 8, 31));
      expect(nudges()).toBe(0);
    });

    it('a commitment is asked about only of those who accepted reminders, as it was said', async () => {
      await lea.press('practice.start', 'e1:1');
      await ownerRows(
        world.store,
        sql`insert into nudge_due (workspace_id, person_id, kind, next_at, step)
            select workspace_id, person_id, 'commitment', ${new Date(friday + 3 * day).toISOString()}::timestamptz, 0 from identity where external_id = ${lea.id}`,
      );
      await look(friday + 3 * day);
      expect(lea.seen().map(({ kind }) => kind)).not.toContain('commitment');
      expect(await ownerRows(world.store, sql`select 1 as one from nudge_due where kind = 'commitment'`)).toEqual([]);
    });

    it('a practice left half-way is offered again as it stands, not another in its place', async () => {
      await lea.press('practice.start', 'e1:1');
      await lea.say('pause');
      await ownerRows(
        world.store,
        sql`insert into nudge_due (workspace_id, person_id, kind, next_at, step)
            select workspace_id, person_id, 'watch', ${new Date(friday + 3 * day).toISOString()}::timestamptz, 0 from identity where external_id = ${lea.id}`,
      );
      await look(friday + 3 * day);
      const { card } = lea.last('help');
      const names = card.blocks.flatMap((block) =>
        block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : [],
      );
      expect(names).toEqual(['practice.resume', 'support.ask', 'nudges.stop']);
      await lea.press('practice.resume');
      expect(lea.seen().at(-1)?.kind).toBe('recap');
    });
  });

describe('two messages a week at most', () => {
  it('counts every message we begin, not reminders alone', () => {
    const now = friday;
    const sent = [{ at: now - 3 * day, answered: true, heldOut: false }];
    expect(nudgeDue({ ...view, sent }, now)).toBe('due');
    expect(nudgeDue({ ...view, sent, others: [now - 5 * day] }, now)).toBe('two_this_week');
    expect(nudgeDue({ ...view, sent, others: [now - 8 * day] }, now)).toBe('due');
  });
  it('never says a day before it would be due (seed 7)', () => {
    let state = 7;
    const random = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    for (let i = 0; i < 2000; i += 1) {
      const at = (span: number) => friday - Math.floor(random() * span * 24) * hour;
      const one: NudgeView = {
        ...view,
        fewer: random() < 0.3,
        lastPractice: random() < 0.5 ? at(10) : null,
        anchoringSince: random() < 0.3 ? at(100) : null,
        sent: Array.from({ length: Math.floor(random() * 5) }, () => ({
          at: at(14),
          answered: random() < 0.4,
          heldOut: false,
        })).sort((a, b) => b.at - a.at),
        others: random() < 0.4 ? [at(10)] : [],
      };
      const { at: first } = earliest(one, friday);
      expect(nudgeDue(one, first), JSON.stringify(one)).toBe('due');
      if (first > friday) expect(nudgeDue(one, first - 1)).not.toBe('due');
    }
  });
});
