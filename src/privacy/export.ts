import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Personal } from '../kernel/feature.ts';
import type { Language } from '../kernel/words.ts';
import { asPage, type PersonExport } from './page.ts';
import { dataWords as words } from './words-data.ts';

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

/** The export as two files in the chat. */
export function exportCard(data: PersonExport, timeZone: string, language: Language): Card {
  return {
    title: words.title[language],
    blocks: [
      { kind: 'text', text: words.exported[language] },
      { kind: 'text', text: words.provider[language], quiet: true },
      { kind: 'file', name: 'entrain-export.html', mime: 'text/html', content: asPage(data, timeZone, language) },
      { kind: 'file', name: 'entrain-export.json', mime: 'application/json', content: JSON.stringify(data, null, 2) },
    ],
    plain: words.exported[language],
    data: { kind: 'export', tables: Object.keys(data.tables).length },
  };
}
