import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAdmin } from '../../src/commands/admin.ts';
import { tick } from '../../src/ticker.ts';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const week = 7 * 24 * 3600_000;
/** Monday 30 November 2026, 09:01 in Paris. */
const monday = Date.UTC(2026, 10, 30, 8, 1);

describe('a manager’s Monday', () => {
  let world: World;
  let chief: Someone;
  let lead: Someone;
  const look = async (at: number): Promise<void> => {
    world.now = at;
    await tick(world.app.features, world.app.services, at);
    await world.settled();
  };
  const operator = async (...argv: string[]): Promise<{ code: number; text: string }> => {
    const lines: string[] = [];
    const code = await runAdmin(world.store, argv, (line) => lines.push(line), world.now);
    return { code, text: lines.join('\n') };
  };
  const digests = (who: Someone): number => who.seen().filter(({ kind }) => kind === 'digest').length;

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: monday - 5 * 24 * 3600_000 });
    chief = await world.newcomer('chief', 'fr');
    lead = await world.newcomer('lead', 'en');
    for (const [name, role] of [
      ['chief', 'manager'],
      ['lead', 'programme_lead'],
    ])
      await ownerRows(
        world.store,
        sql`update person set roles = array[${role}], email = ${`${name}@x.io`}, site = 'Lyon'
            where id = (select person_id from identity where external_id = ${name})`,
      );
    await ownerRows(
      world.store,
      sql`insert into person (workspace_id, id, enrolled, site, team, manager_id)
          select workspace_id, gen_random_uuid(), true, 'Lyon', 'Fixe', person_id from identity, generate_series(1, 6) where external_id = 'chief'`,
    );
    await look(world.now);
  });
  afterAll(() => world.close());

  it('is shown to the operator before it is sent, and sent to nobody by that', async () => {
    expect((await operator('digest', 'plans', 'chief@x.io')).text).toContain('manager: next at 2026-11-30 08:00');
    const { code, text } = await operator('digest', 'preview', 'chief@x.io');
    expect(code).toBe(0);
    expect(text).toContain('La semaine de votre équipe');
    expect(text).toContain('n = 6');
    expect((await operator('digest', 'preview', 'nobody@x.io')).code).toBe(2);
    await look(world.now + 60_000);
    expect(digests(chief)).toBe(0);
    const audit = await ownerRows<{ action: string }>(world.store, sql`select action from audit`);
    expect(audit.map(({ action }) => action)).toContain('digest preview');
  });

  it('comes once at nine, short, with the rest behind a button for its reader only', async () => {
    await look(monday);
    await look(monday + 60_000);
    expect([digests(chief), digests(lead)]).toEqual([1, 1]);
    const { card, text } = chief.last('digest');
    const facts = card.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    expect(facts.length).toBeLessThanOrEqual(8);
    expect(text).not.toContain('Effet des rappels');
    const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(buttons.map(({ action }) => action.name)).toEqual([
      'digests.more',
      'digests.held',
      'huddle.how',
      'tryout.show',
      'digests.stop',
    ]);
    const arg = buttons[0]?.action.arg;
    await chief.press('digests.more', arg);
    expect(chief.last('digest_more').text).toContain('Effet des rappels\u00a0: pas assez de données');
    expect(lead.last('digest').text).toContain('Calls for help not answered in time: no data (n < 5');
    for (const forged of [arg, 'programme:2026-01-05', 'programme:x', '', 'manager']) {
      await chief.press('digests.more', forged === arg ? forged?.replace('manager', 'programme') : forged);
      expect(chief.seen().at(-1)?.kind, forged).toBe('digest_none');
    }
  });

  it('asks about the month’s huddle until it is said to be held, and never tells anyone else', async () => {
    expect(chief.last('digest').text).toMatch(/Point d’équipe du mois.: pas encore/u);
    await chief.press('digests.held');
    await look(monday + week);
    const { text, card } = chief.last('digest');
    expect(text).toMatch(/Point d’équipe du mois.: pas encore \(.*avant.: tenu\)/u);
    expect(text).toContain('Le point de dix minutes du mois');
    await chief.press('digests.held');
    // Sent again, it still knows.
    await operator('digest', 'send-now', 'chief@x.io');
    await look(world.now + 60_000);
    expect(chief.last('digest').text).toMatch(/Point d’équipe du mois.: tenu/u);
    await look(monday + 2 * week);
    expect(chief.last('digest').text).toMatch(/Point d’équipe du mois.: tenu/u);
    expect(JSON.stringify(card)).toContain('digests.held');
    expect(JSON.stringify(chief.last('digest').card)).not.toContain('digests.held');
    expect(lead.last('digest').text).not.toContain('huddle held');
  });

  it('stops when its reader says so, and comes back when asked for', async () => {
    await chief.press('digests.stop');
    const before = digests(chief);
    await look(monday + 3 * week);
    expect(digests(chief)).toBe(before);
    expect((await operator('digest', 'plans', 'chief@x.io')).text).toContain('manager: unsubscribed');
    expect((await operator('digest', 'send-now', 'chief@x.io')).text).toContain('nothing is sent');
    await look(world.now + 60_000);
    expect(digests(chief)).toBe(before);
    await chief.say('bilan');
    expect(chief.seen().at(-2)?.kind).toBe('digest_resumed');
    expect(digests(chief)).toBe(before + 1);
    await look(monday + 4 * week);
    expect(digests(chief)).toBe(before + 2);
  });

  it('is sent again when the operator says so, and has no other figures than the first time', async () => {
    const before = digests(chief);
    const first = chief.last('digest').text;
    expect((await operator('digest', 'send-now', 'chief@x.io')).code).toBe(0);
    await look(world.now + 60_000);
    await look(world.now + 60_000);
    expect(digests(chief)).toBe(before + 1);
    expect(chief.last('digest').text).toBe(first);
  });

  it('is no longer theirs without the role', async () => {
    const arg = `manager:${new Date(monday + 3 * week).toISOString().slice(0, 10)}`;
    await ownerRows(world.store, sql`update person set roles = '{}' where email = 'chief@x.io'`);
    const before = digests(chief);
    await look(monday + 5 * week);
    expect(digests(chief)).toBe(before);
    await chief.press('digests.more', arg);
    expect(chief.seen().at(-1)?.kind).toBe('digest_none');
  });
});
