import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { skillNames } from '../scenarios/skills.ts';
import { dots, nextOf, type Progress, streakOf } from './cards.ts';
import { words } from './words.ts';

/** The person's own page on platforms that have one: what is next, progress as text bars, reminders, data, help. */
export function homeCard(progress: Progress, language: Language): Card {
  const { next, trends } = progress;
  const blocks: Block[] = [];
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
        { label: words.other[language], action: { name: 'practice.menu' } },
      ],
    });
  }
  blocks.push({ kind: 'rule' });
  const bars = trends.map(({ skill, first, recent }) => ({
    name: skillNames[skill][language],
    value: `${dots(first)} → ${dots(recent)}`,
  }));
  const lead = `${words.count(progress.practices, progress.weeks)[language]} ${words.private[language]}`;
  blocks.push({ kind: 'text', text: progress.practices > 0 ? lead : words.none[language] });
  const streak = streakOf(progress, language);
  if (streak) blocks.push({ kind: 'text', text: streak });
  if (bars.length > 0) blocks.push({ kind: 'facts', facts: bars });
  blocks.push({
    kind: 'buttons',
    buttons: [
      { label: words.progress[language], action: { name: 'skills.progress' } },
      { label: words.reminders[language], action: { name: 'nudges.settings' } },
      { label: words.data[language], action: { name: 'privacy.data' } },
      { label: words.help[language], action: { name: 'support.help' } },
    ],
  });
  const plain = [words.home[language], lead, ...bars.map(({ name, value }) => `${name} ${value}`)].join('. ');
  return { title: words.home[language], blocks, plain, data: { kind: 'home' } };
}
