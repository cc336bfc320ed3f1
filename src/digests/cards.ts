import type { Block, Button, Card, CardFact } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { headcount, share } from './anonymity.ts';
import { type Figures, hardestOf, together } from './definitions.ts';
import { type About, blocksOf, type Line } from './lines.ts';
import type { DigestKind, Read } from './store.ts';
import { figures, words } from './words.ts';

const dayMs = 24 * 3600_000;

/** What a digest is made of; `monday` is the week's, `part` what is shown at once or behind the button. */
export type Digest = {
  readonly kind: DigestKind;
  readonly part: 'first' | 'more';
  readonly rows: readonly Read[];
  readonly monday: string;
  readonly huddle: About['huddle'];
};

/** A weekly digest: what was read for this reader, worded. */
export function digestCard(digest: Digest, language: Language): Card {
  const { kind, part, rows, monday, huddle } = digest;
  const period = weekOf(monday, language);
  const title = `${words.titles[kind][language]}${part === 'more' ? ` — ${words.moreTitle[language]}` : ''}`;
  const of = (week: (row: Read) => boolean): Figures | undefined =>
    together(rows.filter(week).map((row) => row.figures));
  const now = of(({ week }) => week === monday);
  const about = now && { now, before: of(({ week }) => week !== monday), huddle };
  const body = about ? bodyOf(digest, about, period, language) : emptyOf(period, language);
  const stop = press(words.stop[language], 'digests.stop');
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

function bodyOf({ kind, part, rows, monday }: Digest, about: About, period: string, language: Language): Body {
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
  if (part === 'more')
    return { blocks: [...facts, { kind: 'text', text: rules, quiet: true }], buttons: [], plain: [...plain, rules] };
  const spread = chartOf(about.now, language);
  const current = rows.filter(({ week }) => week === monday);
  const table = kind === 'site' || kind === 'programme' ? tableOf(kind, current, language) : undefined;
  const meet = kind === 'manager' && !about.huddle.now;
  const script = meet && isFirstOfMonth(monday) ? huddleOf(about.now, language) : [];
  return {
    blocks: [
      ...facts,
      spread.block,
      ...(table ? [table] : []),
      ...script.map((text) => ({ kind: 'text', text }) as const),
      { kind: 'text', text: rules, quiet: true },
    ],
    buttons: [
      ...(meet ? [press(words.held[language], 'digests.held'), press(words.inChannel[language], 'huddle.how')] : []),
    ],
    plain: [...plain, spread.plain, ...(table ? table.rows.map((row) => row.join(' · ')) : []), ...script, rules],
  };
}

/** Too few people: each block says so. */
function emptyOf(period: string, language: Language): Body {
  const lead = `${words.grouped[language]} (n < 5, ${period})`;
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
  const says = `${value} (${words.proof(n, period, before)[language]})`;
  const cannot = `${words.limit[language]}${colon[language]}${limit[language]}.`;
  return `${says}\n${cannot} ${words.action[language]}${colon[language]}${action[language]}.`;
};

function chartOf({ spread, people }: Figures, language: Language): { block: Block; plain: string } {
  const counts = [spread[0] ?? 0, spread[1] ?? 0, spread[2] ?? 0, spread.slice(3).reduce((sum, n) => sum + n, 0)];
  const values = counts.map((n) => share(n, people));
  const categories = ['0', '1', '2', '3+'];
  return {
    block: {
      kind: 'chart',
      title: `${words.chart[language]}, n = ${people}`,
      form: 'bar',
      categories,
      series: [{ name: '%', values: values.map((one) => one?.value ?? 0) }],
    },
    plain: `${words.chart[language]}, n = ${people}${colon[language]}${values.map((one, i) => `${categories[i]} → ${one?.text ?? words.noData[language]}`).join(', ')}`,
  };
}

const tableOf = (
  kind: 'site' | 'programme',
  rows: readonly Read[],
  language: Language,
): Extract<Block, { kind: 'table' }> => {
  const groups = new Map<string, Figures[]>();
  for (const { cell, site, label, figures: own } of rows) {
    const name = kind === 'programme' ? site : cell.startsWith('rest ') ? '' : label;
    groups.set(name, [...(groups.get(name) ?? []), own]);
  }
  return {
    kind: 'table',
    header: [words.group[language], 'n', figures.frequency.name[language], figures.practices.name[language]],
    rows: [...groups].map(([name, own]) => {
      const of = together(own);
      return [
        name || words.others[language],
        headcount(of?.people ?? 0),
        (of && share(of.active, of.people)?.text) || words.noData[language],
        headcount(of?.practices ?? 0),
      ];
    }),
  };
};

/** The digest sent on the first Monday of a month carries the huddle. */
const isFirstOfMonth = (monday: string): boolean => new Date(new Date(monday).getTime() + 7 * dayMs).getUTCDate() <= 7;

const huddleOf = (now: Figures, language: Language): readonly string[] => {
  const skill = (hardestOf(now.skills)?.skill ?? 'acknowledge') as Skill;
  return [words.huddleTitle[language], words.huddle(skillNames[skill][language])[language]];
};
