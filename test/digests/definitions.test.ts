import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../src/db/open.ts';
import { digestCard } from '../../src/digests/cards.ts';
import {
  type Figures,
  hardestOf,
  lastWeek,
  liftOf,
  medianOf,
  progressionOf,
  together,
} from '../../src/digests/definitions.ts';
import { digestsPersonal } from '../../src/digests/personal.ts';
import { ensureWeek, type Read, readFor } from '../../src/digests/store.ts';
import type { Card } from '../../src/kernel/card.ts';
import { supportFigures } from '../../src/support/store.ts';
import { asOwner, freshStore, ownerRows } from '../support/db.ts';

const workspace = '00000000-0000-4000-8000-000000000001';
const manager = '00000000-0000-4000-8000-0000000000aa';
const learner = (i: number): string => `00000000-0000-4000-8000-00000000000${i}`;
/** Monday 30 November 2026, 09:00 in Paris: the week read is that of the 23rd. */
const now = Date.UTC(2026, 10, 30, 8);

describe('adoption, defined once', () => {
  let store: OpenStore;
  beforeAll(async () => {
    store = await freshStore();
    await ownerRows(store, sql`insert into workspace (id, name) values (${workspace}, 'w')`);
    await ownerRows(
      store,
      sql`insert into person (workspace_id, id, roles, site) values (${workspace}, ${manager}, '{manager}', 'Lyon')`,
    );
    // Seven learners of one manager; the seventh objected, so six are counted.
    for (let i = 1; i <= 7; i += 1)
      await ownerRows(
        store,
        sql`insert into person (workspace_id, id, enrolled, site, team, manager_id, objected_at, created_at)
            values (${workspace}, ${learner(i)}, true, 'Lyon', 'Fixe', ${manager}, ${i === 7 ? '2026-11-01' : null}, ${i === 6 ? '2026-11-18' : '2026-10-01'})`,
      );
    const practised = (who: number, day: string, how: { discovery?: boolean; outcome?: string } = {}) =>
      asOwner(store, (tx) =>
        tx.execute(
          sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
              values (${workspace}, ${randomUUID()}, ${learner(who)}, ${how.discovery ?? false}, 'e1', 1, 1, 'fr', 'x', 'over', ${how.outcome ?? 'RESOLVED'}, 1, '{}', ${day}::timestamptz, ${day}::timestamptz, ${day}::timestamptz)`,
        ),
      );
    // This week: 1 three times (one stopped), 2 twice, 3 once for the first time, 7 who is not counted.
    await practised(1, '2026-11-23T09:00Z');
    await practised(1, '2026-11-24T09:00Z', { outcome: 'LEARNER_STOP' });
    await practised(1, '2026-11-26T09:00Z');
    await practised(2, '2026-11-25T09:00Z');
    await practised(2, '2026-11-27T09:00Z');
    await practised(3, '2026-11-27T09:00Z', { discovery: true });
    await practised(7, '2026-11-25T09:00Z');
    // The week before: 1 and 4. A month before: 5. Six never practised.
    await practised(1, '2026-11-17T09:00Z');
    await practised(4, '2026-11-18T09:00Z');
    await practised(5, '2026-11-04T09:00Z');
    // Two decided about reminders, one muted; 2 was reminded an hour before one of the two practices.
    // Reminders: 2 was reminded an hour before one of the two practices; 4 was, and then stopped them; 5 was withheld one.
    const reminded = (who: number, at: string, how: { held?: true; answer?: string } = {}) =>
      ownerRows(
        store,
        sql`insert into nudge (workspace_id, id, person_id, kind, slot, at, held_out, answer)
            values (${workspace}, gen_random_uuid(), ${learner(who)}, 'practice', ${at}, ${at}, ${how.held ?? false}, ${how.answer ?? null})`,
      );
    await ownerRows(
      store,
      sql`insert into nudge_plan (workspace_id, person_id, opted_in_at, opted_out_at)
          values (${workspace}, ${learner(2)}, '2026-11-01', null), (${workspace}, ${learner(4)}, '2026-11-01', '2026-11-25T10:00Z')`,
    );
    await reminded(2, '2026-11-25T08:00Z');
    await reminded(4, '2026-11-24T08:00Z');
    await reminded(5, '2026-11-24T08:00Z', { held: true });
    // Asked for ("tomorrow"), so no part of the lot; and one of the last day, whose day is not over.
    await reminded(1, '2026-11-17T07:00Z', { answer: 'tomorrow' });
    await reminded(1, '2026-11-18T07:00Z');
    await reminded(2, '2026-11-29T09:00Z');
    // 3 met the house two and a half days before the first practice.
    await ownerRows(
      store,
      sql`insert into notice (workspace_id, person_id, platform, version, shown_at, accepted_at)
          values (${workspace}, ${learner(3)}, 'fake', '1', '2026-11-24T21:00Z', '2026-11-24T21:00Z')`,
    );
    // Help due this week: 1 answered in time, 2 late, 4 never; 5's is due next week.
    for (const [who, due, reply] of [
      [1, '2026-11-24T20:00Z', '2026-11-24T12:00Z'],
      [2, '2026-11-25T20:00Z', '2026-11-25T21:00Z'],
      [4, '2026-11-26T20:00Z', null],
      [5, '2026-11-30T20:00Z', null],
    ] as const)
      await ownerRows(
        store,
        sql`insert into ticket (workspace_id, id, person_id, kind, about, opened_at, marks, due_at, first_reply_at)
            values (${workspace}, gen_random_uuid(), ${learner(who)}, 'question', 'x', ${due}::timestamptz - interval '12 hours', '[]', ${due}, ${reply})`,
      );
  });
  afterAll(() => store.close());

  it('counts what a hand counts', async () => {
    const { monday, from } = lastWeek(now);
    expect(monday).toBe('2026-11-23');
    await store.inWorkspace(workspace, (tx) => ensureWeek(tx, workspace, monday, from));
    const rows = await store.inWorkspace(workspace, (tx) => readFor(tx, manager, 'manager', monday));
    expect(rows.map(({ site, label }) => `${site} ${label}`)).toEqual(['Lyon Fixe']);
    expect(rows[0]?.figures).toEqual({
      people: 6,
      active: 3,
      activeBefore: 2,
      returned: 1,
      activated: 1,
      activeOfMonth: 3,
      activeMonth: 5,
      practices: 6,
      finished: 5,
      voluntary: 5,
      spread: [3, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
      waits: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      // 6 is on the roster since the 18th and never began; the others since October.
      seats7: 1,
      dormant7: 1,
      seats14: 0,
      dormant14: 0,
      reminded: 3,
      muted: 1,
      debriefs: 0,
      contested: 0,
      ruled: 0,
      tickets: 3,
      askers: 3,
      late: 2,
      sent: { people: 3, n: 3, led: 2 },
      held: { people: 1, n: 1, led: 0 },
      skills: {},
      skillsBefore: {},
    } satisfies Figures);
  });

  it('counts help as the desk does', async () => {
    const { from } = lastWeek(now);
    const desk = await store.inWorkspace(workspace, (tx) =>
      supportFigures(tx, new Date(from), new Date(from + 7 * 86_400_000)),
    );
    expect(desk).toMatchObject({ opened: 3, breached: 2 });
  });

  it('counts a group anew once one of it objects or is erased, and nothing of before', async () => {
    const one = await store.inWorkspace(workspace, (tx) => readFor(tx, manager, 'manager', '2026-11-23'));
    await store.inWorkspace(workspace, (tx) => digestsPersonal.forget(tx, { id: learner(6), workspace }, now));
    await ownerRows(store, sql`delete from person where id = ${learner(6)}`);
    const { monday, from } = lastWeek(now + 7 * 86_400_000);
    await store.inWorkspace(workspace, (tx) => ensureWeek(tx, workspace, monday, from));
    const [next] = (await store.inWorkspace(workspace, (tx) => readFor(tx, manager, 'manager', monday))).filter(
      ({ week }) => week === monday,
    );
    expect(one[0]?.figures.practices).toBe(6);
    expect(next?.figures).toMatchObject({ people: 5, practices: 0, activeBefore: 0, activeMonth: 0, sent: { n: 0 } });
  });

  it('reads weeks that are over wherever it is Monday nine o’clock', () => {
    const at = (iso: string) => lastWeek(Date.parse(iso)).monday;
    expect(at('2026-11-29T20:00Z')).toBe('2026-11-23'); // Auckland, Monday 09:00
    expect(at('2026-11-30T13:00Z')).toBe('2026-11-23'); // Martinique
    expect(at('2026-11-29T09:59Z')).toBe('2026-11-16');
  });

  it('takes the middle person, the weakest skill seen enough, and four weeks against four', () => {
    expect(medianOf([3, 1, 1, 1])).toBe(0);
    expect(medianOf([2, 1, 3])).toBe(1);
    expect(medianOf([1, 1, 3])).toBe(2);
    const skills = {
      own: { people: 5, n: 10, sum: 20 },
      solve: { people: 6, n: 12, sum: 36 },
      limit: { people: 4, n: 20, sum: 0 },
    };
    expect(hardestOf(skills)).toEqual({ skill: 'own', people: 5, n: 10 });
    const of = (sum: number) => ({ own: { people: 5, n: 10, sum } });
    expect(progressionOf({ skills: of(25), skillsBefore: of(20) } as unknown as Figures)).toEqual({
      now: 2.5,
      before: 2,
      n: 10,
    });
    expect(progressionOf({ skills: of(25), skillsBefore: {} } as unknown as Figures)).toBe(null);
  });

  it('shows no figure without its n and its period, in three blocks, no name, in both languages', async () => {
    const rows = await store.inWorkspace(workspace, (tx) => readFor(tx, manager, 'manager', '2026-11-23'));
    for (const [language, period, n] of [
      ['fr', '23–29 nov. 2026', 'avant\u00a0: '],
      ['en', '23–29 Nov 2026', 'before: '],
    ] as const)
      for (const kind of ['manager', 'site', 'programme', 'ambassador'] as const) {
        const given = { kind, rows, monday: '2026-11-23', huddle: { now: false, before: true } } as const;
        const first = digestCard({ ...given, part: 'first' }, language);
        const more = digestCard({ ...given, part: 'more' }, language);
        const factsOf = (card: Card) => card.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
        const facts = [...factsOf(first), ...factsOf(more)];
        expect(factsOf(first).length).toBeLessThanOrEqual(8);
        expect(facts.length).toBeGreaterThanOrEqual(kind === 'ambassador' ? 8 : 15);
        for (const { value } of facts) {
          expect(value).toMatch(/n (=|<) \d+/u);
          expect(value).toContain(period);
          expect(value).toContain(n);
        }
        expect(`${first.plain}${more.plain}`).not.toMatch(/\b0\s?%|100\s?%/u);
        expect(first.blocks.filter((block) => block.kind === 'chart').length).toBe(1);
        const empty = digestCard({ ...given, rows: [], part: 'first' }, language);
        expect(empty.plain.match(/aucune donnée|no data/gu)?.length).toBe(3);
      }
    const given = { rows, monday: '2026-11-23', huddle: { now: true, before: false } };
    for (const part of ['first', 'more'] as const)
      expect(digestCard({ ...given, kind: 'manager', part }, 'fr').plain).toMatchSnapshot();
  });

  it('measures reminders by those withheld, and says nothing under thirty of each or five people', () => {
    const arm = (people: number, n: number, led: number) => ({ people, n, led });
    // 48 of 120 against 6 of 30: 40 % less 20 %; twice √(.4·.6/120 + .2·.8/30) is .1713.
    expect(liftOf({ sent: arm(20, 120, 48), held: arm(12, 30, 6) })).toEqual({ lift: 20, margin: 18 });
    expect(liftOf({ sent: arm(20, 120, 48), held: arm(12, 29, 6) })).toBe(null);
    expect(liftOf({ sent: arm(20, 120, 48), held: arm(4, 30, 6) })).toBe(null);
    const rows = (sent: Figures['sent'], held: Figures['held']): Read[] => [
      {
        week: '2026-11-23',
        cell: 'c',
        site: 's',
        label: 't',
        figures: { ...together([{ people: 30 } as Figures]), sent, held } as Figures,
      },
    ];
    const said = (read: Read[], language: 'fr' | 'en') =>
      digestCard(
        { kind: 'programme', part: 'more', rows: read, monday: '2026-11-23', huddle: { now: false, before: false } },
        language,
      ).plain;
    expect(said(rows(arm(20, 120, 48), arm(12, 30, 6)), 'fr')).toMatch(
      /Effet des rappels.: ≈ \+20 points, à ± 18 \(40.% avec rappel, 20.% sans\) \(n = 120 \+ 30,/u,
    );
    expect(said(rows(arm(20, 120, 48), arm(3, 12, 1)), 'en')).toMatch(
      /What reminders change: not enough data \(n < 5,/u,
    );
  });

  it('tells dormant seats as a number to site leads, never everybody, and never to a manager', () => {
    const rows: Read[] = [
      {
        week: '2026-11-23',
        cell: 'c',
        site: 's',
        label: 't',
        figures: together([{ people: 30, seats7: 9, dormant7: 9, seats14: 4, dormant14: 4 } as Figures]) as Figures,
      },
    ];
    const said = (kind: 'site' | 'manager', part: 'first' | 'more') =>
      digestCard({ kind, part, rows, monday: '2026-11-23', huddle: { now: false, before: false } }, 'en').plain;
    expect(said('site', 'first')).toMatch(/never used by day 7: ≥\u00a05 \(n = 9,/u);
    expect(said('site', 'first')).toMatch(/never used by day 14: no data \(n < 5,/u);
    expect(said('manager', 'first') + said('manager', 'more')).not.toContain('never used');
  });

  it('adds cells up', () => {
    // A week stored before a figure existed has none of it.
    const one = (n: number) => ({ people: n, spread: [n], skills: {}, skillsBefore: {} }) as unknown as Figures;
    const both = together([one(5), { ...one(6), late: 2, sent: { people: 1, n: 2, led: 1 } }]);
    expect(both).toMatchObject({ people: 11, spread: [11], late: 2, sent: { people: 1, n: 2, led: 1 }, waits: [] });
    expect(together([])).toBe(undefined);
  });
});
