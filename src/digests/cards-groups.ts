import type { Block } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import { headcount, least, share } from './anonymity.ts';
import { type Figures, together } from './definitions.ts';
import type { About } from './lines.ts';
import type { Read } from './store.ts';
import { figures, words } from './words.ts';

/** English writes no space before the sign. */
export const percent = (text: string, language: Language): string =>
  language === 'en' ? text.replaceAll('\u00a0%', '%') : text;

const categories = ['0', '1', '2', '3+'];

/** How many people practised not at all, once, twice, more: this week beside the week before. */
export function chartOf({ now, before }: About, language: Language): { block: Block; plain: string } {
  const sharesOf = ({ spread, people }: Figures) =>
    [spread[0] ?? 0, spread[1] ?? 0, spread[2] ?? 0, spread.slice(3).reduce((sum, n) => sum + n, 0)].map((n) =>
      share(n, people),
    );
  const told = (of: Figures): string =>
    sharesOf(of)
      .map((one, i) => `${categories[i]} → ${one?.text ?? words.noData[language]}`)
      .join(', ');
  const series = (name: string, of: Figures) => ({ name, values: sharesOf(of).map((one) => one?.value ?? 0) });
  const earlier = before && before.people >= least ? before : undefined;
  const title = `${words.chart[language]}, n = ${now.people}`;
  const compared = `${words.before[language]}${colon[language]}${earlier ? told(earlier) : words.noData[language]}`;
  return {
    block: {
      kind: 'chart',
      title,
      form: 'bar',
      categories,
      series: [
        ...(earlier ? [series(words.weekBefore[language], earlier)] : []),
        series(words.thisWeek[language], now),
      ],
    },
    plain: percent(`${title}${colon[language]}${told(now)} (${compared})`, language),
  };
}

/** Each group beside its own week before. */
export const tableOf = (
  kind: 'site' | 'programme',
  rows: readonly Read[],
  monday: string,
  language: Language,
): Extract<Block, { kind: 'table' }> => {
  type Group = { readonly now: Figures[]; readonly before: Figures[] };
  const groups = new Map<string, Group>();
  for (const { week, cell, site, label, figures: own } of rows) {
    const name = kind === 'programme' ? site : cell.startsWith('rest ') ? '' : label;
    const group = groups.get(name) ?? { now: [], before: [] };
    group[week === monday ? 'now' : 'before'].push(own);
    groups.set(name, group);
  }
  const beside = (now: string, before: string | undefined): string =>
    percent(`${now} (${words.before[language]}${colon[language]}${before ?? words.noData[language]})`, language);
  return {
    kind: 'table',
    header: [words.group[language], 'n', figures.frequency.name[language], figures.practices.name[language]],
    rows: [...groups].flatMap(([name, group]) => {
      const [now, before] = [together(group.now), together(group.before)];
      if (!now) return [];
      return [
        [
          name || words.others[language],
          headcount(now.people),
          beside(
            share(now.active, now.people)?.text ?? words.noData[language],
            before && share(before.active, before.people)?.text,
          ),
          beside(headcount(now.practices), before && headcount(before.practices)),
        ],
      ];
    }),
  };
};
