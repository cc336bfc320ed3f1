import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approved, blockedBy, type Publishable, staleness, stateOf } from '../../src/authoring/rules.ts';
import { tick } from '../../src/ticker.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { trainer } from './desk.ts';

const day = 24 * 3600_000;

describe('rules', () => {
  const draft: Publishable = {
    state: 'draft',
    errors: 0,
    cues: 0,
    benchPassed: true,
    approvedBy: null,
    authorId: 'a',
    version: 2,
  };
  it('block a draft for every reason at once, and call it reviewed when none is left', () => {
    expect(blockedBy({ ...draft, errors: 1, cues: 1, benchPassed: false, version: 1 }, 1)).toEqual([
      'errors',
      'older',
      'bench_failed',
      'approval',
    ]);
    expect(blockedBy({ ...draft, benchPassed: null }, 0)).toEqual(['bench_missing']);
    expect(blockedBy({ ...draft, state: 'retired' }, 0)).toEqual(['done']);
    expect(stateOf(draft, 1)).toBe('reviewed');
    expect(stateOf({ ...draft, state: 'published' }, 2)).toBe('published');
  });
  it('take the author’s own approval for none', () => {
    expect([null, 'a', 'b'].map((approvedBy) => approved({ cues: 1, approvedBy, authorId: 'a' }))).toEqual([
      false,
      false,
      true,
    ]);
  });
  it('call a library old when more than six in ten wore a scenario out, or nothing came for thirty days', () => {
    const now = 100 * day;
    const played = (active: number, people: number, age = 1) => ({
      active,
      worn: new Map([
        ['e2', 1],
        ['e1', people],
      ]),
      newest: now - age * day,
    });
    expect(staleness(played(10, 7), now)).toEqual({ kind: 'worn', scenario: 'e1', people: 7, active: 10 });
    expect(staleness(played(10, 6), now)).toBeNull();
    expect(staleness(played(4, 4), now)).toBeNull();
    expect(staleness(played(10, 6, 29.9), now)).toBeNull();
    expect(staleness(played(0, 0, 30), now)).toEqual({ kind: 'nothing_new', days: 30 });
  });
});

describe('the alert', () => {
  let world: World;
  let tess: Someone;
  const monday = Date.UTC(2026, 10, 23, 9, 0);
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: monday });
    tess = await trainer(world, 'tess');
    await asOwner(world.store, (tx) =>
      tx.execute(sql`update workspace set created_at = ${new Date(monday).toISOString()}::timestamptz`),
    );
  });
  afterAll(() => world.close());
  const at = async (now: number): Promise<number> => {
    world.now = now;
    await tick(world.app.features, world.app.services, now);
    await world.settled();
    return tess.seen().filter(({ kind }) => kind === 'freshness').length;
  };

  it('comes once a week at most, in working hours, with the story that waited longest, to trainers only', async () => {
    const lea = await world.newcomer('lea');
    await lea.say('histoire : un client a attendu trois semaines son remboursement, sans nouvelles.');
    expect(await at(monday)).toBe(0);
    const late = monday + 31 * day;
    expect(new Date(late).getUTCDay()).toBe(4);
    expect(await at(late - 8 * 3600_000)).toBe(0);
    expect(await at(late)).toBe(1);
    expect(tess.last('freshness').text).toContain('Rien de nouveau depuis 31 jours');
    expect(tess.last('freshness').text).toContain('trois semaines');
    expect(await at(late + 3600_000)).toBe(1);
    expect(await at(late + 5 * day)).toBe(1);
    expect(await at(late + 7 * day)).toBe(2);
    expect(lea.seen().some(({ kind }) => kind === 'freshness')).toBe(false);
  });

  it('counts people who may be counted, never naming one', async () => {
    const learners = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => world.newcomer(`w${name}`)));
    for (const [index, learner] of learners.entries())
      for (let n = 0; n < (index < 5 ? 3 : 1); n += 1) {
        await learner.press('practice.start', 'e1:1');
        await learner.say('stop');
        await learner.press('practice.debrief');
      }
    const now = monday + 49 * day;
    await asOwner(world.store, async (tx) => {
      const start = new Date(now - 2 * day).toISOString();
      await tx.execute(sql`update practice set started_at = ${start}::timestamptz`);
      await tx.execute(
        sql`insert into own_scenario (workspace_id, scenario_id, version, content, signed_at, retired_at)
            select id, 'x', 1, '{}', ${start}::timestamptz, ${start}::timestamptz from workspace`,
      );
    });
    expect(await at(now)).toBe(3);
    expect(tess.last('freshness').text).toContain('5 personnes sur 6 ont déjà joué «\u00a0Six jours sans box\u00a0»');
  });
});
