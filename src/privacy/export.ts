import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Personal } from '../kernel/feature.ts';
import type { Language } from '../kernel/words.ts';
import { dataWords as words } from './words-data.ts';

/** Everything about a person, table by table. */
export type PersonExport = {
  readonly format: 'entrain-export-1';
  readonly at: string;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
};

/** Gathers what every feature holds about a person. */
export async function gather(tx: Tx, personals: readonly Personal[], person: string, at: Date): Promise<PersonExport> {
  const tables: Record<string, readonly unknown[]> = {};
  for (const personal of personals) Object.assign(tables, await personal.show(tx, person));
  return {
    format: 'entrain-export-1',
    at: at.toISOString(),
    tables: { ...tables, ...(tables.message ? { message: tables.message.filter((row) => !isCopy(row)) } : {}) },
  };
}

/** A copy still on its way holds nothing new; each copy would otherwise hold all those before it, and double. */
const isCopy = (row: unknown): boolean => JSON.stringify(row).includes('"kind":"export"');

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => `&#${c.codePointAt(0)};`);

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return escaped(value.toISOString());
  return typeof value === 'object' ? `<pre>${escaped(JSON.stringify(value, null, 1))}</pre>` : escaped(String(value));
};

const section = (name: string, rows: readonly unknown[]): string => {
  const records = rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null);
  const columns = [...new Set(records.flatMap((row) => Object.keys(row)))];
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = records
    .map((row) => `<tr>${columns.map((column) => `<td>${cell(row[column])}</td>`).join('')}</tr>`)
    .join('');
  return `<section><h2>${escaped(name)} (${records.length})</h2><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></section>`;
};

/** The export as a page a person can read offline; every value is escaped. */
export function asHtml({ at, tables }: PersonExport, language: Language): string {
  const sections = Object.entries(tables)
    .map(([name, rows]) => section(name, rows))
    .join('');
  const style =
    'body{font:16px system-ui;margin:2rem auto;max-width:70rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem;text-align:left;vertical-align:top}pre{margin:0;white-space:pre-wrap}';
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${words.title[language]}</title><style>${style}</style><h1>${words.title[language]}</h1><p>${escaped(at)}</p>${sections}</html>`;
}

/** The export as two files in the chat. */
export function exportCard(data: PersonExport, language: Language): Card {
  return {
    title: words.title[language],
    blocks: [
      { kind: 'text', text: words.exported[language] },
      { kind: 'text', text: words.provider[language], quiet: true },
      { kind: 'file', name: 'entrain-export.html', mime: 'text/html', content: asHtml(data, language) },
      { kind: 'file', name: 'entrain-export.json', mime: 'application/json', content: JSON.stringify(data, null, 2) },
    ],
    plain: words.exported[language],
    data: { kind: 'export', tables: Object.keys(data.tables).length },
  };
}
