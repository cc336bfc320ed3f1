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
  /** A practice left where it is: that one comes first. */
  readonly waiting?: { readonly name: string; readonly title: string } | undefined;
  /** When the next reminder may come, and why then. */
  readonly reminder?: string | undefined;
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

/** What is next and how to begin: a practice left where it is before any other. */
export function nextBlocks(
  progress: Progress,
  language: Language,
): { readonly blocks: readonly Block[]; readonly plain: readonly string[] } {
  const { next, waiting } = progress;
  const told = (value: string): string => `${words.next[language]}${colon[language]}${value}`;
  if (waiting) {
    const value = words.waiting(waiting.name, waiting.title)[language];
    const resume = { label: words.resume[language], action: { name: 'practice.resume' }, tone: 'primary' } as const;
    return {
      blocks: [
        { kind: 'facts', facts: [{ name: words.next[language], value }] },
        { kind: 'buttons', buttons: [resume] },
      ],
      plain: [told(value)],
    };
  }
  if (!next) return { blocks: [], plain: [] };
  const value = nextOf(next, language);
  const arg = `${next.scenario.id}:${next.level}`;
  const start = { label: words.start[language], action: { name: 'practice.start', arg }, tone: 'primary' } as const;
  const other = { label: words.other[language], action: { name: 'practice.menu' } };
  return {
    blocks: [
      { kind: 'facts', facts: [{ name: words.next[language], value }] },
      { kind: 'buttons', buttons: [start, other] },
    ],
    plain: [told(value)],
  };
}

const tenth = (level: number): number => Math.round(level * 10) / 10;

/** At first beside lately, for skills seen twice; before that, lately alone. */
function trendChart(all: Progress['trends'], language: Language): Block {
  const twice = all.flatMap(({ first, ...rest }) => (first === null ? [] : [{ ...rest, first }]));
  const shown = twice.length > 0 ? twice : all;
  return {
    kind: 'chart',
    title: words.chart[language],
    form: 'bar',
    categories: shown.map(({ skill }) => skillNames[skill][language]),
    series: [
      ...(twice.length > 0 ? [{ name: words.first[language], values: twice.map(({ first }) => tenth(first)) }] : []),
      { name: words.recent[language], values: shown.map(({ recent }) => tenth(recent)) },
    ],
  };
}

/** The learner's own page: trend per skill, rhythm, what is next and why. */
export function progressCard(progress: Progress, language: Language): Card {
  const rows = progress.trends.map(({ skill, first, recent, n }) => [
    skillNames[skill][language],
    first === null ? '—' : dots(first),
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
    blocks.push(trendChart(progress.trends, language));
    if (progress.estimate.provisional) blocks.push({ kind: 'text', text: words.provisional[language], quiet: true });
  }
  const next = nextBlocks(progress, language);
  blocks.push(...next.blocks);
  const { reminder } = progress;
  if (reminder) {
    const change = { label: words.reminders[language], action: { name: 'nudges.settings' } };
    blocks.push({ kind: 'text', text: reminder, quiet: true }, { kind: 'buttons', buttons: [change] });
  }
  const plain = [
    words.title[language],
    `${count} ${words.private[language]}`,
    ...(streak ? [streak] : []),
    ...(rows.length > 0 ? rows.map((row) => row.join(' ')) : [words.none[language]]),
    ...next.plain,
    ...(reminder ? [reminder] : []),
  ].join('\n');
  return {
    title: words.title[language],
    blocks,
    plain,
    data: { kind: 'progress', practices: progress.practices, weeks: progress.weeks },
  };
}
