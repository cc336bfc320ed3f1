import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpFor, type NudgeView, nudgeDue } from '../../src/nudges/rules.ts';
import { tick } from '../../src/ticker.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
/** A Monday at 09:00 in Paris. */
const start = Date.UTC(2026, 10, 2, 8);

describe('a newcomer’s first weeks', () => {
  let world: World;
  let lea: Someone;
  let chief: Someone;
  let chance = 0.5;
  /** Looks at an instant, and again an hour later for what gave way. */
  const look = async (at: number): Promise<void> => {
    for (const moment of [at, at + hour]) {
      world.now = moment;
      await tick(world.app.features, world.app.services, moment);
      await world.settled();
    }
  };
  const got = (kind: string): number => lea.seen().filter((one) => one.kind === kind).length;
  const days = async (from: number, to: number, each: (n: number) => void = () => {}): Promise<void> => {
    for (let n = from; n <= to; n += 1) {
      await look(start + n * day + hour);
      each(n);
    }
  };

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: start, random: () => chance });
    lea = await world.newcomer('lea', 'fr');
    chief = await world.newcomer('chief', 'fr');
    await ownerRows(
      world.store,
      sql`delete from nudge_due d using identity i where i.person_id = d.person_id and i.external_id = 'chief'`,
    );
    await ownerRows(
      world.store,
      sql`update person set manager_id = (select person_id from identity where external_id = 'chief')
          where id = (select person_id from identity where external_id = 'lea')`,
    );
  });
  afterAll(() => world.close());

  it('have a word on the second, seventh and twenty-first day, the first one for a practice without a score', async () => {
    const on: number[] = [];
    let before = 0;
    await days(1, 23, (n) => {
      if (got('onboarding') > before) on.push(n);
      before = got('onboarding');
    });
    const words = lea.seen().filter(({ kind }) => kind === 'onboarding');
    expect(words.map(({ text }) => text.split(/[.:]/u)[0]?.trim())).toEqual([
      'Bienvenue',
      'Si l’envie vient',
      'La porte reste ouverte',
    ]);
    expect(words[0]?.text).toContain('aucun score');
    // A message an hour or a day later is one that gave way to another, or to a week-end.
    expect(on[0]).toBe(2);
    expect(on[1]).toBeGreaterThanOrEqual(7);
    expect(on[1]).toBeLessThanOrEqual(8);
    expect(on[2]).toBeGreaterThanOrEqual(21);
    expect(on[2]).toBeLessThanOrEqual(22);
  });

  it('bring help twice at most to someone silent, seen by them alone, never by their manager', async () => {
    // One or two, as a week-end or another word of ours leaves room; never a third.
    const helped = got('help');
    expect([1, 2]).toContain(helped);
    const seen = { unfinished: false, hints: false, failed: true, lastPractice: null, since: start };
    expect(helpFor({ ...seen, offered: 1 }, start + 3 * day)).toBe('failed');
    expect(helpFor({ ...seen, offered: 2 }, start + 3 * day)).toBe(null);
    expect(helpFor({ ...seen, offered: 0 }, start + 15 * day)).toBe(null);
    for (const { text } of lea.seen().filter(({ kind }) => kind === 'help')) expect(text).toContain('vu que de vous');
    const at = await ownerRows<{ late: boolean }>(
      world.store,
      sql`select at > ${new Date(start + 14 * day).toISOString()}::timestamptz as late from nudge where kind = 'watch'`,
    );
    expect(at).toHaveLength(helped);
    expect(at.map(({ late }) => late)).not.toContain(true);
    expect(chief.seen().map(({ kind }) => kind)).not.toContain('help');
    const [{ id = '' } = {}] = await ownerRows<{ id: string }>(
      world.store,
      sql`select person_id::text as id from identity where external_id = 'lea'`,
    );
    for (const { delivery } of chief.seen()) expect(JSON.stringify(delivery)).not.toContain(id);
  });

  it('end with a moment of their own, asked again a month later', async () => {
    world.now = start + 24 * day;
    await lea.press('nudges.cue', 'start');
    const before = got('plan');
    await look(world.now + 29 * day);
    expect(got('plan')).toBe(before);
    // The thirtieth day is a Saturday: Monday then, or Tuesday where another word of ours came first.
    for (let n = 0; n < 6 && got('plan') === before; n += 1)
      await look(start + (56 + Math.floor(n / 3)) * day + (2 + 2 * (n % 3)) * hour);
    expect(got('plan')).toBe(before + 1);
    expect(lea.last('plan').text).toContain(
      'Un mois a passé depuis «\u00a0Quand j’arrive\u00a0». Ce moment convient-il toujours',
    );
    await ownerRows(world.store, sql`delete from nudge_due where kind <> 'practice'`);
  });

  /** Tuesday 5 January 2027. */
  const january = Date.UTC(2027, 0, 5);
  const morning = async (at: number): Promise<void> => {
    world.now = at + 7 * hour;
    await tick(world.app.features, world.app.services, world.now);
    await look(at + 8.5 * hour);
  };

  it('let a reminder wait for tomorrow: the next working day, at the same moment, whatever the spacing', async () => {
    await morning(january);
    const before = got('nudge');
    expect(before).toBeGreaterThan(0);
    await lea.press('nudges.tomorrow');
    expect(lea.seen().at(-1)?.text).toMatch(/prochain jour de travail.: mercredi 6 janvier à 9.h.\d\d/u);
    await look(january + 14 * hour);
    expect(got('nudge')).toBe(before);
    await morning(january + day);
    expect(got('nudge')).toBe(before + 1);
  });

  it('let reminders be fewer: one a week at most', async () => {
    await lea.press('nudges.fewer');
    const at: number[] = [];
    let before = got('nudge');
    for (let n = 2; n < 24; n += 1) {
      await morning(january + n * day);
      if (got('nudge') > before) at.push(n);
      before = got('nudge');
    }
    expect(at.length).toBeGreaterThanOrEqual(2);
    for (const [i, n] of at.entries()) expect(n - (at[i - 1] ?? 1)).toBeGreaterThanOrEqual(7);
  });

  it('withhold one reminder in five by lot, written down and not sent; never one that was asked for', async () => {
    await ownerRows(world.store, sql`update nudge_plan set fewer = false`);
    await ownerRows(world.store, sql`update nudge set answered_at = at where answered_at is null`);
    const rows = () =>
      ownerRows<{ held: boolean }>(
        world.store,
        sql`select held_out as held from nudge where kind = 'practice' order by at`,
      );
    const [before, seen] = [(await rows()).length, got('nudge')];
    chance = 0.19;
    for (let n = 28; n < 40 && (await rows()).length === before; n += 1) await morning(january + n * day);
    expect((await rows()).at(-1)?.held).toBe(true);
    expect(got('nudge')).toBe(seen);
    await lea.press('nudges.hour');
    await look(world.now + hour);
    expect((await rows()).at(-1)?.held).toBe(false);
    expect(got('nudge')).toBe(seen + 1);
    chance = 0.2;
    const then = (await rows()).length;
    for (let n = 44; n < 60 && (await rows()).length === then; n += 1) await morning(january + n * day);
    expect((await rows()).at(-1)?.held).toBe(false);
    expect(got('nudge')).toBe(seen + 2);
  });
});

describe('once the habit stands', () => {
  const since = Date.UTC(2026, 0, 5, 10);
  const view = (over: Partial<NudgeView>): NudgeView => ({
    optedIn: true,
    hours: { timeZone: 'UTC', start: '00:00', end: '23:59', days: '1234567', region: 'IS' },
    off: [],
    practising: false,
    lastPractice: null,
    lastStop: null,
    sent: [],
    snoozedUntil: null,
    fewer: false,
    anchoringSince: since,
    ...over,
  });
  it('reminders space out: 21 days, then 30, 45 and 60 for good, after a practice or a reminder', () => {
    const sent: { at: number; answered: boolean; heldOut: boolean }[] = [];
    const gaps: number[] = [];
    let last = since;
    for (let n = 1; gaps.length < 6; n += 1) {
      const now = since + n * day;
      const lastPractice = last === since ? since : last + hour;
      if (nudgeDue(view({ sent, lastPractice }), now + 2 * hour) !== 'due') continue;
      gaps.push(Math.round((now - last) / day));
      sent.unshift({ at: now, answered: true, heldOut: false });
      last = now;
    }
    expect(gaps).toEqual([21, 30, 45, 60, 60, 60]);
  });
  it('a reminder somebody asked for comes all the same, and before that day nothing changes', () => {
    const now = since + 2 * day;
    expect(nudgeDue(view({ lastPractice: since, snoozedUntil: now - hour }), now)).toBe('due');
    expect(nudgeDue(view({ lastPractice: since, anchoringSince: null }), since + 73 * hour)).toBe('due');
    expect(nudgeDue(view({ lastPractice: since }), since + 73 * hour)).toBe('practised_lately');
  });
});
