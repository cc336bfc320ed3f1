import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/kernel/refusal.ts';
import { requireGates } from '../../src/rollout/gates.ts';
import { lessons, literacyVersion } from '../../src/rollout/literacy.ts';
import { type GateState, gates, missingGates, readGate, readSwitch } from '../../src/rollout/rules.ts';
import { literate } from '../../src/rollout/store.ts';
import { asOwner, ownerRows } from '../support/db.ts';
import { openWorld, type Someone, type World } from '../support/world.ts';

const today = '2026-11-23';

describe('what must be settled before a pilot or a wave', () => {
  it('opens only when each gate has a day that has come or a reference, or a reason and who gives it', () => {
    const state = fc.record({
      gate: fc.constantFrom(...gates),
      settled: fc.constantFrom(null, '', ' ', '2026-10-02', '2026-11-23', '2026-11-24', '2026-02-30', 'AIPD-14'),
      waivedBy: fc.constantFrom(null, '', ' ', 'Direction juridique'),
      waivedWhy: fc.constantFrom(null, '', 'non', 'moins de cinquante salariés'),
    });
    let opened = 0;
    fc.assert(
      fc.property(fc.uniqueArray(state, { maxLength: 2, selector: ({ gate }) => gate }), (states) => {
        const holds = (gate: (typeof gates)[number]): boolean =>
          states.some((one) => {
            if (one.gate !== gate) return false;
            if (one.settled === null)
              return one.waivedBy === 'Direction juridique' && one.waivedWhy === 'moins de cinquante salariés';
            return gate === 'dpia'
              ? one.settled.trim() !== ''
              : one.settled === '2026-10-02' || one.settled === '2026-11-23';
          });
        const missing = missingGates(states, today);
        if (missing.length === 0) opened += 1;
        expect(missing).toEqual(gates.filter((gate) => !holds(gate)));
      }),
      { numRuns: 3000, seed: 20261124 },
    );
    expect(opened).toBeGreaterThan(30);
    expect(missingGates([] satisfies GateState[], today)).toEqual(['works_council', 'dpia']);
  });

  it('reads what is typed, and leaves sentences alone', () => {
    expect(readGate('CSE 2026-10-02')).toEqual({ gate: 'works_council', settled: '2026-10-02' });
    expect(readGate('dpia ref-14')).toEqual({ gate: 'dpia', settled: 'ref-14' });
    expect(readGate('CSE sans objet, Direction juridique : moins de cinquante salariés')).toEqual({
      gate: 'works_council',
      waivedBy: 'Direction juridique',
      waivedWhy: 'moins de cinquante salariés',
    });
    for (const other of ['CSE demain', 'CSE sans objet', 'AIPD en cours de rédaction par le DPO', 'cse 2026-13-01'])
      expect(readGate(other), other).toBeUndefined();
    expect(readSwitch('couper l’ia')).toEqual({ off: true });
    expect(readSwitch('resume ai e1')).toEqual({ off: false, scenario: 'e1' });
    for (const other of ['stop', 'reprendre', 'coupez la ligne', 'stop ai now please'])
      expect(readSwitch(other)).toBeUndefined();
  });
});

describe('a rollout', () => {
  let world: World;
  let lead: Someone;
  let workspace = '';
  beforeAll(async () => {
    world = await openWorld();
    lead = await world.newcomer('lea');
    await asOwner(world.store, (tx) => tx.execute(sql`update person set roles = '{dpo}'`));
    workspace = (await ownerRows<{ id: string }>(world.store, sql`select id::text from workspace`))[0]?.id ?? '';
  });
  afterAll(() => world.close());
  const mayStart = (): Promise<boolean> =>
    world.store
      .inWorkspace(workspace, (tx) => requireGates(tx, world.now))
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof Refusal) return false;
        throw error;
      });

  it('does not start before both gates stand; each is audited', async () => {
    expect(await mayStart()).toBe(false);
    await lead.say('CSE 2026-10-02');
    expect(lead.last('gates').text).toContain('AIPD');
    expect(await mayStart()).toBe(false);
    await lead.say('DPIA not applicable, Legal : text only, no scoring of people');
    expect(lead.last('gates').text).toContain('peut démarrer');
    expect(await mayStart()).toBe(true);
    await lead.say('CSE 2026-12-24');
    expect(await mayStart()).toBe(false);
    const rows = await ownerRows<{ action: string; why: string | null }>(
      world.store,
      sql`select action, details->>'waivedWhy' as why from audit where action like 'gate %' order by seq`,
    );
    expect(rows).toEqual([
      { action: 'gate works_council', why: null },
      { action: 'gate dpia', why: 'text only, no scoring of people' },
      { action: 'gate works_council', why: null },
    ]);
  });

  it('leaves a learner who types the same words to the practice', async () => {
    const nina = await world.newcomer('nina');
    await nina.say('CSE 2026-11-01');
    expect(nina.seen().some(({ kind }) => kind === 'gates')).toBe(false);
  });

  it('teaches five cards, each answered, and keeps the attendance', async () => {
    const tom = await world.newcomer('tom', 'en');
    const isLiterate = async (): Promise<boolean> => {
      const [row] = await ownerRows<{ person: string }>(
        world.store,
        sql`select person_id::text as person from identity where external_id = 'tom'`,
      );
      return world.store.inWorkspace(workspace, (tx) => literate(tx, row?.person ?? ''));
    };
    await tom.say('AI basics');
    expect(tom.last('literacy').text).toContain('1 of 5');
    // A button of a card not reached yet moves nobody.
    await tom.press('rollout.literacy', `4:${lessons[4]?.right}`);
    await tom.press('rollout.literacy', 'x:y');
    expect(tom.last('literacy').card.data).toMatchObject({ step: 0 });
    for (const [step, lesson] of lessons.entries()) {
      await tom.press('rollout.literacy', `${step}:${(lesson.right + 1) % lesson.answers.length}`);
      expect(tom.last('literacy').card.data).toMatchObject({ step });
      expect(await isLiterate()).toBe(false);
      await tom.press('rollout.literacy', `${step}:${lesson.right}`);
    }
    expect(tom.last('literacy_done').text).toContain('attendance');
    expect(await isLiterate()).toBe(true);
    const rows = await ownerRows<{ version: string; done: boolean }>(
      world.store,
      sql`select version, completed_at is not null as done from literacy`,
    );
    expect(rows).toEqual([{ version: literacyVersion, done: true }]);
  });

  it('takes five minutes: five cards, both languages, each under two hundred words', () => {
    expect(lessons).toHaveLength(5);
    for (const { title, text, question, answers, why, right } of lessons) {
      expect(right).toBeLessThan(answers.length);
      for (const language of ['fr', 'en'] as const) {
        const words = [title, text, question, ...answers, why].map((pair) => pair[language]).join(' ');
        expect(words.split(/\s+/u).length).toBeLessThan(200);
      }
    }
  });
});
