import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../../src/kernel/card.ts';
import { appoint, dataOf, rows, submit } from '../help/house.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const words = {
  fr: {
    data: 'mes données',
    said: 'Six jours sans connexion, je comprends que vous soyez à bout.',
    nobody: 'À personne d’autre que vous.',
    debrief: 'le débrief que vous avez partagé',
    request: 'votre demande d’aide, sans votre nom',
    gone: 'quelqu’un qui n’est plus là',
    stays: /jusqu’au \d+ \S+ 20\d\d/u,
    again: 'nous repartons de zéro',
    ask: 'À qui parler',
    heading: 'Lignes de conversation',
  },
  en: {
    data: 'my data',
    said: 'Six days without a line, I understand you are at the end of your rope.',
    nobody: 'Nobody but you.',
    debrief: 'the debrief you shared',
    request: 'your request for help, without your name',
    gone: 'somebody no longer here',
    stays: /until \S+ \d+, 20\d\d/u,
    again: 'we start from scratch',
    ask: 'Whom to ask',
    heading: 'Lines of conversation',
  },
} as const;

describe('who was shown something', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
  });
  afterAll(() => world.close());
  const named = (who: Someone, name: string) =>
    rows(
      world,
      sql`update person set name = ${name} where id = (select person_id from identity where external_id = ${who.id}) returning 1 as one`,
    );

  for (const language of ['fr', 'en'] as const) {
    const of = words[language];
    it(`is read by the person it is about: the coach, the helper, and nobody else (${language})`, async () => {
      const tenant = `looks-${language}`;
      const lea = await world.newcomer(`lea-${language}`, language, tenant);
      const coach = await world.newcomer(`coach-${language}`, language, tenant);
      const amb = await world.newcomer(`amb-${language}`, language, tenant);
      await appoint(world, lea, ['learner']);
      await appoint(world, coach, ['trainer']);
      await appoint(world, amb, ['ambassador']);
      await named(coach, 'Nadia Coach');
      await named(amb, 'Omar Aide');
      await lea.say(of.data);
      expect(lea.last('my_data').text).toContain(of.nobody);
      expect(lea.last('my_data').text).toContain(of.ask);
      await lea.press('practice.start', 'e1:1');
      await lea.say(of.said, 'stop');
      await lea.press('feedback.share');
      const [yes] = lea
        .last('share_preview')
        .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
      await lea.press('sharing.yes', yes?.action.arg);
      await submit(world, lea, 'support.ask', undefined, { words: 'Où est le bouton pause ?' });
      const id = dataOf(amb.last('ticket').card, 'ticket');
      await submit(world, amb, 'support.answer', id, { words: 'Sous la carte.' });
      await lea.say(of.data);
      const shown = lea.last('my_data').text;
      expect(shown).toMatch(new RegExp(`Nadia Coach.+${of.debrief}`, 'u'));
      expect(shown).toMatch(new RegExp(`Omar Aide.+${of.request}`, 'u'));
      expect(shown.split(of.request)).toHaveLength(2);
      expect(shown).not.toContain(of.nobody);
      await lea.press('privacy.export');
      const json = lea
        .last('export')
        .card.blocks.flatMap((block) =>
          block.kind === 'file' && block.name.endsWith('json') ? [block.content] : [],
        )[0];
      expect(json).toContain('Nadia Coach');
      const page = lea
        .last('export')
        .card.blocks.flatMap((block) =>
          block.kind === 'file' && block.name.endsWith('html') ? [block.content] : [],
        )[0];
      expect(page).toContain(of.heading);
      expect(page).toContain(of.said);
      expect(page).toMatch(new RegExp(`Omar Aide.+${of.request}`, 'u'));
      // Written for a reader: no name of a table or a column, no id, no raw instant.
      expect(page?.replace(/<details>.*?<\/details>/gsu, '')).not.toMatch(
        /workspace_?id|person_?id|[0-9a-f]{8}-[0-9a-f]{4}-|>\d{4}-\d\d-\d\dT/iu,
      );
      await coach.press('privacy.erase_yes');
      await lea.say(of.data);
      expect(lea.last('my_data').text).toMatch(new RegExp(`${of.gone}.+${of.debrief}`, 'u'));
      expect(lea.last('my_data').text).not.toContain('Nadia');
    });

    it(`is told before and after an erasure what stays, until which day, and what comes next (${language})`, async () => {
      const max = await world.newcomer(`max-${language}`, language, `looks-${language}`);
      await max.press('privacy.erase');
      await max.press('privacy.erase_yes');
      const said = max.last('erased').text;
      expect(said).toMatch(of.stays);
      expect(said).toContain(of.again);
      expect(said).not.toMatch(/consent|tombstone|\d{4}-\d\d-\d\d/u);
    });

    it(`lets an objection be seen, and taken back (${language})`, async () => {
      const zoe = await world.newcomer(`zoe-${language}`, language, `looks-${language}`);
      const objects = () =>
        rows<{ at: string | null }>(
          world,
          sql`select objected_at::text as at from person where id = (select person_id from identity where external_id = ${zoe.id})`,
        ).then(([row]) => row?.at !== null);
      await zoe.press('privacy.object');
      await zoe.say(of.data);
      const names = (card: Card) =>
        card.blocks.flatMap((block) =>
          block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : [],
        );
      expect(await objects()).toBe(true);
      expect(names(zoe.last('my_data').card)).toContain('privacy.unobject');
      await zoe.say(language === 'fr' ? 'rappels' : 'reminders');
      expect(zoe.seen().at(-1)?.kind).toBe('reminders_objected');
      await zoe.press('privacy.unobject');
      expect(await objects()).toBe(false);
      await zoe.say(language === 'fr' ? 'rappels' : 'reminders');
      expect(zoe.seen().at(-1)?.kind).toBe('plan');
    });
  }
});
