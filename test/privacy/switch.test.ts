import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../adapters/openai/limits.ts';
import { auditRows, brokenAt } from '../../src/privacy/audit.ts';
import { isOff } from '../../src/rollout/switch.ts';
import { open } from '../openai/given.ts';
import { asOwner, eventually, ownerRows, quickStore } from '../support/db.ts';
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const line = 'Racontez-moi ce qui s’est passé.';

describe('switching AI off', () => {
  let fake: FakeOpenai;
  let world: World;
  let lead: Someone;
  let count = 0;
  beforeAll(async () => {
    fake = await startFakeOpenai();
    // The product's own patience: a hanging model would hold a call for ten seconds.
    world = await openWorld({ store: await quickStore(), model: open(fake, { limits }) });
    lead = await world.newcomer('lea');
    await asOwner(world.store, (tx) => tx.execute(sql`update person set roles = '{programme_lead}'`));
  });
  beforeEach(async () => {
    fake.set('ok');
    await lead.say('rétablir l’IA', 'resume AI e1');
  });
  afterAll(async () => {
    await world.close();
    await fake.close();
  });

  const learner = async (start = 'e1:1'): Promise<Someone> => {
    count += 1;
    const someone = await world.newcomer(`s${count}`);
    await someone.press('practice.start', start);
    return someone;
  };
  const callsDuring = async (work: () => Promise<unknown>): Promise<number> => {
    const before = fake.requests.length;
    await work();
    return fake.requests.length - before;
  };
  const lines = (someone: Someone): number => someone.seen().filter(({ kind }) => kind === 'persona').length;

  it('stops every call of the workspace, in practices under way and in debriefs, and back', async () => {
    const nina = await learner();
    expect(await callsDuring(() => nina.say(line))).toBeGreaterThan(0);
    await lead.say('couper l’IA');
    expect(lead.last('switch').text).toContain('L’IA est coupée');
    expect(await callsDuring(() => nina.say('Je comprends, six jours sans connexion.', 'stop'))).toBe(0);
    expect(lines(nina)).toBe(3);
    expect(nina.last('debrief').card.data).toMatchObject({ engine: 'rules' });
    await lead.say('rétablir l’IA');
    const other = await learner();
    expect(await callsDuring(() => other.say(line))).toBeGreaterThan(0);
  });

  it('stops one scenario only: nobody starts it, nobody’s practice of it asks a model', async () => {
    const nina = await learner('e1:1');
    const omar = await learner('e2:1');
    await lead.say('stop AI e1');
    expect(await callsDuring(() => nina.say(line))).toBe(0);
    expect(await callsDuring(() => omar.say(line))).toBeGreaterThan(0);
    const late = await world.newcomer('late');
    await late.press('practice.start', 'e1:1');
    expect(late.last('refusal').text.length).toBeGreaterThan(10);
    await lead.say('stop AI nowhere');
    expect(lead.last('refusal').text).toContain('nowhere');
  });

  it('gives up a call under way: five seconds at most, and the authored line comes', async () => {
    const nina = await learner();
    fake.set('hang');
    await nina.send({ kind: 'said', text: line });
    await eventually('the model is asked', () => fake.unfinished() > 0);
    const from = performance.now();
    await lead.send({ kind: 'said', text: 'couper l’IA' });
    await eventually('the authored line came', () => lines(nina) === 2);
    expect(performance.now() - from).toBeLessThan(5000);
    expect(await callsDuring(() => world.settled())).toBe(0);
  });

  it('lets anyone stop while the model hangs, at once, and says nothing after', async () => {
    for (const word of ['stop', 'arrêter', 'STOP !']) {
      fake.set('hang');
      const nina = await learner();
      await nina.send({ kind: 'said', text: line });
      await eventually('the model is asked', () => fake.unfinished() > 0);
      const from = performance.now();
      await nina.send({ kind: 'said', text: word });
      await eventually('the stop is confirmed', () => nina.seen().some(({ kind }) => kind === 'stopped'));
      expect(performance.now() - from).toBeLessThan(2000);
      fake.set('500');
      await lead.send({ kind: 'said', text: 'stop AI' });
      await world.settled();
      expect(lines(nina)).toBe(1);
      await lead.say('resume AI');
    }
    const told = lead.seen().filter(({ kind }) => kind !== 'switch' && kind !== 'menu');
    expect(told.some(({ text }) => /s\d+/u.test(text))).toBe(false);
  });

  it('is for the programme lead and the data protection officer, and written in the audit', async () => {
    const nina = await learner();
    await nina.say('couper l’IA');
    expect(nina.last('refusal').text).toContain('responsable de programme');
    const [practice] = await ownerRows<{ id: string }>(
      world.store,
      sql`select id::text from practice order by started_at desc limit 1`,
    );
    expect(await isOff(world.store, practice?.id ?? '')).toBe(false);
    const [workspace] = await ownerRows<{ id: string }>(world.store, sql`select id::text from workspace`);
    const rows = await world.store.inWorkspace(workspace?.id ?? '', auditRows);
    expect(brokenAt(rows)).toBeUndefined();
    expect(rows.some(({ action, details }) => action === 'model off' && details.scenario === 'e1')).toBe(true);
    expect(rows.every(({ actor }) => /^[0-9a-f]{64}$/u.test(actor))).toBe(true);
  });
});
