import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import type { Imported } from './import.ts';
import type { RosterFault } from './roster.ts';
import type { RosterDiff } from './roster-diff.ts';
import { words } from './words.ts';
import { fields } from './words-roster.ts';

/** Names shown of those a remark is about. */
const few = 5;
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

/** Every line at fault: the first of them to read here, all of them in a file when they are many. */
function faultsCard(faults: readonly RosterFault[], language: Language): Card {
  const lead = words.rosterFaults(faults.length)[language];
  const lines = faults.map(({ line, column, message }) => words.faultAt(line, column, message[language])[language]);
  const text = [lead, ...cut(lines, language)].join('\n');
  const name = words.faultsFile[language];
  const file = { kind: 'file', name, mime: 'text/plain', content: `${lines.join('\n')}\n` } as const;
  return {
    title: words.rosterTitle[language],
    blocks: [{ kind: 'text', text }, ...(lines.length > shown ? [file] : [])],
    plain: text,
    data: { kind: 'roster_faults' },
  };
}

/** So many leave that the file may be only a part of the roster. */
export const isPartial = ({ left, changed, same }: RosterDiff): boolean =>
  left.length >= 5 && left.length * 5 > left.length + changed.length + same;

/** What a roster would change, or every line at fault; with buttons when it can be applied. `own` is the reader's e-mail. */
export function rosterCard(found: Imported, language: Language, own?: string): Card {
  if ('faults' in found) return faultsCard(found.faults, language);
  const title = words.rosterTitle[language];
  const { added, changed, left, named, noRole, same } = found.diff;
  const invite = [
    ...(named.length > 0 ? [words.ambassadorsOwn(named)[language]] : []),
    ...(noRole.length > 0 ? [words.withoutRole(noRole.slice(0, few), Math.max(0, noRole.length - few))[language]] : []),
  ].join(' ');
  if (added.length + changed.length + left.length === 0)
    return { title, ...sentence(`${words.rosterSame[language]} ${invite}`.trim(), 'roster_same') };
  const partial = isPartial(found.diff);
  const warnings = [
    ...(partial ? [words.rosterPartial(left.length, left.length + changed.length + same)[language]] : []),
    ...(own !== undefined && left.includes(own) ? [words.rosterSelf[language]] : []),
  ];
  const counts = words.rosterCounts(added.length, changed.length, left.length, same)[language];
  const inWords = (field: string): string => fields[field]?.[language] ?? field;
  const lines = [
    ...added.map(({ email }) => `${words.added[language]} — ${email}`),
    ...changed.map(
      ({ person, fields: of }) => `${words.changed[language]} — ${person.email} (${of.map(inWords).join(', ')})`,
    ),
    ...left.map((email) => `${words.left[language]} — ${email}`),
  ];
  const text = cut(lines, language).join('\n');
  const apply = partial ? words.applyLeft(left.length)[language] : words.apply[language];
  const blocks: Block[] = [
    { kind: 'text', text: counts },
    ...warnings.map((warning) => ({ kind: 'text', text: [{ bold: warning }] }) as const),
    { kind: 'text', text },
    ...(left.length > 0 ? [{ kind: 'text', text: words.rosterLeft[language], quiet: true } as const] : []),
    ...(invite ? [{ kind: 'text', text: invite, quiet: true } as const] : []),
    {
      kind: 'buttons',
      buttons: [
        { label: apply, action: { name: 'people.roster_apply' }, tone: partial ? 'danger' : 'primary' },
        { label: words.cancel[language], action: { name: 'people.roster_cancel' } },
      ],
    },
  ];
  const plain = [counts, ...warnings, text, invite].filter(Boolean).join('\n');
  return { title, blocks, plain, data: { kind: 'roster_diff' } };
}

// French counts the first of a month apart, and Intl does not know.
const dayIn = (day: string, language: Language): string =>
  language === 'fr'
    ? new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
        .format(Date.parse(day))
        .replace(/^1 /u, '1er ')
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

type Days = { readonly id: string; readonly from: string; readonly to: string };

const spanIn = ({ from, to }: Days, language: Language): string =>
  from === to
    ? words.onDay(dayIn(from, language))[language]
    : words.fromTo(dayIn(from, language), dayIn(to, language))[language];

/** An absence just noted, and how to take it back. */
export function absentCard(noted: Days, language: Language): Card {
  const text = words.absent(spanIn(noted, language))[language];
  const back = { label: words.takeBack[language], action: { name: 'people.absence_drop', arg: noted.id } };
  return {
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: [back] },
    ],
    plain: text,
    data: { kind: 'absent' },
  };
}

/** One's own absences to come, each with a way back, and how to write one. */
export function absencesCard(all: readonly Days[], lead: string | undefined, language: Language): Card {
  const text = [
    ...(lead ? [lead] : []),
    ...(all.length > 0 ? [] : [words.noAbsence[language]]),
    words.howAbsent[language],
  ].join(' ');
  const rows = all.map((one) => ({ text: spanIn(one, language), id: one.id }));
  return {
    title: words.absences[language],
    blocks: [
      ...rows.flatMap((row): Block[] => [
        { kind: 'text', text: row.text },
        {
          kind: 'buttons',
          buttons: [{ label: words.takeBack[language], action: { name: 'people.absence_drop', arg: row.id } }],
        },
      ]),
      { kind: 'text', text },
    ],
    plain: [words.absences[language], ...rows.map((row) => row.text), text].join('\n'),
    data: { kind: 'absences' },
  };
}
