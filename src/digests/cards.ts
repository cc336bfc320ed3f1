import type { Block, Button, Card, CardFact } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { chartOf, percent, tableOf } from './cards-groups.ts';
import { type Figures, hardestOf, together } from './definitions.ts';
import { type About, blocksOf, type Line } from './lines.ts';
import type { DigestKind } from './plans.ts';
import type { Empty, Read } from './store.ts';
import { figures, words } from './words.ts';

const dayMs = 24 * 3600_000;

/** What a digest is made of; `monday` is the week's, `part` what is shown at once or behind the button. */
export type Digest = {
  readonly kind: DigestKind;
  readonly part: 'first' | 'more';
  readonly rows: readonly Read[];
  readonly monday: string;
  readonly huddle: About['huddle'];
  /** About one site's group of a reader whose people are on several. */
  readonly partly?: boolean;
  /** Why there is no group, when there is none. */
  readonly why?: Empty;
};

/** A weekly digest: what was read for this reader, worded. */
export function digestCard(digest: Digest, language: Language): Card {
  const { kind, part, rows, monday, huddle, why = 'few' } = digest;
  const period = weekOf(monday, language);
  const title = `${words.titles[kind][language]}${part === 'more' ? ` — ${words.moreTitle[language]}` : ''}`;
  const of = (week: (row: Read) => boolean): Figures | undefined =>
    together(rows.filter(week).map((row) => row.figures));
  const now = of(({ week }) => week === monday);
  const about = now && { now, before: of(({ week }) => week !== monday), huddle };
  const body = about ? bodyOf(digest, about, period, language) : emptyOf(why, period, language);
  const stop = press(words.stop[language], 'digests.stop', kind);
  const more = press(words.more[language], 'digests.more', `${kind}:${monday}`);
  const tries = kind === 'manager' ? [press(words.tryout[language], 'tryout.show')] : [];
  const buttons: Button[] = part === 'more' ? [] : [...(about ? [more] : []), ...body.buttons, ...tries, stop];
  return {
    title: `${title} — ${period}`,
    blocks: [...body.blocks, ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : [])],
    plain: [`${title}, ${period}`, ...body.plain].join('\n'),
    data: { kind: part === 'more' ? 'digest_more' : 'digest', digest: kind },
  };
}

const press = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name, ...(arg ? { arg } : {}) },
});

/** The days of a week, in words. */
export const weekOf = (monday: string, language: Language): string => {
  const from = new Date(monday).getTime();
  return new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatRange(from, from + 6 * dayMs)
    .replaceAll('\u2009', '');
};

type Body = {
  readonly blocks: readonly Block[];
  readonly buttons: readonly Button[];
  readonly plain: readonly string[];
};

function bodyOf({ kind, part, rows, monday, partly }: Digest, about: About, period: string, language: Language): Body {
  const named = blocksOf(kind, part, about, language);
  const shown = (['trainers', 'habits', 'process'] as const).flatMap((block) => {
    if (named[block].length === 0) return [];
    const lines = named[block].map(
      (line): CardFact => ({ name: figures[line.figure].name[language], value: proven(line, period, language) }),
    );
    return [{ name: words.blocks[block][language], lines }];
  });
  const facts = shown.flatMap(({ name, lines }): Block[] => [
    { kind: 'text', text: [{ bold: name }] },
    { kind: 'facts', facts: lines },
  ]);
  const plain = shown.flatMap(({ name, lines }) => [
    name,
    ...lines.map((line) => `${line.name}${colon[language]}${line.value}`),
  ]);
  const rules = words.rules[language];
  const meet = kind === 'manager' && !about.huddle.now;
  // On the first Monday of a month the huddle's script comes at once; until it is held, it waits with the rest.
  const script = meet && isFirstOfMonth(monday) === (part === 'first') ? huddleOf(about.now, language) : [];
  const scripted = script.map((text) => ({ kind: 'text', text }) as const);
  if (part === 'more')
    return {
      blocks: [...facts, ...scripted, { kind: 'text', text: rules, quiet: true }],
      buttons: [],
      plain: [...plain, ...script, rules],
    };
  const site = rows.find(({ week }) => week === monday)?.site;
  const groups = partly ? [words.partly(site ?? '')[language]] : [];
  const spread = chartOf(about, language);
  const table = kind === 'site' || kind === 'programme' ? tableOf(kind, rows, monday, language) : undefined;
  const limit = `${words.limit[language]}${colon[language]}${words.chartLimit[language]}.`;
  return {
    blocks: [
      ...groups.map((text) => ({ kind: 'text', text }) as const),
      ...facts,
      spread.block,
      ...(table ? [table] : []),
      { kind: 'text', text: limit, quiet: true },
      ...scripted,
      { kind: 'text', text: rules, quiet: true },
    ],
    buttons: [
      ...(meet ? [press(words.held[language], 'digests.held'), press(words.inChannel[language], 'huddle.how')] : []),
    ],
    plain: [
      ...groups,
      ...plain,
      spread.plain,
      ...(table ? table.rows.map((row) => row.join(' · ')) : []),
      limit,
      ...script,
      rules,
    ],
  };
}

/** No group to show: each block says so, and why. */
function emptyOf(why: Empty, period: string, language: Language): Body {
  const lead = `${words.empty[why][language]} (n < 5, ${period})`;
  const none = `${words.noData[language]} (n < 5, ${period})`;
  const facts = Object.values(words.blocks).map((block): CardFact => ({ name: block[language], value: none }));
  return {
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'facts', facts },
    ],
    buttons: [],
    plain: [lead, ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`)],
  };
}

/** A figure in two lines: what it says and on what, then what it cannot say and what to try. */
const proven = ({ figure, value, n, before }: Line, period: string, language: Language): string => {
  const { limit, action } = figures[figure];
  const says = percent(`${value} (${words.proof(n, period, before)[language]})`, language);
  const cannot = `${words.limit[language]}${colon[language]}${limit[language]}.`;
  return `${says}\n${cannot} ${words.action[language]}${colon[language]}${action[language]}.`;
};

/** The digest sent on the first Monday of a month carries the huddle. */
const isFirstOfMonth = (monday: string): boolean => new Date(new Date(monday).getTime() + 7 * dayMs).getUTCDate() <= 7;

const huddleOf = (now: Figures, language: Language): readonly string[] => {
  const skill = (hardestOf(now.skills)?.skill ?? 'acknowledge') as Skill;
  return [words.huddleTitle[language], words.huddle(skillNames[skill][language])[language]];
};
