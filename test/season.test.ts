import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWorking } from '../src/people/calendar.ts';
import { applyRoster } from '../src/people/import.ts';
import { appendAudit } from '../src/privacy/audit.ts';
import { tick } from '../src/ticker.ts';
import { asOwner, ownerRows, quickStore } from './support/db.ts';
import { openWorld, type Someone, type World } from './support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
const weeks = 12;
/** Monday 14 September 2026, 00:00 UTC: the season crosses the autumn change of clock. */
const start = Date.UTC(2026, 8, 14);
const paris = { timeZone: 'Europe/Paris', start: '09:00', end: '18:00', days: '12345', region: 'FR' };

/** Hours UTC looked at each day: just after every slot of the day and the digest's hour, in summer and in winter. */
const looks = [7.5, 8.5, 12.75, 15.5, 16.5];

const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

describe('a season: twelve weeks, forty learners, two teams', () => {
  let world: World;
  const learners: Someone[] = [];
  const managers: Someone[] = [];
  let workspace = '';
  const sentAt = new Map<string, number[]>();

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: start + 8 * hour });
    const met = async (name: string, language: 'fr' | 'en'): Promise<Someone> => {
      const one = world.someone(name, language);
      await one.send({ kind: 'pressed', action: { name: 'people.language', arg: language } });
      await one.send({ kind: 'pressed', action: { name: 'privacy.accept' } });
      return one;
    };
    for (let i = 0; i < 2; i += 1) managers.push(await met(`m${i}`, i === 0 ? 'fr' : 'en'));
    for (let i = 0; i < 40; i += 1) learners.push(await met(`l${i}`, i % 3 === 0 ? 'en' : 'fr'));
    await ownerRows(
      world.store,
      sql`update person p set email = i.external_id || '@x.io' from identity i where i.person_id = p.id`,
    );
    workspace = (await ownerRows<{ id: string }>(world.store, sql`select id::text as id from workspace`))[0]?.id ?? '';
    const lines = [
      ...managers.map(({ id }) => `${id}@x.io,,Lyon,manager,`),
      ...learners.map(({ id }, i) => `${id}@x.io,${i % 2 === 0 ? 'Fixe' : 'Mobile'},Lyon,,m${i % 2}@x.io`),
    ];
    await world.store.inWorkspace(workspace, (tx) =>
      applyRoster(tx, workspace, `email,team,site,roles,manager\n${lines.join('\n')}\n`, {
        actor: 'test',
        audit: appendAudit,
        at: new Date(world.now),
      }),
    );
    for (const [i, one] of learners.entries())
      if (i % 4 !== 3)
        await one.send({
          kind: 'pressed',
          action: { name: 'nudges.cue', arg: (['start', 'lunch', 'end'] as const)[i % 3] ?? 'start' },
        });
    await world.settled();
  });
  afterAll(() => world.close());

  it('keeps every cap and every quiet hour, sends each digest once, and tells what adoption was', async () => {
    const random = seeded(7);
    const began = performance.now();
    const cpu = process.cpuUsage();
    const people = await ownerRows<{ id: string; name: string }>(
      world.store,
      sql`select person_id::text as id, external_id as name from identity where external_id like 'l%' order by 2`,
    );
    for (let midnight = start; midnight < start + weeks * 7 * day; midnight += day)
      for (const look of looks) {
        world.now = midnight + look * hour;
        if (world.now <= start + 9 * hour) continue;
        await tick(world.app.features, world.app.services, world.now);
        await world.settled();
        const nudged = await ownerRows<{ name: string }>(
          world.store,
          sql`select i.external_id as name from nudge n join identity i on i.person_id = n.person_id
              where n.kind = 'practice' and n.at = ${new Date(world.now).toISOString()}::timestamptz`,
        );
        const called = new Set(nudged.map(({ name }) => name));
        for (const name of called) sentAt.set(name, [...(sentAt.get(name) ?? []), world.now]);
        const eager = look === 8.5 && isWorking(world.now, paris, []) ? 0.06 : 0;
        const who = people.filter(({ name }) => random() < (called.has(name) ? 0.45 : eager));
        if (who.length > 0)
          await practise(
            who.map(({ id }) => id),
            world.now,
          );
      }
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpu);

    const delivered = learners.map((one) => one.seen().filter(({ kind }) => kind === 'nudge').length);
    expect(delivered.reduce((sum, n) => sum + n, 0)).toBe([...sentAt.values()].flat().length);
    let total = 0;
    for (const times of sentAt.values()) {
      total += times.length;
      for (const [i, at] of times.entries()) {
        expect(isWorking(at, paris, [])).toBe(true);
        const next = times[i + 1];
        if (next !== undefined) expect(next - at).toBeGreaterThanOrEqual(48 * hour - hour);
        expect(times.filter((other) => other >= at && other - at < 7 * day).length).toBeLessThanOrEqual(2);
      }
    }
    for (const [i, one] of learners.entries()) if (i % 4 === 3) expect(sentAt.get(one.id)).toBe(undefined);
    expect(total).toBeGreaterThan(50);

    for (const one of managers) {
      const digests = one.seen().filter(({ kind }) => kind === 'digest');
      expect(digests.length).toBe(weeks - 1);
      expect(new Set(digests.map(({ card }) => card.title)).size).toBe(weeks - 1);
      for (const { text } of digests) for (const { id } of learners) expect(text).not.toContain(`${id}@`);
    }

    type Row = { week: string; label: string; people: number; active: number; practices: number; returned: number };
    const table = await ownerRows<Row>(
      world.store,
      sql`select week::text as week, label, (figures->>'people')::int as people, (figures->>'active')::int as active,
            (figures->>'practices')::int as practices, (figures->>'returned')::int as returned from digest_week order by 1, 2`,
    );
    const shown = table.map(({ week, label, people, active, practices, returned }) =>
      [
        week,
        label.padEnd(7),
        `n ${people}`,
        `active ${Math.round((100 * active) / people)} %`,
        `practices ${practices}`,
        `returned ${returned}`,
      ].join('  '),
    );
    process.stdout.write(
      `${shown.join('\n')}\nseason: ${total} reminders, ${table.reduce((n, row) => n + row.practices, 0)} practices counted, ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processor)\n`,
    );
    expect(table.length).toBe(2 * (weeks - 1));
  }, 240_000);

  const practise = (persons: readonly string[], at: number): Promise<unknown> =>
    asOwner(world.store, (tx) =>
      tx.execute(
        sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
            select ${workspace}, gen_random_uuid(), p::uuid, false, 'e1', 1, 1, 'fr', 'x', 'over', 'RESOLVED', 1, '{}',
              ${new Date(at).toISOString()}::timestamptz, ${new Date(at + 360_000).toISOString()}::timestamptz, ${new Date(at + 360_000).toISOString()}::timestamptz
            from jsonb_array_elements_text(${JSON.stringify(persons)}::jsonb) p`,
      ),
    );
});
