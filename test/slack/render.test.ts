import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderModal } from '../../adapters/slack/form.ts';
import { draft } from '../../adapters/slack/message.ts';
import { renderCard } from '../../adapters/slack/render.ts';
import type { Block, Card } from '../../src/kernel/card.ts';
import type { Delivery } from '../../src/kernel/chat.ts';
import type { Field } from '../../src/kernel/form.ts';
import { hostile } from '../contract/chat-cards.ts';
import { blockErrors, modalErrors } from './support/block-kit.ts';
import { markup, readBlocks, unescaped } from './support/read-blocks.ts';

type Json = Record<string, unknown>;

const runs = { numRuns: 500 };
const piece = fc.oneof(
  fc.constantFrom(
    'é',
    '👩‍🦰',
    '🇫🇷',
    'Bonjour, où est mon colis ? ',
    'w',
    '\n',
    ' ',
    'e\u0301\u0302\u0303',
    '\u0000',
    '\ud800',
    '\u202e',
    ...hostile,
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const words = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 8 }).map((all) => all.join('')) },
  {
    weight: 1,
    arbitrary: fc.tuple(piece, fc.integer({ min: 50, max: 400 })).map(([one, times]) => one.repeat(times)),
  },
);
const name = fc.constantFrom('practice.hint', 'practice.stop', 'scenario.pick');
const action = fc.record({ name, arg: fc.string({ minLength: 1, maxLength: 60 }) }).map((one) => one);
const option = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 150 })
  .chain((values) =>
    fc
      .array(words, { minLength: values.length, maxLength: values.length })
      .map((labels) => values.map((value, index) => ({ value, label: labels[index] ?? '' }))),
  );
const inline = fc.oneof(
  words,
  words.map((bold) => ({ bold })),
  words.map((italic) => ({ italic })),
  words.map((link) => ({ link, href: 'https://example.com/x' })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.oneof(words, fc.array(inline, { maxLength: 6 })) }),
  fc.record({ kind: fc.constant('text' as const), text: words, quiet: fc.constant(true as const) }),
  fc.record({ kind: fc.constant('quote' as const), text: words }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ name: words, value: words }), { maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.array(words, { maxLength: 4 }),
    rows: fc.array(fc.array(words, { maxLength: 5 }), { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.constant(['a', 'b']),
    rows: fc.array(fc.constant(['1', '2']), { minLength: 90, maxLength: 140 }),
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    title: words,
    form: fc.constantFrom('bar' as const, 'line' as const),
    categories: fc.array(fc.string({ maxLength: 25 }), { maxLength: 25 }),
    series: fc.array(
      fc.record({ name: fc.string({ maxLength: 22 }), values: fc.array(fc.double(), { maxLength: 25 }) }),
      { maxLength: 8 },
    ),
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    title: words,
    form: fc.constant('bar' as const),
    categories: fc.constant(['lun', 'mar']),
    series: fc.constant([{ name: 'jauge', values: [1, 2.5] }]),
  }),
  fc.record({ kind: fc.constant('choice' as const), label: words, action, options: option }),
  fc.record({
    kind: fc.constant('buttons' as const),
    buttons: fc.array(fc.record({ label: words, action }), { maxLength: 30 }),
  }),
  fc.constant({ kind: 'rule' as const }),
);
const card: fc.Arbitrary<Card> = fc.record({ title: words, blocks: fc.array(block, { maxLength: 70 }), plain: words });
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    name: words,
    label: words,
    hint: words,
    limit: fc.integer({ min: 1, max: 9000 }),
    value: words,
  }),
  fc.record({ kind: fc.constant('select' as const), name: words, label: words, options: option }),
  fc.record({
    kind: fc.constant('many' as const),
    name: words,
    label: words,
    options: option,
    values: fc.array(words),
  }),
  fc.record({ kind: fc.constant('date' as const), name: words, label: words, value: words }),
);

describe('a card in Slack', { timeout: 60_000 }, () => {
  it.each(['fr', 'en'] as const)(
    'says where a home too long for its page goes on, with the buttons that lead there, in %s',
    (language) => {
      const lines = Array.from({ length: 150 }, (_, index): Block => ({ kind: 'text', text: `line ${index}` }));
      const ways = { kind: 'buttons', buttons: [{ label: 'All of it', action: { name: 'skills.progress' } }] } as const;
      const made = renderCard({ title: 'Home', blocks: [...lines, ways], plain: 'x' }, language, {
        tables: false,
        charts: false,
        surface: 'home',
      });
      const [page = [], ...others] = made.pages;
      const seen = readBlocks(page);
      expect(others).toEqual([]);
      expect(blockErrors(page as unknown as Json[], 'home')).toEqual([]);
      expect(seen.lines.join()).toContain('line 90');
      expect(seen.lines.join()).toContain(language === 'fr' ? 'Cette page s’arrête ici.' : 'This page ends here.');
      expect(seen.actions).toEqual([{ name: 'skills.progress' }]);
    },
  );

  it('puts what is rarely pressed in the menu of its line, not in a row of its own', () => {
    const report = { label: 'Report', action: { name: 'support.report', arg: 'turn:3' }, tone: 'quiet' } as const;
    const blocks: Block[] = [
      { kind: 'text', text: '*Bonjour* <!here>' },
      { kind: 'buttons', buttons: [report] },
    ];
    const [page = []] = renderCard({ blocks, plain: 'x' }, 'fr', {
      tables: true,
      charts: true,
      surface: 'message',
    }).pages;
    expect(page.map(({ type }) => type)).toEqual(['section']);
    expect(readBlocks(page)).toEqual({ lines: ['*Bonjour* <!here>', 'Report'], active: [], actions: [report.action] });
    // Too long for a section: nothing is cut, the button has its row.
    const long: Block[] = [{ kind: 'text', text: 'é'.repeat(3001) }, ...blocks.slice(1)];
    const made = renderCard({ blocks: long, plain: 'x' }, 'fr', { tables: true, charts: true, surface: 'message' });
    expect(made.pages.flat().map(({ type }) => type)).toEqual(['rich_text', 'rich_text', 'actions']);
  });

  it('keeps every limit on messages and home, whatever it holds', () => {
    let pages = 0;
    fc.assert(
      fc.property(card, fc.constantFrom('fr', 'en'), fc.boolean(), (one, language, rich) => {
        const made = renderCard(one, language, { tables: rich, charts: rich, surface: 'message' });
        pages += made.pages.length;
        expect(made.pages.flatMap((page) => blockErrors(page as unknown as Json[], 'message'))).toEqual([]);
        const home = renderCard(one, language, { tables: false, charts: false, surface: 'home' });
        expect(home.pages.flatMap((page) => blockErrors(page as unknown as Json[], 'home'))).toEqual([]);
        expect(Array.from(unescaped(made.text)).length).toBeLessThanOrEqual(4000);
      }),
      runs,
    );
    console.log(`${runs.numRuns} cards × 2 surfaces within the limits, ${pages} message pages`);
  });

  it('keeps the limits on each step down too', () => {
    fc.assert(
      fc.property(card, fc.constantFrom('simple', 'text'), (one, rung) => {
        const delivery = {
          id: 'd',
          to: 'slack:T:D',
          language: 'fr',
          card: one,
          as: { name: 'x'.repeat(90), emoji: '👩', label: 'cliente simulée (IA)' },
        } as Delivery;
        for (const page of draft(one, delivery, new Set(['tables', 'charts', 'faces']), rung).pages) {
          expect(blockErrors((page.blocks ?? []) as Json[], 'message')).toEqual([]);
          expect(String(page.text).length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it('makes a modal that Slack accepts of any form', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 30 }), words, words, (list, title, submit) => {
        const fields = list.map((one, index) => ({ ...one, name: `f${index}` }));
        const form = { title, intro: title, fields, submit, action: { name: 'nudges.plan', arg: 'x' }, plain: 'x' };
        expect(modalErrors(renderModal(form, 'slack:T01:D01', 'fr') as unknown as Json)).toEqual([]);
      }),
      runs,
    );
  });

  it('shows text as typed on every surface', () => {
    let shown = 0;
    for (const text of hostile) {
      const one: Card = {
        title: text,
        plain: text,
        blocks: [
          { kind: 'text', text },
          { kind: 'text', text, quiet: true },
          { kind: 'text', text: [{ bold: text }, { italic: text }, { link: text, href: `javascript:${text}` }] },
          { kind: 'quote', text },
          { kind: 'facts', facts: [{ name: text, value: text }] },
          { kind: 'table', header: [text], rows: [[text]] },
          { kind: 'choice', label: text, action: { name: 'a' }, options: [{ label: text, value: 'v' }] },
          { kind: 'buttons', buttons: [{ label: text, action: { name: 'b' } }] },
        ],
      };
      for (const surface of ['message', 'home'] as const) {
        const made = renderCard(one, 'fr', { tables: true, charts: true, surface });
        const seen = readBlocks(made.pages.flat());
        expect(seen.active).toEqual([]);
        expect(markup(made.text, false)).toEqual([]);
        expect(unescaped(made.text)).toBe(text);
        expect(seen.lines.filter((line) => line.includes(text)).length).toBeGreaterThanOrEqual(9);
        shown += seen.lines.length;
      }
    }
    console.log(`${shown} renders of hostile text, 0 active`);
  });
});
