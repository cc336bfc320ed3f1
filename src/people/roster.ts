import type { Pair } from '../kernel/words.ts';
import { type Column, columnOf, type RosterRow, rowSchema } from './roster-columns.ts';
import { type Line, linesOf } from './roster-file.ts';
import { type FaultName, faultOf } from './words-roster.ts';

/** What is wrong, where: lines count from 1, the header is line 1; a column by the name the file gives it. */
export type RosterFault = { readonly line: number; readonly column: string; readonly message: Pair };

/** A roster read: its rows, or every fault. */
export type Roster = { readonly rows: readonly RosterRow[] } | { readonly faults: readonly RosterFault[] };

/** E-mails already in the house, who may be named as managers, with their own manager's. */
export type KnownManagers = ReadonlyMap<string, string | null>;

/** Largest file read, in characters. */
const most = 8 * 1024 * 1024;
/** Most letters of a column's name that are repeated. */
const longestTitle = 60;
/** A cell that a spreadsheet would run. */
const formula = /^[=+\-@\t\r＝＋－＠]/u;

const fault = (line: number, column: string, name: FaultName | `${FaultName} ${string}`): RosterFault => ({
  line,
  column,
  message: faultOf(name),
});

/** Reads a roster whole: any fault anywhere, and nothing is to be changed. */
export function readRoster(text: string, known: KnownManagers): Roster {
  if (text.length > most) return { faults: [fault(1, 'file', 'tooBig')] };
  if (text.includes('\0')) return { faults: [fault(1, 'file', 'notText')] };
  const { lines, end } = linesOf(text.replace(/^\ufeff/u, ''));
  const broken = end ? [fault(end.line, 'file', end.quote)] : [];
  const [header, ...body] = lines;
  if (!header) return { faults: broken.length > 0 ? broken : [fault(1, 'file', 'empty')] };
  const titles = header.cells.map((cell) => tidy(cell).slice(0, longestTitle));
  const names = titles.map(columnOf);
  const written = (column: string): string => titles[names.indexOf(column as Column)] ?? column;
  const faults = [...headerFaults({ cells: titles, line: header.line }, names), ...broken];
  if (body.length === 0 && faults.length === 0) faults.push(fault(1, 'file', 'nobody'));
  const rows: Row[] = [];
  const checked: RosterRow[] = [];
  for (const { cells, line } of body) {
    const row = cellsOf(cells, names);
    rows.push({ line, row });
    const wrong = cellFaults(cells, titles, line);
    const parsed = rowSchema.safeParse(row);
    if (parsed.success) checked.push(parsed.data);
    else
      for (const { path, message } of parsed.error.issues)
        wrong.push({ line, column: written(String(path[0] ?? 'file')), message: faultOf(message) });
    faults.push(...wrong);
  }
  const told = new Set(faults.map(({ line, column }) => `${line} ${column}`));
  const later = [
    ...repeated(rows, written('email')),
    ...managers(rows, known, written('manager'), broken.length === 0),
    ...(['site', 'team'] as const).flatMap((column) => spellings(rows, column, written(column))),
  ];
  faults.push(...later.filter(({ line, column }) => !told.has(`${line} ${column}`)));
  return faults.length > 0
    ? {
        faults: faults.sort((a, b) => a.line - b.line || titles.indexOf(a.column) - titles.indexOf(b.column)),
      }
    : { rows: checked };
}

function headerFaults({ cells, line }: Line, names: readonly (Column | undefined)[]): RosterFault[] {
  const faults = names.flatMap((name, i) => {
    const written = cells[i] ?? '';
    if (!name) return [fault(line, written || `column ${i + 1}`, 'unknownColumn')];
    return names.indexOf(name) === i ? [] : [fault(line, written, 'twice')];
  });
  return names.includes('email') ? faults : [...faults, fault(line, 'email', 'noEmail')];
}

function cellFaults(cells: readonly string[], header: readonly string[], line: number): RosterFault[] {
  const faults = cells.flatMap((cell, i) => {
    const column = header[i] ?? `column ${i + 1}`;
    return [
      ...(formula.test(cell) ? [fault(line, column, 'formula')] : []),
      ...(cell.includes('\ufffd') ? [fault(line, column, 'lost')] : []),
    ];
  });
  if (cells.length > header.length) faults.push(fault(line, 'file', `cells ${cells.length}/${header.length}`));
  return faults;
}

type Row = { readonly line: number; readonly row: Partial<Record<Column, string>> };

/** Spaces and signs nobody sees, and accents in two pieces, are not differences; nor do they reach a terminal. */
const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();

const cellsOf = (cells: readonly string[], names: readonly (Column | undefined)[]): Row['row'] =>
  Object.fromEntries(
    names.flatMap((name, i) => {
      const cell = tidy(cells[i] ?? '');
      return name && cell ? [[name, cell]] : [];
    }),
  );

function repeated(rows: readonly Row[], column: string): RosterFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const email = row.email?.toLowerCase();
    if (email === undefined) return [];
    const seen = first.get(email);
    if (seen === undefined) first.set(email, line);
    return seen === undefined ? [] : [fault(line, column, `repeated ${seen}`)];
  });
}

/** Managers nobody knows (unless part of the file could not be read), and circles; who has no manager here keeps the one they had. */
function managers(rows: readonly Row[], known: KnownManagers, column: string, whole: boolean): RosterFault[] {
  const above = new Map<string, string | null>(known);
  for (const { row } of rows) {
    const email = row.email?.toLowerCase();
    if (email) above.set(email, row.manager?.toLowerCase() ?? known.get(email) ?? null);
  }
  const safe = new Set<string>();
  return rows.flatMap(({ line, row }) => {
    const [email, manager] = [row.email?.toLowerCase(), row.manager?.toLowerCase()];
    if (!email || !manager) return [];
    if (!above.has(manager)) return whole ? [fault(line, column, 'managerUnknown')] : [];
    const seen = new Set<string>();
    let one: string | null | undefined = manager;
    for (; one && !seen.has(one) && !safe.has(one); one = above.get(one)) {
      if (one === email) return [fault(line, column, 'circle')];
      seen.add(one);
    }
    // What leads to the top is not walked again, however long the chain.
    if (!one || safe.has(one)) for (const each of seen) safe.add(each);
    return [];
  });
}

const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One name written two ways would be counted as two. */
function spellings(rows: readonly Row[], column: 'site' | 'team', written: string): RosterFault[] {
  const first = new Map<string, { readonly name: string; readonly line: number }>();
  return rows.flatMap(({ line, row }) => {
    const name = row[column];
    if (name === undefined) return [];
    const known = first.get(bare(name));
    if (!known) first.set(bare(name), { name, line });
    return known && known.name !== name ? [fault(line, written, `spelling ${known.line}\n${known.name}\n${name}`)] : [];
  });
}
