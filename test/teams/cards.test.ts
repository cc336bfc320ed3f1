import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degrade } from '../../adapters/teams/degrade.ts';
import { type Activity, type CardMessage, inWords, messages, type Spoken } from '../../adapters/teams/message.ts';
import type { Block, Card } from '../../src/kernel/card.ts';
import type { Form } from '../../src/kernel/form.ts';
import type { Language } from '../../src/kernel/words.ts';
import { everyBlock, form, hostile } from '../contract/chat-cards.ts';
import { cardProblems as problems } from './support/card-schema.ts';
import { readCard } from './support/read-card.ts';

const mostBytes = 28_000;
const as = { name: 'Mme Durand', emoji: '👩‍🦰', label: 'cliente simulée (IA)' };

const spoken = (content: { card: Card } | { form: Form }, language: Language = 'fr'): Spoken => ({
  id: 'd1',
  to: 'teams:x',
  language,
  as,
  generated: true,
  ...content,
});
const cards = (said: readonly CardMessage[]) =>
  said.flatMap(({ attachments }) => attachments.map(({ content }) => content));
const size = (activity: Activity) => Buffer.byteLength(JSON.stringify(activity));

describe('every client of version 1.5 can show', () => {
  it.each(['fr', 'en'] as const)('every kind of block, in %s', (language) => {
    for (const card of cards(messages(spoken({ card: everyBlock(language) }, language))))
      expect(problems(degrade(card))).toEqual([]);
    for (const card of cards(messages(spoken({ form }, language)))) expect(problems(degrade(card))).toEqual([]);
  });

  it('whatever comes', () => {
    fc.assert(
      fc.property(anyCard(), (card) => {
        for (const made of cards(messages(spoken({ card })))) expect(problems(degrade(made))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});

it('says version 1.5, and every newer element has something older in its place', () => {
  for (const card of cards(messages(spoken({ card: everyBlock('fr') })))) {
    expect(card.version).toBe('1.5');
    const text = JSON.stringify(degrade(card));
    expect(text).not.toContain('Chart.');
    expect(text).not.toContain('msteams');
    // The figures of the chart are in the table that stands for it.
    for (const figure of ['41', '67', 'w-fr-mon', 'w-fr-gauge']) expect(text).toContain(figure);
  }
});

it('draws each form of chart natively', () => {
  const chart = (kind: 'bar' | 'line', series: number): Block => ({
    kind: 'chart',
    title: 't',
    form: kind,
    categories: ['lun. 2 nov.', 'mar. 3 nov.'],
    series: Array.from({ length: series }, (_, index) => ({ name: `s${index}`, values: [1, 2.5] })),
  });
  const types = [chart('bar', 1), chart('bar', 2), chart('line', 1), chart('line', 3)].map(
    (block) =>
      cards(messages({ id: 'd', to: 'teams:x', language: 'fr', card: { blocks: [block], plain: '' } }))[0]?.body[0]
        ?.type,
  );
  expect(types).toEqual(['Chart.VerticalBar', 'Chart.VerticalBar.Grouped', 'Chart.Line', 'Chart.Line']);
});

it('labels every input, says what is missing, and shows at most six actions side by side', () => {
  const buttons = Array.from({ length: 15 }, (_, index) => ({
    label: `b${index}`,
    action: { name: 'x', arg: `${index}` },
  }));
  const [card] = cards(messages(spoken({ card: { blocks: [{ kind: 'buttons', buttons }], plain: '' } })));
  const sets = card?.body.filter(({ type }) => type === 'ActionSet') ?? [];
  expect(sets.map((set) => ('actions' in set ? set.actions?.length : 0))).toEqual([6, 6, 3]);
  const [asked] = cards(messages(spoken({ form })));
  for (const input of readCard(asked).inputs) {
    expect(input.label).toEqual(expect.any(String));
    expect(input.errorMessage).toEqual(expect.any(String));
  }
});

it('only the buttons that send inputs look at them', () => {
  const [card] = cards(messages(spoken({ card: everyBlock('fr') })));
  const found = [...JSON.stringify(card).matchAll(/"verb":"([^"]+)"[^}]*\},"associatedInputs":"(\w+)"/g)];
  expect(found.map(([, verb, inputs]) => `${verb} ${inputs}`)).toEqual([
    'scenario.pick auto',
    'practice.hint none',
    'practice.stop none',
    'line.report none',
  ]);
});

it.each(hostile)('keeps %s inert in every surface, and whole', (text) => {
  const blocks: Block[] = [
    { kind: 'text', text },
    { kind: 'text', text: [text, { bold: text }, { italic: text }, { link: text, href: 'https://example.com/' }] },
    { kind: 'quote', text },
    { kind: 'facts', facts: [{ name: text, value: text }] },
    { kind: 'table', header: [text], rows: [[text]] },
    { kind: 'chart', title: text, form: 'bar', categories: [text], series: [{ name: text, values: [1] }] },
    { kind: 'choice', label: text, action: { name: 'x' }, options: [{ label: text, value: 'v' }] },
    { kind: 'buttons', buttons: [{ label: text, action: { name: 'x' } }] },
    { kind: 'buttons', buttons: [{ label: text, action: { name: 'x' }, tone: 'quiet' }] },
    { kind: 'file', name: text, mime: 'text/plain', content: text },
  ];
  const made = messages({ ...spoken({ card: { title: text, blocks, plain: text } }), as: { ...as, name: text } });
  const seen = cards(made).map((card) => readCard(card));
  expect(seen.flatMap(({ active }) => active)).toEqual(['https://example.com/']);
  expect(
    seen
      .flatMap(({ lines }) => lines)
      .join('\n')
      .split(text).length - 1,
  ).toBeGreaterThanOrEqual(18);
  expect(JSON.stringify(made)).not.toContain('"mention"');
  expect(inWords(spoken({ card: { blocks, plain: text } }))).toMatchObject({ textFormat: 'plain' });
});

it('takes out what runs text backwards or hides in it, and dates that cards would fill in', () => {
  const text = 'a\u202eb\u0007c\u2066d {{DATE(2026-01-01T00:00:00Z, SHORT)}} \ud800';
  const [card] = cards(messages(spoken({ card: { title: text, blocks: [{ kind: 'text', text }], plain: text } })));
  const shown = readCard(card).lines.join('\n');
  expect(shown).toContain('abcd');
  expect(shown).not.toMatch(/[\u202e\u2066\u0007]|\{\{DATE|a date/);
  expect(shown.isWellFormed()).toBe(true);
});

it('only goes to addresses of the web', () => {
  const pieces = [
    { link: 'x', href: 'javascript:alert(1)' },
    { link: 'y', href: 'https://example.com/' },
  ];
  const [card] = cards(messages(spoken({ card: { blocks: [{ kind: 'text', text: pieces }], plain: '' } })));
  expect(readCard(card).active).toEqual(['https://example.com/']);
});

it('fits every message in 28 KB, however long, and cuts between letters', () => {
  const longest = { bytes: 0, pages: 0 };
  const check = (said: readonly Activity[]) => {
    for (const activity of said) {
      longest.bytes = Math.max(longest.bytes, size(activity));
      expect(size(activity)).toBeLessThan(mostBytes);
      expect(JSON.stringify(activity).isWellFormed()).toBe(true);
      for (const { content } of activity.attachments ?? []) readCard(content);
    }
    longest.pages = Math.max(longest.pages, said.length);
  };
  for (const text of ['é👩‍🦰 ', 'a\n', '"\\', `a${'\u0301'.repeat(3000)}`, '\u0001\ud800', 'x'])
    for (const card of [longCard(text), { ...longCard(text), title: text.repeat(4000) }]) {
      check(messages(spoken({ card })));
      check([inWords(spoken({ card }))]);
    }
  fc.assert(
    fc.property(anyCard(), (card) => check(messages(spoken({ card })))),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(anyForm(), (asked) => check(messages(spoken({ form: asked })))),
    { numRuns: 40 },
  );
  console.log(`cards: longest message ${longest.bytes} bytes, most pages ${longest.pages}`);
}, 60_000);

function longCard(unit: string): Card {
  const text = unit.repeat(Math.ceil(40_000 / unit.length));
  const many = Array.from({ length: 40 }, () => text.slice(0, 3000));
  return {
    title: text,
    blocks: [
      { kind: 'text', text },
      { kind: 'quote', text },
      { kind: 'facts', facts: many.map((value) => ({ name: value, value })) },
      { kind: 'table', header: many, rows: [many, many] },
      {
        kind: 'chart',
        title: text,
        form: 'line',
        categories: many,
        series: many.slice(0, 5).map((name) => ({ name, values: [1] })),
      },
      {
        kind: 'chart',
        title: text,
        form: 'bar',
        categories: many.slice(0, 20),
        series: [{ name: text, values: [Number.NaN] }],
      },
      {
        kind: 'choice',
        label: text,
        action: { name: 'x' },
        options: many.map((label, value) => ({ label, value: `${value}` })),
      },
      { kind: 'buttons', buttons: many.map((label) => ({ label, action: { name: 'x', arg: 'y'.repeat(300) } })) },
      { kind: 'file', name: text, mime: 'text/csv', content: text },
    ],
    plain: text,
  };
}

function anyText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(...hostile),
    fc.lorem({ maxCount: 60 }),
  );
}

function anyBlock(): fc.Arbitrary<Block> {
  const text = anyText();
  const action = fc.record({ name: fc.constant('x'), arg: text });
  return fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text }),
    fc.record({ kind: fc.constant('quote' as const), text }),
    fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fc.record({ name: text, value: text })) }),
    fc.record({ kind: fc.constant('table' as const), header: fc.array(text), rows: fc.array(fc.array(text)) }),
    fc.record({
      kind: fc.constant('chart' as const),
      title: text,
      form: fc.constantFrom('bar' as const, 'line' as const),
      categories: fc.array(text),
      series: fc.array(fc.record({ name: text, values: fc.array(fc.double()) })),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      label: text,
      action,
      options: fc.array(fc.record({ label: text, value: fc.string() })),
    }),
    fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(fc.record({ label: text, action })) }),
    fc.record({ kind: fc.constant('rule' as const) }),
  );
}

function anyCard(): fc.Arbitrary<Card> {
  return fc.record({ title: anyText(), blocks: fc.array(anyBlock(), { maxLength: 30 }), plain: anyText() });
}

function anyForm(): fc.Arbitrary<Form> {
  const options = fc.array(fc.record({ label: anyText(), value: fc.string({ maxLength: 60 }) }), { maxLength: 200 });
  const named = { name: fc.string({ minLength: 1 }), label: anyText(), hint: anyText() };
  const field = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), limit: fc.constant(4000), value: anyText(), ...named }),
    fc.record({ kind: fc.constant('select' as const), options, ...named }),
    fc.record({ kind: fc.constant('many' as const), options, ...named }),
    fc.record({ kind: fc.constant('date' as const), ...named }),
  );
  const fields = fc.array(field, { maxLength: 40 });
  return fc.record({
    title: anyText(),
    fields,
    submit: anyText(),
    action: fc.constant({ name: 'x' }),
    plain: anyText(),
  });
}
