import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/kernel/moves.ts';
import { exhaustion } from '../../../src/practice/engine/exhaustion.ts';
import { play } from '../../../src/practice/engine/learners.ts';
import { type Level, levels } from '../../../src/practice/engine/levels.ts';
import { bandOf } from '../../../src/practice/engine/mood.ts';
import { read } from '../../../src/practice/engine/reading.ts';
import { initialState, type PracticeState } from '../../../src/practice/engine/state.ts';
import { confused, prepare, type Step, sayAuthored, sayModel, step } from '../../../src/practice/engine/step.ts';
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
