import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

describe('sharing a debrief with a coach', () => {
  let world: World;
  let lea: Someone;
  beforeAll(async () => {
    world = await openWorld();
    lea = await world.newcomer('lea');
    await lea.press('practice.start', 'e1:1');
    await lea.say('Six jours sans connexion pour un artisan, je comprends que vous soyez à bout.', 'stop');
  });
  afterAll(() => world.close());
  const item = (): string => {
    const buttons = lea
      .last('share_preview')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    return buttons.find(({ action }) => action.name === 'sharing.yes')?.action.arg ?? '';
  };

  it('says so when nobody is there to read it', async () => {
    await lea.press('feedback.share');
    await lea.press('sharing.yes', item());
    expect(lea.seen().at(-1)?.kind).toBe('refusal');
  });
  it('shows the exact text first, sends that and nothing else, and takes it back', async () => {
    const coach = await world.newcomer('coach');
    await asOwner(world.store, (tx) =>
      tx.execute(
        sql`update person set roles = '{trainer}' where id = (select person_id from identity where external_id = 'coach')`,
      ),
    );
    await lea.press('feedback.share');
    const before = coach.seen().length;
    expect(coach.seen().slice(before)).toEqual([]);
    await lea.press('sharing.yes', item());
    const shown = coach.last('shared_debrief').text;
    for (const block of lea.last('share_preview').card.blocks)
      if (block.kind === 'facts') for (const { value } of block.facts) expect(shown).toContain(value);
    expect(shown).not.toMatch(/●|niveau|\d\/4/u);
    await lea.press('sharing.stop', item());
    expect(coach.removed()).toBe(1);
    expect(lea.seen().at(-1)?.kind).toBe('sharing_stopped');
  });
  it('takes it back from the coach when its author is erased, and leaves the coach everything else', async () => {
    const coach = world.someone('coach');
    const max = await world.newcomer('max', 'en');
    await max.press('practice.start', 'e1:1');
    await max.say('Six days without a line is hard for a business, I understand.', 'stop');
    await max.press('feedback.share');
    const [yes] = max
      .last('share_preview')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    await max.press('sharing.yes', yes?.action.arg);
    const shown = coach.last('shared_debrief').delivery.id;
    const before = coach.removed();
    await max.press('privacy.erase_yes');
    expect(coach.removed()).toBe(before + 1);
    expect(coach.takenBack().at(-1)).toBe(shown);
    expect(max.seen().at(-1)?.kind).toBe('erased');
    const left = await ownerRows<{ text: string }>(
      world.store,
      sql`select string_agg(m::text, '') as text from message m`,
    );
    expect(left[0]?.text ?? '').not.toContain(yes?.action.arg ?? 'debrief:');
  });
  it('takes it back from the coach by itself after its ninety days, and not a day before', async () => {
    const coach = world.someone('coach');
    const ana = await world.newcomer('ana', 'en');
    await ana.press('practice.start', 'e1:1');
    await ana.say('Six days without a line is hard for a business, I understand.', 'stop');
    await ana.press('feedback.share');
    const [yes] = ana
      .last('share_preview')
      .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    await ana.press('sharing.yes', yes?.action.arg);
    const shown = coach.last('shared_debrief');
    const before = coach.removed();
    const passDays = async (days: number): Promise<void> => {
      world.now = agreedAt + days * 24 * 3600_000;
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
    };
    const agreedAt = world.now;
    await passDays(89);
    expect(coach.removed()).toBe(before);
    await passDays(91);
    expect(coach.removed()).toBe(before + 1);
    expect(coach.takenBack().at(-1)).toBe(shown.delivery.id);
    const answer = shown.card.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ action }) => action.name === 'sharing.answer');
    expect(answer).toBeDefined();
    await coach.press('sharing.answer', answer?.action.arg);
    expect(coach.seen().at(-1)?.kind).toBe('refusal');
    await passDays(92);
    expect(coach.removed()).toBe(before + 1);
  });
  it('lets nobody share another person’s debrief', async () => {
    const eve = await world.newcomer('eve');
    await eve.press('sharing.yes', item());
    await eve.press('sharing.stop', item());
    expect(
      eve
        .seen()
        .slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['refusal', 'refusal']);
  });
});
