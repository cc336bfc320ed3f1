import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { skillNames } from '../scenarios/skills.ts';
import { dots, nextBlocks, type Progress, streakOf } from './cards.ts';
import { words } from './words.ts';

/** The person's own page on platforms that have one: what is next, progress as text bars, reminders, data, help. */
export function homeCard(progress: Progress, language: Language): Card {
  const { trends } = progress;
  const next = nextBlocks(progress, language);
  const blocks: Block[] = [...next.blocks];
  blocks.push({ kind: 'rule' });
  const bars = trends.map(({ skill, first, recent }) => ({
    name: skillNames[skill][language],
    value: first === null ? dots(recent) : `${dots(first)} → ${dots(recent)}`,
  }));
  const lead = `${words.count(progress.practices, progress.weeks)[language]} ${words.private[language]}`;
  blocks.push({ kind: 'text', text: progress.practices > 0 ? lead : words.none[language] });
  const streak = streakOf(progress, language);
  if (streak) blocks.push({ kind: 'text', text: streak });
  if (bars.length > 0) blocks.push({ kind: 'facts', facts: bars });
  if (progress.reminder) blocks.push({ kind: 'text', text: progress.reminder, quiet: true });
  blocks.push({
    kind: 'buttons',
    buttons: [
      { label: words.progress[language], action: { name: 'skills.progress' } },
      { label: words.reminders[language], action: { name: 'nudges.settings' } },
      { label: words.data[language], action: { name: 'privacy.data' } },
      { label: words.help[language], action: { name: 'support.help' } },
    ],
  });
  const told = [...next.plain, progress.practices > 0 ? lead : words.none[language], ...(streak ? [streak] : [])];
  const rest = [
    ...bars.map(({ name, value }) => `${name} ${value}`),
    ...(progress.reminder ? [progress.reminder] : []),
  ];
  const plain = [words.home[language], ...told, ...rest].join('\n');
  return { title: words.home[language], blocks, plain, data: { kind: 'home' } };
}
