import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { ownerRows, quickStore } from '../support/db.ts';
import { openWorld } from '../support/world.ts';
import { draftOf, drop, file, offers, publish, submit, trainer } from './desk.ts';

it('shows a trainer what they wrote, forgets them when they ask, and keeps what others play', async () => {
  const world = await openWorld({ store: await quickStore() });
  const tess = await trainer(world, 'tess-canari');
  await publish(world, tess, { id: 'reste' });
  await drop(world, tess, file({ id: 'brouillon' }));
  await submit(world, tess, 'authoring.correct', 'reste', { words: 'Ne dit jamais « astreinte ».' });
  await tess.say('histoire : un client a attendu trois semaines son remboursement, sans nouvelles.');
  const tim = await trainer(world, 'tim', 'en');
  await tim.press('authoring.approve', draftOf(tess));

  await tess.press('privacy.export');
  const json =
    tess.last('export').card.blocks.flatMap((block) => (block.kind === 'file' ? [block.content] : []))[1] ?? '';
  const { tables } = JSON.parse(json) as { tables: Record<string, unknown[]> };
  expect(['scenario_draft', 'true_story', 'own_scenario', 'principle'].map((name) => tables[name]?.length)).toEqual([
    2, 1, 1, 1,
  ]);

  await tess.press('privacy.erase');
  await tess.press('privacy.erase_yes');
  const left = await ownerRows<Record<string, unknown>>(
    world.store,
    sql`select (select count(*)::int from scenario_draft) as drafts, (select count(*)::int from true_story) as stories,
          (select coalesce(written_by, signed_by) from own_scenario) as behind, (select written_by from principle) as corrected`,
  );
  expect(left).toEqual([{ drafts: 0, stories: 0, behind: null, corrected: null }]);
  const lea = await world.newcomer('lea');
  expect(offers(lea)).toContain('reste');
  await tim.say('my scenarios');
  expect(tim.last('desk').text).toContain('someone erased since');
  await world.close();
});
