import type { Block, Card } from '../kernel/card.ts';
import type { Language } from '../kernel/words.ts';
import { opinions, type Shift, shareOf } from './rules.ts';
import { opinionNames, words } from './words.ts';

const choices = (name: 'before' | 'after', token: string, language: Language): Block => ({
  kind: 'buttons',
  buttons: opinions.map((one, place) => ({
    label: opinionNames[one][language],
    action: { name: `tryout.${name}`, arg: `${token}:${place}` },
  })),
});

/** The first question, and what trying changed so far. */
export function askCard(token: string, shift: Shift | undefined, language: Language): Card {
  const so = shift ? words.shift(shift.n, shareOf(shift.before, shift.n), shareOf(shift.after, shift.n)) : words.notYet;
  const quiet = [words.noName[language], so[language]];
  return {
    title: words.title[language],
    blocks: [
      { kind: 'text', text: words.ask[language] },
      choices('before', token, language),
      ...quiet.map((text) => ({ kind: 'text', text, quiet: true }) as const),
    ],
    plain: [words.title[language], words.ask[language], ...quiet].join('\n'),
    data: { kind: 'tryout', counted: shift?.n ?? 0 },
  };
}

/** The try-out itself, and the same question for afterwards. */
export const goCard = (token: string, scenario: string, language: Language): Card => ({
  blocks: [
    { kind: 'text', text: words.noted[language] },
    {
      kind: 'buttons',
      buttons: [
        { label: words.start[language], action: { name: 'practice.start', arg: `${scenario}:1` }, tone: 'primary' },
        { label: words.watch[language], action: { name: 'practice.watch', arg: scenario } },
      ],
    },
    { kind: 'text', text: words.back[language] },
    choices('after', token, language),
  ],
  plain: `${words.noted[language]} ${words.back[language]}`,
  data: { kind: 'tryout_go' },
});
