import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../adapters/openai/limits.ts';
import type { TranscriptTurn } from '../../src/kernel/model.ts';
import { type FakeOpenai, startFakeOpenai } from '../support/fake-openai.ts';
import { brief, call, criteria, directive, kindOf, open } from './given.ts';

let fake: FakeOpenai;
beforeAll(async () => {
  fake = await startFakeOpenai();
});
afterAll(() => fake.close());

type Call = { readonly task: string; readonly input: number; readonly cached: number; readonly output: number };

/** Plays a practice of so many learner turns, then judges it; answers the figures the adapter logged. */
const play = async (count: number): Promise<{ calls: Call[]; failures: string[] }> => {
  const calls: Call[] = [];
  const failures: string[] = [];
  const log = (event: string, fields: Readonly<Record<string, unknown>>) =>
    event === 'model_call' ? void calls.push(fields as Call) : undefined;
  const model = open(fake, { log, limits });
  const from = { ...call, practice: `p${count}` };
  const turns: TranscriptTurn[] = [
    { id: 'c0', role: 'customer', text: 'Mon colis devait arriver mardi, toujours rien.' },
  ];
  for (let turn = 0; turn < count; turn += 1) {
    const text = `Je comprends, ${turn} jours sans nouvelles avant un mariage, c’est long. Depuis quand le suivi est-il bloqué ? Je vous rappelle avant midi.`;
    const context = [...turns];
    const moves = await kindOf(model.detect(from, { language: 'fr', text, context, factsGiven: directive.facts }));
    turns.push({ id: `a${turn}`, role: 'agent', text });
    const line = await kindOf(model.voice(from, { brief, turns, directive }));
    failures.push(...[moves, line].filter((outcome) => !outcome.startsWith('gave')));
    turns.push({
      id: `c${turn + 1}`,
      role: 'customer',
      text: `Depuis mardi, et personne ne me répond vraiment. (${turn})`,
    });
  }
  const verdict = await kindOf(model.judge(from, { brief, language: 'fr', turns, criteria }));
  if (!verdict.startsWith('gave')) failures.push(verdict);
  return { calls, failures };
};

const sum = (calls: readonly Call[], part: 'input' | 'cached' | 'output') =>
  calls.reduce((total, one) => total + one[part], 0);

describe('the tokens of a practice', () => {
  it('of ten turns stay within the budget, most of them read from the cache', async () => {
    const { calls, failures } = await play(10);
    expect(failures).toEqual([]);
    expect(calls.filter(({ task }) => task === 'judge')).toHaveLength(1);
    const [input, cached] = [sum(calls, 'input'), sum(calls, 'cached')];
    expect(input).toBeLessThan(limits.budget.input);
    expect(cached / input).toBeGreaterThan(0.7);
    expect(sum(calls, 'output')).toBeLessThan(limits.budget.output);
    const detect = calls.filter(({ task }) => task === 'detect');
    expect(detect.at(-1)?.input).toBeLessThan((detect[3]?.input ?? 0) * 1.1);
  });

  it('of the longest practice stay within it too, judge included', async () => {
    const { failures } = await play(18);
    expect(failures).toEqual([]);
  });
});
