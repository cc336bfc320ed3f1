import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld, type World } from '../support/world.ts';

for (const language of ['fr', 'en'] as const)
  describe(`progress says what is next, when and why, in ${language}`, () => {
    const fr = language === 'fr';
    let world: World;
    beforeAll(async () => {
      world = await openWorld({ store: await quickStore(), now: Date.UTC(2026, 10, 23, 9) });
    });
    afterAll(() => world.close());

    it('offers to go on with a practice left half-way, and nothing in its place', async () => {
      const lea = await world.newcomer('lea', language);
      await lea.press('practice.start', 'e1:1');
      await lea.say('pause');
      await lea.say('progress');
      const { text, card } = lea.last('progress');
      expect(text).toMatch(
        fr ? /La suite.: Karim vous attend où vous l’aviez laissé/u : /next: Karim is where you left off/u,
      );
      // What is under way counts nowhere yet, in the count or in the streak.
      expect(text).toContain(fr ? '0 entraînement, 0 semaine' : '0 practices, 0 weeks');
      expect(text).not.toMatch(/Votre série|Your streak/u);
      const names = card.blocks.flatMap((block) =>
        block.kind === 'buttons' ? block.buttons.map(({ action }) => action.name) : [],
      );
      expect(names).toEqual(['practice.resume', 'nudges.settings']);
      await lea.press('practice.resume');
      expect(lea.seen().at(-1)?.kind).toBe('recap');
    });

    it('tells when the next reminder may come and why not sooner, or that none was asked for', async () => {
      const max = await world.newcomer('max', language);
      await max.say('progress');
      expect(max.last('progress').text).toContain(fr ? 'vous n’en avez pas demandé' : 'you asked for none');
      await max.press('nudges.cue', 'lunch');
      await ownerRows(
        world.store,
        sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
            select workspace_id, gen_random_uuid(), person_id, true, 'e1', 1, 1, 'fr', 'x', 'over', 'RESOLVED', 1, '{}', '2026-11-23 08:00Z', '2026-11-23 08:10Z', '2026-11-23 08:10Z'
            from identity where external_id = 'max'`,
      );
      await max.say('progress');
      expect(max.last('progress').text).toMatch(
        fr
          ? /Prochain rappel.: au plus tôt jeudi 26 novembre à 13.h.\d\d, trois jours au moins après votre dernier entraînement/u
          : /Next reminder: on Thursday 26 November at 13:\d\d at the earliest, three days at least after your last practice/u,
      );
      await max.send({ kind: 'opened_home' });
      await world.settled();
      expect(max.homes().at(-1)?.plain).toContain(fr ? 'Prochain rappel' : 'Next reminder');
    });
  });
