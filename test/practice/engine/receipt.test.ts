import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/kernel/moves.ts';
import { advance, verify } from '../../../src/practice/engine/advance.ts';
import { wholePoints } from '../../../src/practice/engine/effects.ts';
import type { Level } from '../../../src/practice/engine/levels.ts';
import { initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { fixture } from './fixture.ts';

const scenario = fixture();
const shown = (...names: readonly Move[]) => names.map((move) => ({ move, quote: `§${move}§`, confidence: 1 }));
const start = (changes: Partial<PracticeState> = {}, level: Level = 2): PracticeState => ({
  ...initialState(scenario, level),
  ...changes,
});
describe('the receipt of a message', () => {
  const why = (state: PracticeState, ...names: readonly Move[]) =>
    advance(scenario, 2, state, shown(...names)).why.map(({ move, rule, delta }) => [
      move,
      rule,
      delta.anger,
      delta.trust,
    ]);

  it.each<[Move, number, number]>([
    ['open_question', -4, 3],
    ['ask_detail', -2, 5],
    ['ack_specific', -12, 8],
    ['ack_generic', -3, 1],
    ['reformulate', -7, 7],
    ['apologise', -3, 2],
    ['apologise_impact', -8, 5],
    ['explain', -2, 4],
    ['check_close', -5, 6],
    ['calm_down', 14, -6],
    ['minimise', 14, -10],
    ['blame_customer', 18, -14],
    ['blame_third', 6, -6],
    ['jargon', 4, -4],
    ['scripted', 5, -5],
    ['non_answer', 8, -8],
    ['false_promise', -4, 2],
    ['sarcasm', 16, -14],
    ['insult', 30, -30],
    ['capitulate', -10, -2],
  ])('moves %s by %d and %d at level 2', (move, anger, trust) => {
    expect(why(start({ acknowledged: true }), move)[0]).toEqual([move, 'effect', anger, trust]);
  });

  it('lets a trigger sting and a balm soothe half as much again', () => {
    expect(why(start({ acknowledged: true }), 'policy_shield')[0]).toEqual(['policy_shield', 'effect', 13, -9]);
    expect(why(start({ acknowledged: true }), 'own_it')[0]).toEqual(['own_it', 'effect', -9, 12]);
  });

  it('halves what is repeated, except three questions of detail and hurts', () => {
    const used = (move: Move, times: number) => start({ acknowledged: true, counts: { [move]: times } });
    expect(why(used('reformulate', 1), 'reformulate')[0]).toEqual(['reformulate', 'repeat', -3, 3]);
    expect(why(used('ask_detail', 2), 'ask_detail')[0]).toEqual(['ask_detail', 'effect', -2, 5]);
    expect(why(used('ask_detail', 3), 'ask_detail')[0]).toEqual(['ask_detail', 'repeat', -1, 2]);
    expect(why(used('ack_generic', 1), 'ack_generic')[0]).toEqual(['ack_generic', 'repeat', 0, 0]);
    expect(why(used('calm_down', 5), 'calm_down')[0]).toEqual(['calm_down', 'effect', 14, -6]);
  });

  it('holds a solution against whoever has not listened, once a message', () => {
    expect(why(start(), 'offer_options', 'commit')).toEqual([['offer_options', 'premature', 6, -2]]);
    expect(why(start(), 'ack_specific', 'offer_options').map(([, rule]) => rule)).not.toContain('premature');
    expect(advance(scenario, 2, start(), shown('commit')).state.committed).toBe(false);
  });

  it('judges a limit by what was said, and counts a wrong one before the cap', () => {
    expect(why(start({ lastSaidAggression: 4, acknowledged: true }), 'set_limit')).toEqual([
      ['set_limit', 'limit_right', 0, 2],
    ]);
    expect(why(start({ gauge: { anger: 60, trust: 50 } }), 'set_limit', 'sarcasm')).toEqual([
      ['set_limit', 'limit_wrong', 14, -6],
      ['sarcasm', 'effect', 16, -14],
      [null, 'cap_up', -12, 0],
    ]);
  });

  it('keeps floors and names them', () => {
    expect(why(start({ gauge: { anger: 46, trust: 30 } }), 'reformulate')).toEqual([
      ['reformulate', 'effect', -7, 7],
      [null, 'floor_acknowledge', 6, 0],
    ]);
    expect(why(start({ acknowledged: true, gauge: { anger: 33, trust: 30 } }), 'reformulate').at(-1)).toEqual([
      null,
      'floor_need',
      6,
      0,
    ]);
    expect(
      why(start({ acknowledged: true, needFound: true, gauge: { anger: 19, trust: 30 } }), 'reformulate').at(-1),
    ).toEqual([null, 'floor_commit', 6, 0]);
  });

  it('brings a promise nobody could keep back two turns later, once', () => {
    const first = advance(scenario, 2, start({ acknowledged: true }), shown('false_promise')).state;
    const second = advance(scenario, 2, first, shown('explain', 'false_promise')).state;
    const third = advance(scenario, 2, second, []);
    expect(third.why).toContainEqual({
      move: 'false_promise',
      quote: '§false_promise§',
      rule: 'promise_fails',
      delta: { anger: 8, trust: -4 },
    });
    expect(third.state.promises).toEqual([]);
    expect(third.state.flags).toEqual(['false_promise']);
    expect(advance(scenario, 2, third.state, []).why).toEqual([]);
  });

  it('drops what is not in the message, what is unsure, and what comes twice', () => {
    const found = [
      { move: 'insult', quote: 'idiot', confidence: 1 },
      { move: 'explain', quote: 'parce que', confidence: 0.49 },
      { move: 'commit', quote: 'demain', confidence: 0.5 },
      { move: 'commit', quote: 'demain', confidence: 0.9 },
      { move: 'apologise', quote: ' ', confidence: 1 },
    ] as const;
    expect(verify(found, 'parce que demain')).toEqual([found[2]]);
  });

  it('gives whole points, halves going towards zero', () => {
    expect([2.5, -2.5, 0.5, -0.5, 9.8, -15.3].map(wholePoints)).toEqual([2, -2, 0, 0, 10, -15]);
  });
});
