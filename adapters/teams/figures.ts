import type { IContainer } from '@microsoft/teams.cards';
import type { Block } from '../../src/kernel/card.ts';
import { type Element, heading, tables } from './elements.ts';
import { limits } from './limits.ts';
import { bytes, clip, oneLine } from './text.ts';

type Chart = Extract<Block, { kind: 'chart' }>;

/** A chart drawn by the client, with the same figures as a table for clients that draw none. */
export function chart(block: Chart): readonly Element[] {
  const table = asTable(block);
  const small = block.categories.length <= limits.categories && block.series.length <= limits.series;
  // A chart of nothing is an empty frame in some clients.
  if (!small || block.categories.length === 0 || block.series.length === 0) return table;
  const title = clip(oneLine(block.title), limits.label);
  const drawn = draw(block, title, table);
  return bytes(drawn) <= limits.page * 0.8 ? [drawn] : table;
}

function draw(block: Chart, title: string, table: readonly Element[]): Element {
  const fallback: IContainer = { type: 'Container', items: [...table] };
  if (block.form === 'line') return { type: 'Chart.Line', title, showTitle: true, data: several(block), fallback };
  const [only] = block.series;
  if (block.series.length === 1 && only !== undefined) {
    const data = block.categories.map((category, index) => ({ x: label(category), y: figure(only.values[index]) }));
    const yAxisTitle = label(only.name);
    return { type: 'Chart.VerticalBar', title, showTitle: true, yAxisTitle, showBarValues: true, data, fallback };
  }
  return {
    type: 'Chart.VerticalBar.Grouped',
    title,
    showTitle: true,
    showBarValues: true,
    data: several(block),
    fallback,
  };
}

function several({ categories, series }: Chart) {
  return series.map(({ name, values }) => ({
    legend: label(name),
    values: categories.map((category, index) => ({ x: label(category), y: figure(values[index]) })),
  }));
}

function asTable({ title, categories, series }: Chart): readonly Element[] {
  const header = ['', ...series.map(({ name }) => name)];
  const rows = categories.map((category, index) => [
    category,
    ...series.map(({ values }) => String(figure(values[index]))),
  ]);
  return [...heading(title, 'Medium'), ...tables(header, rows)];
}

function label(text: string): string {
  return clip(oneLine(text), limits.label);
}

function figure(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}
