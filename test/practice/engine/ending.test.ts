import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/kernel/moves.ts';
import { play } from '../../../src/practice/engine/learners.ts';
import { type Level, levels } from '../../../src/practice/engine/levels.ts';
import { endedBy, initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { type Step, step } from '../../../src/practice/engine/step.ts';
import type { Scenario } from '../../../src/scenarios/schema.ts';
import { detectTokens, fixture, limitFixture, message } from './fixture.ts';

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

describe('how it ends', () => {
  const near = start({ acknowledged: true, needFound: true, gauge: { anger: 30, trust: 60 } });

  it.each<[string, PracticeState, Move[], string, Step['ended']]>([
    ['resolved when checked', { ...near, committed: true }, ['check_close'], '', 'RESOLVED'],
    [
      'resolved when a calm customer accepts a commitment',
      { ...near, gauge: { anger: 20, trust: 60 } },
      ['commit'],
      '',
      'RESOLVED',
    ],
    [
      'not on a question the customer was just asked',
      { ...near, gauge: { anger: 20, trust: 60 } },
      ['commit'],
      'À quelle heure puis-je vous joindre ?',
      null,
    ],
    ['not while tense', { ...near, committed: true, gauge: { anger: 48, trust: 60 } }, ['check_close'], '', null],
    [
      'not without the need',
      { ...near, needFound: false, committed: true, gauge: { anger: 32, trust: 30 } },
      ['check_close'],
      '',
      null,
    ],
    [
      'an agreed follow-up at the second closing',
      { ...near, needFound: false, committed: true, closings: 1 },
      ['check_close'],
      '',
      'PARTIAL',
    ],
    ['not on a goodbye before anything is agreed', start(), [], 'Au revoir', null],
    [
      'with the right person',
      start({ acknowledged: true }),
      [],
      'Je vous transfère à la cellule technique.',
      'ESCALATED_OK',
    ],
    ['not by a transfer before listening', start(), [], 'Je vous transfère à la cellule technique.', null],
    ['not by naming that person', start({ acknowledged: true }), [], 'La cellule technique est fermée.', null],
    ['on an insult', near, ['insult'], '', 'BREACH'],
    [
      'by taking leave after a warning and a new attack',
      start({ limit: { warned: true, attackedAgain: true } }),
      [],
      'Je mets fin à cet échange. Au revoir.',
      'LIMIT_CLOSE',
    ],
    [
      'not by a threat to take leave',
      start({ limit: { warned: true, attackedAgain: true } }),
      [],
      'Si vous continuez je mets fin à cet échange.',
      null,
    ],
    [
      'not by taking leave with a sneer',
      start({ limit: { warned: true, attackedAgain: true } }),
      ['sarcasm'],
      'Au revoir.',
      null,
    ],
    [
      'not by taking leave when no attack followed',
      start({ limit: { warned: true, attackedAgain: false } }),
      [],
      'Au revoir.',
      null,
    ],
    [
      'at the last turn, with what was agreed',
      start({ learnerTurns: 13, acknowledged: true, committed: true }),
      [],
      'bon',
      'PARTIAL',
    ],
    ['at the last turn, with nothing', start({ learnerTurns: 13 }), [], 'bon', 'TURN_CAP'],
    [
      'by the door after a last chance',
      start({ learnerTurns: 6, lastChance: true, gauge: { anger: 80, trust: 5 } }),
      ['calm_down'],
      '',
      'WALKOUT',
    ],
    [
      'not by the door when that message soothed',
      start({ learnerTurns: 6, lastChance: true, gauge: { anger: 95, trust: 5 } }),
      ['ack_specific'],
      '',
      null,
    ],
  ])('ends %s', (_, state, moves, extra, outcome) => {
    const next = say(state, moves, extra);
    expect(next.ended).toBe(outcome);
    expect(next.state.ended).toBe(outcome);
  });

  it('gives the last chance in the author’s words before the door', () => {
    const next = say(start({ learnerTurns: 4, gauge: { anger: 80, trust: 5 } }), ['calm_down']);
    expect(next).toMatchObject({ ended: null, lastChance: true, reply: { lineIds: ['ends.last_chance.0'] } });
  });

  it('holds back whoever leaves too early', () => {
    expect(say(start({ told: ['since', 'calls'] }), [], 'Bonne journée !').reply.lineIds[0]).toMatch(
      /^reactions\.goodbye_early/,
    );
  });

  it('makes ending the contact a success where that is the lesson: attack, one warning, dignified close', () => {
    const on = limitFixture();
    for (const level of levels) {
      const said = [[], [], [], ['set_limit'], []] as const;
      const result = play(
        on,
        level,
        'fr',
        detectTokens,
        (turn) => message(said[turn] ?? [], turn === 4 ? 'Je mets fin à cet échange, au revoir.' : ''),
        'limit',
      );
      expect(result).toMatchObject({ outcome: 'LIMIT_CLOSE', turns: 5 });
      expect(result.steps[2]?.reply.aggression).toBe(4);
    }
  });

  it('is stopped from outside only while it runs', () => {
    expect(endedBy(start(), 'LEARNER_STOP').ended).toBe('LEARNER_STOP');
    expect(endedBy(start({ ended: 'RESOLVED' }), 'ABANDONED').ended).toBe('RESOLVED');
  });
});
