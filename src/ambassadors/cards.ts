import type { Block, Button, Card } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import { isReady, type Level, needsReason } from './rules.ts';
import type { Line } from './store.ts';
import { actsOf } from './store-acts.ts';
import { words } from './words.ts';
import { moduleWords } from './words-modules.ts';

/** Longest reason, in characters. */
export const longest = 300;

/** A button of this feature. */
export const button = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name: `ambassador.${name}`, ...(arg ? { arg } : {}) },
});

/** A local day in words. */
export const dayOf = (at: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);

/** What it is, and the one click that makes one. */
export function inviteCard(language: Language): Card {
  const lines = [words.what[language], words.ownClick[language]];
  return {
    title: words.title[language],
    blocks: [
      ...lines.map((text) => ({ kind: 'text', text }) as const),
      { kind: 'buttons', buttons: [{ ...button(words.volunteer[language], 'volunteer'), tone: 'primary' }] },
    ],
    plain: [words.title[language], ...lines].join('\n'),
    data: { kind: 'ambassador_invite' },
  };
}

/** The roster as a programme lead sees it: who volunteered, until when; nothing of anybody's practice. */
export function rosterCard(
  lines: readonly Line[],
  state: { readonly level: Level; readonly reason: string | null },
  language: Language,
  timeZone: string,
): Card {
  const head = lines.length > 0 ? words.rosterOf(lines.length)[language] : words.rosterNone[language];
  const rows = lines.map((line) => [
    line.name,
    (isReady(actsOf(line)) ? moduleWords.isReady : moduleWords.notYet)[language],
    dayOf(line.endsAt, language, timeZone),
  ]);
  const header = [words.name[language], moduleWords.state[language], words.until[language]];
  const why = lines.flatMap(({ name, overReason }) =>
    overReason ? [`${words.why[language]}${colon[language]}${overReason} (${name})`] : [],
  );
  const outside = needsReason(state.level);
  const reason = `${words.reason[language]}${colon[language]}${state.reason ?? words.noReason[language]}`;
  const said = [
    ...(lines.length > 0 ? [words.levels[state.level][language]] : []),
    ...(outside ? [reason] : []),
    ...why,
  ];
  const blocks: Block[] = [
    { kind: 'text', text: head },
    ...(rows.length > 0 ? [{ kind: 'table', header, rows } as const] : []),
    ...said.map((text) => ({ kind: 'text', text }) as const),
  ];
  if (outside) blocks.push({ kind: 'buttons', buttons: [button(words.justify[language], 'justify')] });
  return {
    title: words.rosterTitle[language],
    blocks,
    plain: [words.rosterTitle[language], head, ...rows.map((row) => row.join(' — ')), ...said].join('\n'),
    data: { kind: 'ambassador_roster', n: lines.length, level: state.level },
  };
}

/** What programme leads are told when the roster leaves its bounds, or is about to. */
export function newsCard(n: number, level: Level, language: Language): Card {
  const text = `${words.newsOf(n)[language]} ${words.levels[level][language]}`;
  const buttons = [
    button(words.see[language], 'roster'),
    ...(needsReason(level) ? [button(words.justify[language], 'justify')] : []),
  ];
  return {
    title: words.newsTitle[language],
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons },
    ],
    plain: `${words.newsTitle[language]}. ${text}`,
    data: { kind: 'ambassador_news', level, n },
  };
}

/** A form of one reason. */
export const reasonForm = (kind: 'over' | 'justify', intro: string, language: Language): Form => {
  const [title, label] =
    kind === 'over' ? [words.overTitle, words.overField] : [words.justifyTitle, words.justifyField];
  return {
    title: title[language],
    intro,
    fields: [{ kind: 'text', name: 'reason', label: label[language], limit: longest, lines: true, required: true }],
    submit: words.send[language],
    action: { name: `ambassador.${kind}` },
    plain: `${title[language]}. ${intro}`,
  };
};
