import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { limits } from '../../adapters/openai/limits.ts';
import { spendLedger } from '../../src/practice/spend.ts';
import { freshStore, ownerRows } from '../support/db.ts';
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.ts';
import { openWorld } from '../support/world.ts';
import { kindOf, open, quick, uses } from './given.ts';

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai();
});
afterAll(() => fake.close());

it('keeps what models cost with the practice, so that a restart opens no new budget', async () => {
  const store = await freshStore();
  const ledger = spendLedger(store);
  const calls: Readonly<Record<string, unknown>>[] = [];
  const log = (event: string, fields: Readonly<Record<string, unknown>>) =>
    event === 'model_call' ? void calls.push(fields) : undefined;
  const env = { OPENAI_ZERO_RETENTION: 'yes', OPENAI_REGION: 'France', OPENAI_PROVIDER: 'Ours' };
  const world = await openWorld({ store, model: open(fake, { ledger, log, limits }, env) });
  const lea = await world.newcomer('lea');
  await lea.press('practice.start', 'e1:1');
  await lea.say('Six jours sans connexion pour un artisan, je comprends que vous soyez à bout.');
  const [row] = await ownerRows<{ id: string; input: number; output: number }>(
    store,
    sql`select id::text, tokens_in as input, tokens_out as output from practice`,
  );
  const { id = '', input = 0, output = 0 } = row ?? {};
  expect(input).toBeGreaterThan(100);
  expect(output).toBeGreaterThan(0);
  expect(await ledger.spent(id)).toEqual({ input, output });
  for (const call of calls)
    expect(call).toMatchObject({ provider: 'Ours', region: 'France', no_store: true, zero_retention: true });
  expect(calls.length).toBeGreaterThan(1);

  const budget = { ...quick.budget, input: input + 100, judgeInput: 0 };
  const elsewhere = open(fake, { ledger: spendLedger(store), limits: { ...quick, budget } });
  expect(await kindOf(uses.voice(elsewhere, undefined, { practice: id }))).toBe('budget');
  // A story, or a practice since erased, has no row: its own process bounds it.
  await ledger.add('00000000-0000-4000-8000-000000000009', { input: 5, output: 5 });
  expect(await ledger.spent('00000000-0000-4000-8000-000000000009')).toEqual({ input: 0, output: 0 });
  await world.close();
});
