import { describe, expect, it } from 'vitest';
import { skillOfItem } from '../../src/feedback/debrief.ts';
import { outcomes, scoreless } from '../../src/practice/engine/state.ts';
import { debriefed, karim, lines, play } from './play.ts';

const levelsIn = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(levelsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'level' ? [inner] : levelsIn(inner)));
};

describe('A debrief', () => {
  it('quotes a golden phrase the learner really typed, and says why it helped', () => {
    const said = lines('expert', 'fr');
    const { golden } = debriefed(said, 'fr', 'RESOLVED');
    expect(said.some((line) => line.includes(golden?.quote ?? '?'))).toBe(true);
    expect(golden?.why).not.toBe('');
  });

  it.each(['fr', 'en'] as const)(
    'offers one moment to retry, with two different ways of saying it (%s)',
    (language) => {
      const said = lines('defensive', language);
      const { retry } = debriefed(said, language, 'WALKOUT');
      const { turns } = play(said, language);
      expect(turns.find(({ id }) => id === retry?.turnId)?.text).toContain(retry?.quote);
      expect(new Set(retry?.alternatives).size).toBe(2);
      for (const one of retry?.alternatives ?? []) expect(said).not.toContain(one);
    },
  );

  it('names a solution that came too early as the moment to retry', () => {
    const { retry } = debriefed(lines('solution_first', 'en'), 'en', 'WALKOUT');
    expect(retry).toMatchObject({ skill: 'acknowledge' });
    expect(retry?.why).toContain('before the feeling was acknowledged');
    expect(retry?.alternatives).toEqual(karim.hints.acknowledge.replies.map(({ en }) => en));
  });

  it('still finds something to work on after a good conversation', () => {
    const { retry, golden } = debriefed(lines('decent', 'fr'), 'fr', 'PARTIAL');
    expect(golden).not.toBeNull();
    expect(retry).not.toBeNull();
    expect(retry?.turnId).not.toBe(golden?.turnId);
  });

  it('keeps a receipt that adds up, with the learner’s words on every line', () => {
    for (const who of ['expert', 'defensive', 'empathy_spam'] as const) {
      const said = lines(who, 'fr');
      const { gauge } = debriefed(said, 'fr', 'TURN_CAP');
      gauge.forEach((point, at) => {
        const before = gauge[at - 1];
        if (before === undefined) return;
        const moved = [...point.why, ...point.limits].reduce((sum, { delta }) => sum + delta.anger, 0);
        expect(point.anger - before.anger).toBe(moved);
        for (const { quote } of point.why) expect(said.join('\n')).toContain(quote);
      });
    }
  });

  it('names every line of the receipt and every criterion once, so that each can be contested', () => {
    const { gauge, grid } = debriefed(lines('expert', 'en'), 'en', 'RESOLVED');
    const items = [...gauge.flatMap(({ why }) => why.map(({ item }) => item)), ...grid.map(({ item }) => item)];
    expect(new Set(items).size).toBe(items.length);
    expect(grid.map(({ item }) => skillOfItem(item))).toEqual(karim.rubric.map(({ skill }) => skill));
    expect(skillOfItem('gauge:2:0')).toBeUndefined();
  });

  it('marks two turning points: where it grew tense, where it eased', () => {
    const said = [lines('defensive', 'fr')[1] ?? '', ...lines('expert', 'fr')];
    const { turning } = debriefed(said, 'fr', 'PARTIAL');
    expect(turning.worse).toMatchObject({ turn: 1, change: 'worse' });
    expect(turning.better?.change).toBe('better');
  });

  it('suggests three commitments, the retried skill first', () => {
    const { commitments, retry } = debriefed(lines('solution_first', 'fr'), 'fr', 'WALKOUT');
    expect(retry?.skill).toBe('acknowledge');
    expect(new Set(commitments).size).toBe(3);
    expect(commitments[0]).toBe('nommerai la gêne et sa cause avant de proposer');
    for (const one of commitments) expect(one.length).toBeLessThanOrEqual(75);
  });

  it('gives the flag of a promise nobody could keep', () => {
    const said = [lines('expert', 'fr')[1] ?? '', 'Je vous garantis que ce sera réparé ce soir, sans faute.'];
    expect(debriefed(said, 'fr', 'TURN_CAP').flags).toEqual(['false_promise']);
  });
});

describe('A first practice', () => {
  it.each(outcomes)('holds no level anywhere after %s', (outcome) => {
    const debrief = debriefed(lines('expert', 'fr'), 'fr', outcome, { discovery: true });
    expect(debrief).toMatchObject({ mode: 'discovery', scored: false });
    expect(levelsIn(JSON.parse(JSON.stringify(debrief))).every((level) => level === null)).toBe(true);
    expect(JSON.stringify(debrief)).not.toMatch(/composite/);
  });

  it('still gives one strength and one idea', () => {
    const debrief = debriefed(lines('decent', 'en'), 'en', 'PARTIAL', { discovery: true });
    expect(debrief.golden).not.toBeNull();
    expect(debrief.retry).not.toBeNull();
  });
});

describe('A practice that stopped', () => {
  it.each([...scoreless])('gives no level after %s', (outcome) => {
    const debrief = debriefed(lines('expert', 'fr'), 'fr', outcome);
    expect(debrief.scored).toBe(false);
    expect(levelsIn(JSON.parse(JSON.stringify(debrief))).every((level) => level === null)).toBe(true);
  });

  it('still gives structured feedback on what was said when the learner stopped', () => {
    const debrief = debriefed(lines('defensive', 'en').slice(0, 2), 'en', 'LEARNER_STOP');
    expect(debrief.grid.some(({ observed, quote }) => observed && quote !== null)).toBe(true);
    expect(debrief.retry).not.toBeNull();
  });

  it('gives nothing but kindness after a safety stop', () => {
    const debrief = debriefed(lines('defensive', 'en'), 'en', 'SAFETY_STOP', { self: { need: 'a name' } });
    expect(debrief).toMatchObject({
      gauge: [],
      grid: [],
      golden: null,
      retry: null,
      commitments: [],
      self: { need: null },
    });
  });

  it('keeps the hidden need hidden from a learner who has not named theirs and may come back', () => {
    expect(debriefed(lines('expert', 'fr'), 'fr', 'LEARNER_STOP').self.need).toBeNull();
    expect(debriefed(lines('expert', 'fr'), 'fr', 'RESOLVED').self.need?.theirs).toBe(karim.hidden.need.fr);
  });
});

describe('The learner’s own reading of the need', () => {
  const need = (text: string, language: 'fr' | 'en') =>
    debriefed(lines('expert', language), language, 'RESOLVED', { self: { need: text } }).self.need;

  it.each([
    ['fr', 'Qu’une seule personne suive sa panne et le rappelle'],
    ['en', 'one named person who calls him back'],
  ] as const)('is recognised when it is near (%s)', (language, text) => {
    expect(need(text, language)).toMatchObject({ yours: text, near: true });
  });

  it('is set beside the customer’s without a mark when it is elsewhere', () => {
    expect(need('Une remise sur sa facture', 'fr')).toMatchObject({ near: false, theirs: karim.hidden.need.fr });
  });
});
