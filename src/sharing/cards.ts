import type { Debrief } from '../feedback/debrief.ts';
import type { Card, CardFact } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import { words } from './words.ts';

/** What a coach is shown of a debrief: quoted moments and the commitment; no level, no conversation. */
export function excerptOf(debrief: Debrief, commitment: string | null, language: Language): readonly CardFact[] {
  const facts: CardFact[] = [{ name: words.customer[language], value: debrief.customer }];
  if (debrief.golden) facts.push({ name: words.golden[language], value: debrief.golden.quote });
  if (debrief.retry) facts.push({ name: words.retry[language], value: debrief.retry.quote });
  if (commitment) facts.push({ name: words.commitment[language], value: commitment });
  return facts;
}

/** The excerpt as one text: what the agreement is about, to the letter. */
export const asText = (facts: readonly CardFact[], language: Language): string =>
  facts.map(({ name, value }) => `${name}${colon[language]}${value}`).join('\n');

/** The exact rendering, before anything is shared. */
export function previewCard(facts: readonly CardFact[], item: string, language: Language): Card {
  return {
    title: words.previewTitle[language],
    blocks: [
      { kind: 'facts', facts },
      { kind: 'text', text: words.preview[language], quiet: true },
      {
        kind: 'buttons',
        buttons: [
          { label: words.yes[language], action: { name: 'sharing.yes', arg: item }, tone: 'primary' },
          { label: words.no[language], action: { name: 'feedback.keep' } },
        ],
      },
    ],
    plain: `${words.previewTitle[language]}\n${asText(facts, language)}\n${words.preview[language]}`,
    data: { kind: 'share_preview' },
  };
}

/** What a coach receives, with two questions that open a conversation. */
export function coachCard(facts: readonly CardFact[], name: string, language: Language): Card {
  const questions = words.questions[language];
  return {
    title: `${words.coachTitle[language]} — ${name}`,
    blocks: [
      { kind: 'facts', facts },
      { kind: 'text', text: words.ask[language] },
      ...questions.map((text) => ({ kind: 'quote', text }) as const),
    ],
    plain: [words.coachTitle[language], name, asText(facts, language), words.ask[language], ...questions].join('\n'),
    data: { kind: 'shared_debrief' },
  };
}
