import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import type { Imported } from './import.ts';
import { words } from './words.ts';

/** Lines shown of a long list. */
const shown = 20;

/** One sentence, plain. */
export const sentence = (text: string, kind: string): Card => ({
  blocks: [{ kind: 'text', text }],
  plain: text,
  data: { kind },
});

const cut = (lines: readonly string[], language: Language): readonly string[] =>
  lines.length > shown ? [...lines.slice(0, shown), words.more(lines.length - shown)[language]] : lines;

/** What a roster would change, or every line at fault; with buttons when it can be applied. */
export function rosterCard(found: Imported, language: Language): Card {
  const title = words.rosterTitle[language];
  if ('faults' in found) {
    const lead = words.rosterFaults(found.faults.length)[language];
    const lines = found.faults.map(({ line, column, message }) => `${line} · ${column} · ${message}`);
    const text = [lead, ...cut(lines, language)].join('\n');
    return { title, blocks: [{ kind: 'text', text }], plain: text, data: { kind: 'roster_faults' } };
  }
  const { added, changed, left, named, same } = found.diff;
  const own = named.length > 0 ? words.ambassadorsOwn(named)[language] : '';
  if (added.length + changed.length + left.length === 0)
    return { title, ...sentence(`${words.rosterSame[language]} ${own}`.trim(), 'roster_same') };
  const counts = words.rosterCounts(added.length, changed.length, left.length, same)[language];
  const lines = [
    ...added.map(({ email }) => `${words.added[language]} — ${email}`),
    ...changed.map(({ person, fields }) => `${words.changed[language]} — ${person.email} (${fields.join(', ')})`),
    ...left.map((email) => `${words.left[language]} — ${email}`),
  ];
  const text = cut(lines, language).join('\n');
  const blocks: Block[] = [
    { kind: 'text', text: counts },
    { kind: 'text', text },
    ...(left.length > 0 ? [{ kind: 'text', text: words.rosterLeft[language], quiet: true } as const] : []),
    ...(own ? [{ kind: 'text', text: own, quiet: true } as const] : []),
    {
      kind: 'buttons',
      buttons: [
        { label: words.apply[language], action: { name: 'people.roster_apply' }, tone: 'primary' },
        { label: words.cancel[language], action: { name: 'people.roster_cancel' } },
      ],
    },
  ];
  return { title, blocks, plain: [counts, text, own].filter(Boolean).join('\n'), data: { kind: 'roster_diff' } };
}
