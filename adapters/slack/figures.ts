import type { types } from '@slack/bolt';
import type { Block } from '../../src/kernel/card.ts';
import { limits } from './limits.ts';
import { preformatted } from './rich.ts';
import { clean, clip, size } from './text.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Chart = Extract<Block, { kind: 'chart' }>;

/** A chart block; newer than the SDK's types. */
export type DataVisualization = {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar' | 'line';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
};

/** A native table, or undefined when it has no place in one (size, rows of unequal length are padded). */
export function nativeTable(table: Table): types.TableBlock | undefined {
  const lines = [table.header, ...table.rows];
  const columns = Math.max(...lines.map((line) => line.length));
  const text = lines.flat().reduce((sum, cell) => sum + size(cell), 0);
  const fits = lines.length <= limits.tableRows && columns <= limits.tableColumns && text <= limits.tableText;
  if (!fits || columns === 0) return undefined;
  return {
    type: 'table',
    rows: lines.map((line) =>
      Array.from({ length: columns }, (_, index) => ({
        type: 'raw_text' as const,
        text: clean(line[index] ?? '') || ' ',
      })),
    ),
    column_settings: Array.from({ length: columns }, () => ({ is_wrapped: true })),
  };
}

/** The same table in letters; wide ones as a list, since a phone would break their lines. */
export function textTable(table: Table): readonly types.RichTextBlock[] {
  const lines = [table.header, ...table.rows].map((line) => line.map((cell) => clean(cell).replace(/\s+/g, ' ')));
  const widths = lines.reduce<number[]>(
    (all, line) => line.map((cell, index) => Math.max(all[index] ?? 0, size(cell))).concat(all.slice(line.length)),
    [],
  );
  const wide = widths.reduce((sum, width) => sum + width + 2, 0) > 60;
  const text = wide
    ? lines
        .slice(1)
        .map((line) => line.map((cell, index) => `${lines[0]?.[index] ?? ''} ${cell}`).join('\n'))
        .join('\n\n')
    : lines
        .map((line) =>
          line
            .map((cell, index) => pad(cell, widths[index] ?? 0))
            .join('  ')
            .trimEnd(),
        )
        .join('\n');
  // A wide table without rows still shows its header.
  return preformatted(text === '' ? (lines[0] ?? []).join(' · ') : text);
}

/** A native chart, or undefined when Slack would refuse its shape. */
export function nativeChart(raw: Chart): DataVisualization | undefined {
  const chart = cleaned(raw);
  const labels = [...chart.categories, ...chart.series.map(({ name }) => name)];
  const fits =
    chart.categories.length >= 1 &&
    chart.categories.length <= limits.chartCategories &&
    chart.series.length >= 1 &&
    chart.series.length <= limits.chartSeries &&
    labels.every((label) => label !== '' && size(label) <= limits.chartLabel) &&
    new Set(chart.categories).size === chart.categories.length &&
    new Set(chart.series.map(({ name }) => name)).size === chart.series.length &&
    chart.series.every(({ values }) => values.length === chart.categories.length && values.every(Number.isFinite));
  if (!fits || chart.title === '') return undefined;
  return {
    type: 'data_visualization',
    title: clip(chart.title, limits.chartTitle),
    chart: {
      type: chart.form,
      series: chart.series.map(({ name, values }) => ({
        name,
        data: chart.categories.map((label, index) => ({ label, value: values[index] ?? 0 })),
      })),
      axis_config: { categories: chart.categories },
    },
  };
}

/** The figures of a chart as a table. */
export function chartTable(chart: Chart): Table {
  return {
    kind: 'table',
    header: [chart.title, ...chart.series.map(({ name }) => name)],
    rows: chart.categories.map((category, index) => [
      category,
      ...chart.series.map(({ values }) => String(values[index] ?? '')),
    ]),
  };
}

/** The figures of a chart as bars of text, for surfaces that draw none. */
export function textChart(chart: Chart): readonly types.RichTextBlock[] {
  const top = Math.max(1, ...chart.series.flatMap(({ values }) => values));
  const width = Math.max(0, ...chart.categories.map(size));
  const lines = chart.series.flatMap(({ name, values }) => [
    name,
    ...chart.categories.map((category, index) => {
      const value = values[index] ?? 0;
      return `${pad(category, width)}  ${'▇'.repeat(Math.max(0, Math.round((value / top) * 12)))} ${value}`;
    }),
  ]);
  return preformatted(clean([chart.title, ...lines].join('\n')));
}

function cleaned(chart: Chart): Chart {
  return {
    ...chart,
    title: clean(chart.title),
    categories: chart.categories.map(clean),
    series: chart.series.map((one) => ({ ...one, name: clean(one.name) })),
  };
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - size(text)));
}
