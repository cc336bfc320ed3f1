import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextStep, rested } from '../../src/bulletin/rules.ts';
import { tick } from '../../src/ticker.ts';
import { appoint, rows, taught } from '../help/house.ts';
import { fill, hire, member } from '../programme/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const hour = 3600_000;
const day = 24 * hour;
/** Tuesday 1 December 2026, 10:00 in Paris. */
const start = Date.UTC(2026, 11, 1, 9);
const told = {
  fr: {
    word: 'calendrier',
    few: 'Pas assez de données',
    some: '65\u00a0%',
    invite: 'Écrivez-moi « menu »',
    where: 'étape 1 sur 5',
  },
  en: { word: 'calendar', few: 'Not enough data', some: '65\u00a0%', invite: 'Write me “menu”', where: 'step 1 of 5' },
} as const;

describe('when an issue goes', () => {
  const at = { status: 'running', readyAt: null, nextAt: start, postedAt: null } as const;
  it('is shown first, then posted, never unseen and never old', () => {
    expect(nextStep(at, null, start - 2 * day)).toBeUndefined();
    expect(nextStep(at, null, start - day)).toBe('show');
    expect(nextStep({ ...at, readyAt: start - day }, null, start - 1)).toBeUndefined();
    expect(nextStep({ ...at, readyAt: start - day }, null, start)).toBe('post');
    expect(nextStep({ ...at, readyAt: start - 8 * day }, null, start)).toBe('show');
    for (const status of ['draft', 'paused'] as const)
      expect(nextStep({ ...at, status, readyAt: start - day }, null, start)).toBeUndefined();
  });
  it('waits for a week of rest after whatever was posted there', () => {
    expect(rested({ postedAt: null }, null, start)).toBe(true);
    expect(rested({ postedAt: start - 6 * day }, null, start)).toBe(false);
    expect(rested({ postedAt: null }, start - 6 * day, start)).toBe(false);
    expect(nextStep({ ...at, readyAt: start - day }, start - 6 * day, start)).toBeUndefined();
    expect(rested({ postedAt: start - 7 * day }, start - 7 * day, start)).toBe(true);
  });
});

describe.each(['fr', 'en'] as const)('the communication calendar, in %s', (language) => {
  let world: World;
  let lead: Someone;
  let amb: Someone;
  let paris: Someone;
  const say = told[language];
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const to = async (at: number): Promise<void> => {
    world.now = at;
    await minute();
  };
  const met = async (who: Someone, channel: string, tenant = 'acme'): Promise<void> => {
    const at = `fake:${tenant}:${channel}`;
    await who.send({
      kind: 'said',
      text: 'coucou',
      ...{ place: at, shared: true as const, direct: `fake:${tenant}:${who.id}`, channel: { at, name: `#${channel}` } },
    });
    await world.settled();
  };
  const issues = (who: Someone) => who.seen().filter(({ kind }) => kind === 'bulletin');
  const last = (who = lead): string => who.seen().at(-1)?.kind ?? '';
  const buttonArg = (kind: string, name: string): string =>
    lead
      .last(kind)
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ action }) => action.name === name)?.action.arg ?? '';
  const placeIn = (): string => {
    const field = lead
      .forms()
      .at(-1)
      ?.fields.find(({ name }) => name === 'place');
    return field?.kind === 'select' ? (field.options[0]?.value ?? '') : '';
  };

  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), now: start });
    lead = await member(world, 'lead', language, ['programme_lead'], 'direction');
    amb = await member(world, 'amb', language, ['ambassador'], 'direction');
    paris = world.someone('paris', language);
    for (const who of [lead, amb]) await taught(world, who);
    await hire(world, 9, 'Alpha');
    await fill(world, lead, 'programme.begin', undefined, { until: '2026-12-22' });
  });
  afterAll(() => world.close());

  it('has no channel until the lead was met in one', async () => {
    await lead.say(say.word);
    expect(last()).toBe('bulletins');
    await lead.press('bulletin.form');
    expect(last()).toBe('refusal');
    await met(lead, 'paris');
    await lead.press('bulletin.form');
    expect(lead.forms().at(-1)?.action.name).toBe('bulletin.form');
  });

  it('shows the very card first; nobody yet practises, and it says so', async () => {
    for (const wrong of [{ place: 'x', language }, { place: placeIn(), language: 'de' }, {}]) {
      await fill(world, lead, 'bulletin.form', undefined, wrong);
      expect(last(), JSON.stringify(wrong)).toBe('refusal');
    }
    await fill(world, lead, 'bulletin.form', undefined, { place: placeIn(), language });
    expect(lead.last('bulletin').text).toContain(say.few);
    expect(lead.last('bulletin').text).toContain(say.where);
    expect(last()).toBe('bulletin_confirm');
    await to(start + hour);
    expect(issues(paris)).toEqual([]);
  });

  it('posts exactly that card, in working hours, once', async () => {
    await to(start + 10 * hour);
    await lead.press('bulletin.confirm', buttonArg('bulletin_confirm', 'bulletin.confirm'));
    expect(last()).toBe('bulletin_launched');
    await minute();
    expect(issues(paris)).toEqual([]);
    await to(start + day);
    for (const plus of [1, 2, 8]) await to(start + day + plus * hour);
    expect(issues(paris).map(({ card }) => card)).toEqual([lead.last('bulletin').card]);
    await lead.press('bulletin.confirm', buttonArg('bulletin_confirm', 'bulletin.confirm'));
    expect(last()).toBe('refusal');
  });

  it('shows the lead the next one a day before, with figures of five people or more, and posts that very card two weeks later', async () => {
    // Six of the nine practised in the week that is over by then; three did not.
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
            select workspace_id, gen_random_uuid(), id, false, 'e1', 1, 1, ${language}, 'x', 'over', 'RESOLVED', 1, '{}', t, t, t
            from (select * from person where team = 'Alpha' limit 6) p,
              lateral (select ${new Date(start + 8 * day).toISOString()}::timestamptz as t) at`,
      ),
    );
    for (const days of [8, 10, 12]) await to(start + days * day);
    expect(issues(lead)).toHaveLength(1);
    await to(start + 14 * day);
    const about = lead.seen().filter(({ kind }) => kind.startsWith('bulletin'));
    expect(about.slice(-2).map(({ kind }) => kind)).toEqual(['bulletin_soon', 'bulletin']);
    const next = issues(lead).at(-1);
    expect(next?.text).toContain(say.some);
    expect(next?.text).toContain('n = 9');
    expect(next?.text).toContain(say.invite.slice(0, 9));
    expect(issues(paris)).toHaveLength(1);
    await to(start + 15 * day);
    expect(
      issues(paris)
        .map(({ card }) => card)
        .at(-1),
    ).toEqual(next?.card);
    expect(issues(paris)).toHaveLength(2);
  });

  it('leaves a week after a challenge’s post, and holds a challenge’s extra post for a week after its own', async () => {
    await met(amb, 'paris');
    // The day before the third issue, an ambassador launches a challenge in the channel.
    await to(start + 28 * day);
    expect(issues(lead)).toHaveLength(3);
    await amb.say(language === 'fr' ? 'défi' : 'challenge');
    const form = amb.forms().at(-1);
    const place = form?.fields.find(({ name }) => name === 'place');
    const chosen = place?.kind === 'select' ? (place.options[0]?.value ?? '') : '';
    const today = new Date(world.now).toISOString().slice(0, 10);
    const end = new Date(world.now + 27 * day).toISOString().slice(0, 10);
    await fill(world, amb, 'challenge.form', form?.action.arg, {
      place: chosen,
      scenario: 'mix',
      goal: '5',
      reward: '',
      from: today,
      to: end,
    });
    const { card } = amb.last('challenge_confirm');
    await amb.press('challenge.confirm', `${String(card.data?.challenge)}:${String(card.data?.version)}`);
    expect(paris.last('challenge').text.length).toBeGreaterThan(0);
    for (const days of [29, 30, 31, 34]) await to(start + days * day);
    expect(issues(paris)).toHaveLength(2);
    // A week old by then, it is shown anew, and posted the day after.
    await to(start + 35 * day + hour);
    expect([issues(paris).length, issues(lead).length]).toEqual([2, 4]);
    await to(start + 36 * day);
    expect(
      issues(paris)
        .map(({ card }) => card)
        .at(-1),
    ).toEqual(issues(lead).at(-1)?.card);
    expect(issues(paris)).toHaveLength(3);
    // The team reaches its goal the same day: edited in place at once, announced a week after the issue.
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`insert into challenge_member (workspace_id, challenge_id, person_id, joined_at)
            select c.workspace_id, c.id, p.id, c.starts_at from challenge c, (select * from person where team = 'Alpha' limit 6) p`,
      ),
    );
    const tame = (scenarios: readonly string[]) =>
      asOwner(world.store, (tx) =>
        tx.execute(
          sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
              select m.workspace_id, gen_random_uuid(), m.person_id, false, s, 1, 1, ${language}, 'x', 'over', 'RESOLVED', 1, '{}', t, t, t
              from challenge_member m, jsonb_array_elements_text(${JSON.stringify(scenarios)}::jsonb) s,
                lateral (select ${new Date(world.now).toISOString()}::timestamptz as t) at`,
        ),
      );
    await tame(['e1', 'e2', 'e3', 'e4', 'e5']);
    const extras = () => paris.seen().filter(({ kind }) => kind.startsWith('challenge') && kind !== 'challenge').length;
    for (const days of [37, 39, 42]) await to(start + days * day + 2 * hour);
    expect(paris.last('challenge').text).toContain('5');
    expect(extras()).toBe(0);
    for (const days of [43, 44]) await to(start + days * day + 2 * hour);
    expect(extras()).toBe(1);
  });

  it('falls silent at one press, what was ready included, and comes back only seen and confirmed', async () => {
    const key = buttonArg('bulletin_soon', 'bulletin.pause');
    await lead.press('bulletin.pause', key);
    expect(last()).toBe('bulletin_paused');
    const before = issues(paris).length;
    for (const days of [49, 50, 57, 64]) await to(start + days * day);
    expect(issues(paris)).toHaveLength(before);
    await lead.press('bulletin.resume', key);
    expect(last()).toBe('bulletin_confirm');
    await lead.press('bulletin.confirm', buttonArg('bulletin_confirm', 'bulletin.confirm'));
    await minute();
    expect(issues(paris)).toHaveLength(before + 1);
    expect(issues(paris).at(-1)?.card).toEqual(issues(lead).at(-1)?.card);
  });

  it('refuses every action of every other role, and of another workspace’s lead, without effect', async () => {
    const key = buttonArg('bulletin_soon', 'bulletin.pause');
    const arg = buttonArg('bulletin_confirm', 'bulletin.confirm');
    const foreign = await world.newcomer('foreign', language, 'globex');
    await appoint(world, foreign, ['programme_lead']);
    await fill(world, foreign, 'programme.begin', undefined, { until: '2027-02-22' });
    const other = await world.newcomer('other', language);
    const stored = () => rows(world, sql`select * from bulletin order by place`).then((all) => JSON.stringify(all));
    const before = await stored();
    let refused = 0;
    const tries = async (who: Someone, as: string): Promise<void> => {
      for (const name of ['confirm', 'pause', 'resume', 'drop'])
        for (const one of [key, arg, '', 'constructor']) {
          await who.press(`bulletin.${name}`, one);
          expect(last(who), `${as} ${name} ${one}`).toBe('refusal');
          refused += 1;
        }
      await fill(world, who, 'bulletin.form', undefined, { place: key, language });
      expect(last(who), as).toBe('refusal');
      refused += 1;
    };
    for (const role of ['learner', 'ambassador', 'trainer', 'manager', 'site_lead', 'dpo']) {
      await appoint(world, other, [role]);
      await tries(other, role);
      for (const name of ['bulletin.board', 'bulletin.form']) {
        await other.press(name);
        expect(last(other), role).toBe('refusal');
        refused += 1;
      }
      await other.say(say.word);
      expect(
        other.seen().some(({ kind }) => kind === 'bulletins'),
        role,
      ).toBe(false);
    }
    await tries(foreign, 'a lead elsewhere');
    expect(await stored()).toBe(before);
    console.info(`bulletin: ${refused} forged or foreign actions over 7 roles refused, nothing changed`);
  });

  it('stops by itself when its lead no longer leads, and goes with them', async () => {
    await appoint(world, lead, ['manager']);
    const before = issues(paris).length;
    for (const days of [78, 79, 80]) await to(start + days * day);
    expect(issues(paris)).toHaveLength(before);
    const [row] = await rows<{ status: string }>(world, sql`select status from bulletin`);
    expect(row?.status).toBe('paused');
    await lead.press('privacy.erase');
    await lead.press('privacy.erase_yes');
    expect(await rows(world, sql`select 1 from bulletin`)).toEqual([]);
  });
});
