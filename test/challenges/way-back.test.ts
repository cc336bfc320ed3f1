import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { appoint, dataOf, rows, submit, taught } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const words = {
  fr: {
    ask: 'défi',
    over: 'Ce défi est terminé',
    day: 'dimanche 20 décembre 2026',
    few: 'Les chiffres paraîtront',
    none: 'aucun chiffre',
  },
  en: {
    ask: 'challenge',
    over: 'This challenge is over',
    day: 'Sunday, December 20, 2026',
    few: 'Figures appear',
    none: 'no figure',
  },
} as const;

const actions = ({ card }: ReturnType<Someone['last']>): readonly string[] =>
  card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : []));

describe('a challenge, for somebody who gets it wrong first', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
  });
  afterAll(() => world.close());

  for (const language of ['fr', 'en'] as const)
    it(`always leads on from a refusal, keeps what was written, and says what runs (${language})`, async () => {
      const of = words[language];
      const amb = await world.newcomer(`amb-${language}`, language);
      await appoint(world, amb, ['ambassador']);
      await taught(world, amb);
      const team = world.someone(`team-${language}`, language);
      const there = { place: `fake:acme:${team.id}`, shared: true as const };
      const inChannel = async (who: Someone, content: Parameters<Someone['send']>[0]) => {
        const event = { ...content, ...there, direct: `fake:acme:${who.id}` };
        await who.send(event);
        await world.settled();
      };
      await inChannel(amb, { kind: 'said', text: of.ask });
      const [row] = await rows<{ id: string }>(
        world,
        sql`select id from challenge where status = 'draft' and place = ${there.place}`,
      );
      const id = row?.id ?? '';
      const filled = { scenario: 'mix', goal: '10', invitation: 'Nos mots à nous', reward: 'Un gâteau' };
      for (const wrong of [
        { from: '2020-01-01', to: '2020-01-05' },
        { from: '', to: '' },
        { from: '2026-11-23', to: '2026-12-20', goal: '7' },
      ]) {
        await submit(world, amb, 'challenge.form', id, { ...filled, ...wrong });
        expect(amb.seen().at(-1)?.kind).toBe('refusal');
        expect(actions(amb.last('refusal'))).toContain('challenge.form');
        await amb.press('challenge.form', id);
        const values = amb
          .forms()
          .at(-1)
          ?.fields.map((field) => ('value' in field ? field.value : ''));
        expect(values).toEqual(expect.arrayContaining(['Nos mots à nous', 'Un gâteau']));
      }
      await submit(world, amb, 'challenge.form', id, { ...filled, from: '2026-11-23', to: '2026-12-20' });
      const { card } = amb.last('challenge_confirm');
      await amb.press('challenge.confirm', `${id}:${dataOf(card, 'version')}`);
      expect(amb.last('challenge_published').text).toContain(of.day);
      // Asked for again where one runs: said before a form is filled in for nothing, with what may be done about it.
      const forms = amb.forms().length;
      await inChannel(amb, { kind: 'said', text: of.ask });
      expect(amb.forms()).toHaveLength(forms);
      expect(actions(amb.last('challenge_running'))).toEqual(['challenge.ally', 'challenge.stop']);
      const guest = await world.newcomer(`guest-${language}`, language);
      await inChannel(guest, { kind: 'pressed', action: { name: 'challenge.join', arg: id } });
      expect(actions(guest.last('challenge_welcome'))).toEqual(['practice.menu', 'support.ask']);
      expect(team.last('challenge').text).toContain(of.few);
      await amb.press('challenge.stop', id);
      await tick(world.app.features, world.app.services, world.now);
      await world.settled();
      expect(team.last('challenge').text).not.toContain(of.few);
      expect(team.last('challenge').text).toContain(of.none);
      await inChannel(guest, { kind: 'pressed', action: { name: 'challenge.join', arg: id } });
      expect(guest.last('refusal').text).toContain(of.over);
    });
});
