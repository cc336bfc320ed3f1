import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, ownerRows, quickStore } from '../support/db.ts';
import { heldModel, letGoUntilSettled } from '../support/held-model.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const seed = Number(process.env.PRIVACY_SEED ?? 20261124);
const runs = Number(process.env.PRIVACY_RUNS ?? 10);
const line = 'Je comprends, six jours sans connexion, racontez-moi ce qui s’est passé.';

type Step = 'erase' | 'retry' | 'stop' | 'start' | 'say' | 'let go' | 'pause';
const step = fc.constantFrom<Step>('erase', 'retry', 'stop', 'start', 'say', 'let go', 'pause');

describe('a job that comes late', () => {
  const held = heldModel();
  let world: World;
  let count = 0;
  beforeAll(async () => {
    world = await openWorld({ store: await quickStore(), model: held.model });
  });
  afterAll(() => world.close());

  const settle = () => letGoUntilSettled(held, world);
  const act = (someone: Someone, one: Step): Promise<void> | void => {
    switch (one) {
      case 'erase':
        return someone.send({ kind: 'pressed', action: { name: 'privacy.erase_yes' } });
      case 'retry':
        return someone.send({ kind: 'pressed', action: { name: 'practice.retry' } });
      case 'stop':
        return someone.send({ kind: 'said', text: 'stop' });
      case 'start':
        return someone.send({ kind: 'pressed', action: { name: 'practice.start', arg: 'e1:1' } });
      case 'say':
        return someone.send({ kind: 'said', text: line });
      case 'pause':
        return someone.send({ kind: 'said', text: 'pause' });
      case 'let go':
        return held.letGo();
    }
  };
  const dump = async (): Promise<string> => {
    const tables = await ownerRows<{ name: string }>(
      world.store,
      sql`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`,
    );
    const query = tables
      .map(({ name }) => `select string_agg(t::text, ' ') as text from ${name} t`)
      .join(' union all ');
    return (await ownerRows<{ text: string | null }>(world.store, sql.raw(query))).map(({ text }) => text).join('');
  };

  it(`brings nothing back, whatever happens while a model is still thinking (seed ${seed})`, async () => {
    let [caught, erased] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 2, maxLength: 7 }),
        fc.constantFrom(true, true, false),
        async (steps, forget) => {
          count += 1;
          const name = `tard-${seed}-${count}`;
          const someone = world.someone(name);
          for (const action of ['people.language', 'privacy.accept', 'practice.start'])
            await someone.send({
              kind: 'pressed',
              action: { name: action, arg: action === 'practice.start' ? 'e1:1' : 'fr' },
            });
          await act(someone, 'say');
          await eventually('the model thinks', () => held.waiting() > 0);
          held.letGo();
          await settle();
          await act(someone, 'stop');
          await someone.send({ kind: 'pressed', action: { name: 'practice.debrief' } });
          await eventually('the judge thinks', () => held.waiting() > 0);
          caught += held.waiting();
          for (const one of steps) await act(someone, one);
          if (forget) await act(someone, 'erase');
          const gone = forget || steps.at(-1) === 'erase';
          await settle();
          if (gone) {
            erased += 1;
            expect(await dump()).not.toContain(name);
          }
        },
      ),
      { numRuns: runs, seed, endOnFailure: true },
    );
    // What is left belongs to somebody, to a branch that is played, and once only.
    expect(
      await ownerRows(
        world.store,
        sql`select 1 from debrief d left join practice p on p.id = d.practice_id and p.person_id = d.person_id
            left join person q on q.id = d.person_id where p.id is null or q.id is null or d.branch > p.branch`,
      ),
    ).toEqual([]);
    expect(
      await ownerRows(
        world.store,
        sql`select 1 from score s left join debrief d on d.practice_id = s.practice_id and d.branch = s.branch where d.practice_id is null`,
      ),
    ).toEqual([]);
    console.info(`late: ${caught} answers held back, ${erased} people erased meanwhile`);
    expect(caught).toBeGreaterThanOrEqual(runs);
    expect(erased).toBeGreaterThan(runs / 4);
  }, 120_000);

  it('a debrief judged before a retry is not said after it', async () => {
    const nina = await world.newcomer('nina-retry');
    await nina.press('practice.start', 'e1:1');
    await act(nina, 'say');
    await eventually('the model thinks', () => held.waiting() > 0);
    await settle();
    await act(nina, 'stop');
    await nina.send({ kind: 'pressed', action: { name: 'practice.debrief' } });
    await eventually('the judge thinks', () => held.waiting() > 0);
    await act(nina, 'retry');
    await settle();
    expect(nina.seen().filter(({ kind }) => kind === 'debrief')).toEqual([]);
    expect(nina.seen().some(({ kind }) => kind === 'rewind')).toBe(true);
  });
});
