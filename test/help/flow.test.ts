import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tick } from '../../src/ticker.ts';
import { quickStore } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';
import { appoint, dataOf, rows, submit } from './house.ts';

const hour = 3600_000;

describe('help, anywhere', () => {
  let world: World;
  let amb: Someone;
  let lead: Someone;
  let prog: Someone;
  const minute = () => tick(world.app.features, world.app.services, world.now).then(() => world.settled());
  const tickets = (who: Someone) => who.seen().filter(({ kind }) => kind === 'ticket');
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore() });
    [amb, lead, prog] = [await world.newcomer('amb'), await world.newcomer('lead'), await world.newcomer('prog', 'en')];
    await appoint(world, amb, ['ambassador']);
    await appoint(world, lead, ['site_lead']);
    await appoint(world, prog, ['programme_lead'], 'Paris');
  });
  afterAll(() => world.close());

  it('consumes no turn and moves no gauge, in the middle of a role', async () => {
    const lea = await world.newcomer('lea');
    await appoint(world, lea, ['learner']);
    await lea.press('practice.start', 'e1:2');
    const state = () =>
      rows(
        world,
        sql`select p.next_seq, p.answered, p.hints, p.state, (select count(*)::int from turn) as turns from practice p
        where person_id in (select person_id from identity where external_id = 'lea')`,
      );
    const before = await state();
    await lea.say('aide', 'AIDE !', 'Help', 'aide : je ne vois pas le bouton');
    await lea.send({ kind: 'commanded', text: 'help' });
    await lea.press('support.help');
    await lea.press('support.report', 'turn:1');
    expect(lea.seen().filter(({ kind }) => kind === 'help')).toHaveLength(5);
    expect(lea.last('help').text).toContain('12 heures');
    expect(await state()).toEqual(before);
    const spoken = () => lea.seen().filter(({ kind }) => kind === 'persona').length;
    const first = spoken();
    await lea.say('Aidez-moi à comprendre ce qui s’est passé.');
    expect(spoken()).toBe(first + 1);
    expect(lea.last('help').delivery.thread).toBeDefined();
  });

  it('reports the customer’s line in one click, once, without a name or a reply of the learner', async () => {
    const tom = await world.newcomer('tom-secret');
    await appoint(world, tom, ['learner']);
    await tom.press('practice.start', 'e1:2');
    await tom.say('Mes mots à moi.');
    const line = tom.seen().find(({ kind }) => kind === 'persona')?.text ?? '';
    const before = tickets(amb).length;
    await Promise.all([tom.press('support.report', 'turn:1'), tom.press('support.report', 'turn:1')]);
    await world.settled();
    expect(tickets(amb)).toHaveLength(before + 1);
    expect(amb.last('ticket').text).toContain(line);
    expect(JSON.stringify(amb.last('ticket').card)).not.toMatch(/Mes mots|tom-secret/u);
    expect(tom.last('ticket_opened').text).toContain(line);
  });

  it('puts a way to report on every refusal', async () => {
    const zoe = await world.newcomer('zoe');
    await appoint(world, zoe, ['learner']);
    await zoe.press('practice.pause');
    const refusal = zoe.last('refusal');
    const report = refusal.card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0];
    expect(report?.action.name).toBe('support.report');
    await zoe.press('support.report', report?.action.arg);
    expect(amb.last('ticket').text).toContain(refusal.text);
  });

  it('carries answers both ways, across chats, and is closed by the learner', async () => {
    await rows(
      world,
      sql`insert into tenant (workspace_id, platform, external_id)
      select workspace_id, 'fake', 'elsewhere' from tenant where external_id = 'acme'`,
    );
    const eva = await world.newcomer('eva', 'en', 'elsewhere');
    await appoint(world, eva, ['learner']);
    await submit(world, eva, 'support.ask', undefined, { words: 'Where is the pause button?' });
    expect(amb.last('ticket').text).toContain('Where is the pause button?');
    const id = dataOf(amb.last('ticket').card, 'ticket');
    await submit(world, amb, 'support.answer', id, { words: 'Sous la première carte, à gauche.' });
    expect(eva.last('ticket_answer').text).toContain('Sous la première carte');
    expect(eva.last('ticket_answer').delivery.to).toBe('fake:elsewhere:eva');
    await submit(world, eva, 'support.ask', id, { words: 'Found it, thanks.' });
    expect(amb.last('ticket').text).toContain('Found it, thanks.');
    await eva.press('support.close', id);
    expect(amb.last('ticket').card.data).toMatchObject({ status: 'closed' });
    const shown = new Set(
      tickets(amb)
        .filter(({ card }) => dataOf(card, 'ticket') === id)
        .map(({ delivery }) => delivery.slot),
    );
    expect(shown.size).toBe(1);
    await submit(world, amb, 'support.answer', id, { words: 'Trop tard.' });
    expect(amb.seen().at(-1)?.kind).toBe('refusal');
  });

  it('escalates at 6, 10 and 12 hours, once each, whoever ticks and however late, and stops at a human reply', async () => {
    const ben = await world.newcomer('ben');
    await appoint(world, ben, ['learner']);
    await ben.say('aide : et ensuite ?');
    const id = dataOf(ben.last('ticket_opened').card, 'ticket');
    const seen = (who: Someone) => tickets(who).filter(({ card }) => dataOf(card, 'ticket') === id).length;
    const start = world.now;
    const counts: number[][] = [];
    for (const at of [5.9, 6, 6.5, 10, 12, 13, 11, 20]) {
      world.now = start + at * hour;
      await Promise.all([minute(), minute()]);
      counts.push([seen(amb), seen(lead), seen(prog)]);
    }
    expect(counts).toEqual([
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 0],
      [1, 1, 1],
      [1, 1, 2],
      [1, 1, 2],
      [1, 1, 2],
      [1, 1, 2],
    ]);
    expect(prog.last('ticket').text).toContain('the promise is not kept');
    await ben.say('aide : autre chose');
    const other = dataOf(ben.last('ticket_opened').card, 'ticket');
    await submit(world, amb, 'support.answer', other, { words: 'Voilà.' });
    world.now += 13 * hour;
    await minute();
    const [row] = await rows<{ step: number }>(world, sql`select step from ticket where id = ${other}`);
    expect(row?.step).toBe(0);
  });

  it('hands over what waits to whoever covers an absence', async () => {
    const lou = await world.newcomer('lou');
    await appoint(world, lou, ['learner']);
    await lou.say('aide : qui est là ?');
    const id = dataOf(lou.last('ticket_opened').card, 'ticket');
    const [cover] = await rows<{ id: string }>(
      world,
      sql`select person_id as id from identity where external_id = 'lead'`,
    );
    await submit(world, amb, 'support.away', undefined, { until: '2026-12-24', deputy: cover?.id ?? '' });
    expect(dataOf(lead.last('ticket').card, 'ticket')).toBe(id);
    await submit(world, amb, 'support.away', undefined, { until: '2026-11-01' });
    expect(amb.last('away').text).toContain('de retour');
  });

  it('brings a contested level to a trainer, who corrects it, and tells the learner', async () => {
    const coach = await world.newcomer('coach');
    await appoint(world, coach, ['trainer']);
    const sam = await world.newcomer('sam');
    await appoint(world, sam, ['learner']);
    for (let n = 0; n < 2; n += 1) {
      await sam.press('practice.start', 'e1:1');
      await sam.say(
        'Six jours sans connexion, je comprends que vous soyez à bout.',
        'Racontez-moi ce qui s’est passé ?',
        'stop',
      );
    }
    const [level] = await rows<{ skill: string; level: number; practice: string }>(
      world,
      sql`select skill, level, practice_id as practice from score where person_id in (select person_id from identity where external_id = 'sam') limit 1`,
    );
    const item = `skill:${level?.skill ?? 'acknowledge'}`;
    await sam.press('feedback.contest', item);
    await minute();
    const id = dataOf(coach.last('ticket').card, 'ticket');
    expect(coach.last('ticket').card.title).toContain('contesté');
    const shown = coach.seen().length;
    await minute();
    expect(coach.seen()).toHaveLength(shown);
    await submit(world, coach, 'support.rule', id, { ruling: '9', words: 'x' });
    expect(coach.seen().at(-1)?.kind).toBe('refusal');
    const ruling = level ? String((level.level + 1) % 5) : 'kept';
    await submit(world, coach, 'support.rule', id, { ruling, words: 'Vous l’aviez bien fait.' });
    expect(sam.last('ticket_answer').text).toContain('Vous l’aviez bien fait.');
    if (level) {
      const [now] = await rows<{ level: number; source: string; open: boolean }>(
        world,
        sql`select level, source, contested_at is not null as open from score where practice_id = ${level.practice} and skill = ${level.skill}`,
      );
      expect(now).toEqual({ level: (level.level + 1) % 5, source: 'human', open: false });
    }
    await submit(world, coach, 'support.rule', id, { ruling: 'kept', words: 'Encore.' });
    expect(coach.seen().at(-1)?.kind).toBe('refusal');
  });

  it('refuses politely and changes nothing, for every action and every role that may not', async () => {
    const iris = await world.newcomer('iris');
    await appoint(world, iris, ['learner']);
    await iris.say('aide : à qui est-ce ?');
    const id = dataOf(iris.last('ticket_opened').card, 'ticket');
    const foreign = await world.newcomer('foreign', 'fr', 'globex');
    await appoint(world, foreign, ['programme_lead']);
    const other = await world.newcomer('other');
    const stored = () => rows(world, sql`select * from ticket order by id`).then((all) => JSON.stringify(all));
    const words = () => rows(world, sql`select count(*)::int as n from ticket_words`);
    const before = [await stored(), await words()];
    let refused = 0;
    const attempts: (readonly [Someone, string])[] = [];
    for (const roles of [['learner'], ['manager'], ['dpo'], ['trainer'], []]) {
      await appoint(world, other, roles);
      attempts.push([other, roles.join()]);
      for (const name of ['support.answer', 'support.rule', 'support.close', 'support.ask'])
        for (const arg of [id, 'not-an-id', '00000000-0000-4000-8000-000000000000']) {
          await other.press(name, arg);
          expect(other.seen().at(-1)?.kind, `${roles.join()} presses ${name}`).toBe('refusal');
          await submit(world, other, name, arg, { words: 'forgé', ruling: 'kept' });
          expect(other.seen().at(-1)?.kind, `${roles.join()} submits ${name}`).toBe('refusal');
          refused += 2;
        }
    }
    for (const who of [foreign, lead])
      for (const name of ['support.close', ...(who === foreign ? ['support.answer', 'support.rule'] : [])]) {
        await who.press(name, id);
        expect(who.seen().at(-1)?.kind).toBe('refusal');
        refused += 1;
      }
    await submit(world, iris, 'support.answer', id, { words: 'moi-même' });
    expect(iris.seen().at(-1)?.kind).toBe('refusal');
    expect([await stored(), await words()]).toEqual(before);
    console.log(`support: ${refused + 1} forged actions over ${attempts.length + 3} roles refused, nothing changed`);
  });

  it('goes with the person, also from the chat of whoever helped', async () => {
    const gone = await world.newcomer('gone-4411');
    await appoint(world, gone, ['learner']);
    await gone.say('aide : gone-4411-words');
    const shown = amb.last('ticket');
    expect(shown.text).toContain('gone-4411-words');
    const taken = amb.removed();
    await gone.press('privacy.erase_yes');
    expect(amb.removed()).toBe(taken + 1);
    expect(amb.takenBack().at(-1)).toBe(shown.delivery.id);
    const left = await rows(
      world,
      sql`select 1 from ticket_words where text like '%gone-4411%'
      union all select 1 from message where body::text like '%gone-4411%'`,
    );
    expect(left).toEqual([]);
  });
});
