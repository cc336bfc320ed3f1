import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/kernel/moves.ts';
import type { Level } from '../../../src/practice/engine/levels.ts';
import { initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { type Step, step } from '../../../src/practice/engine/step.ts';
import type { Scenario } from '../../../src/scenarios/schema.ts';
import { detectTokens, fixture, message } from './fixture.ts';

const scenario = fixture();
const start = (changes: Partial<PracticeState> = {}, level: Level = 2): PracticeState => ({
  ...initialState(scenario, level),
  ...changes,
});
const say = (
  state: PracticeState,
  moves: readonly Move[],
  extra = '',
  level: Level = 2,
  on: Scenario = scenario,
): Step =>
  step({ scenario: on, level, lang: 'fr', state, text: message(moves, extra), seed: 'rules', detect: detectTokens });

describe('what the customer tells', () => {
  const calm = start({ acknowledged: true, gauge: { anger: 50, trust: 50 } });

  it.each<[string, PracticeState, Move[], string, string | null]>([
    ['something free to an open question', start(), ['open_question'], '', 'since'],
    ['what a question names', start(), ['ask_detail'], 'le voyant ?', 'light'],
    ['what a question names, whatever the accents', start(), ['ask_detail'], 'la LUMIERE', 'light'],
    ['what an undetected question names', start(), [], 'Et les travaux ?', 'works'],
    [
      'nothing to a statement that only mentions it',
      start({ told: ['since', 'calls'] }),
      ['explain'],
      'Les travaux sont finis.',
      null,
    ],
    ['nothing to a question about nothing', start(), ['ask_detail'], '', null],
    ['what is guarded, to an ear and enough trust', calm, ['ask_detail'], '', 'quote'],
    ['nothing guarded without an ear', calm, ['explain'], '', null],
    ['nothing guarded before the emotion is heard', { ...calm, acknowledged: false }, ['ask_detail'], '', null],
    ['nothing guarded under its trust', { ...calm, gauge: { anger: 50, trust: 35 } }, ['ask_detail'], '', null],
    ['nothing guarded when hurt again', calm, ['ask_detail', 'minimise'], '', null],
    ['something free to a greeting', start(), [], 'Bonjour', 'since'],
    [
      'nothing to a recap that closes',
      start({ committed: true, acknowledged: true }),
      ['reformulate', 'check_close'],
      '',
      null,
    ],
  ])('tells %s', (_, state, moves, extra, id) => expect(say(state, moves, extra).told?.id ?? null).toBe(id));

  it('finds the need when the fact that carries it is told', () => {
    expect(say(calm, ['ask_detail']).state).toMatchObject({ needFound: true, told: ['quote'] });
  });

  it('challenges a false claim once, and tells nothing then', () => {
    const first = say(start(), [], 'Un redémarrage suffit.');
    expect(first.reply.lineIds).toEqual(['truth.1']);
    expect(say(first.state, [], 'Un redémarrage suffit.').reply.lineIds).not.toContain('truth.1');
  });

  it('challenges nothing that the agent refused to claim', () => {
    for (const words of [
      'Je ne peux pas vous dire qu’un redémarrage suffit.',
      'Je ne vous garantis pas qu’un redémarrage suffit.',
    ])
      expect(say(start(), [], words).reply.lineIds, words).not.toContain('truth.1');
  });

  it('never says “I don’t know” about what was told, nor about what is still kept back', () => {
    const named = fixture({
      facts: scenario.facts.map((fact) =>
        fact.id === 'quote' ? { ...fact, about: { fr: ['devis'], en: ['quote'] } } : fact,
      ),
    });
    const told = start({ told: ['since', 'calls', 'light'] });
    for (const [state, words] of [
      [told, 'Et le voyant ?'],
      [start(), 'De quel devis parlez-vous ?'],
    ] as const)
      expect(say(state, ['ask_detail'], words, 2, named).reply.lineIds, words).toEqual([
        expect.stringMatching(/^lines\./),
      ]);
  });

  it('keeps the need for an invitation, and answers empathy with another confidence', () => {
    const confiding = fixture({
      facts: [
        ...scenario.facts,
        {
          id: 'alone',
          tier: 2,
          text: { fr: 'Il est seul à l’atelier.', en: 'He is alone in the workshop.' },
          say: { fr: 'Je suis seul à l’atelier, vous savez.', en: 'I’m alone in the workshop, you know.' },
        },
      ],
    });
    expect(say(calm, ['ack_specific'], '', 2, confiding).told?.id).toBe('alone');
    expect(say(calm, ['reformulate'], '', 2, confiding).told?.id).toBe('quote');
    expect(say({ ...calm, told: ['alone'] }, ['ack_specific'], '', 2, confiding).told?.id).toBe('quote');
  });
});
