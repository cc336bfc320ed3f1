import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditRows, brokenAt } from '../../src/privacy/audit.ts';
import { tick } from '../../src/ticker.ts';
import { rows } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { acts, argsOf, fill, hire, member, optionOf, publishWeek, readyTrainers } from './house.ts';

const hour = 3600_000;
const day = 24 * hour;
const told = {
  fr: {
    method: 'méthode',
    where: 'Où en sommes-nous',
    council: 'CSE 2026-10-02',
    assessment: 'AIPD réf-14',
    gate: 'CSE',
    single: 'Ne déployez jamais d’un seul coup',
    remedy: 'Remède',
    unasked: 'Personne n’a encore été écouté',
    retro: 'bilan de la vague précédente',
    invitation: 'Votre équipe commence',
  },
  en: {
    method: 'method',
    where: 'Where we are',
    council: 'works council 2026-10-02',
    assessment: 'DPIA ref-14',
    gate: 'works council',
    single: 'Never roll out all at once',
    remedy: 'Remedy',
    unasked: 'Nobody was asked yet',
    retro: 'former wave’s review',
    invitation: 'Your team is starting',
  },
} as const;
const why = 'Le comité de pilotage l’a demandé ainsi.';

describe.each(['fr', 'en'] as const)('a programme, from diagnosis to anchoring, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let lea: Someone;
  let bob: Someone;
  const say = told[language];
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const days = async (n: number): Promise<void> => {
    world.now += n * day;
    await minute();
  };
  const today = (plus = 0): string => new Date(world.now + plus * day).toISOString().slice(0, 10);
  const step = async (): Promise<unknown> => {
    await lead.say(say.method);
    return lead.last('method').card.data?.step;
  };
  const last = (): string => lead.seen().at(-1)?.kind ?? '';
  const because = (arg: string, reason = why) => fill(world, lead, 'programme.reason', arg, { reason });
  const waves = () =>
    rows<{ id: string; open: boolean }>(
      world,
      sql`select id::text as id, opened_at is not null as open from programme_cohort where kind = 'wave' order by from_day`,
    );
  const invitations = (who: Someone) => who.seen().filter(({ kind }) => kind === 'invitation');
  const unasked = (who: Someone) =>
    who.seen().filter(({ kind }) => ['invitation', 'onboarding', 'help', 'plan', 'nudge'].includes(kind));

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
    lea = await member(world, 'lea', language, ['learner'], 'Alpha');
    bob = await member(world, 'bob', language, ['learner'], 'Beta');
    await hire(world, 39, 'Alpha');
    await hire(world, 24, 'Beta');
    await hire(world, 25, 'Gamma', 'Nantes');
    await hire(world, 25, 'Delta');
  });
  afterAll(() => world.close());

  it('says where we are, what next and who, from the first word on', async () => {
    expect(await step()).toBe('begin');
    const { text, card } = lead.last('method');
    expect(text).toContain(say.where);
    expect(card.blocks[0]).toMatchObject({ kind: 'facts', facts: [{}, {}, {}] });
  });

  it('begins with the diagnosis; five days of it need a written reason, which is audited', async () => {
    await lead.press('programme.begin');
    expect(lead.forms().at(-1)?.action.name).toBe('programme.begin');
    const until = today(5);
    await fill(world, lead, 'programme.begin', undefined, { until });
    expect(lead.last('outside').card.data?.doubts).toEqual(['diagnosis_days']);
    await because(`begin:${until}`, 'non');
    expect(last()).toBe('refusal');
    expect(await acts(world)).toEqual([]);
    await because(`begin:${until}`);
    expect((await acts(world)).at(-1)).toMatchObject({ action: 'programme diagnosis', why, details: { days: 5 } });
    expect(await step()).toBe('listen');
  });

  it('enrols nobody while it listens: no pilot, no wave, no message nobody asked for', async () => {
    for (const arg of ['pilot', 'wave:00000000-0000-4000-8000-000000000000', 'move:waves', 'move:anchoring']) {
      await lead.press('programme.go', arg);
      expect(last(), arg).toBe('refusal');
      await because(arg);
      expect(last(), arg).toBe('refusal');
    }
    for (const n of [2, 1, 4, 8]) await days(n);
    expect([...unasked(lea), ...unasked(bob)]).toEqual([]);
    // Anybody may still practise by themselves.
    await bob.press('practice.start', 'e1:1');
    expect(bob.last('persona').text.length).toBeGreaterThan(0);
    expect(await step()).toBe('gates');
  });

  it('prepares a pilot of one situation, and starts it with the gates only, whatever the reason', async () => {
    await lead.press('programme.go', 'move:pilot');
    expect(await step()).toBe('plan_pilot');
    await lead.press('programme.go', 'move:communication');
    expect(last()).toBe('refusal');
    await lead.press('programme.pilot');
    await lead.press('programme.pilot_form');
    const alpha = optionOf(lead.forms().at(-1), 'teams', 'Alpha');
    const plan = { teams: [alpha], from: today(), to: today(35), scenario: 'e2' };
    for (const wrong of [
      { ...plan, scenario: 'none' },
      { ...plan, scenario: ['e1', 'e2'] },
      { ...plan, teams: [] },
      { ...plan, teams: ['nowhere'] },
      { ...plan, to: today() },
      { ...plan, from: today(-3) },
      { ...plan, to: '2026-02-31' },
    ]) {
      await fill(world, lead, 'programme.pilot_form', undefined, wrong);
      expect(last(), JSON.stringify(wrong)).toBe('refusal');
    }
    await fill(world, lead, 'programme.pilot_form', undefined, plan);
    expect(lead.last('pilot').text).toContain('40');
    await lead.press('programme.go', 'pilot');
    expect(lead.last('refusal').text).toContain(say.gate);
    await because('pilot');
    expect(lead.last('refusal').text).toContain(say.gate);
    expect(await step()).toBe('gates');
    await lead.say(say.council, say.assessment);
    await lead.press('programme.go', 'pilot');
    expect(lead.last('refusal').text).toContain('Lyon');
    await because('pilot');
    expect(lead.last('refusal').text).toContain('Lyon');
    await hire(world, 1, 'direction', 'Lyon', ['site_lead']);
    await lead.press('programme.go', 'pilot');
    expect(lead.last('outside').card.data?.doubts).toEqual(['ambassadors']);
    await hire(world, 6, 'direction', 'Lyon', ['ambassador']);
    await lead.press('programme.go', 'pilot');
    expect(lead.last('pilot_started').text).toContain('40');
    expect((await acts(world)).at(-1)).toMatchObject({ action: 'pilot started', why: null });
    await lead.press('programme.go', 'pilot');
    expect(last()).toBe('refusal');
  });

  it('invites the pilot’s learners once, to its one situation, in working hours, and nobody else', async () => {
    await minute();
    const [invitation, ...more] = invitations(lea);
    expect(invitation?.text).toContain(say.invitation);
    expect(more).toEqual([]);
    const starts = invitation?.card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(starts?.slice(0, 2).map(({ action }) => action)).toEqual([
      { name: 'practice.start', arg: 'e2:1' },
      { name: 'practice.watch', arg: 'e2' },
    ]);
    expect(invitation?.card.blocks.filter(({ kind }) => kind === 'choice')).toEqual([]);
    await days(3);
    expect(invitations(lea)).toHaveLength(1);
    expect(unasked(bob)).toEqual([]);
  });

  it('refuses a rollout in a single wave with the method’s own reason', async () => {
    await days(27);
    await lead.press('programme.go', 'move:communication');
    expect(await step()).toBe('plan_waves');
    await lead.press('programme.wave_form');
    const beta = optionOf(lead.forms().at(-1), 'teams', 'Beta');
    expect(() => optionOf(lead.forms().at(-1), 'teams', 'Alpha')).toThrow();
    await fill(world, lead, 'programme.wave', undefined, { teams: [beta], from: today(), to: today(70) });
    expect(last()).toBe('waves');
    await lead.press('programme.go', 'move:waves');
    expect(lead.last('refusal').text).toContain(say.single);
    expect(lead.last('refusal').text).toContain(say.remedy);
    await because('move:waves');
    expect(lead.last('refusal').text).toContain(say.single);
    await lead.press('programme.drop', (await waves())[0]?.id);
    expect(await waves()).toEqual([]);
    await lead.press('programme.propose');
    expect(await waves()).toHaveLength(3);
    await lead.press('programme.go', 'move:waves');
    expect((await acts(world)).at(-1)).toMatchObject({ action: 'programme waves' });
  });

  it('opens a wave only with trainers and site leads, each refusal with its remedy', async () => {
    const [first, second] = await waves();
    await lead.press('programme.go', `wave:${second?.id}`);
    expect(last()).toBe('refusal');
    await lead.press('programme.go', `wave:${first?.id}`);
    const refusal = lead.last('refusal').text;
    expect(refusal.split(say.remedy)).toHaveLength(2);
    await because(`wave:${first?.id}`);
    expect(lead.last('refusal').text).toBe(refusal);
    await readyTrainers(world, 7);
    await lead.press('programme.go', `wave:${first?.id}`);
    expect(lead.last('outside').card.data?.doubts).toEqual(['unasked', 'show_proof']);
    expect(lead.last('outside').text).toContain(say.unasked);
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`insert into listening (workspace_id, opened_at, closes_day, closed_at, voters) select id, now(), now(), now(), '{}' from workspace`,
      ),
    );
    await lead.press('programme.go', `wave:${first?.id}`);
    expect(lead.last('outside').card.data?.doubts).toEqual(['show_proof']);
    expect(await step()).toBe('open_wave');
    await publishWeek(world, '2027-01-04');
    await lead.press('programme.go', `wave:${first?.id}`);
    expect(lead.last('wave_opened').text).toContain('25');
    await lead.press('programme.go', `wave:${first?.id}`);
    expect(last()).toBe('refusal');
  });

  it('opens the next one after the review of the former, and past a red light only with a reason', async () => {
    await days(24);
    const [first, second, third] = await waves();
    await lead.press('programme.go', `wave:${second?.id}`);
    expect(lead.last('refusal').text).toContain(say.retro);
    await because(`wave:${second?.id}`);
    expect(lead.last('refusal').text).toContain(say.retro);
    await lead.press('programme.retro', second?.id);
    expect(last()).toBe('refusal');
    const review = { scenarios: 'Un client plus calme au début.', support: 'aucune', communication: 'none' };
    await fill(world, lead, 'programme.retro', first?.id, { ...review, support: ' ' });
    expect(last()).toBe('refusal');
    await fill(world, lead, 'programme.retro', first?.id, review);
    world.now += 8 * day;
    await lead.press('programme.go', `wave:${second?.id}`);
    expect(lead.last('outside').card.data?.doubts).toEqual(['trainers_act']);
    await because(`wave:${second?.id}`);
    expect((await acts(world)).at(-1)).toMatchObject({ action: 'wave opened', why });
    await lead.press('programme.go', 'move:anchoring');
    expect(last()).toBe('refusal');
    await days(24);
    await fill(world, lead, 'programme.retro', second?.id, review);
    await because(`wave:${third?.id}`);
    expect(lead.last('refusal').text).toContain('Nantes');
    await hire(world, 1, 'direction', 'Nantes', ['site_lead']);
    await because(`wave:${third?.id}`);
    expect((await waves()).every(({ open }) => open)).toBe(true);
    await days(1);
    expect(invitations(bob)).toHaveLength(1);
    // A wave is no pilot: three small situations to choose from.
    const others = invitations(bob)[0]?.card.blocks.flatMap((block) => (block.kind === 'choice' ? block.options : []));
    expect(others?.map(({ value }) => /^\w+:1$/u.test(value))).toEqual([true, true]);
    expect(invitations(lea)).toHaveLength(1);
  });

  it('anchors: reminders space out for everyone, and newcomers are welcomed', async () => {
    await days(24);
    expect(await step()).toBe('to_anchoring');
    await lead.press('programme.go', 'move:anchoring');
    expect(await step()).toBe('anchor');
    const [found] = await rows<{ since: string }>(
      world,
      sql`select settings->>'anchoringSince' as since from workspace where settings ? 'anchoringSince'`,
    );
    expect(found?.since).toBe(today());
    await lead.press('programme.go', 'move:anchoring');
    expect(last()).toBe('refusal');
  });

  it('is all in the audit, whose chain holds', async () => {
    const done = (await acts(world)).map(({ action }) => action);
    expect(done).toEqual([
      'programme diagnosis',
      'programme pilot',
      'pilot planned',
      'pilot started',
      'programme communication',
      'wave planned',
      'wave dropped',
      'waves proposed',
      'programme waves',
      'wave opened',
      'wave reviewed',
      'wave opened',
      'wave reviewed',
      'wave opened',
      'programme anchoring',
    ]);
    const [own] = await rows<{ id: string }>(world, sql`select id::text as id from workspace`);
    expect(brokenAt(await world.store.inWorkspace(own?.id ?? '', auditRows))).toBeUndefined();
    expect(argsOf(lead, 'method', 'programme.go')).toEqual([]);
  });
});
