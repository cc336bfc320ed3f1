import { describe, expect, it } from 'vitest';
import type { Move } from '../../../src/kernel/moves.ts';
import { play, type Run } from '../../../src/practice/engine/learners.ts';
import { type Level, levels } from '../../../src/practice/engine/levels.ts';
import { detectTokens, fixture, message, script } from './fixture.ts';

type Name = keyof typeof script;

const scenario = fixture();
const looped: readonly Name[] = ['solution_first', 'empathy_spam', 'defensive', 'policy_shield', 'calm_down', 'rude'];

const run = (name: Name, level: Level): Run => {
  const lines: readonly (readonly Move[])[] = script[name];
  const at = (turn: number) => (looped.includes(name) ? turn % lines.length : Math.min(turn, lines.length - 1));
  return play(scenario, level, 'fr', detectTokens, (turn) => message(lines[at(turn)] ?? []), 'reference');
};

const names = Object.keys(script) as Name[];
const table = Object.fromEntries(names.map((name) => [name, levels.map((level) => run(name, level))])) as Record<
  Name,
  Run[]
>;
const told = ({ outcome, turns, flags }: Run) => `${outcome} t${turns}${flags.length > 0 ? ' ⚑' : ''}`;

const ends = (name: Name) => table[name].map(({ outcome }) => outcome);
const turns = (name: Name) => table[name].map((result) => result.turns);

describe('the reference learners, at each of the four levels', () => {
  it('prints its table', () => {
    const rows = names.map(
      (name) => `${name.padEnd(16)}${table[name].map((result) => told(result).padEnd(18)).join('')}`,
    );
    console.log(`${'learner'.padEnd(16)}${levels.map((level) => `L${level}`.padEnd(18)).join('')}\n${rows.join('\n')}`);
  });

  it('lets an expert resolve at turn 7 or 8, everywhere', () => {
    expect(ends('expert')).toEqual(['RESOLVED', 'RESOLVED', 'RESOLVED', 'RESOLVED']);
    for (const turn of turns('expert')) expect([7, 8]).toContain(turn);
  });

  it('lets a decent learner resolve on levels 1 to 3 and reach an agreed follow-up on 4', () => {
    expect(ends('decent')).toEqual(['RESOLVED', 'RESOLVED', 'RESOLVED', 'PARTIAL']);
  });

  it('leaves whoever offers solutions before listening, at turn 5 to 8', () => {
    expect(ends('solution_first')).toEqual(['WALKOUT', 'WALKOUT', 'WALKOUT', 'WALKOUT']);
    for (const turn of turns('solution_first')) expect([5, 6, 7, 8]).toContain(turn);
  });

  it('never resolves for stock empathy said over and over', () => {
    expect(ends('empathy_spam')).not.toContain('RESOLVED');
  });

  it.each(['policy_shield', 'calm_down'] as const)('leaves whoever only repeats %s, at turn 5 to 7', (name) => {
    expect(ends(name)).toEqual(['WALKOUT', 'WALKOUT', 'WALKOUT', 'WALKOUT']);
    for (const turn of turns(name)) expect([5, 6, 7]).toContain(turn);
  });

  it('leaves them in time even when it is nobody’s sore point', () => {
    const plain = fixture({
      triggers: [{ move: 'jargon', why: { fr: 'Il n’y comprend rien.', en: 'It means nothing to him.' } }],
    });
    for (const level of levels)
      for (const move of ['policy_shield', 'calm_down'] as const) {
        const { outcome, turns: last } = play(plain, level, 'en', detectTokens, () => message([move]), 'plain');
        expect([outcome, last >= 5 && last <= 7]).toEqual(['WALKOUT', true]);
      }
  });

  it('ends on the insult, at turn 3', () => {
    expect(ends('rude')).toEqual(['BREACH', 'BREACH', 'BREACH', 'BREACH']);
    expect(turns('rude')).toEqual([3, 3, 3, 3]);
  });

  it('lets promises nobody can keep resolve on levels 1 to 3, with the flag', () => {
    expect(ends('over_promising').slice(0, 3)).toEqual(['RESOLVED', 'RESOLVED', 'RESOLVED']);
    expect(ends('over_promising')[3]).not.toBe('RESOLVED');
    for (const result of table.over_promising) expect(result.flags).toContain('false_promise');
  });
});
