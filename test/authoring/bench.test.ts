import { describe, expect, it } from 'vitest';
import { benchPassed, runBench, unreachable } from '../../src/authoring/bench.ts';
import { benchCard, benchPoints } from '../../src/authoring/cards-bench.ts';
import { loadLibrary } from '../../src/scenarios/load.ts';
import { own } from './desk.ts';

describe('the bench in chat', () => {
  it('passes every scenario of the house, facts reachable and no line repeated', async () => {
    for (const scenario of loadLibrary().values()) {
      const report = await runBench(scenario);
      expect([scenario.id, benchPoints(report, 'en')]).toEqual([scenario.id, []]);
      expect([report.runs.length, report.anger.length]).toEqual([48, 12]);
    }
  });

  it('sees a fact nobody can ever hear, for want of words or of trust', () => {
    const { facts } = own();
    const deep = facts.findIndex(({ tier }) => tier === 2);
    const asked = facts.findIndex(({ tier }) => tier === 1);
    expect(unreachable(own(), 60)).toEqual([]);
    const greedy = own({ facts: facts.map((fact, index) => (index === deep ? { ...fact, trust: 99 } : fact)) });
    expect(unreachable(greedy, 60)).toEqual([`facts.${deep}.about.fr`, `facts.${deep}.about.en`]);
    const about = { fr: ['…'], en: ['…'] };
    const mute = own({ facts: facts.map((fact, index) => (index === asked ? { ...fact, about } : fact)) });
    expect(unreachable(mute, 60)).toContain(`facts.${asked}.about.fr`);
  });

  it('sees a line written twice, says where, and offers no signature', async () => {
    const [first, , ...rest] = own().lines.tense;
    if (!first) throw new Error('no line');
    const scenario = own({ lines: { ...own().lines, tense: [first, first, ...rest] } });
    const report = await runBench(scenario);
    expect(benchPassed(report)).toBe(false);
    const card = benchCard('d', scenario, report, 'fr');
    expect(card.plain).toContain('lines.tense.1');
    const buttons = card.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
    expect(buttons.map(({ action }) => action.name)).toEqual(['authoring.export']);
  });

  it('stops when the house closes', async () => {
    await expect(runBench(own(), AbortSignal.abort())).rejects.toThrow();
  });
});
