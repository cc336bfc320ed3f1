import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenStore } from '../../src/db/open.ts';
import { digestCard } from '../../src/digests/cards.ts';
import { type Figures, hardestOf, lastWeek, medianOf, progressionOf, together } from '../../src/digests/definitions.ts';
import { ensureWeek, type Read, readFor } from '../../src/digests/store.ts';
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
        sql`insert into person (workspace_id, id, enrolled, site, team, manager_id, objected_at)
            values (${workspace}, ${learner(i)}, true, 'Lyon', 'Fixe', ${manager}, ${i === 7 ? '2026-11-01' : null})`,
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
    await ownerRows(
      store,
      sql`insert into nudge_plan (workspace_id, person_id, opted_in_at) values (${workspace}, ${learner(2)}, '2026-11-01')`,
    );
    await ownerRows(
      store,
      sql`insert into nudge_plan (workspace_id, person_id, opted_in_at, opted_out_at) values (${workspace}, ${learner(4)}, '2026-11-01', '2026-11-02')`,
    );
    await ownerRows(
      store,
      sql`insert into nudge (workspace_id, id, person_id, kind, slot, at) values (${workspace}, gen_random_uuid(), ${learner(2)}, 'practice', '2026-11-25T08:00Z', '2026-11-25T08:00Z')`,
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
      activeMonth: 5,
      practices: 6,
      practicesBefore: 2,
      finished: 5,
      voluntary: 5,
      spread: [3, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
      dormant: 1,
      reminded: 2,
      muted: 1,
      daysToFirst: 0,
      debriefs: 0,
      contested: 0,
      ruled: 0,
      skills: {},
      skillsBefore: {},
    } satisfies Figures);
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
      ['fr', 'semaine du 23 novembre 2026', 'semaine précédente'],
      ['en', 'week of 23 November 2026', 'week before'],
    ] as const)
      for (const kind of ['manager', 'site', 'programme', 'ambassador'] as const) {
        const { blocks, plain } = digestCard(kind, rows, '2026-11-23', language);
        const facts = blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
        expect(facts.length).toBeGreaterThanOrEqual(kind === 'ambassador' ? 6 : 11);
        for (const { value } of facts) {
          expect(value).toMatch(/n (=|<) \d+/u);
          expect(value).toContain(period);
          expect(value).toContain(n);
        }
        expect(plain).not.toMatch(/\b0\s?%|100\s?%/u);
        expect(blocks.filter((block) => block.kind === 'chart').length).toBe(1);
        const empty = digestCard(kind, [], '2026-11-23', language);
        expect(empty.plain.match(/aucune donnée|no data/gu)?.length).toBe(3);
      }
    const card = digestCard('manager', rows, '2026-11-23', 'fr');
    expect(card.plain).toMatchSnapshot();
  });

  it('adds cells up', () => {
    const one = (n: number): Read['figures'] => ({
      ...({} as Figures),
      people: n,
      spread: [n],
      skills: {},
      skillsBefore: {},
    });
    expect(together([one(5), one(6)])?.people).toBe(11);
    expect(together([])).toBe(undefined);
  });
});
