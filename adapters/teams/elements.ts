import type { CardElementArray, IExecuteAction, ITable, ITableCell } from '@microsoft/teams.cards';
import type { Action, CardFact } from '../../src/kernel/card.ts';
import { colon, type Language } from '../../src/kernel/words.ts';
import { type Carried, carry } from './action.ts';
import { limits } from './limits.ts';
import { type Look, paragraphs } from './runs.ts';
import { bytes, clean, clip, isPlain, oneLine } from './text.ts';

/** Anything that stands in the body of a card. */
export type Element = CardElementArray[number];

/** A heading for screen readers too, when its words need no protection from Markdown; else the same look, inert. */
export function heading(title: string, size: 'Large' | 'Medium' = 'Large'): readonly Element[] {
  const text = clip(oneLine(title), limits.title);
  if (!isPlain(text)) return paragraphs(text, { size, weight: 'Bolder' });
  return [{ type: 'TextBlock', text, size, weight: 'Bolder', wrap: true, style: 'heading' }];
}

/** Named values side by side; as lines when they are lists, or when their words need protection from Markdown. */
export function facts(all: readonly CardFact[], language: Language): readonly Element[] {
  const cut = all.map(({ name, value }) => ({
    title: clip(oneLine(name), limits.cell),
    value: clip(clean(value), limits.cell),
  }));
  const set: Element = { type: 'FactSet', facts: cut };
  if (bytes(set) <= limits.element && cut.every(({ title, value }) => isPlain(title) && isPlain(value))) return [set];
  return cut.flatMap(({ title, value }) => {
    const list = value.includes('\n') ? `\n${value}` : value;
    return paragraphs([{ bold: title }, `${colon[language]}${list}`]);
  });
}

/** Rows under a header, in as many tables as their length asks for. */
export function tables(header: readonly string[], rows: readonly (readonly string[])[]): readonly ITable[] {
  const width = Math.max(1, Math.min(limits.columns, header.length));
  const columns = widths([header, ...rows].map((cells) => fitted(cells, width)));
  const first = row(fitted(header, width), { weight: 'Bolder' });
  const made: ITable[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const cells of rows) {
    const next = row(fitted(cells, width), {});
    const weight = bytes(next);
    const last = made.at(-1);
    if (last?.rows === undefined || size + weight > limits.element || last.rows.length > limits.tableRows) {
      made.push({ type: 'Table', columns, rows: [first, next] });
      size = weight;
    } else {
      last.rows.push(next);
      size += weight;
    }
  }
  return made.length > 0 ? made : [{ type: 'Table', columns, rows: [first] }];
}

/** What names a button or an input: never nothing, for a client would refuse it. */
export function label(text: string): string {
  return clip(oneLine(text), limits.label) || '…';
}

/** A button; what it carries comes back with it. Inputs are only looked at by the buttons that send them. */
export function execute(
  title: string,
  action: Action,
  carried: Omit<Carried, 'arg'>,
  style?: 'positive' | 'destructive',
): IExecuteAction {
  const inputs = carried.pick !== undefined || carried.form !== undefined;
  return {
    type: 'Action.Execute',
    title: label(title),
    verb: action.name,
    data: carry(action, carried),
    associatedInputs: inputs ? 'auto' : 'none',
    ...(style ? { style } : {}),
  };
}

/** A number or a name needs less room than a sentence. */
function widths(lines: readonly (readonly string[])[]): { width: number }[] {
  const [first = []] = lines;
  return first.map((_, index) => {
    const longest = Math.max(...lines.map((cells) => cells[index]?.length ?? 0));
    return { width: Math.min(4, Math.max(1, Math.ceil(longest / 12))) };
  });
}

function row(cells: readonly string[], look: Look): { type: 'TableRow'; cells: ITableCell[] } {
  const most = Math.max(60, Math.floor((limits.element * 0.8) / Math.max(1, cells.length)) - 250);
  return {
    type: 'TableRow',
    cells: cells.map((cell) => ({
      type: 'TableCell',
      items: [...paragraphs(clip(oneLine(cell), Math.min(limits.cell, most)), look)],
    })),
  };
}

function fitted(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '');
}
