import type { Block, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { headcount, share } from './anonymity.ts';
import { type Figures, hardestOf, together } from './definitions.ts';
import { blocksOf, type Line } from './lines.ts';
import type { DigestKind, Read } from './store.ts';
import { figures, words } from './words.ts';

const dayMs = 24 * 3600_000;

/** A weekly digest: what was read for this reader, worded; `monday` is the week's. */
export function digestCard(kind: DigestKind, rows: readonly Read[], monday: string, language: Language): Card {
  const title = words.titles[kind][language];
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const period = words.week(day.format(new Date(monday)))[language];
  const current = rows.filter(({ week }) => week === monday);
  const now = together(current.map((row) => row.figures));
  const before = together(rows.filter(({ week }) => week !== monday).map((row) => row.figures));
  const stop: Block = {
    kind: 'buttons',
    buttons: [{ label: words.stop[language], action: { name: 'digests.stop' } }],
  };
  if (!now) {
    const names = Object.values(words.blocks).map(
      (block) => `${block[language]}${colon[language]}${words.noData[language]}`,
    );
    const lead = `${words.grouped[language]} (n < 5, ${period})`;
    const facts = Object.values(words.blocks).map((block) => ({
      name: block[language],
      value: `${words.noData[language]} (n < 5, ${period})`,
    }));
    return {
      title,
      blocks: [{ kind: 'text', text: lead }, { kind: 'facts', facts }, stop],
      plain: [title, lead, ...names].join('\n'),
      data: { kind: 'digest', digest: kind },
    };
  }
  const all = blocksOf(now, before, language);
  const shown = kind === 'ambassador' ? { habits: all.habits } : all;
  const worded = Object.entries(shown).map(([name, lines]) => ({
    name: words.blocks[name as keyof typeof words.blocks][language],
    lines: lines.map((line) => ({ name: figures[line.figure].name[language], value: proven(line, period, language) })),
  }));
  const spread = chartOf(now, language);
  const table = kind === 'site' || kind === 'programme' ? tableOf(kind, current, language) : undefined;
  const huddle = kind === 'manager' && isFirstOfMonth(monday) ? huddleOf(now, language) : [];
  const blocks: Block[] = [
    ...worded.flatMap(({ name, lines }): Block[] => [
      { kind: 'text', text: [{ bold: name }] },
      { kind: 'facts', facts: lines },
    ]),
    spread.block,
    ...(table ? [table] : []),
    ...huddle,
    { kind: 'text', text: words.rules[language], quiet: true },
    stop,
  ];
  const plain = [
    `${title}, ${period}`,
    ...worded.flatMap(({ name, lines }) => [
      name,
      ...lines.map((line) => `${line.name}${colon[language]}${line.value}`),
    ]),
    spread.plain,
    ...(table ? table.rows.map((row) => row.join(' · ')) : []),
    words.rules[language],
  ].join('\n');
  return { title: `${title} — ${period}`, blocks, plain, data: { kind: 'digest', digest: kind } };
}

const proven = ({ figure, value, n, before }: Line, period: string, language: Language): string => {
  const { limit, action } = figures[figure];
  return `${value} (${words.proof(n, period, before)[language]}). ${words.limit[language]}${colon[language]}${limit[language]}. ${words.action[language]}${colon[language]}${action[language]}.`;
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
      series: [{ name: words.chart[language], values: values.map((one) => one?.value ?? 0) }],
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

const huddleOf = (now: Figures, language: Language): Block[] => {
  const skill = (hardestOf(now.skills)?.skill ?? 'acknowledge') as Skill;
  return [
    { kind: 'rule' },
    { kind: 'text', text: [{ bold: words.huddleTitle[language] }] },
    { kind: 'text', text: words.huddle(skillNames[skill][language])[language] },
    {
      kind: 'buttons',
      buttons: [
        { label: words.held[language], action: { name: 'digests.held' } },
        { label: words.inChannel[language], action: { name: 'huddle.how' } },
      ],
    },
  ];
};
