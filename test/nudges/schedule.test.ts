import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type OpenStore, openStore } from '../../src/db/open.ts';
import { createJobs } from '../../src/jobs/jobs.ts';
import { nudgesFeature, sweep } from '../../src/nudges/feature.ts';
import { clockOf, spreadOf } from '../../src/nudges/rules.ts';
import { isWorking } from '../../src/people/calendar.ts';
import { describeOnEveryEngine, freshStore, ownerRows } from '../support/db.ts';

const hourMs = 3600_000;
/** People per zone; SLOTS=50000 gives the whole claim. */
const slots = Number(process.env.SLOTS ?? 4000);
const zones = ['Europe/Paris', 'America/Martinique', 'Indian/Reunion', 'America/New_York', 'Asia/Kolkata'];
/** Around every change of clock of the year: Europe's and New York's, spring and autumn, nights from Saturday to Monday. */
const nights = [
  Date.UTC(2026, 2, 7, 12),
  Date.UTC(2026, 2, 28, 12),
  Date.UTC(2026, 9, 24, 12),
  Date.UTC(2026, 9, 31, 12),
];
const shifts = [
  ['00:00', '08:00'],
  ['01:30', '06:00'],
  ['09:00', '18:00'],
  ['22:00', '23:59'],
] as const;

/** The local wall clock, by the platform's own tables: nothing of ours. */
const wall = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

const moments = new Map<string, readonly number[]>();

/** Minute by minute: the first time a day's clock shows the moment, or has jumped past it. */
function momentsOf(zone: string, clock: string, from: number, until: number): readonly number[] {
  const key = `${zone} ${clock} ${from}`;
  const known = moments.get(key);
  if (known) return known;
  const format = wall(zone);
  const found: number[] = [];
  const first = format.format(from);
  let done = first.slice(11) < clock ? '' : first.slice(0, 10);
  for (let at = from + 60_000; at <= until; at += 60_000) {
    const shown = format.format(at);
    if (shown.slice(0, 10) === done || shown.slice(11) < clock) continue;
    found.push(at);
    done = shown.slice(0, 10);
  }
  moments.set(key, found);
  return found;
}

describeOnEveryEngine('reminders over the nights when clocks change', (engine) => {
  it('has every slot once, none missed, none outside working hours, with five schedulers at once', async () => {
    const { store, again } = await engine.fresh();
    const others = engine.name === 'PostgreSQL' ? 4 : 0;
    const stores: OpenStore[] = [store];
    for (let i = 0; i < others; i += 1) stores.push(await openStore(again));
    const queues = nudgesFeature(new Map()).queues ?? [];
    const engines = await Promise.all(stores.map((one) => createJobs(one, { queues, log: () => {} })));
    const perNight = nights.length * 2;
    const people = Math.ceil(slots / perNight / zones.length);
    await ownerRows(store, sql`insert into workspace (id, name) values ('00000000-0000-4000-8000-000000000001', 'w')`);
    let expected = 0;
    for (const from of nights) {
      await ownerRows(store, sql`delete from person`);
      for (const [z, zone] of zones.entries())
        for (const [s, [start, end]] of shifts.entries())
          await ownerRows(
            store,
            sql`insert into person (workspace_id, id, time_zone, work_start, work_end, work_days, holiday_region)
                select '00000000-0000-4000-8000-000000000001', gen_random_uuid(), ${zone}, ${start}, ${end}, '1234567', 'IS'
                from generate_series(1, ${Math.ceil(people / shifts.length)}::int) where ${z} >= 0 and ${s} >= 0`,
          );
      await ownerRows(
        store,
        sql`insert into nudge_plan (workspace_id, person_id, cue, opted_in_at) select workspace_id, id, (array['start','lunch','end'])[1 + (('x' || substr(id::text, 6, 2))::bit(8)::int % 3)], now() from person`,
      );
      await ownerRows(
        store,
        sql`insert into nudge_due (workspace_id, person_id, kind, next_at) select workspace_id, id, 'practice', ${new Date(from).toISOString()}::timestamptz - interval '3 hours' from person`,
      );
      await ownerRows(store, sql`delete from pgboss.job where name = 'nudge'`);
      const until = from + 48 * hourMs;
      for (let now = from; now <= until; now += 10 * 60_000)
        await Promise.all(engines.map((jobs, i) => sweep({ store: stores[i] ?? store, jobs }, now)));

      type Person = { id: string; zone: string; start: string; end: string; cue: 'start' | 'lunch' | 'end' };
      const all = await ownerRows<Person>(
        store,
        sql`select p.id::text as id, p.time_zone as zone, p.work_start as start, p.work_end as end, n.cue from person p join nudge_plan n on n.person_id = p.id`,
      );
      const jobs = await ownerRows<{ person: string; slot: number }>(
        store,
        sql`select data->'data'->>'person' as person, (data->'data'->>'slot')::float8 as slot from pgboss.job where name = 'nudge'`,
      );
      const got = new Map<string, number[]>();
      for (const { person, slot } of jobs)
        got.set(
          person,
          [...(got.get(person) ?? []), slot].sort((a, b) => a - b),
        );
      for (const { id, zone, start, end, cue } of all) {
        const clock = clockOf(cue, { start, end }, spreadOf(id));
        const wanted = momentsOf(zone, clock, from, until);
        const format = wall(zone);
        const mine = got.get(id) ?? [];
        const hours = { timeZone: zone, start, end, days: '1234567', region: 'IS' };
        expect(mine.length, `${zone} ${clock} ${format.format(mine[0] ?? 0)}`).toBe(wanted.length);
        for (const [i, slot] of mine.entries()) {
          expect(isWorking(slot, hours, []), `${zone} ${clock} ${new Date(slot).toISOString()}`).toBe(true);
          // A clock that jumped shows an hour past the moment; within that hour it is the same slot.
          expect(Math.abs(slot - (wanted[i] ?? 0))).toBeLessThan(hourMs);
        }
        expected += wanted.length;
      }
      expect(jobs.length).toBe(new Set(jobs.map(({ person, slot }) => `${person} ${slot}`)).size);
    }
    process.stdout.write(
      `${engine.name}: ${expected} learner-slots, ${stores.length} schedulers, 0 doubled, 0 missed, 0 outside hours\n`,
    );
    for (const one of engines) await one.drain(0);
    for (const one of stores) await one.close();
  }, 300_000);
});

describe('a reminder slot', () => {
  it('is let go when its hour has passed, so that days down make no burst', async () => {
    const store = await freshStore();
    const jobs = await createJobs(store, { queues: nudgesFeature(new Map()).queues ?? [], log: () => {} });
    await ownerRows(store, sql`insert into workspace (id, name) values ('00000000-0000-4000-8000-000000000001', 'w')`);
    await ownerRows(
      store,
      sql`insert into person (workspace_id, id) select '00000000-0000-4000-8000-000000000001', gen_random_uuid() from generate_series(1, 50)`,
    );
    const monday = Date.UTC(2026, 10, 23, 9);
    await ownerRows(
      store,
      sql`insert into nudge_due (workspace_id, person_id, kind, next_at) select workspace_id, id, 'practice', ${new Date(monday).toISOString()}::timestamptz from person`,
    );
    await sweep({ store, jobs }, monday + 72 * hourMs);
    const count = () =>
      ownerRows<{ n: number; next: string }>(
        store,
        sql`select (select count(*)::int from pgboss.job where name = 'nudge') as n, min(next_at)::text as next from nudge_due`,
      );
    expect((await count())[0]?.n).toBe(0);
    expect(new Date((await count())[0]?.next ?? 0).getTime()).toBeGreaterThan(monday + 72 * hourMs);
    await jobs.drain(0);
    await store.close();
  });
});
