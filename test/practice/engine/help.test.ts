import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/kernel/moves.ts';
import { hintsUsed, nextHint } from '../../../src/practice/engine/hints.ts';
import type { Level } from '../../../src/practice/engine/levels.ts';
import { branchAt, canRewind, compare, type Played, rewindLimit } from '../../../src/practice/engine/rewind.ts';
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

describe('help and second tries', () => {
  it('climbs three steps on what is missing, and changes nothing else', () => {
    let state = start();
    const steps = [1, 2, 3, 4].map(() => {
      const { hint, state: after } = nextHint(scenario, state);
      state = after;
      return [hint.topic, hint.step];
    });
    expect(steps).toEqual([
      ['acknowledge', 1],
      ['acknowledge', 2],
      ['acknowledge', 3],
      ['acknowledge', 3],
    ]);
    expect(hintsUsed(state)).toBe(3);
    expect({ ...state, hints: {} }).toEqual(start());
    const topic = (changes: Partial<PracticeState>) => nextHint(scenario, start(changes)).hint.topic;
    expect(topic({ acknowledged: true })).toBe('discover');
    expect(topic({ acknowledged: true, needFound: true })).toBe('commit');
    expect(topic({ acknowledged: true, needFound: true, committed: true })).toBe('close');
    expect(topic({ lastSaidAggression: 4 })).toBe('limit');
  });

  it('replays a moment from its snapshot and puts both side by side, three times at most', () => {
    const before = start();
    const one = say(before, ['calm_down']);
    const two = say(before, ['ack_specific']);
    const played = (next: Step, said: string): Played => ({
      turn: 1,
      before,
      after: next.state,
      said,
      reply: next.reply.text,
      why: next.why,
    });
    const turns = [played(one, 'Calmez-vous.')];
    expect(branchAt(turns, 1, one.state)).toEqual({ from: before, shared: [] });
    expect(branchAt(turns, 2, one.state)).toBeNull();
    expect(branchAt(turns, 1, { ...one.state, hints: { acknowledge: 2 } })?.from.hints).toEqual({ acknowledge: 2 });
    const { first, second, gained } = compare(played(one, 'Calmez-vous.'), played(two, 'Six jours, c’est dur.'));
    expect([first.delta, second.delta, gained]).toEqual([
      { anger: 14, trust: -6 },
      { anger: -12, trust: 8 },
      { anger: -26, trust: 14 },
    ]);
    expect(canRewind(turns, 1, rewindLimit - 1, 'WALKOUT')).toBe(true);
    expect(canRewind(turns, 1, rewindLimit, null)).toBe(false);
    expect(canRewind(turns, 1, 0, 'SAFETY_STOP')).toBe(false);
    expect(canRewind(turns, 7, 0, null)).toBe(false);
  });
});
