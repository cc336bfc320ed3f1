import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree, withdraw } from '../../src/privacy/consent.ts';
import { appoint, rows } from '../help/house.ts';
import { asOwner, quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const day = 24 * 3600_000;
const histories = 200;

const seeded = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};

describe('what stands on an agreement', () => {
  let world: World;
  let lea: Someone;
  let workspace = '';
  let person = '';
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    lea = await world.newcomer('lea');
    await appoint(world, lea, ['learner']);
    const [row] = await rows<{ workspace: string; person: string }>(
      world,
      sql`select workspace_id::text as workspace, person_id::text as person from identity where external_id = 'lea'`,
    );
    [workspace, person] = [row?.workspace ?? '', row?.person ?? ''];
  });
  afterAll(() => world.close());

  it('is never sent without it, whatever was agreed, withdrawn or let run out before the moment of sending', async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
    const random = seeded(seed);
    const among = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
    let [shown, held] = [0, 0];
    for (let n = 0; n < histories; n += 1) {
      const team = world.someone(`team-${n}`);
      const item = `testimonial:${n}`;
      const place = `fake:acme:team-${n}`;
      let given: { text: string; audience: string; until: number } | null = null;
      const said: { text: string; audience: string }[] = [];
      await world.store.inWorkspace(workspace, async (tx) => {
        for (let step = Math.floor(random() * 8) + 1; step > 0; step -= 1) {
          world.now += 1 + Math.floor(random() * among([1000, day, 40 * day]));
          const [text, audience] = [among(['A', 'B']), among(['here', 'there'])];
          const until = world.now + among([1, 30, 90]) * day;
          const base = {
            person,
            item,
            purpose: 'testimonial',
            textVersion: 'x',
            language: 'fr',
            channel: 'fake',
          } as const;
          switch (among(['agree', 'agree', 'withdraw', 'say', 'say'])) {
            case 'agree':
              given = { text, audience, until };
              await agree(tx, workspace, { ...base, excerpt: text, audience, at: world.now, expiresAt: until });
              break;
            case 'withdraw':
              given = null;
              await withdraw(tx, workspace, person, item, 'fake', 'fr', world.now);
              break;
            default:
              said.push({ text, audience });
              await world.app.services.say(tx, workspace, {
                to: place,
                language: 'fr',
                slot: item,
                agreed: { person, item, audience },
                card: { blocks: [], plain: text, data: { kind: 'post' } },
              });
          }
        }
        world.now += Math.floor(random() * among([1000, 100 * day]));
      });
      await world.settled();
      const last = given as { text: string; audience: string; until: number } | null;
      const may = said.filter(
        ({ text, audience }) => last?.text === text && last.audience === audience && world.now < last.until,
      );
      expect(
        team.seen().map(({ text }) => text),
        `seed ${seed}, history ${n}`,
      ).toEqual(may.map(({ text }) => text));
      shown += may.length;
      held += said.length - may.length;
    }
    expect(await rows(world, sql`select 1 from message where body::text like '%"post"%'`)).toEqual([]);
    console.log(
      `agreements: seed ${seed}, ${histories} histories, ${shown} posts sent, ${held} held back, 0 without agreement`,
    );
    expect(Math.min(shown, held)).toBeGreaterThan(5);
  });

  it('is looked for and taken back when it may have left before the withdrawal', async () => {
    const team = world.someone('team-lost');
    const to = 'fake:acme:team-lost';
    const agreed = { person, item: 'testimonial:lost', audience: 'here' };
    const card = { blocks: [], plain: 'A', data: { kind: 'post' } };
    await world.store.inWorkspace(workspace, async (tx) => {
      await world.app.services.say(tx, workspace, { to, language: 'fr', slot: 's', agreed, card });
      await tx.execute(sql`update message set state = 'sending' where address = ${to}`);
    });
    await world.settled();
    expect(team.seen()).toEqual([]);
    await asOwner(world.store, (tx) =>
      tx.execute(sql`update message set state = 'unknown', ref = null where address = ${to}`),
    );
    await world.store.inWorkspace(workspace, (tx) =>
      world.app.services.say(tx, workspace, { to, language: 'fr', slot: 's', remove: true }),
    );
    await world.settled();
    expect(team.sought()).toBe(2);
  });
});
