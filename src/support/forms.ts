import type { Form } from '../kernel/form.ts';
import type { Language } from '../kernel/words.ts';
import { longestWords } from './cards.ts';
import { words } from './words.ts';

/** The form of a question, or of a word added to a ticket (its id). */
export const askForm = (ticket: string | undefined, language: Language): Form => ({
  title: (ticket ? words.addTitle : words.formTitle)[language],
  intro: words.formIntro[language],
  fields: [
    {
      kind: 'text',
      name: 'words',
      label: (ticket ? words.addField : words.formField)[language],
      limit: longestWords,
      lines: true,
      required: true,
    },
  ],
  submit: words.formSend[language],
  action: { name: 'support.ask', ...(ticket ? { arg: ticket } : {}) },
  plain: (ticket ? words.addTitle : words.formTitle)[language],
});

/** The form of an answer. */
export const answerForm = (ticket: string, language: Language): Form => ({
  title: words.answerForm[language],
  intro: words.answerIntro[language],
  fields: [
    {
      kind: 'text',
      name: 'words',
      label: words.answerForm[language],
      limit: longestWords,
      lines: true,
      required: true,
    },
  ],
  submit: words.formSend[language],
  action: { name: 'support.answer', arg: ticket },
  plain: words.answerForm[language],
});

/** The form of a ruling; a point without a level stands or is withdrawn. */
export const ruleForm = (ticket: string, level: number | null, language: Language): Form => ({
  title: words.ruleTitle[language],
  fields: [
    {
      kind: 'select',
      name: 'ruling',
      label: words.ruleField[language],
      required: true,
      options: [
        { label: words.ruleKeep[language], value: 'kept' },
        ...(level === null
          ? [{ label: words.ruleDrop[language], value: 'dropped' }]
          : [0, 1, 2, 3, 4]
              .filter((one) => one !== level)
              .map((one) => ({ label: words.ruleLevel(one)[language], value: String(one) }))),
      ],
    },
    { kind: 'text', name: 'words', label: words.ruleWhy[language], limit: longestWords, lines: true, required: true },
  ],
  submit: words.formSend[language],
  action: { name: 'support.rule', arg: ticket },
  plain: words.ruleTitle[language],
});

/** The form of an absence: until when, and who covers. */
export const awayForm = (
  others: readonly { readonly id: string; readonly name: string | null }[],
  deputy: string | null,
  language: Language,
): Form => ({
  title: words.awayTitle[language],
  intro: words.awayIntro[language],
  fields: [
    { kind: 'date', name: 'until', label: words.awayUntil[language], required: true },
    {
      kind: 'select',
      name: 'deputy',
      label: words.awayDeputy[language],
      options: others.map(({ id, name }) => ({ label: (name ?? words.noName[language]).slice(0, 75), value: id })),
      ...(deputy && others.some(({ id }) => id === deputy) ? { value: deputy } : {}),
    },
  ],
  submit: words.formSend[language],
  action: { name: 'support.away' },
  plain: words.awayTitle[language],
});
