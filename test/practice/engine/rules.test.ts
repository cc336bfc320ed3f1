import { describe, expect, it } from 'vitest';
import { advance, verify } from '../../../src/practice/engine/advance.ts';
import { wholePoints } from '../../../src/practice/engine/effects.ts';
import { exhaustion } from '../../../src/practice/engine/exhaustion.ts';
import { hintsUsed, nextHint } from '../../../src/practice/engine/hints.ts';
import { play } from '../../../src/practice/engine/learners.ts';
import { type Level, levels } from '../../../src/practice/engine/levels.ts';
import { bandOf } from '../../../src/practice/engine/mood.ts';
import { read } from '../../../src/practice/engine/reading.ts';
import { branchAt, canRewind, compare, type Played, rewindLimit } from '../../../src/practice/engine/rewind.ts';
import { endedBy, initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { confused, prepare, type Step, sayAuthored, sayModel, step } from '../../../src/practice/engine/step.ts';
import type { Move } from '../../../src/kernel/moves.ts';
import type { Scenario } from '../../../src/scenarios/schema.ts';
import { detectTokens, fixture, limitFixture, message } from './fixture.ts';

const scenario = fixture();
const shown = (...names: readonly Move[]) => names.map((move) => ({ move, quote: `§${move}§`, confidence: 1 }));
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
});

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

describe('the words', () => {
  it.each([
    ['Au revoir et bonne journée', 'fr', true],
    ['je cloture ici notre echange', 'fr', true],
    ['Je vais mettre fin à cet échange.', 'fr', true],
    ['Si cela continue, je vais mettre fin à cet échange.', 'fr', false],
    ['Bonjour', 'fr', false],
    ['J’arrête pas de vous le dire', 'fr', false],
    ['Je termine de lire votre dossier', 'fr', false],
    ['Goodbye Karim', 'en', true],
    ['I am ending this chat now.', 'en', true],
    ['I won’t hang up', 'en', false],
    ['If you insult me again I will end this call', 'en', false],
    ['I’ll take care of it', 'en', false],
    ['Have a nice day', 'en', true],
  ] as const)('reads whether "%s" takes leave', (text, lang, closing) =>
    expect(read(scenario, lang, text).closing).toBe(closing),
  );

  it('proves that lines suffice, and says where they do not', () => {
    expect(exhaustion(scenario)).toEqual([]);
    expect(exhaustion(limitFixture())).toEqual([]);
    const sharp = fixture({
      lines: {
        ...scenario.lines,
        tense: scenario.lines.tense.map((line) => ({ ...line, aggression: 4 })),
        angry: scenario.lines.angry.map((line) => ({ ...line, aggression: 4 })),
        boiling: scenario.lines.boiling.map((line) => ({ ...line, aggression: 4 })),
      },
    });
    expect(exhaustion(sharp)).toContainEqual({
      where: 'lines',
      level: 1,
      problem: 'has 11 lines up to attack 2; a practice can take 12',
    });
    const twice = fixture({ ends: { ...scenario.ends, walkout: scenario.ends.breach } });
    expect(exhaustion(twice).map(({ where }) => where)).toEqual(['ends.breach.0', 'ends.breach.0']);
    expect(exhaustion(fixture({ limit_setting: true })).map(({ where }) => where)).toContain('lines');
  });

  /** A message of jargon to an angry customer at turn 10, when only `left` of the lines of that mood are unsaid. */
  const hot = (on: Scenario, left: number, seed: number): Step => {
    const used = Object.entries(on.lines).flatMap(([band, lines]) =>
      lines
        .map((_, i) => `lines.${band}.${i}`)
        .filter((id) => left < 99 && !(band === 'angry' && id < `lines.angry.${left}`)),
    );
    const said = [...used, ...[0, 1, 2].map((i) => `reactions.jargon.${i}`)];
    const state = { ...initialState(on, 4), gauge: { anger: 58, trust: 20 }, learnerTurns: 9, said };
    return step({
      scenario: on,
      level: 4,
      lang: 'fr',
      state,
      text: message(['jargon']),
      seed: `${seed}`,
      detect: detectTokens,
    });
  };
  const seeds = Array.from({ length: 90 }, (_, seed) => seed);
  const bubbles = (left: number) => seeds.map((seed) => hot(scenario, left, seed).reply.bubbles);

  it('sends a second bubble, another one, only while enough lines are left for the turns to come', () => {
    expect(bubbles(99).some(({ length }) => length === 2)).toBe(true);
    for (const said of bubbles(99)) expect(new Set(said).size).toBe(said.length);
    for (const said of bubbles(9)) expect(said).toHaveLength(1);
  });

  it('keeps both bubbles within the limit', () => {
    const long = scenario.lines.angry.map((line, i) => ({
      ...line,
      fr: i % 2 ? line.fr.padEnd(130, ' a') : line.fr.padEnd(300, ' a'),
    }));
    const on = fixture({ lines: { ...scenario.lines, angry: long } });
    const replies = seeds.map((seed) => hot(on, 99, seed).reply);
    for (const { text } of replies) expect(text.length).toBeLessThanOrEqual(350);
  });

  it.each<[string, PracticeState, Move[], RegExp]>([
    ['a solution before listening', start(), ['offer_options'], /^reactions\.premature/],
    ['the same stock sentence again', start({ counts: { ack_generic: 1 } }), ['ack_generic'], /^reactions\.ack_again/],
    [
      'a limit that was due',
      start({ lastSaidAggression: 4 }),
      ['set_limit', 'ack_specific'],
      /^reactions\.limit_right/,
    ],
    ['a limit that was not', start(), ['set_limit'], /^reactions\.limit_wrong/],
    ['the strongest of two', start(), ['jargon', 'minimise'], /^reactions\.minimise/],
    ['the kind word rather than a slip', start(), ['jargon', 'ack_specific'], /^reactions\.ack_specific/],
  ])('reacts to %s', (_, state, moves, id) => expect(say(state, moves).reply.lineIds[0]).toMatch(id));

  it('attacks the institution at most when soothed, and climbs one step when hurt', () => {
    const said = ['minimise', 'explain'].flatMap((kind) => [0, 1, 2].map((i) => `reactions.${kind}.${i}`));
    const attack = (move: Move, aggression: number, seed: number) =>
      step({
        scenario,
        level: 4,
        lang: 'fr',
        state: { ...initialState(scenario, 4), aggression, said },
        text: message([move]),
        seed: `${seed}`,
        detect: detectTokens,
      }).reply.aggression;
    for (const seed of seeds) {
      expect(attack('explain', 4, seed)).toBeLessThanOrEqual(2);
      expect(attack('minimise', 2, seed)).toBe(3);
    }
  });

  it('remembers a warning, and waits for another attack', () => {
    expect(say(start({ lastSaidAggression: 4, aggression: 4 }), ['set_limit', 'ack_specific']).state.limit).toEqual({
      warned: true,
      attackedAgain: false,
    });
  });

  it('never lets a model find an insult', () => {
    const on = limitFixture();
    const state = { ...initialState(on, 3), learnerTurns: 2 };
    const { authored, directive } = prepare({
      scenario: on,
      level: 3,
      lang: 'fr',
      state,
      seed: 's',
      text: 'bon',
      moves: [],
    });
    expect([authored.aggression, directive]).toEqual([4, null]);
  });

  it('names moods in words', () => {
    expect([100, 75, 74, 55, 54, 35, 34, 18, 17, 0].map(bandOf)).toEqual([
      'boiling',
      'boiling',
      'angry',
      'angry',
      'tense',
      'tense',
      'wary',
      'wary',
      'calm',
      'calm',
    ]);
  });

  it('gives a model what it may say, never a number nor a locked fact, and no end', () => {
    const input = {
      scenario,
      level: 2,
      lang: 'fr',
      state: start({ told: ['since'] }),
      seed: 's',
      text: message(['ask_detail'], 'le voyant ?'),
      moves: shown('ask_detail'),
    } as const;
    const { directive } = prepare(input);
    expect(directive).toMatchObject({
      mood: 'tendu',
      tell: scenario.facts[2]?.text.fr,
      facts: [scenario.facts[0]?.text.fr, scenario.facts[2]?.text.fr],
    });
    expect(JSON.stringify(directive)).not.toMatch(/neuf mille|\b5\d\b/);
    expect(prepare({ ...input, text: '§insult§', moves: shown('insult') }).directive).toBeNull();
  });

  it('changes the same things whoever finds the words', () => {
    const prepared = prepare({
      scenario,
      level: 2,
      lang: 'fr',
      state: start(),
      seed: 's',
      text: '§explain§',
      moves: shown('explain'),
    });
    const [author, model] = [sayAuthored(prepared), sayModel(prepared, 'Ah bon.')];
    expect(model.state).toEqual(author.state);
    expect(model).toMatchObject({ by: 'model', reply: { text: 'Ah bon.', bubbles: ['Ah bon.'] } });
  });

  it('is confused by another language a few times, then leaves it to the coach, and counts nothing', () => {
    let state = start();
    const replies: string[] = [];
    for (let answer = confused(scenario, 'fr', state); answer !== null; answer = confused(scenario, 'fr', state)) {
      replies.push(answer.reply);
      state = answer.state;
    }
    expect(new Set(replies).size).toBe(3);
    expect({ ...state, said: [] }).toEqual({ ...start(), said: [] });
  });

  it('tells at most one incident, at levels 3 and 4', () => {
    for (const level of levels) {
      const { steps } = play(scenario, level, 'fr', detectTokens, () => message(['ack_generic']), 'incident');
      expect(steps.filter(({ incident }) => incident !== null)).toHaveLength(level >= 3 ? 1 : 0);
    }
  });
});

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
