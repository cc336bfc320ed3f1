import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/kernel/words.ts';
import { applyRoster } from '../../src/people/import.ts';
import { roles } from '../../src/people/roster-columns.ts';
import { appendAudit } from '../../src/privacy/audit.ts';
import { tick } from '../../src/ticker.ts';
import { file } from '../authoring/desk.ts';
import { asOwner, ownerRows, quickStore } from '../support/db.ts';
import { misfits, nameOf, openJudge } from '../support/fits.ts';
import { explore, inChannel, knownWords, typeAll } from '../support/robot.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const day = 86_400_000;
/** A Monday, 10:00 in Paris. */
const now = Date.UTC(2026, 10, 23, 9);
const lines: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Bonjour, six jours sans connexion, je comprends que vous soyez à bout. Que s’est-il passé ?',
    'Calmez-vous, ce n’est pas de ma faute.',
    'Je m’en occupe et je vous rappelle demain avant 10 h.',
  ],
  en: [
    'Hello, six days without a line, I understand you are exhausted. What happened?',
    'Calm down, it is not my fault.',
    'I will look after it myself and call you tomorrow before ten.',
  ],
};

it('notices what a platform would refuse or obey', () => {
  const to = { id: 'd', to: 'x', language: 'fr' } as const;
  const long = { label: 'x', action: { name: 'x'.repeat(300) } };
  const form = { title: 'x', fields: [], submit: 'x', action: { name: 'x' }, plain: 'x' };
  const twice = { kind: 'text', name: 'a', label: 'x', limit: 10 } as const;
  expect(misfits({ ...to, card: { blocks: [{ kind: 'buttons', buttons: [long] }], plain: 'x' } })).not.toEqual([]);
  expect(misfits({ ...to, form: { ...form, fields: [twice, twice] } }).join()).toMatch(/Slack.*twice.*Teams/);
  expect(misfits({ ...to, form })).toEqual([]);
});

describe.concurrent.each(['fr', 'en'] as const)(
  'everything any feature says or asks, in %s',
  { timeout: 240_000 },
  (language) => {
    let world: World;
    let learner: Someone;
    let everyone: Someone;
    const minute = async (at: number): Promise<void> => {
      world.now = at;
      await tick(world.app.features, world.app.services, at);
      await world.settled();
    };

    beforeAll(async () => {
      world = await openWorld({ now, store: await quickStore() });
      [learner, everyone] = [await world.newcomer('learner', language), await world.newcomer('everyone', language)];
      const team = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => world.newcomer(name, language)));
      const all = [learner, everyone, ...team];
      await ownerRows(
        world.store,
        sql`update person p set email = i.external_id || '@x.io' from identity i where i.person_id = p.id`,
      );
      const [row] = await ownerRows<{ id: string }>(world.store, sql`select id::text as id from workspace`);
      const workspace = row?.id ?? '';
      const roster = all.map(({ id }) =>
        id === 'everyone' ? `${id}@x.io,Fixe,Lyon,"${roles.join(',')}",` : `${id}@x.io,Fixe,Lyon,,everyone@x.io`,
      );
      await world.store.inWorkspace(workspace, (tx) =>
        applyRoster(tx, workspace, `email,team,site,roles,manager\n${roster.join('\n')}\n`, {
          actor: 'test',
          audit: appendAudit,
          at: new Date(now),
        }),
      );
      await asOwner(world.store, (tx) =>
        tx.execute(
          sql`insert into practice (workspace_id, id, person_id, discovery, scenario_id, scenario_version, level, language, address, status, outcome, seed, state, started_at, last_at, ended_at)
            select workspace_id, gen_random_uuid(), id, false, 'e1', 1, 1, ${language}, 'x', 'over', 'RESOLVED', 1, '{}', t, t, t
            from person, lateral (select ${new Date(now - 3 * day).toISOString()}::timestamptz as t) at`,
        ),
      );
    });
    afterAll(() => world.close());

    /** What no press reaches: an estimate with its numbers, a channel’s news, what the house said. */
    const withFullHands = async (): Promise<void> => {
      const send = async (name: string, values: Readonly<Record<string, string>>) => {
        await everyone.send({ kind: 'submitted', action: { name }, values });
        await world.settled();
      };
      await send('roi.form', {
        ...{ seats: '100', minutes: '42', months: '10', replaced: '10 / 20 / 50', trainerDay: '1000 / 1500 / 2000' },
        ...{ licence: '4000', change: '6000', hours: '50', hourCost: '40' },
      });
      await everyone.press('roi.export');
      await send('programme.begin', { until: new Date(world.now + 21 * day).toISOString().slice(0, 10) });
      const at = 'fake:acme:news';
      const there = { place: at, shared: true as const, direct: 'fake:acme:everyone', channel: { at, name: '#news' } };
      const hello = { kind: 'said', text: 'coucou', ...there } as const;
      await everyone.send(hello);
      await everyone.press('bulletin.form');
      const place = everyone
        .forms()
        .findLast(({ action }) => action.name === 'bulletin.form')
        ?.fields.find(({ name }) => name === 'place');
      await send('bulletin.form', { place: place?.kind === 'select' ? (place.options[0]?.value ?? '') : '', language });
      const confirm = everyone
        .last('bulletin_confirm')
        .card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
      for (const { action } of confirm)
        if (action.name === 'bulletin.confirm') await everyone.press(action.name, action.arg);
      await asOwner(world.store, async (tx) => {
        await tx.execute(
          sql`insert into listening (workspace_id, opened_at, closes_day, closed_at, voters) select id, now(), now(), now(), '{}' from workspace
              on conflict (workspace_id) do update set closed_at = now()`,
        );
        await tx.execute(sql`delete from listening_count`);
        await tx.execute(
          sql`insert into listening_count (workspace_id, site, role_group, question, choice, n)
              select id, 'Lyon', 'learners', question, choice, n from workspace,
                (values ('people', '', 30), ('concern', 'replaced', 12), ('uses', 'room', 20), ('values', 'pairs', 15), ('keep', 'coaching', 18)) as said(question, choice, n)`,
        );
      });
      await everyone.press('listening.show');
      await everyone.say(language === 'fr' ? 'essai' : 'try-out');
      for (const kind of ['roi', 'roi_export', 'bulletin', 'listening_map', 'tryout']) everyone.last(kind);
    };

    it('has a place on every platform, with any words in its slots', async () => {
      let steps = 0;
      const done = { learner: new Set<string>(), everyone: new Set<string>() };
      for (const who of [learner, everyone]) {
        await who.send({ kind: 'opened_home' });
        for (const scenario of who === learner ? ['e1:1', 'e2:2', 'e3:4'] : ['e2:1']) {
          await who.press('practice.start', scenario);
          await who.say(...lines[language]);
          await who.press('practice.retry');
          await who.say(lines[language].at(-1) ?? '');
          steps += await explore(world, who, { steps: 12, done: new Set() });
          await who.say('stop');
        }
      }
      await everyone.send({ kind: 'said', text: '', files: [{ name: 'scenario.yaml', text: file() }] });
      await everyone.send({ kind: 'said', text: '', files: [{ name: 'broken.yaml', text: 'id: x' }] });
      await everyone.send({
        kind: 'said',
        text: '',
        files: [{ name: 'roster.csv', text: 'email,role\nana@x.io,boss' }],
      });
      await world.settled();
      const words = knownWords();
      for (const who of [everyone, learner]) await typeAll(world, who, words);
      const channel = world.someone('channel', language);
      await typeAll(world, everyone, words, inChannel(everyone, channel));
      await minute(now + 2 * day);
      for (const who of [everyone, learner])
        steps += await explore(world, who, { steps: 30, channel, done: new Set() });
      steps += await explore(world, everyone, { steps: 200, done: done.everyone });
      steps += await explore(world, learner, { steps: 200, done: done.learner });
      for (let days = 3; days < 15; days += 1) await minute(now + days * day);
      steps += await explore(world, everyone, { steps: 120, done: done.everyone });
      steps += await explore(world, learner, { steps: 120, done: done.learner, last: true });

      await withFullHands();

      // Where a form cannot open at once, a card offers its button: pressed, it opens, or says that its time is over.
      const asked = new Map(everyone.forms().map((form) => [form.action.name, form.action]));
      const dead: string[] = [];
      for (const [name, action] of asked) {
        const before = everyone.forms().length;
        await everyone.press(action.name, action.arg);
        const opened = everyone
          .forms()
          .slice(before)
          .some((form) => form.action.name === name);
        if (!opened && everyone.seen().at(-1)?.kind !== 'refusal') dead.push(name);
      }
      expect(dead).toEqual([]);

      const { judge, shapes } = openJudge();
      const shown = world.inbox.flatMap((one) => ('typing' in one || 'remove' in one ? [] : [one]));
      expect(shown.flatMap(judge)).toEqual([]);
      const names = [...new Set(shown.map(nameOf))].sort();
      console.log(
        `${language}: ${words.length} words typed, ${steps} buttons, choices and forms tried; ${shown.length} messages, ${names.length} kinds, ${shapes.size} shapes judged\n  ${names.join(', ')}`,
      );
      expect(names.length).toBeGreaterThan(50);
      expect(names.filter((name) => name.startsWith('form ')).length).toBeGreaterThan(5);
    });
  },
);
