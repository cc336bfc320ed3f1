import { parse } from 'csv-parse/sync';

/** Bytes as text: UTF-16 by its mark or its zeros, UTF-8 when they are, else Windows-1252 (what spreadsheets save as "CSV"). */
export function decodeRoster(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le').decode(bytes);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const separatorOf = (text: string): string => {
  const [header = ''] = /^[^\r\n]*/u.exec(text.trimStart()) ?? [];
  const counts = [';', ',', '\t'].map((mark) => ({ mark, n: header.split(mark).length }));
  return counts.sort((a, b) => b.n - a.n)[0]?.mark ?? ',';
};

/** A record, and the line of the file it begins on. */
export type Line = { readonly cells: readonly string[]; readonly line: number };

/** Breaks inside its cells: a record is told by the line it begins on. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((n, cell) => n + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);

/** Where a file stops being readable: a quote never closed, or out of place. */
type End = { readonly line: number; readonly quote: 'unclosed' | 'quotes' };

/** The records of a file, as far as it is readable, and where it stops being so. */
export function linesOf(text: string): { readonly lines: readonly Line[]; readonly end?: End } {
  const lines: Line[] = [];
  let next = 1;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      onRecord: (record, { lines: last }) => {
        const cells = record as string[];
        lines.push({ cells, line: last - breaksIn(cells) });
        next = last + 1;
        return null;
      },
    });
  } catch (error) {
    const unclosed = error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED';
    return { lines, end: { line: next, quote: unclosed ? 'unclosed' : 'quotes' } };
  }
  return { lines };
}
