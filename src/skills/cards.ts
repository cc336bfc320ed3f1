import type { Block, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import { skillNames } from '../scenarios/skills.ts';
import type { Estimate, Suggestion, trends, Why } from './rules.ts';
import { words } from './words.ts';

/** What the progress card shows. */
export type Progress = {
  readonly practices: number;
  readonly weeks: number;
  /** Weeks in a row; nothing is said of none. */
  readonly streak: number;
  readonly estimate: Estimate;
  readonly trends: ReturnType<typeof trends>;
  readonly next: (Suggestion & { readonly why: Why | null }) | undefined;
};

/** A level in 0..4 as four dots. */
export const dots = (level: number): string => '●'.repeat(Math.round(level)) + '○'.repeat(4 - Math.round(level));

/** The streak, when there is one. */
export const streakOf = ({ streak }: Progress, language: Language): string | undefined =>
  streak > 0 ? words.streak(streak)[language] : undefined;

/** What is next, and why. */
export function nextOf({ scenario, skill, why }: NonNullable<Progress['next']>, language: Language): string {
  const label = `${scenario.persona.emoji} ${scenario.persona.name} — ${scenario.title[language]} (≈ ${scenario.minutes} min)`;
  return `${label}\n${whyText(skill && skillNames[skill][language], why, language)}`;
}

function whyText(skill: string | null, why: Why | null, language: Language): string {
  if (!skill || !why) return words.firstTime[language];
  switch (why.why) {
    case 'new':
      return words.why.new(skill)[language];
    case 'weak':
      return words.why.weak(skill, dots(why.level))[language];
    case 'rested':
      return words.why.rested(skill, why.days)[language];
  }
}

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
  const streak = streakOf(progress, language);
  if (streak) blocks.push({ kind: 'text', text: streak });
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
    const { scenario, level } = next;
    blocks.push({ kind: 'facts', facts: [{ name: words.next[language], value: nextOf(next, language) }] });
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
  const plain = [
    words.title[language],
    count,
    ...(streak ? [streak] : []),
    ...rows.map((row) => row.join(' ')),
    ...(next ? [`${words.next[language]}${colon[language]}${nextOf(next, language)}`] : []),
  ].join('\n');
  return {
    title: words.title[language],
    blocks,
    plain,
    data: { kind: 'progress', practices: progress.practices, weeks: progress.weeks },
  };
}
