import type { Block, Button, Card } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import type { Language } from '../kernel/words.ts';
import { claimLine } from '../programme/claims.ts';
import { cases, entryNames, exportable, type Inputs, type Outcome, outcomeOf, typed } from './rules.ts';
import { caseNames, entryWords, words } from './words.ts';

const button = (label: string, name: string): Button => ({ label, action: { name: `roi.${name}` } });

const minus = (text: string): string => text.replace(/^-/u, '−');
const euros = (n: number, language: Language): string =>
  minus(
    new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
      Math.round(n) + 0,
    ),
  );
const plain = (n: number, language: Language): string =>
  minus(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(n));
const percent = (ratio: number, language: Language): string =>
  minus(new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(ratio));

/** The form, every entry as it was last. */
export const roiForm = (kept: Inputs, language: Language): Form => ({
  title: words.title[language],
  intro: words.formIntro[language],
  fields: entryNames.map((entry) => ({
    kind: 'text' as const,
    name: entry,
    label: entryWords[entry].name[language],
    hint: entryWords[entry].hint[language],
    limit: 60,
    ...(typed(kept[entry]) ? { value: typed(kept[entry]) } : {}),
  })),
  submit: words.save[language],
  action: { name: 'roi.form' },
  plain: words.title[language],
});

/** The lines that come out, worded, in each case. */
function linesOf(outcomes: readonly Outcome[], inputs: Inputs, language: Language): readonly (readonly string[])[] {
  const line = (name: string, of: (outcome: Outcome) => string): readonly string[] => [name, ...outcomes.map(of)];
  const entered = (entry: 'licence' | 'change'): readonly string[] => [
    entryWords[entry].name[language],
    ...cases.map((one) => (inputs[entry] === null ? words.none[language] : euros(inputs[entry][one], language))),
  ];
  return [
    line(words.practice[language], ({ practiceHours }) => plain(practiceHours, language)),
    line(words.days[language], ({ trainerDays }) => plain(trainerDays, language)),
    line(words.value[language], ({ value }) => euros(value, language)),
    entered('licence'),
    entered('change'),
    line(words.ambassadors[language], ({ ambassadors }) =>
      inputs.hours === null || inputs.hourCost === null ? words.none[language] : euros(ambassadors, language),
    ),
    line(words.cost[language], ({ cost }) => euros(cost, language)),
    line(words.net[language], ({ net }) => euros(net, language)),
    line(words.ratio[language], ({ ratio }) => (ratio === null ? words.noRatio[language] : percent(ratio, language))),
  ];
}

const header = (language: Language): readonly string[] => [
  words.line[language],
  ...cases.map((one) => caseNames[one][language]),
];

/** What comes out, with the formula, what it does not count, and where the quoted day comes from. */
export function roiCard(inputs: Inputs, language: Language): Card {
  const outcomes = cases.map((one) => outcomeOf(inputs, one));
  const rows = linesOf(outcomes, inputs, language);
  const below = cases.filter((_, at) => (outcomes[at]?.net ?? 0) < 0).map((one) => caseNames[one][language]);
  const ready = exportable(inputs);
  const said = [
    ...(below.length > 0 ? [words.negative(below.join(', ').toLowerCase())[language]] : []),
    ...(ready ? [] : [words.missing[language]]),
  ];
  const foot = [words.formula[language], words.limit[language], claimLine('trainer_day', language)];
  const buttons = [
    button(words.change[language], 'form'),
    ...(ready ? [button(words.exportButton[language], 'export')] : []),
  ];
  const blocks: Block[] = [
    { kind: 'table', header: header(language), rows },
    ...said.map((text) => ({ kind: 'text', text }) as const),
    ...foot.map((text) => ({ kind: 'text', text, quiet: true }) as const),
    { kind: 'buttons', buttons },
  ];
  return {
    title: words.title[language],
    blocks,
    plain: [
      words.title[language],
      header(language).join(' — '),
      ...rows.map((row) => row.join(' — ')),
      ...said,
      ...foot,
    ].join('\n'),
    data: { kind: 'roi', exportable: ready, net: outcomes.map(({ net }) => Math.round(net)) },
  };
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The estimate for a spreadsheet: what was entered, what came out, the formula, the limits. */
export function exportCard(inputs: Inputs, language: Language): Card {
  const entered = entryNames.map((entry) => [
    entryWords[entry].name[language],
    ...cases.map((one) => (inputs[entry] === null ? '' : plain(inputs[entry][one], language))),
  ]);
  const out = linesOf(
    cases.map((one) => outcomeOf(inputs, one)),
    inputs,
    language,
  );
  const notes = [words.formula[language], words.limit[language], claimLine('trainer_day', language)];
  const lines = [header(language), ...entered, ...out, ...notes.map((text) => [text])];
  const content = `\uFEFF${lines.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
  return {
    blocks: [
      { kind: 'text', text: words.exported[language] },
      { kind: 'file', name: words.file[language], mime: 'text/csv', content },
    ],
    plain: words.exported[language],
    data: { kind: 'roi_export' },
  };
}
