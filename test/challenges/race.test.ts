import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appoint, rows, submit, taught } from '../help/house.ts';
import { describeOnEveryEngine } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const rounds = 5;

describeOnEveryEngine('ambassadors who launch the same challenge at once', ({ name, fresh }) => {
  let world: World;
  let people: readonly Someone[] = [];
  beforeAll(async () => {
    world = await openWorld({ store: (await fresh()).store });
    people = await Promise.all(['amb-1', 'amb-2', 'amb-3', 'amb-4'].map((who) => world.newcomer(who)));
    for (const who of people) {
      await appoint(world, who, ['ambassador']);
      await taught(world, who);
    }
  });
  afterAll(() => world.close());

  it('publish one, whoever confirms, twice or sent again', async () => {
    let confirmed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const place = `fake:acme:team-${round}`;
      const ask = (who: Someone, key?: string) =>
        who.send(
          { kind: 'said', text: 'défi', ...{ place, shared: true as const, direct: `fake:acme:${who.id}` } },
          key,
        );
      // The form may be asked twice at once too: a person has one draft in a channel.
      await Promise.all(people.flatMap((who) => [ask(who), ask(who)]));
      await world.settled();
      const drafts = await rows<{ id: string; who: string }>(
        world,
        sql`select c.id, i.external_id as who from challenge c join identity i on i.person_id = c.launched_by
            where c.place = ${place} and c.status = 'draft'`,
      );
      expect(drafts.map(({ who }) => who).sort()).toEqual(people.map(({ id }) => id));
      const values = { scenario: 'mix', goal: '5', reward: '', from: '2026-11-23', to: '2026-12-21' };
      for (const who of people)
        await submit(world, who, 'challenge.form', drafts.find((draft) => draft.who === who.id)?.id, values);
      const presses = people.flatMap((who) => {
        const { data } = who.last('challenge_confirm').card;
        const content = {
          kind: 'pressed',
          action: { name: 'challenge.confirm', arg: `${data?.challenge}:${data?.version}` },
        } as const;
        const key = `round ${round} ${who.id}`;
        return [who.send(content, key), who.send(content, key), who.send(content)];
      });
      confirmed += presses.length;
      await Promise.all(presses);
      await world.settled();
      const open = await rows(world, sql`select 1 from challenge where place = ${place} and status = 'open'`);
      const posts = world.someone(`team-${round}`).seen();
      expect([open.length, posts.length]).toEqual([1, 1]);
      const told = people.filter((who) => who.seen().some(({ kind }) => kind === 'challenge_published'));
      expect(told.length).toBeGreaterThan(0);
    }
    console.log(`${name}: ${confirmed} confirmations in ${rounds} rounds of ${people.length}, one challenge each`);
  });
});
