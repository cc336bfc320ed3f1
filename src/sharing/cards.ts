import type { Debrief } from '../feedback/debrief.ts';
import type { Card, CardFact } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Coach } from './store.ts';
import { words } from './words.ts';

/** Longest answer of a coach, in characters. */
export const longestAnswer = 1500;

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
export function previewCard(
  facts: readonly CardFact[],
  item: string,
  others: readonly Pick<Coach, 'id' | 'name'>[],
  language: Language,
): Card {
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
      ...(others.length > 0
        ? [
            {
              kind: 'choice',
              label: words.one[language],
              action: { name: 'sharing.one', arg: item },
              options: others.map(({ id, name }) => ({ label: name.slice(0, 75), value: id })),
            } as const,
          ]
        : []),
    ],
    plain: `${words.previewTitle[language]}\n${asText(facts, language)}\n${words.preview[language]}`,
    data: { kind: 'share_preview' },
  };
}

/** What a coach receives, with two questions that open a conversation. */
export function coachCard(facts: readonly CardFact[], name: string, id: string, language: Language): Card {
  const questions = words.questions[language];
  return {
    title: `${words.coachTitle[language]} — ${name}`,
    blocks: [
      { kind: 'facts', facts },
      { kind: 'text', text: words.ask[language] },
      ...questions.map((text) => ({ kind: 'quote', text }) as const),
      { kind: 'buttons', buttons: [{ label: words.answer[language], action: { name: 'sharing.answer', arg: id } }] },
    ],
    plain: [words.coachTitle[language], name, asText(facts, language), words.ask[language], ...questions].join('\n'),
    data: { kind: 'shared_debrief' },
  };
}

/** It is shared, and how to take it back. */
export const sharedCard = (text: string, item: string, language: Language): Card => ({
  blocks: [
    { kind: 'text', text },
    { kind: 'buttons', buttons: [{ label: words.stop[language], action: { name: 'sharing.stop', arg: item } }] },
  ],
  plain: text,
  data: { kind: 'shared' },
});

/** The form of a coach's answer. */
export const answerForm = (id: string, language: Language): Form => ({
  title: words.answerTitle[language],
  intro: words.answerIntro[language],
  fields: [
    {
      kind: 'text',
      name: 'answer',
      label: words.answerField[language],
      limit: longestAnswer,
      lines: true,
      required: true,
    },
  ],
  submit: words.send[language],
  action: { name: 'sharing.answer', arg: id },
  plain: words.answerTitle[language],
});

/** What the author of the debrief receives from a coach. */
export const answerCard = (id: string, coach: string, text: string, language: Language): Card => {
  const title = words.answerFrom(coach)[language];
  return {
    title,
    blocks: [
      { kind: 'quote', text },
      { kind: 'text', text: words.talk[language], quiet: true },
      { kind: 'buttons', buttons: [{ label: words.talked[language], action: { name: 'sharing.talked', arg: id } }] },
    ],
    plain: [title, text, words.talk[language]].join('\n'),
    data: { kind: 'share_answer' },
  };
};
