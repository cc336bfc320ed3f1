import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, rows, submit } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
/** Monday 23 November 2026, 10:00 in Paris. */
const start = Date.UTC(2026, 10, 23, 9);
const words = {
  fr: { nobody: 'et personne ne s’en occupe', covers: 'Vous prenez désormais le relais de Nour Relais' },
  en: { nobody: 'and nobody sees to it', covers: 'You now cover for Nour Relais' },
} as const;

describe.each(['fr', 'en'] as const)('names others were told, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let nour: Someone;
  let dan: Someone;
  const to = async (at: number): Promise<void> => {
    world.now = at;
    await tick(world.app.features, world.app.services, at);
    await world.settled();
  };
  const idOf = async (who: Someone): Promise<string> =>
    (
      await rows<{ id: string }>(world, sql`select person_id::text as id from identity where external_id = ${who.id}`)
    )[0]?.id ?? '';
  const named = () => dan.seen().filter(({ kind }) => kind === 'cover_named');
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: start });
    [lead, nour, dan] = [
      await world.newcomer('lead', language),
      await world.newcomer('nour', language),
      await world.newcomer('dan', language),
    ];
    await appoint(world, lead, ['programme_lead'], 'Paris');
    await appoint(world, nour, ['site_lead']);
    await appoint(world, dan, ['ambassador']);
    await rows(
      world,
      sql`update person set name = 'Nour Relais' where id in (select person_id from identity where external_id = 'nour') returning 1`,
    );
    await lead.press('programme.go', 'begin');
    await submit(world, lead, 'programme.begin', undefined, { until: '2026-12-14' });
  });
  afterAll(() => world.close());

  it('tell a new deputy of it once, in their working hours, and of nothing when named again', async () => {
    await to(start + 12 * hour);
    await submit(world, lead, 'milestones.deputy', await idOf(nour), { deputy: await idOf(dan) });
    await to(start + 12 * hour + 60_000);
    expect(named()).toEqual([]);
    await to(start + day);
    expect(named()).toHaveLength(1);
    expect(named()[0]?.text).toContain(words[language].covers);
    await submit(world, lead, 'milestones.deputy', await idOf(nour), { deputy: await idOf(dan) });
    await submit(world, nour, 'support.away', undefined, { until: '2026-11-25', deputy: await idOf(dan) });
    await to(start + day + hour);
    expect(named()).toHaveLength(1);
  });

  it('leave everybody’s chat with their owner, and the milestone stays with the lead', async () => {
    await submit(world, lead, 'milestones.form', undefined, {
      what: 'La salle est réservée',
      owner: await idOf(nour),
      due: '2026-11-26',
    });
    await to(start + 4 * day);
    await to(start + 7 * day);
    const late = lead.last('milestone_late_lead');
    expect(late.text).toContain('Nour Relais');
    await nour.press('privacy.erase_yes');
    expect(lead.takenBack()).toContain(late.delivery.id);
    expect(dan.takenBack()).toContain(named()[0]?.delivery.id);
    await to(start + 7 * day + hour);
    expect(lead.last('milestone_late_lead').text).toContain(words[language].nobody);
    const left = await rows<{ text: string }>(
      world,
      sql`select coalesce(string_agg(m::text, ''), '') as text from message m`,
    );
    expect(left[0]?.text).not.toContain('Nour');
  });
});
