import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { rows } from '../help/house.ts';
import { fill, hire, member } from '../programme/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
/** Monday 23 November 2026, 10:00 in Paris. */
const start = Date.UTC(2026, 10, 23, 9);
const told = {
  fr: {
    board: 'jalons',
    none: 'Aucun jalon',
    noLead: 'ni pilote ni vague',
    late: 'en retard de 3 jours',
    nobody: 'personne\u00a0: à vous',
    covers: 'vous a pour relais',
    cse: ['CSE 2026-10-02', 'AIPD réf-14'],
    missing: 'Il manque un responsable de site',
  },
  en: {
    board: 'milestones',
    none: 'No milestone yet',
    noLead: 'no pilot and no wave',
    late: '3 days late',
    nobody: 'nobody: yours',
    covers: 'you cover for them',
    cse: ['works council 2026-10-02', 'DPIA ref-14'],
    missing: 'A site lead is missing',
  },
} as const;

const idOf = async (world: World, who: Someone): Promise<string> =>
  (await rows<{ id: string }>(world, sql`select person_id::text as id from identity where external_id = ${who.id}`))[0]
    ?.id ?? '';
const acts = async (world: World): Promise<readonly string[]> =>
  (
    await rows<{ action: string }>(world, sql`select action from audit where action ~ '^(milestone|site)' order by seq`)
  ).map(({ action }) => action);

describe.each(['fr', 'en'] as const)('milestones and who leads a site, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let ana: Someone;
  let site: Someone;
  const say = told[language];
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const to = async (at: number): Promise<void> => {
    world.now = at;
    await minute();
  };
  const last = (who = lead): string => who.seen().at(-1)?.kind ?? '';
  const late = (who: Someone) => who.seen().filter(({ kind }) => kind === 'milestone_late');
  const lateForLead = () => lead.seen().filter(({ kind }) => kind === 'milestone_late_lead');
  const ids = async (): Promise<readonly string[]> =>
    (
      await rows<{ id: string }>(
        world,
        sql`select id::text as id from milestone where done_at is null order by due_day`,
      )
    ).map(({ id }) => id);

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: start });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
    ana = await member(world, 'ana', language, ['ambassador'], 'Alpha');
    site = await member(world, 'site', language, ['site_lead'], 'direction', 'Nantes');
    await asOwner(world.store, (tx) =>
      tx.execute(sql`update person p set name = i.external_id from identity i where i.person_id = p.id`),
    );
    await hire(world, 40, 'Alpha');
    await hire(world, 6, 'direction', 'Nantes', ['ambassador']);
  });
  afterAll(() => world.close());

  it('shows an empty board once there is a programme, and which site nobody leads', async () => {
    await lead.say(say.board);
    expect(last()).toBe('refusal');
    await fill(world, lead, 'programme.begin', undefined, { until: '2026-12-14' });
    await lead.say(say.board);
    const board = lead.last('milestones');
    expect(board.text).toContain(say.none);
    expect(board.text).toContain(say.noLead);
    expect(board.text).toContain('Nantes — site');
  });

  it('keeps a result, a person and a day, and nothing that is not all three', async () => {
    await lead.press('milestones.form');
    expect(lead.forms().at(-1)?.action.name).toBe('milestones.form');
    const right = {
      what: 'Les six ambassadeurs ont fini leurs modules',
      owner: await idOf(world, ana),
      due: '2026-11-26',
    };
    for (const wrong of [
      { ...right, what: ' ' },
      { ...right, due: '2026-11-22' },
      { ...right, due: '2026-02-31' },
      { ...right, due: '2099-01-01' },
      { ...right, owner: '' },
      { ...right, owner: '00000000-0000-4000-8000-000000000000' },
      {},
    ]) {
      await fill(world, lead, 'milestones.form', undefined, wrong);
      expect(last(), JSON.stringify(wrong)).toBe('refusal');
    }
    await fill(world, lead, 'milestones.form', undefined, right);
    expect(last()).toBe('milestone_kept');
    await lead.press('milestones.board');
    expect(lead.last('milestones').text).toContain(`${right.what} — ana`);
  });

  it('says nothing before the day is over, nor at night: then one message to whoever sees to it', async () => {
    for (const at of [start + hour, start + 3 * day, start + 3 * day + 8 * hour, start + 3 * day + 12 * hour])
      await to(at);
    expect(late(ana)).toEqual([]);
    await to(start + 4 * day);
    expect(late(ana)).toHaveLength(1);
    expect(late(ana)[0]?.text).toContain('ambassadeurs');
    for (const plus of [1, 2, 3, 30]) await to(start + 4 * day + plus * hour);
    expect(late(ana)).toHaveLength(1);
    expect(lateForLead()).toEqual([]);
  });

  it('then tells the programme lead once, in working hours, and nobody again', async () => {
    // Saturday and Sunday pass in silence.
    for (const days of [5, 6]) await to(start + days * day + 3 * hour);
    expect(lateForLead()).toEqual([]);
    await to(start + 7 * day);
    expect(lateForLead()).toHaveLength(1);
    for (const days of [8, 9, 10]) await to(start + days * day);
    expect([late(ana).length, lateForLead().length]).toEqual([1, 1]);
  });

  it('begins anew with another day, and stops at “done”, which its owner or the lead may say', async () => {
    const [id = ''] = await ids();
    const set = { what: 'Les modules sont finis', owner: await idOf(world, ana), due: '2026-12-04' };
    await fill(world, lead, 'milestones.form', id, set);
    await to(start + 14 * day);
    expect(late(ana)).toHaveLength(2);
    await lead.press('milestones.board');
    expect(lead.last('milestones').text).toContain(say.late);
    await site.press('milestones.done', id);
    expect(last(site)).toBe('refusal');
    await ana.press('milestones.done', id);
    expect(last(ana)).toBe('milestone_done');
    for (const days of [15, 16, 17, 18]) await to(start + days * day);
    expect(lateForLead()).toHaveLength(1);
    for (const who of [ana, lead]) {
      await who.press('milestones.done', id);
      expect(last(who)).toBe('refusal');
    }
  });

  it('asks whoever covers for an owner who is away', async () => {
    const set = { what: 'La salle est réservée', owner: await idOf(world, site), due: '2026-12-11' };
    await fill(world, lead, 'milestones.form', undefined, set);
    await fill(world, site, 'support.away', undefined, { until: '2026-12-24', deputy: await idOf(world, ana) });
    await to(start + 21 * day);
    expect(late(site)).toEqual([]);
    expect(late(ana)).toHaveLength(3);
    expect(late(ana).at(-1)?.text).toContain(say.covers);
    const [id = ''] = await ids();
    await ana.press('milestones.done', id);
    expect(last(ana)).toBe('milestone_done');
  });

  it('lets the lead name a standing cover, which an absence keeps unless another is chosen', async () => {
    const who = await idOf(world, site);
    await lead.press('milestones.deputy', who);
    await fill(world, lead, 'milestones.deputy', who, { deputy: who });
    expect(last()).toBe('refusal');
    await fill(world, lead, 'milestones.deputy', who, { deputy: await idOf(world, ana) });
    expect(last()).toBe('deputy_kept');
    await lead.press('milestones.board');
    expect(lead.last('milestones').text).toContain('Nantes — site — ana');
    await site.press('support.away');
    const field = site
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'deputy');
    expect(field).toMatchObject({ value: await idOf(world, ana) });
  });

  it('starts no pilot on a site nobody leads, or whose lead is away with nobody to cover', async () => {
    await lead.press('programme.go', 'move:pilot');
    await lead.say(...say.cse);
    const today = new Date(world.now).toISOString().slice(0, 10);
    const to35 = new Date(world.now + 35 * day).toISOString().slice(0, 10);
    await lead.press('programme.pilot_form');
    const teams = lead
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'teams');
    const alpha = teams?.kind === 'many' ? (teams.options[0]?.value ?? '') : '';
    await fill(world, lead, 'programme.pilot_form', undefined, {
      teams: [alpha],
      from: today,
      to: to35,
      scenario: 'e1',
    });
    await lead.press('programme.go', 'pilot');
    expect(lead.last('refusal').text).toContain(say.missing);
    expect(lead.last('refusal').text).toContain('Lyon');
    const bob = await member(world, 'bob', language, ['site_lead'], 'direction');
    await fill(world, bob, 'support.away', undefined, { until: '2027-01-30' });
    await lead.press('programme.go', 'pilot');
    expect(lead.last('refusal').text).toContain(say.missing);
    await fill(world, lead, 'milestones.deputy', await idOf(world, bob), { deputy: await idOf(world, ana) });
    await lead.press('programme.go', 'pilot');
    expect(last()).toBe('pilot_started');
  });

  it('stays with the lead when its owner is forgotten, and is told to the lead at once', async () => {
    const set = {
      what: 'Le bilan est lu',
      owner: await idOf(world, ana),
      due: new Date(world.now).toISOString().slice(0, 10),
    };
    await fill(world, lead, 'milestones.form', undefined, set);
    await ana.press('privacy.erase');
    await ana.press('privacy.erase_yes');
    await lead.press('milestones.board');
    expect(lead.last('milestones').text).toContain(say.nobody);
    const before = lateForLead().length;
    await to(world.now + day);
    expect(lateForLead()).toHaveLength(before + 1);
  });

  it('is in the audit without a name', async () => {
    expect(await acts(world)).toEqual([
      'milestone added',
      'milestone changed',
      'milestone reached',
      'milestone added',
      'milestone reached',
      'site cover',
      'site cover',
      'milestone added',
    ]);
  });
});
