import { describe, expect, it } from 'vitest';
import { assess, everySkill } from '../../src/feedback/assess.ts';
import type { PlayedTurn } from '../../src/feedback/assessment.ts';
import type { DetectedMove, Move } from '../../src/kernel/moves.ts';
import { karim, lines, play } from './play.ts';

const found = (move: Move, quote: string, confidence = 0.9): DetectedMove => ({ move, quote, confidence });
const agent = (id: string, text: string, ...moves: DetectedMove[]): PlayedTurn => ({ id, role: 'agent', text, moves });
const customer = (id: string, text: string): PlayedTurn => ({ id, role: 'customer', text, moves: [] });

const levelsOf = (turns: readonly PlayedTurn[]) =>
  Object.fromEntries(assess(turns, everySkill, 'en').criteria.map(({ skill, level }) => [skill, level]));

const named = 'Missing your interview because of our train, no wonder you are angry.';
const owned = 'I will stay on this myself until it is settled.';
const dialogue = [
  customer('1', 'I missed my interview.'),
  agent('2', named, found('ack_specific', named)),
  customer('3', 'So what now?'),
  agent('4', owned, found('own_it', owned)),
];

describe('A practice judged by rules', () => {
  it('gives the same answer to the same dialogue', () => {
    const { turns } = play(lines('expert', 'fr'), 'fr');
    expect(assess(turns, karim.rubric, 'fr')).toEqual(assess(turns, karim.rubric, 'fr'));
  });

  it.each(['fr', 'en'] as const)('shows the learner’s exact words behind every level (%s)', (language) => {
    for (const who of ['expert', 'decent', 'solution_first', 'empathy_spam', 'defensive', 'rude'] as const) {
      const { turns } = play(lines(who, language), language);
      for (const one of assess(turns, everySkill, language).criteria) {
        if (one.level === null) expect(one).toMatchObject({ observed: false, quote: null, turnId: null });
        else {
          const turn = turns.find(({ id }) => id === one.turnId);
          expect(turn?.role).toBe('agent');
          expect(turn?.text).toContain(one.quote);
        }
      }
    }
  });

  it('tells "not observed" from 0: silence about a skill is not its contrary', () => {
    const seen = levelsOf(dialogue);
    expect(seen.clarity).toBeNull();
    expect(seen.limit).toBeNull();
    const scolded = 'You should have left earlier.';
    expect(levelsOf([customer('1', 'I missed it.'), agent('2', scolded, found('blame_customer', scolded))]).own).toBe(
      0,
    );
  });

  it('never lets what was not observed lower the composite', () => {
    const all = assess(dialogue, everySkill, 'en');
    const only = assess(
      dialogue,
      everySkill.filter(({ skill }) => skill !== 'clarity' && skill !== 'limit'),
      'en',
    );
    expect(all.composite).toBe(only.composite);
    expect(assess([customer('1', 'Hello?')], everySkill, 'en').composite).toBeNull();
  });

  it('does not count turns: a message cut in three is worth the same', () => {
    const whole = agent('2', `${named} ${owned}`, found('ack_specific', named), found('own_it', owned));
    const cut = [agent('2', named, found('ack_specific', named)), agent('3', owned, found('own_it', owned))];
    expect(levelsOf([customer('1', 'Well?'), ...cut])).toEqual(levelsOf([customer('1', 'Well?'), whole]));
  });

  it('does not count length: a neutral aside changes no level', () => {
    const aside = agent('6', 'One moment please, the file is opening on my screen, it takes a few seconds here.');
    expect(levelsOf([...dialogue, customer('5', 'Fine.'), aside])).toEqual(levelsOf(dialogue));
  });

  it('does not reward a stock phrase said ten times', () => {
    const phrase = 'I understand how you feel.';
    const spam = Array.from({ length: 10 }, (_, at) => agent(`a${at}`, phrase, found('ack_generic', phrase)));
    expect(levelsOf(spam.flatMap((turn) => [customer(`c${turn.id}`, 'Really?'), turn])).acknowledge).toBe(1);
  });

  it('lowers a level when other words pull the other way, and quotes them', () => {
    const minimised = 'Anyway it is only a train.';
    const mixed = [...dialogue, customer('5', 'Only?'), agent('6', minimised, found('minimise', minimised))];
    const [one] = assess(mixed, [{ skill: 'acknowledge', weight: 1 }], 'en').criteria;
    expect(one?.level).toBe(2);
    expect(one?.why).toContain(minimised);
  });

  it('ignores a move whose quote the learner never typed', () => {
    const turn = agent('2', 'Hello.', found('ack_specific', 'words from nowhere'));
    expect(levelsOf([customer('1', 'Hi'), turn]).acknowledge).toBeNull();
  });

  it('judges lines typed in a row as the one message they are', () => {
    const rows = [agent('2', 'Hello.'), agent('3', 'Sorry.', found('apologise', 'Hello.\nSorry.'))];
    expect(levelsOf([customer('1', 'Hi'), ...rows]).own).toBe(1);
  });

  it('offers the scenario’s own strong reply as another way to say it', () => {
    const { turns } = play(lines('defensive', 'fr'), 'fr');
    const [first] = assess(turns, karim.rubric, 'fr').criteria;
    expect(first?.alternative).toBe(karim.rubric[0]?.strong.fr);
  });
});
