import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows, submit, taught } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;

describe('a team challenge', () => {
  let world: World;
  let amb: Someone;
  let other: Someone;
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  /** Something done in a channel, answered in the person's own conversation. */
  const inChannel = async (who: Someone, channel: Someone, content: Parameters<Someone['send']>[0], key?: string) => {
    const place = `fake:acme:${channel.id}`;
    const event = { ...content, place, shared: true as const, direct: `fake:acme:${who.id}` };
    await who.send(event, key);
    await world.settled();
  };
  const join = (who: Someone, channel: Someone, id: string) =>
    inChannel(who, channel, { kind: 'pressed', action: { name: 'challenge.join', arg: id } });
  const draftId = async (who: Someone, channel: Someone): Promise<string> => {
    await inChannel(who, channel, { kind: 'said', text: 'défi' });
    const [row] = await rows<{ id: string }>(
      world,
      sql`select id from challenge where status = 'draft' and place = ${`fake:acme:${channel.id}`} and launched_by in
          (select person_id from identity where external_id = ${who.id})`,
    );
    return row?.id ?? '';
  };
  const days = { from: '2026-11-23', to: '2026-12-21' };
  const preview = async (
    who: Someone,
    channel: Someone,
    values: Readonly<Record<string, string>> = {},
  ): Promise<string> => {
    const id = await draftId(who, channel);
    await submit(world, who, 'challenge.form', id, { ...days, scenario: 'mix', goal: '5', reward: '', ...values });
    return id;
  };
  const confirm = (who: Someone) => {
    const { card } = who.last('challenge_confirm');
    return who.press('challenge.confirm', `${dataOf(card, 'challenge')}:${dataOf(card, 'version')}`);
  };
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    [amb, other] = [await world.newcomer('amb'), await world.newcomer('other')];
    for (const who of [amb, other]) {
      await appoint(world, who, ['ambassador']);
      await taught(world, who);
    }
  });
  afterAll(() => world.close());

  it('is launched in three clicks, and published exactly as previewed', async () => {
    const team = world.someone('team-1');
    const id = await preview(amb, team);
    const shown = amb.last('challenge').card;
    expect(team.seen()).toEqual([]);
    await confirm(amb);
    expect(team.last('challenge').card).toEqual(shown);
    expect(dataOf(shown, 'challenge')).toBe(id);
    expect(amb.seen().at(-1)?.kind).toBe('challenge_published');
  });

  it('is one, whoever launches, clicks twice or sends again', async () => {
    const team = world.someone('team-2');
    await Promise.all([preview(amb, team), preview(other, team)]);
    await Promise.all([confirm(amb), confirm(other), confirm(amb), confirm(other)]);
    await Promise.all([
      inChannel(amb, team, { kind: 'said', text: 'challenge' }, 'twice'),
      inChannel(amb, team, { kind: 'said', text: 'challenge' }, 'twice'),
    ]);
    await world.settled();
    const [n] = await rows<{ n: number }>(
      world,
      sql`select count(*)::int as n from challenge where place = 'fake:acme:team-2' and status = 'open'`,
    );
    expect([n?.n, team.seen().filter(({ kind }) => kind === 'challenge').length]).toEqual([1, 1]);
  });

  it('refuses promises until they are edited, or kept with a reason that is audited', async () => {
    const team = world.someone('team-3');
    const id = await preview(amb, team, { reward: 'Résultats garantis' });
    expect(amb.seen().at(-1)?.kind).toBe('challenge_promises');
    const [row] = await rows<{ version: number }>(world, sql`select version from challenge where id = ${id}`);
    await amb.press('challenge.confirm', `${id}:${row?.version}`);
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await submit(world, amb, 'challenge.reason', id, { reason: 'non' });
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await submit(world, amb, 'challenge.reason', id, { reason: 'Le mot cite la garantie du fabricant.' });
    await confirm(amb);
    expect(team.seen()).toHaveLength(1);
    expect(await rows(world, sql`select 1 from audit where action = 'challenge wording kept'`)).toHaveLength(1);
  });

  it('lives in private, shows figures from five people up, names nobody, and ends once with a recap', async () => {
    const team = world.someone('team-4');
    const id = await preview(amb, team, { reward: 'Un petit-déjeuner ensemble' });
    await confirm(amb);
    const people: Someone[] = [];
    for (const name of ['canari-a', 'canari-b', 'canari-c', 'canari-d', 'canari-e', 'canari-f']) {
      const who = await world.newcomer(name);
      await appoint(world, who, ['learner']);
      await join(who, team, id);
      expect(who.seen().at(-1)?.kind).toBe('challenge_joined');
      people.push(who);
    }
    const before = team.seen().length;
    const plays = async (who: Someone, scenario: string, outcome = 'RESOLVED', discovery = false) =>
      asOwner(world.store, (tx) =>
        tx.execute(sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at)
          select workspace_id, ${randomUUID()}, person_id, ${discovery}, ${scenario}, 1, 1, 'fr', 'x', 'over', ${outcome}, 1, '{}', ${new Date(world.now).toISOString()}, ${new Date(world.now).toISOString()}
          from identity where external_id = ${who.id}`),
      );
    const step = async () => {
      world.now += 2 * hour;
      await Promise.all([minute(), minute()]);
    };
    for (const [n, who] of people.slice(0, 4).entries()) await plays(who, `e${n + 1}`);
    await step();
    expect(team.seen()).toHaveLength(before);
    await plays(people[4] as Someone, 'e1', 'LEARNER_STOP');
    await step();
    expect(team.last('challenge').card.data).toMatchObject({ tamed: 4, people: 5 });
    expect(team.seen().filter(({ kind }) => kind === 'challenge_extra')).toHaveLength(1);
    await plays(people[5] as Someone, 'e9', 'RESOLVED', true);
    const known = team.seen().length;
    await step();
    expect(team.seen()).toHaveLength(known);
    await plays(people[0] as Someone, 'e6');
    await step();
    expect(team.last('challenge').card.data).toMatchObject({ tamed: 5, people: 5 });
    expect(team.seen().filter(({ kind }) => kind === 'challenge_extra')).toHaveLength(1);
    const quiet = team.seen().length;
    await people[1]?.press('challenge.leave', id);
    await step();
    expect(team.seen()).toHaveLength(quiet);
    world.now += 8 * day;
    await plays(people[0] as Someone, 'e7');
    await step();
    expect(team.last('challenge_extra').card.data).toMatchObject({ milestone: 100 });
    world.now = Date.parse('2026-12-21T15:59:00Z');
    await minute();
    expect(team.seen().some(({ kind }) => kind === 'challenge_recap')).toBe(false);
    world.now += 5 * day;
    await Promise.all([minute(), minute(), minute()]);
    world.now -= 2 * day;
    await minute();
    expect(team.seen().filter(({ kind }) => kind === 'challenge_recap')).toHaveLength(1);
    expect(team.last('challenge').card.data).toMatchObject({ over: true, tamed: 6, people: 5 });
    expect(JSON.stringify(team.seen())).not.toContain('canari');
    expect(
      new Set(
        team
          .seen()
          .filter(({ kind }) => kind === 'challenge')
          .map(({ delivery }) => delivery.slot),
      ).size,
    ).toBe(1);
    await join(people[2] as Someone, team, id);
    expect(people[2]?.seen().at(-1)?.kind).toBe('refusal');
    world.now = Date.UTC(2026, 10, 23, 9, 0);
  });

  it('welcomes someone who is not on the roster, says what is missing, and counts nobody', async () => {
    const team = world.someone('team-5');
    const id = await preview(amb, team);
    await confirm(amb);
    const guest = world.someone('guest');
    await join(guest, team, id);
    expect(guest.last('challenge_welcome').text).toContain('inscrit');
    expect(await rows(world, sql`select 1 from challenge_member where challenge_id = ${id}`)).toEqual([]);
    expect(team.seen()).toHaveLength(1);
  });

  it('refuses politely and changes nothing, for every action and every role that may not', async () => {
    const team = world.someone('team-6');
    const id = await preview(amb, team);
    const open = await rows<{ id: string }>(world, sql`select id from challenge where place = 'fake:acme:team-5'`);
    const stranger = await world.newcomer('stranger');
    const foreign = await world.newcomer('foreign', 'fr', 'globex');
    await appoint(world, foreign, ['programme_lead', 'ambassador']);
    const stored = () => rows(world, sql`select * from challenge order by id`).then((all) => JSON.stringify(all));
    const members = () => rows(world, sql`select * from challenge_member`).then((all) => all.length);
    const before = [await stored(), await members(), team.seen().length];
    let refused = 0;
    const tries = async (who: Someone, as: string) => {
      for (const arg of [id, `${id}:2`, open[0]?.id ?? '', 'x', '00000000-0000-4000-8000-000000000000'])
        for (const name of ['form', 'reason', 'confirm', 'drop', 'stop']) {
          await who.press(`challenge.${name}`, arg);
          expect(who.seen().at(-1)?.kind, `${as} presses ${name}`).toBe('refusal');
          refused += 1;
        }
      for (const name of ['form', 'reason']) {
        await submit(world, who, `challenge.${name}`, id, {
          ...days,
          goal: '5',
          reason: 'Une raison bien assez longue.',
        });
        expect(who.seen().at(-1)?.kind, `${as} submits ${name}`).toBe('refusal');
        refused += 1;
      }
    };
    const all = [['learner'], ['manager'], ['trainer'], ['site_lead'], ['dpo'], []];
    for (const roles of all) {
      await appoint(world, stranger, roles);
      await tries(stranger, roles.join());
      await inChannel(stranger, team, { kind: 'said', text: 'défi' });
      expect(stranger.seen().at(-1)?.kind).toBe('refusal');
      refused += 1;
    }
    await tries(other, 'another ambassador');
    await tries(foreign, 'another workspace');
    for (const name of ['join']) {
      await stranger.press(`challenge.${name}`, id);
      expect(stranger.seen().at(-1)?.kind).toBe('refusal');
      refused += 1;
    }
    await amb.press('challenge.confirm', `${id}:1`);
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await appoint(world, amb, ['learner']);
    await confirm(amb);
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
    await appoint(world, amb, ['ambassador']);
    expect([await stored(), await members(), team.seen().length]).toEqual(before);
    console.log(
      `challenges: ${refused + 2} forged or stale actions over ${all.length + 2} roles refused, nothing changed`,
    );
  });
});
