import type { Button, Card } from '../kernel/card.ts';
import { type Language, languages } from '../kernel/words.ts';
import { mustBe } from '../practice/engine/learners.ts';
import { levels } from '../practice/engine/levels.ts';
import { benchLearners, type Scenario } from '../scenarios/schema.ts';
import { type BenchReport, type BenchRun, benchPassed } from './bench.ts';
import { words } from './words.ts';
import { benchWords, endNames, learnerNames } from './words-bench.ts';

const mostShown = 10;

const ending = ({ outcome, turns, right }: BenchRun, language: Language): string =>
  `${right ? '' : '✗ '}${endNames[outcome ?? 'OPEN'][language]} (${turns})`;

const rowsOf = (report: BenchReport, language: Language): readonly (readonly string[])[] =>
  benchLearners.flatMap((learner) =>
    languages.map((spoken) => [
      `${learnerNames[learner][language]} · ${spoken.toUpperCase()}`,
      ...levels.map((level) => {
        const run = report.runs.find(
          (one) => one.learner === learner && one.language === spoken && one.level === level,
        );
        return run ? ending(run, language) : '';
      }),
    ]),
  );

/** Everything the bench holds against a scenario, in words. */
export const benchPoints = (report: BenchReport, language: Language): readonly string[] => [
  ...report.runs
    .filter(({ right }) => !right)
    .map(
      ({ learner, level, language: spoken, outcome }) =>
        benchWords.wrong(
          learnerNames[learner][language],
          mustBe[learner][language],
          endNames[outcome ?? 'OPEN'][language],
          benchWords.levels[language][level - 1] ?? '',
          spoken.toUpperCase(),
        )[language],
    ),
  ...report.unreachable.map((field) => benchWords.unreachable(field)[language]),
  ...report.weak.map((what) => benchWords.weak(what)[language]),
];

/** How the six agents ended, as a table and a chart. */
export function benchCard(draft: string, scenario: Scenario, report: BenchReport, language: Language): Card {
  const title = benchWords.title(scenario.title[language])[language];
  const points = benchPoints(report, language);
  const lead = points.length === 0 ? benchWords.passed[language] : benchWords.failed(points.length)[language];
  const shown = [
    ...points.slice(0, mostShown),
    ...(points.length > mostShown ? [words.more(points.length - mostShown)[language]] : []),
  ];
  const header = [benchWords.agent[language], ...benchWords.levels[language]];
  const rows = rowsOf(report, language);
  const curves = report.anger.filter((one) => one.language === language);
  const longest = Math.max(1, ...curves.map(({ values }) => values.length));
  const buttons: Button[] = [
    { label: words.sign[language], action: { name: 'authoring.publish', arg: draft }, tone: 'primary' },
    { label: words.export[language], action: { name: 'authoring.export', arg: `draft:${draft}` } },
  ];
  return {
    title,
    blocks: [
      { kind: 'text', text: lead },
      ...shown.map((text) => ({ kind: 'quote', text }) as const),
      { kind: 'table', header, rows },
      { kind: 'text', text: benchWords.legend[language], quiet: true },
      {
        kind: 'chart',
        title: benchWords.chart[language],
        form: 'line',
        categories: Array.from({ length: longest }, (_, turn) => String(turn)),
        // A conversation that is over stays where it ended.
        series: curves.map(({ learner, values }) => ({
          name: learnerNames[learner][language],
          values: Array.from({ length: longest }, (_, turn) => values[Math.min(turn, values.length - 1)] ?? 0),
        })),
      },
      { kind: 'buttons', buttons: benchPassed(report) ? buttons : buttons.slice(1) },
    ],
    plain: [
      title,
      lead,
      ...shown,
      header.join(' · '),
      ...rows.map((row) => row.join(' · ')),
      benchWords.chart[language],
      ...curves.map(({ learner, values }) => `${learnerNames[learner][language]} ${values.join(' ')}`),
    ].join('\n'),
    data: { kind: 'bench', draft, passed: benchPassed(report), points: points.length },
  };
}
