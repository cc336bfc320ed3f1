import { parse } from 'csv-parse/sync';
import { type Column, columnOf, type RosterRow, rowSchema } from './roster-columns.ts';

/** What is wrong, where: lines count from 1, the header is line 1. */
export type RosterFault = { readonly line: number; readonly column: string; readonly message: string };

/** A roster read: its rows, or every fault. */
export type Roster = { readonly rows: readonly RosterRow[] } | { readonly faults: readonly RosterFault[] };

/** Largest file read, in bytes. */
const mostBytes = 8 * 1024 * 1024;
/** A cell that a spreadsheet would run. */
const formula = /^[=+\-@\t\r]/u;

/** Bytes as text: UTF-8 when they are, else Windows-1252 (what spreadsheets save as "CSV"). */
export function decodeRoster(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const separatorOf = (text: string): string => {
  const header = text.slice(0, text.search(/[\r\n]|$/u));
  const counts = [';', ',', '\t'].map((mark) => ({ mark, n: header.split(mark).length }));
  return counts.sort((a, b) => b.n - a.n)[0]?.mark ?? ',';
};

/** Reads a roster whole: any fault anywhere, and nothing is to be changed. `known` are e-mails already in the house, who may be named as managers. */
export function readRoster(text: string, known: ReadonlySet<string>): Roster {
  if (text.length > mostBytes) return { faults: [{ line: 1, column: 'file', message: 'is over 8 MB: split it' }] };
  const clean = text.replace(/^\ufeff/u, '');
  const records: { record: string[]; line: number }[] = [];
  try {
    parse(clean, {
      delimiter: separatorOf(clean),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      onRecord: (record, { lines }) => {
        records.push({ record: record as string[], line: lines });
        return null;
      },
    });
  } catch (error) {
    const line = typeof error === 'object' && error && 'lines' in error ? Number(error.lines) : 1;
    return { faults: [{ line, column: 'file', message: 'is not readable CSV here: check the quotes' }] };
  }
  const [header, ...body] = records;
  if (!header)
    return {
      faults: [{ line: 1, column: 'file', message: 'is empty: the first line names the columns, starting with email' }],
    };
  const names = header.record.map(columnOf);
  const faults = headerFaults(header.record, names);
  const rows: { line: number; row: RosterRow }[] = [];
  for (const { record, line } of body) {
    const cells = cellsOf(record, names);
    const wrong = cellFaults(record, header.record, line);
    const parsed = rowSchema.safeParse(cells);
    if (!parsed.success)
      wrong.push(
        ...parsed.error.issues.map((issue) => ({
          line: line,
          column: String(issue.path[0] ?? 'file'),
          message: issue.message,
        })),
      );
    faults.push(...wrong);
    if (parsed.success && wrong.length === 0) rows.push({ line, row: parsed.data });
  }
  faults.push(...repeated(rows), ...managers(rows, known, faults.length > 0));
  return faults.length > 0 ? { faults: faults.sort((a, b) => a.line - b.line) } : { rows: rows.map(({ row }) => row) };
}

function headerFaults(header: readonly string[], names: readonly (Column | undefined)[]): RosterFault[] {
  const faults: RosterFault[] = [];
  for (const [i, name] of names.entries()) {
    const written = header[i] ?? '';
    if (!name)
      faults.push({
        line: 1,
        column: written || `column ${i + 1}`,
        message: 'is not a column we know: remove it or rename it',
      });
    else if (names.indexOf(name) !== i) faults.push({ line: 1, column: written, message: 'is there twice: keep one' });
  }
  if (!names.includes('email'))
    faults.push({ line: 1, column: 'email', message: 'is missing: the roster needs an email column' });
  return faults;
}

function cellFaults(record: readonly string[], header: readonly string[], line: number): RosterFault[] {
  const faults = record.flatMap((cell, i) =>
    formula.test(cell)
      ? [{ line, column: header[i] ?? `column ${i + 1}`, message: 'starts like a formula: write plain text' }]
      : [],
  );
  if (record.length > header.length)
    faults.push({
      line,
      column: 'file',
      message: `has ${record.length} cells for ${header.length} columns: check the separators`,
    });
  return faults;
}

const cellsOf = (record: readonly string[], names: readonly (Column | undefined)[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name, i) => (name && record[i] ? [[name, record[i]]] : [])));

function repeated(rows: readonly { line: number; row: RosterRow }[]): RosterFault[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, row }) => {
    const seen = first.get(row.email);
    if (seen === undefined) first.set(row.email, line);
    return seen === undefined ? [] : [{ line, column: 'email', message: `is already on line ${seen}: keep one` }];
  });
}

function managers(
  rows: readonly { line: number; row: RosterRow }[],
  known: ReadonlySet<string>,
  incomplete: boolean,
): RosterFault[] {
  const byEmail = new Map(rows.map((entry) => [entry.row.email, entry.row]));
  return rows.flatMap(({ line, row }) => {
    if (!row.manager) return [];
    if (!incomplete && !byEmail.has(row.manager) && !known.has(row.manager))
      return [
        {
          line,
          column: 'manager',
          message: 'is nobody on this roster or already known: add them, or correct the address',
        },
      ];
    const seen = new Set([row.email]);
    for (let above: string | undefined = row.manager; above; above = byEmail.get(above)?.manager) {
      if (above === row.email)
        return [{ line, column: 'manager', message: 'makes a circle: somebody would manage their own manager' }];
      if (seen.has(above)) break;
      seen.add(above);
    }
    return [];
  });
}
