import { describe, expect, it } from 'vitest';
import { debriefCards, unavailableCard } from '../../src/feedback/cards.ts';
import { levelText, receiptCard } from '../../src/feedback/cards-grid.ts';
import { examples } from '../../src/feedback/examples.ts';
import { indicative, moveNames, ruleNames } from '../../src/feedback/names.ts';
import { moveReasons } from '../../src/feedback/reasons.ts';
import { rubric } from '../../src/feedback/rubric.ts';
import { outcomeWords, words } from '../../src/feedback/words.ts';
import type { Action, Card } from '../../src/kernel/card.ts';
import { outcomes } from '../../src/practice/engine/state.ts';
import { debriefed, lines } from './play.ts';

const languages = ['fr', 'en'] as const;
const text = (cards: readonly Card[]): string =>
  cards.map((card) => JSON.stringify([card.title, card.blocks, card.plain])).join('\n');
const actions = (cards: readonly Card[]): readonly Action[] =>
  cards.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'buttons'
        ? block.buttons.map(({ action }) => action)
        : block.kind === 'choice'
          ? [block.action]
          : [],
    ),
  );

describe('What the learner reads', () => {
  it.each(languages)('never blames, promises or uses our own jargon, whatever was said (%s)', (language) => {
    const banned =
      /\b(échec|échoué|mauvais|nul|incapable|garanti|faute de votre part|failed|failure|bad|wrong with you|guarantee[sd]?|score|moves?)\b/i;
    const debrief = debriefed(lines('rude', language), language, 'BREACH');
    for (const outcome of outcomes) {
      const own = debriefCards({ ...debrief, outcome, retry: null, golden: null, grid: [], gauge: [] }, language);
      const said = text(own).replaceAll(/Nothing is scored|"feedback\.\w+"/g, '');
      expect(said, outcome).not.toMatch(banned);
    }
  });

  it('types French as French is typed: no-break spaces before : ; ? ! and inside « »', () => {
    const own = [
      moveNames,
      ruleNames,
      moveReasons,
      outcomes.map((outcome) => outcomeWords[outcome]('Karim')),
      words,
      rubric,
      examples,
    ];
    const french = (value: unknown): readonly string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, inner]) => (key === 'en' ? [] : french(inner)));
    };
    const all = french(own);
    expect(all.length).toBeGreaterThan(150);
    for (const one of all) expect(one).not.toMatch(/ [:;?!»]|« /u);
  });

  it('reads in order: the story, the grid, the receipt, the commitment', () => {
    const cards = debriefCards(debriefed(lines('decent', 'fr'), 'fr', 'PARTIAL'), 'fr');
    expect(cards.map(({ data }) => data?.kind)).toEqual([
      'debrief_story',
      'debrief_grid',
      'debrief_receipt',
      'debrief',
    ]);
  });

  it('lets the learner replay the moment, disagree, keep, share, commit and report', () => {
    const names = actions(debriefCards(debriefed(lines('defensive', 'en'), 'en', 'WALKOUT'), 'en')).map(
      ({ name }) => name,
    );
    for (const name of [
      'practice.rewind',
      'feedback.contest',
      'feedback.keep',
      'feedback.share',
      'feedback.commit',
      'support.report',
    ])
      expect(names).toContain(name);
  });

  it('shows levels as dots and words, and what was not observed without dots', () => {
    const { grid } = debriefed(lines('expert', 'fr'), 'fr', 'RESOLVED');
    const [one] = grid;
    if (one === undefined) throw new Error('The grid is empty.');
    expect(levelText({ ...one, level: 3 }, 'fr')).toBe('●●●○ clairement');
    expect(levelText({ ...one, level: 0 }, 'en')).toBe('○○○○ the contrary was observed');
    expect(levelText({ ...one, level: null, observed: false }, 'fr')).toBe('non observé');
    expect(levelText({ ...one, level: null, review: true }, 'en')).toBe('to be read by a human');
  });

  it('says who made it: rules or AI', () => {
    const debrief = debriefed(lines('expert', 'fr'), 'fr', 'RESOLVED');
    expect(text(debriefCards(debrief, 'fr'))).toContain('règles, sans IA');
    expect(text(debriefCards({ ...debrief, engine: 'model' }, 'fr'))).toContain('assisté par IA');
  });

  it('says which words are easily mistaken when one of them counted', () => {
    const debrief = debriefed(['Right, aren’t we in a hurry today.', ...lines('defensive', 'en')], 'en', 'WALKOUT');
    const unsure = debrief.gauge.flatMap(({ why }) => why).filter(({ move }) => indicative.has(move));
    expect(unsure.length).toBeGreaterThan(0);
    expect(receiptCard(debrief, 'en')?.plain).toContain('easily mistaken');
  });

  it('keeps menu labels short enough for every platform', () => {
    for (const card of debriefCards(debriefed(lines('expert', 'fr'), 'fr', 'RESOLVED'), 'fr'))
      for (const block of card.blocks) {
        if (block.kind === 'choice')
          for (const { label } of block.options) expect(label.length).toBeLessThanOrEqual(75);
        if (block.kind === 'buttons')
          for (const { label } of block.buttons) expect(label.length).toBeLessThanOrEqual(75);
      }
  });

  it('names every move and every rule in both languages', () => {
    for (const { fr, en } of [...Object.values(moveNames), ...Object.values(ruleNames)]) {
      expect(fr).not.toBe('');
      expect(en).not.toBe('');
      expect(fr).not.toMatch(/_/);
    }
  });
});

describe('What the learner of a first practice reads', () => {
  it.each(languages)('has one strength and one idea, and no grade of any kind (%s)', (language) => {
    const debrief = debriefed(lines('decent', language), language, 'PARTIAL', { discovery: true });
    const cards = debriefCards(debrief, language);
    expect(cards.map(({ data }) => data?.kind)).not.toContain('debrief_grid');
    expect(text(cards)).not.toMatch(/[●○]|[+−]\d|\d ?%|\d ?\/ ?\d{1,3}\b|niveau|\blevel\b/);
  });
});

describe('What a machine reads', () => {
  const data = (discovery: boolean) =>
    debriefCards(debriefed(lines('defensive', 'en'), 'en', 'WALKOUT', { discovery }), 'en').at(-1)?.data;

  it('is the same debrief under stable keys, on the last card', () => {
    expect(data(false)).toMatchObject({
      kind: 'debrief',
      outcome: 'WALKOUT',
      mode: 'practice',
      engine: 'rules',
      gauge: expect.arrayContaining([
        expect.objectContaining({
          turn: 1,
          why: expect.arrayContaining([
            expect.objectContaining({
              move: expect.any(String),
              quote: expect.any(String),
              delta: { anger: expect.any(Number), trust: expect.any(Number) },
            }),
          ]),
        }),
      ]),
      criteria: expect.arrayContaining([expect.objectContaining({ skill: 'acknowledge', level: 0, source: 'rules' })]),
    });
  });

  it('has only null levels in a first practice', () => {
    const criteria = data(true)?.criteria;
    expect(
      Array.isArray(criteria) && criteria.length > 0 && criteria.every((one: { level: unknown }) => one.level === null),
    ).toBe(true);
  });
});

describe('A learner who left before writing', () => {
  it.each(languages)('gets no grid and no receipt, only a gentle word and an idea for next time (%s)', (language) => {
    const cards = debriefCards(debriefed([], language, 'ABANDONED'), language);
    expect(cards.map(({ data }) => data?.kind)).toEqual(['debrief_story', 'debrief']);
    expect(cards[0]?.plain).toContain(words.noWords[language]);
  });
});

describe('When no debrief can be made', () => {
  it.each(languages)('says the conversation is kept, and gives no number (%s)', (language) => {
    const card = unavailableCard(language);
    expect(card.plain).toMatch(language === 'fr' ? /conservé/ : /kept/);
    expect(JSON.stringify(card)).not.toMatch(/\d/);
  });

  it.each(languages)('says only kind words after a safety stop (%s)', (language) => {
    const cards = debriefCards(debriefed(lines('rude', language), language, 'SAFETY_STOP'), language);
    expect(cards).toHaveLength(1);
    expect(actions(cards)).toEqual([]);
  });
});
