import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
const week = 7 * day;
/** Monday 30 November 2026, 09:01 in Paris. */
const monday = Date.UTC(2026, 10, 30, 8, 1);

for (const language of ['fr', 'en'] as const)
  describe(`readers of digests, in ${language}`, () => {
    const fr = language === 'fr';
    let world: World;
    let both: Someone;
    const look = async (at: number): Promise<void> => {
      world.now = at;
      await tick(world.app.features, world.app.services, at);
      await world.settled();
    };
    const digests = (who: Someone) => who.seen().filter(({ kind }) => kind === 'digest');
    const titles = (who: Someone): (string | undefined)[] =>
      digests(who).map(({ card }) => card.title?.split(' — ')[0]);
    const set = (name: string, what: ReturnType<typeof sql>) =>
      ownerRows(
        world.store,
        sql`update person set ${what} where id = (select person_id from identity where external_id = ${name})`,
      );
    const met = async (name: string, roles: string, more = sql`enrolled = true`): Promise<Someone> => {
      const one = await world.newcomer(name, language);
      await set(name, sql`roles = ${`{${roles}}`}::text[], ${more}`);
      return one;
    };
    const team = fr ? 'La semaine de votre équipe' : 'Your team’s week';
    const programme = fr ? 'La semaine du programme' : 'The programme’s week';

    beforeAll(async () => {
      world = await openWorld({ store: await quickStore(), now: monday - 5 * day });
      both = await met('both', 'manager,programme_lead');
      await ownerRows(
        world.store,
        sql`insert into person (workspace_id, id, enrolled, site, team, manager_id)
            select workspace_id, gen_random_uuid(), true, 'Lyon', 'Fixe', person_id from identity, generate_series(1, 6) where external_id = 'both'`,
      );
      await look(world.now);
    });
    afterAll(() => world.close());

    it('stop one of two and keep the other; asked for again, the stopped one waits to be asked for', async () => {
      await look(monday);
      expect(titles(both).sort()).toEqual([team, programme].sort());
      const stop = digests(both)
        .find(({ card }) => card.data?.digest === 'manager')
        ?.card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
        .find(({ action }) => action.name === 'digests.stop');
      await both.press('digests.stop', stop?.action.arg);
      expect(both.last('digest_stopped').text).toContain(team);
      await look(monday + week);
      expect(titles(both).slice(2)).toEqual([programme]);
      await both.say(fr ? 'bilan' : 'digest');
      expect(titles(both).slice(3)).toEqual([programme]);
      expect(both.last('digest_is_stopped').text).toContain(team);
      await both.press('digests.resume', 'manager');
      expect(titles(both).slice(4)).toEqual([team]);
      await look(monday + 2 * week);
      expect(titles(both).slice(5).sort()).toEqual([programme, team].sort());
      await both.press('digests.resume', 'ambassador');
      expect(both.seen().at(-1)?.kind).toBe('digest_none');
    });

    it('get it at their next working moment when Monday at nine is none of theirs, once, and not after stop', async () => {
      const late = await met('late', 'manager', sql`work_start = '10:30', enrolled = true`);
      const away = await met('away', 'manager');
      const gone = await met('gone', 'manager');
      await away.say('absent du 2026-12-21 au 2026-12-22');
      await gone.say('absent du 2026-12-21 au 2026-12-31');
      await look(monday + 2 * week + 4 * day);
      await look(monday + 3 * week);
      expect([digests(late).length, digests(away).length]).toEqual([0, 0]);
      await look(Date.UTC(2026, 11, 21, 9, 31));
      await look(Date.UTC(2026, 11, 21, 9, 32));
      expect(digests(late).length).toBe(1);
      await look(Date.UTC(2026, 11, 22, 20));
      await look(Date.UTC(2026, 11, 23, 8, 1));
      expect([digests(late).length, digests(away).length, digests(gone).length]).toEqual([1, 1, 0]);
      await look(monday + 4 * week);
      expect([digests(away).length, digests(gone).length]).toEqual([2, 0]);
    });

    it('get none at night after hours down: at nine the next morning', async () => {
      const before = digests(both).length;
      await look(Date.UTC(2027, 0, 4, 21));
      expect(digests(both).length).toBe(before);
      await look(Date.UTC(2027, 0, 5, 8, 1));
      expect(digests(both).length).toBe(before + 2);
      await look(Date.UTC(2027, 0, 5, 8, 2));
      expect(digests(both).length).toBe(before + 2);
    });

    it('get none once they have left, whatever they type or press', async () => {
      const old = await met('old', 'manager');
      await look(Date.UTC(2027, 0, 8, 9));
      await set('old', sql`deactivated_at = now()`);
      await look(Date.UTC(2027, 0, 11, 8, 1));
      await old.say(fr ? 'bilan' : 'digest');
      await old.press('digests.more', 'manager:2027-01-04');
      expect(old.seen().map(({ kind }) => kind)).not.toContain('digest');
      expect(old.seen().at(-1)?.kind).toBe('digest_none');
    });

    it('read one the minute a role is theirs, and others are told whose it is', async () => {
      const young = await met('young', 'site_lead', sql`site = 'Lyon'`);
      await young.say(fr ? 'bilan' : 'digest');
      expect(digests(young).length).toBe(1);
      const nobody = await world.newcomer('nobody', language);
      await nobody.say(fr ? 'bilan' : 'digest');
      expect(nobody.last('digest_whose').text).toContain(fr ? 'votre progression' : 'your progress');
    });

    it('are told why there is nothing, and what to do about it', async () => {
      for (const [name, roles, words] of [
        ['nosite', 'site_lead', fr ? 'Aucun site n’est noté pour vous' : 'The roster gives you no site'],
        ['noteam', 'manager', fr ? 'Personne ne vous a pour manager' : 'Nobody on the roster has you'],
        ['noally', 'ambassador', fr ? 'Aucun manager n’est noté pour vous' : 'The roster gives you no manager'],
      ]) {
        const one = await met(name ?? '', roles ?? '');
        await one.say(fr ? 'bilan' : 'digest');
        expect(one.last('digest').text).toContain(words);
      }
    });

    it('who say the huddle is held before any digest was sent are heard', async () => {
      const first = await met('first', 'manager');
      await first.say(fr ? 'bilan' : 'digest');
      await first.press('digests.held');
      const held = await ownerRows(
        world.store,
        sql`select 1 as one from digest_sent d join identity i using (person_id)
        where i.external_id = 'first' and d.huddle_at is not null`,
      );
      expect(held).toHaveLength(1);
      const nobody = world.someone('nobody', language);
      await nobody.press('digests.held');
      expect(nobody.seen().at(-1)?.kind).toBe('digest_none');
    });

    it('whose people are on several sites are told which group a digest is about', async () => {
      const wide = await met('wide', 'manager');
      await ownerRows(
        world.store,
        sql`insert into person (workspace_id, id, enrolled, site, team, manager_id)
            select workspace_id, gen_random_uuid(), true, case when n < 7 then 'Lille' else 'Brest' end, 'T', person_id
            from identity, generate_series(1, 13) n where external_id = 'wide'`,
      );
      await look(Date.UTC(2027, 0, 25, 8, 1));
      await wide.say(fr ? 'bilan' : 'digest');
      expect(wide.last('digest').text).toMatch(
        fr
          ? /plusieurs sites.: ce bilan porte sur le groupe de «.Brest.»/u
          : /several sites: this digest is about the group of “Brest”/u,
      );
      expect(wide.last('digest').text).toMatch(fr ? /< 10\u00a0%/u : /< 10%/u);
      expect(both.last('digest').text).not.toContain('sites');
    });

    it('have every group of the table beside its week before, and the chart too', async () => {
      await look(Date.UTC(2027, 1, 1, 8, 1));
      const { card, text } =
        digests(both).findLast((one) => one.card.data?.digest === 'programme') ?? both.last('digest');
      const table = card.blocks.find((block) => block.kind === 'table');
      expect(table?.kind === 'table' && table.rows[0]?.[2]).toMatch(fr ? /\(avant.: / : /\(before: /u);
      const chart = card.blocks.find((block) => block.kind === 'chart');
      expect(chart?.kind === 'chart' && chart.series.map(({ name }) => name)).toEqual(
        fr ? ['La semaine d’avant', 'Cette semaine'] : ['The week before', 'This week'],
      );
      expect(text).toContain(fr ? 'leur somme peut différer de 100' : 'may not add up to 100');
      expect(text).toMatch(fr ? /3\+ → [^()]+ \(avant.: 0 → / : /3\+ → [^()]+ \(before: 0 → /u);
    });
  });

describe('a zone nobody knows', () => {
  it('keeps no other person waiting, for digests or reminders', async () => {
    const world = await openWorld({ store: await quickStore(), now: monday - 5 * day });
    for (const name of ['one', 'two']) {
      const someone = await world.newcomer(name, 'fr');
      await someone.press('nudges.cue', 'start');
    }
    await ownerRows(world.store, sql`update person set roles = '{manager}'`);
    await ownerRows(
      world.store,
      sql`update person set time_zone = 'Mars/Base' where id = (select person_id from identity where external_id = 'one')`,
    );
    for (const at of [0, 2, 26, 28]) {
      world.now = monday - 5 * day + at * hour;
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
    }
    expect(world.logs.map(({ event }) => event)).not.toContain('looking for what is due failed');
    expect(await ownerRows(world.store, sql`select 1 as one from digest_plan`)).toHaveLength(2);
    await world.close();
  });
});
