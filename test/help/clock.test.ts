import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { appoint, dataOf, submit } from './house.ts';

const hour = 3600_000;
const words = {
  fr: {
    help: 'aide',
    nobody: 'Personne n’est encore désigné',
    kept: 'C’est gardé',
    passed: /transmis/u,
    promise: 'sous 12 heures',
    latest: 'Au plus tard\u00a0: 23 nov. 2026',
    late: 'Nous sommes en retard',
    add: 'Ajouter un mot',
    cut: 'Votre message était long',
  },
  en: {
    help: 'help',
    nobody: 'Nobody is named',
    kept: 'Kept',
    passed: /passed on/iu,
    promise: 'within 12 hours',
    latest: 'At the latest: Nov 23, 2026',
    late: 'We are late',
    add: 'Add a word',
    cut: 'Your message was long',
  },
} as const;

describe('the clock of a request, read from both sides', () => {
  for (const language of ['fr', 'en'] as const)
    describe(language, () => {
      const of = words[language];
      let world: World;
      let lea: Someone;
      let amb: Someone;
      const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
      beforeAll(async () => {
        world = await openWorld({ store: await quickStore() });
        lea = await world.newcomer('lea', language);
        amb = await world.newcomer('amb', language);
        await appoint(world, lea, ['learner']);
      });
      afterAll(() => world.close());

      it('promises nothing while nobody is named, and hands what waited to the first one who is, however late', async () => {
        await lea.say(of.help);
        expect(lea.last('help').text).toContain(of.nobody);
        expect(lea.last('help').text).not.toContain(of.promise);
        await lea.say(`${of.help} : Où est le bouton pause ?`);
        expect(lea.last('ticket_opened').text).toContain(of.kept);
        expect(lea.last('ticket_opened').text).not.toMatch(of.passed);
        for (let n = 0; n < 14; n += 1) {
          world.now += hour;
          await minute();
        }
        await appoint(world, amb, ['ambassador']);
        world.now += hour;
        await minute();
        expect(amb.last('ticket').text).toContain('Où est le bouton pause ?');
        await lea.press('support.close', dataOf(amb.last('ticket').card, 'ticket'));
        world.now = Date.UTC(2026, 10, 23, 9, 0);
      });

      it('names the hour to whoever asks, tells one request from another, and says so when it is late', async () => {
        await lea.say(`${of.help} : Où est le bouton stop ?`, `${of.help} : Qui lit mes messages ?`);
        expect(lea.last('ticket_opened').text).toContain(of.latest);
        await lea.say(of.help);
        expect(lea.last('help').text).toContain('Où est le bouton stop ?');
        expect(lea.last('help').text).toContain('Qui lit mes messages ?');
        expect(lea.last('help').text).not.toContain(of.late);
        world.now += 13 * hour;
        await minute();
        await lea.say(of.help);
        expect(lea.last('help').text).toContain(of.late);
        await lea.say(`${of.help} : ${'x'.repeat(50_000)}`);
        expect(lea.last('ticket_opened').text).toContain(of.cut);
      });

      it('rings for a word added after an answer, and takes it all back with its author', async () => {
        const id = dataOf(lea.last('ticket_opened').card, 'ticket');
        await submit(world, amb, 'support.answer', id, { words: 'Sous la première carte.' });
        await lea.press('support.ask', id);
        expect(lea.forms().at(-1)?.title).toBe(of.add);
        await submit(world, lea, 'support.ask', id, { words: 'Toujours rien.' });
        expect(amb.seen().filter(({ kind }) => kind === 'ticket_more')).toHaveLength(1);
        expect(amb.last('ticket_more').text).toContain('Toujours rien.');
        const rung = amb.last('ticket_more').delivery.id;
        await lea.press('privacy.erase_yes');
        expect(amb.takenBack()).toContain(rung);
      });
    });

  it('goes on to somebody else within the minute when the one who had it is erased', async () => {
    const world = await openWorld({ store: await quickStore() });
    const [lea, amb, lead] = [await world.newcomer('lea'), await world.newcomer('amb'), await world.newcomer('lead')];
    await appoint(world, lea, ['learner']);
    await appoint(world, amb, ['ambassador']);
    await appoint(world, lead, ['site_lead']);
    await lea.say('aide : qui est là ?');
    expect(amb.last('ticket').text).toContain('qui est là');
    await amb.press('privacy.erase_yes');
    world.now += 60_000;
    await tick(world.app.features, world.app.services, world.now);
    await world.settled();
    expect(lead.last('ticket').text).toContain('qui est là');
    await world.close();
  });
});
