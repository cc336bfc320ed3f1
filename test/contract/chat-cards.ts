import type { Card } from '../../src/kernel/card.ts';
import type { Form } from '../../src/kernel/form.ts';
import type { Language } from '../../src/kernel/words.ts';

/** Text that a careless renderer would turn into a mention, a link, a style or a picture. */
export const hostile: readonly string[] = [
  '<!channel> <!here> <!everyone>',
  '<@U01ALICE> @channel <#C01GEN> <!subteam^S1>',
  '<http://evil.example|your bank> [your bank](http://evil.example)',
  '*bold* _italic_ ~gone~ `code` ```block```',
  ':rotating_light: **gras** # titre',
  'a & b < c > d &lt;!channel&gt; &amp;lt;',
  '<at>Ana</at> <script>alert(1)</script> ![x](http://evil.example/x.png)',
  '{{date}} $\u007Bname} %s \\n',
];

/** One line of text as a card. */
export function say(text: string): { readonly card: Card } {
  return { card: { blocks: [{ kind: 'text', text }], plain: text } };
}

/** Every kind of block at once; what must be visible starts with `w-`. */
export function everyBlock(language: Language): Card {
  const w = (word: string) => `w-${language}-${word}`;
  return {
    title: w('title'),
    blocks: [
      { kind: 'text', text: w('text') },
      { kind: 'text', text: [w('piece'), ' ', { bold: w('bold') }, ' ', { italic: w('italic') }], quiet: true },
      { kind: 'quote', text: w('quote') },
      { kind: 'facts', facts: [{ name: w('fact'), value: w('12,5') }] },
      {
        kind: 'table',
        header: [w('skill'), w('level')],
        rows: [
          [w('calm'), w('3/5')],
          [w('clarity'), w('4/5')],
        ],
      },
      {
        kind: 'chart',
        title: w('chart'),
        form: 'line',
        categories: [w('mon'), w('tue')],
        series: [{ name: w('gauge'), values: [41, 67] }],
      },
      {
        kind: 'choice',
        label: w('choose'),
        action: { name: 'scenario.pick' },
        options: [
          { label: w('parcel'), value: 'late-parcel' },
          { label: w('refund'), value: 'refund' },
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          { label: w('hint'), action: { name: 'practice.hint', arg: 'a:b/c d-é|1' }, tone: 'primary' },
          { label: w('stop'), action: { name: 'practice.stop' }, tone: 'danger' },
        ],
      },
      { kind: 'text', text: w('line') },
      {
        kind: 'buttons',
        buttons: [{ label: w('aside'), action: { name: 'line.report', arg: 'turn:1' }, tone: 'quiet' }],
      },
      { kind: 'rule' },
    ],
    plain: `everything · 12,5 · 3/5 · 4/5 · 41 · 67 (${language})`,
  };
}

/** One field of each kind. */
export const form: Form = {
  title: 'New plan',
  intro: 'Four fields.',
  fields: [
    { kind: 'text', name: 'name', label: 'Name', limit: 40, required: true },
    {
      kind: 'select',
      name: 'level',
      label: 'Level',
      options: [
        { label: 'One', value: '1' },
        { label: 'Two', value: '2' },
      ],
    },
    {
      kind: 'many',
      name: 'days',
      label: 'Days',
      options: [
        { label: 'Monday', value: 'mon' },
        { label: 'Tuesday', value: 'tue' },
      ],
    },
    { kind: 'date', name: 'from', label: 'From' },
  ],
  submit: 'Save',
  action: { name: 'nudges.plan', arg: 'x1' },
  plain: 'New plan: four fields',
};
