import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { skillNames } from '../scenarios/skills.ts';
import type { Estimate, Suggestion, trends } from './rules.ts';
import { words } from './words.ts';

/** What the progress card shows. */
export type Progress = {
  readonly practices: number;
  readonly weeks: number;
  readonly estimate: Estimate;
  readonly trends: ReturnType<typeof trends>;
  readonly next: Suggestion | undefined;
};

/** A level in 0..4 as four dots. */
export const dots = (level: number): string => '●'.repeat(Math.round(level)) + '○'.repeat(4 - Math.round(level));

/** The learner's own page: trend per skill, rhythm, what is next and why. */
export function progressCard(progress: Progress, language: Language): Card {
  const rows = progress.trends.map(({ skill, first, recent, n }) => [
    skillNames[skill][language],
    dots(first),
    dots(recent),
    String(n),
  ]);
  const count = words.count(progress.practices, progress.weeks)[language];
  const blocks: Block[] = [{ kind: 'text', text: `${count} ${words.private[language]}` }];
  if (rows.length === 0) blocks.push({ kind: 'text', text: words.none[language] });
  else {
    blocks.push({
      kind: 'table',
      header: [words.skill[language], words.first[language], words.recent[language], words.n[language]],
      rows,
    });
    blocks.push({
      kind: 'chart',
      title: words.chart[language],
      form: 'bar',
      categories: progress.trends.map(({ skill }) => skillNames[skill][language]),
      series: [
        { name: words.first[language], values: progress.trends.map(({ first }) => Math.round(first * 10) / 10) },
        { name: words.recent[language], values: progress.trends.map(({ recent }) => Math.round(recent * 10) / 10) },
      ],
    });
    if (progress.estimate.provisional) blocks.push({ kind: 'text', text: words.provisional[language], quiet: true });
  }
  const next = progress.next;
  if (next) {
    const { scenario, level, skill } = next;
    const label = `${scenario.persona.emoji} ${scenario.persona.name} — ${scenario.title[language]} (≈ ${scenario.minutes} min)`;
    const why = skill ? words.why(skillNames[skill][language])[language] : '';
    blocks.push({
      kind: 'facts',
      facts: [{ name: words.next[language], value: [label, why].filter(Boolean).join('\n') }],
    });
    blocks.push({
      kind: 'buttons',
      buttons: [
        {
          label: words.start[language],
          action: { name: 'practice.start', arg: `${scenario.id}:${level}` },
          tone: 'primary',
        },
      ],
    });
  }
  const plain = [words.title[language], count, ...rows.map((row) => row.join(' '))].join('. ');
  return {
    title: words.title[language],
    blocks,
    plain,
    data: { kind: 'progress', practices: progress.practices, weeks: progress.weeks },
  };
}
