import { colon, type Language } from '../kernel/words.ts';
import { seenBy } from './data-card.ts';
import { records } from './records.ts';
import { purposes, recipients, retentions, type TableRecord } from './records-kinds.ts';
import { dataWords as words } from './words-data.ts';

/** Everything about a person, table by table. */
export type PersonExport = {
  readonly format: 'entrain-export-1';
  readonly at: string;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
};

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (c) => `&#${c.codePointAt(0)};`);

/** How a page writes values, for one reader. */
type Reader = { readonly language: Language; readonly when: Intl.DateTimeFormat; readonly day: Intl.DateTimeFormat };

const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u;
const isoDay = /^\d{4}-\d\d-\d\d$/u;

function cell(value: unknown, { language, when, day }: Reader): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return escaped(when.format(value));
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language];
  if (typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value)))
    return escaped(when.format(new Date(value)));
  if (typeof value === 'string' && isoDay.test(value)) return escaped(day.format(new Date(value)));
  if (typeof value !== 'object') return escaped(String(value));
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return escaped(value.join(', '));
  const json = JSON.stringify(value, null, 1);
  return `<details><summary>${words.pageDetail[language]}</summary><pre>${escaped(json)}</pre></details>`;
}

const snake = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const reference = /^[\w:.-]*[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}[\w:.-]*$|^[0-9a-f]{64}$/u;
const isReference = (value: unknown): boolean => typeof value === 'string' && reference.test(value);

/** A reference says nothing to its reader; a column where nothing else stands is left to the JSON. */
const says = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !isReference(value) &&
  !(Array.isArray(value) && value.every(isReference));

const nameOf = (table: string, language: Language): string => records[table]?.what[language] ?? table;

function about({ purpose, retention, recipients: who }: TableRecord, language: Language): string {
  const facts = [
    [words.pageWhy, purposes[purpose]],
    [words.pageLong, retentions[retention].words],
    [words.pageWho, recipients[who]],
  ] as const;
  const lines = facts.map(([name, value]) => `${name[language]}${colon[language]}${value[language]}`);
  return `<p>${lines.map(escaped).join('<br>')}</p>`;
}

function section(name: string, rows: readonly Readonly<Record<string, unknown>>[], reader: Reader): string {
  const { language } = reader;
  const record = records[name];
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.filter((key) => key !== 'workspaceId' && rows.some((row) => says(row[key])));
  // What is read beside a table's own columns has its words where it comes from.
  const from = (key: string) => [record, ...Object.values(records)].find((one) => one?.columns[snake(key)]);
  const label = (key: string): string => from(key)?.columns[snake(key)]?.what[language] ?? key;
  const head = columns.map((key) => `<th scope="col">${escaped(label(key))}</th>`).join('');
  const body = rows
    .map(
      (row) => `<tr>${columns.map((key) => `<td>${says(row[key]) ? cell(row[key], reader) : ''}</td>`).join('')}</tr>`,
    )
    .join('');
  const table =
    columns.length > 0
      ? `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
      : `<p>${words.pageIds[language]}</p>`;
  return `<section><h2>${escaped(nameOf(name, language))} (${rows.length})</h2>${record ? about(record, language) : ''}${table}</section>`;
}

/** Who was shown something, as the card says it. */
const asSaid = (rows: readonly Record<string, unknown>[], timeZone: string, language: Language) =>
  seenBy(rows as unknown as Parameters<typeof seenBy>[0], timeZone, language).map((what) => ({ what }));

const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;
// What was practised is read first, the trace of what was delivered last.
const last = (name: string): number => Number(name === 'message');

const style =
  'body{font:16px/1.5 system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem}section{overflow-x:auto}section p{color:#555}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}pre{margin:0;white-space:pre-wrap}';

/** The export as a page a person can read offline, in their words; every value is escaped. */
export function asPage({ at, tables }: PersonExport, timeZone: string, language: Language): string {
  const reader: Reader = {
    language,
    when: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }),
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
  };
  const all = Object.entries(tables)
    .map(([name, rows]) => ({ name, rows: rows.filter(isRow) }))
    .map(({ name, rows }) => ({ name, rows: name === 'access_log' ? asSaid(rows, timeZone, language) : rows }))
    .sort((a, b) => last(a.name) - last(b.name));
  const sections = all.flatMap(({ name, rows }) => (rows.length > 0 ? [section(name, rows, reader)] : []));
  const empty = all.flatMap(({ name, rows }) => (rows.length === 0 ? [nameOf(name, language)] : []));
  const nothing = empty.length > 0 ? `<h2>${words.pageEmpty[language]}</h2><p>${escaped(empty.join(' · '))}</p>` : '';
  const title = escaped(words.title[language]);
  const intro = escaped(words.pageOf(reader.when.format(new Date(at)))[language]);
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><h1>${title}</h1><p>${intro}</p>${sections.join('')}${nothing}</html>`;
}
