import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Spend } from '../../adapters/openai/budget.ts';
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.ts';
import { kindOf, open, quick, uses } from './given.ts';

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai();
});
beforeEach(() => {
  fake.set('ok');
  fake.requests.length = 0;
});
afterAll(() => fake.close());

describe('the budget of a practice', () => {
  const bounds = { input: 9000, output: 4000, judgeInput: 3000, judgeOutput: 1400, practices: 2 };
  const tight = { ...quick, budget: bounds };

  it('ends the voice before the judge, and never another practice', async () => {
    fake.set('no-usage');
    const model = open(fake, { limits: tight });
    const kinds: string[] = [];
    for (let line = 0; line < 5; line += 1) kinds.push((await kindOf(uses.voice(model))).slice(0, 6));
    expect(kinds.indexOf('budget')).toBeGreaterThan(1);
    expect(await kindOf(uses.judge(model))).toMatch(/^gave/);
    expect(await kindOf(uses.voice(model, undefined, { practice: 'other' }))).toMatch(/^gave/);
  });

  it('counts what the endpoint counted, a cached token for a quarter', async () => {
    const spends: Spend[] = [];
    const ledger = {
      spent: async () => ({ input: 0, output: 0 }),
      add: async (_: string, s: Spend) => void spends.push(s),
    };
    const fresh = await startFakeOpenai();
    const model = open(fresh, { ledger });
    await uses.voice(model);
    await uses.voice(model);
    await fresh.close();
    const [first, second] = spends;
    expect(first?.input).toBeGreaterThan(1000);
    expect(second?.input).toBeLessThan((first?.input ?? 0) * 0.5);
  });

  it('counts calls in flight, so that a burst cannot pass together', async () => {
    const model = open(fake, { limits: tight });
    const kinds = await Promise.all(Array.from({ length: 12 }, () => kindOf(uses.voice(model))));
    expect(kinds.filter((kind) => kind === 'budget').length).toBeGreaterThan(6);
  });

  it('trusts the ledger across restarts, and lives on when it fails', async () => {
    const log: string[] = [];
    const spent = { spent: async () => ({ input: 39_999, output: 0 }), add: async () => undefined };
    expect(await kindOf(uses.judge(open(fake, { ledger: spent })))).toBe('budget');
    expect(fake.requests).toHaveLength(0);
    const broken = { spent: () => Promise.reject(new Error('x')), add: () => Promise.reject(new Error('x')) };
    expect(await kindOf(uses.voice(open(fake, { ledger: broken, log: (event) => log.push(event) })))).toMatch(/^gave/);
    expect(log).toEqual(['model_ledger_failed', 'model_ledger_failed', 'model_call']);
  });

  it('remembers a bounded number of practices', async () => {
    fake.set('no-usage');
    const model = open(fake, { limits: tight });
    for (let line = 0; line < 3; line += 1) await kindOf(uses.voice(model, undefined, { practice: 'a' }));
    expect(await kindOf(uses.voice(model, undefined, { practice: 'a' }))).toBe('budget');
    for (const practice of ['b', 'c']) await uses.voice(model, undefined, { practice });
    expect(await kindOf(uses.voice(model, undefined, { practice: 'a' }))).toMatch(/^gave/);
  });
});
