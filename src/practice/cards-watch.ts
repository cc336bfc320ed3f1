import type { Button, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { watchedLevel } from './engine/watched.ts';
import { words } from './words.ts';

/** The next part of a model conversation, after line `from`; each part ends where the learner may take over. */
export function watchCard(
  scenario: Scenario,
  moments: readonly { readonly at: number }[],
  from: number,
  language: Language,
): Card {
  const you = language === 'fr' ? 'Vous' : 'You';
  const until = moments.find(({ at }) => at > Math.max(from, 0))?.at;
  const lines = scenario.dialogue
    .slice(from + 1, until === undefined ? undefined : until + 1)
    .map((line) => `${line.who === 'agent' ? you : scenario.persona.name}${colon[language]}${line[language]}`);
  const arg = `${scenario.id}:${until}`;
  const buttons: Button[] =
    until === undefined
      ? [
          {
            label: words.fromStart[language],
            action: { name: 'practice.start', arg: `${scenario.id}:${watchedLevel}` },
            tone: 'primary',
          },
        ]
      : [
          { label: words.takeOver[language], action: { name: 'practice.take_over', arg }, tone: 'primary' },
          { label: words.watchMore[language], action: { name: 'practice.watch', arg } },
        ];
  return {
    title: `${words.watchTitle[language]} — ${scenario.title[language]}`,
    blocks: [
      { kind: 'text', text: words.labelLine[language], quiet: true },
      ...lines.map((text) => ({ kind: 'quote', text }) as const),
      { kind: 'buttons', buttons },
    ],
    plain: [words.labelLine[language], ...lines].join('\n'),
    data: { kind: 'watch', scenario: scenario.id, ...(until === undefined ? {} : { at: until }) },
  };
}
