import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { appoint, submit } from './house.ts';

const words = {
  fr: {
    help: 'aide',
    testimonial: 'témoignage',
    roles: { ambassador: '« démo »', trainer: '« auteur »', manager: '« bilan »', programme_lead: '« méthode »' },
    gate: ['CSE hier', 'AIPD bientôt'],
    howTo: 'CSE 2026-10-02',
    promise: 'Résultats garantis pour tous',
  },
  en: {
    help: 'help',
    testimonial: 'testimonial',
    roles: { ambassador: '“demo”', trainer: '“author”', manager: '“digest”', programme_lead: '“method”' },
    gate: ['works council yesterday', 'DPIA soon'],
    howTo: 'works council 2026-10-02',
    promise: 'Guaranteed results for all',
  },
} as const;

const actions = (who: Someone, kind: string): readonly string[] =>
  who
    .last(kind)
    .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : []));
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, ' ');

describe.each(['fr', 'en'] as const)('what to do next is always said, in %s', (language) => {
  const of = words[language];
  let world: World;
  let who: Someone;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    who = await world.newcomer('who', language);
  });
  afterAll(() => world.close());

  it('tells each role its own words in help, and where to announce an absence; nothing of it in a role-play', async () => {
    for (const [role, word] of Object.entries(of.roles)) {
      await appoint(world, who, [role]);
      await who.say(of.help);
      for (const [other, said] of Object.entries(of.roles))
        expect(plain(who.last('help').text).includes(said), `${role}: ${said}`).toBe(other === role);
      expect(plain(who.last('help').text)).toContain(word);
      expect(actions(who, 'help').includes('support.away')).toBe(role !== 'manager');
    }
    await who.press('practice.start', 'e1:1');
    await who.say(of.help);
    expect(plain(who.last('help').text)).not.toContain(of.roles.programme_lead);
    await who.say('stop');
  });

  it('tells an overseer how to write a date or a reference it could not read', async () => {
    for (const text of of.gate) {
      await who.say(text);
      expect(plain(who.last('refusal').text)).toContain(of.howTo);
      expect(who.seen().at(-1)?.kind).toBe('refusal');
    }
  });

  it('leads back to the form that was refused', async () => {
    await appoint(world, who, ['learner']);
    const at = { place: 'fake:acme:team', shared: true as const, direct: 'fake:acme:who' };
    const asked = { kind: 'said', text: of.testimonial, ...at } as const;
    await who.send(asked);
    await world.settled();
    const begin = who.last('testimonial_begin').card.blocks.flatMap((b) => (b.kind === 'buttons' ? b.buttons : []));
    const id = begin[0]?.action.arg ?? '';
    for (const text of ['', of.promise]) {
      await submit(world, who, 'testimonial.words', id, { text, days: '30', place: 'fake:acme:team' });
      expect(who.seen().at(-1)?.kind).toBe('refusal');
      expect(actions(who, 'refusal')[0]).toBe('testimonial.words');
      const forms = who.forms().length;
      await who.press('testimonial.words', id);
      expect(who.forms()).toHaveLength(forms + 1);
    }
    await submit(world, who, 'support.ask', undefined, { words: '  ' });
    expect(actions(who, 'refusal')[0]).toBe('support.ask');
  });
});
