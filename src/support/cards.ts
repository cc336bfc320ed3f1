import type { Block, Button, Card } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { SupportHours } from './hours.ts';
import { words } from './words.ts';

/** Longest message in a ticket, in characters. */
export const longestWords = 1500;

/** What went wrong, with a quiet way to say so. */
export const reportable = (text: string, kind: string, language: Language): Card => ({
  blocks: [
    { kind: 'text', text },
    {
      kind: 'buttons',
      buttons: [
        { ...button(words.report[language], 'support.report', `error:${text.slice(0, longestError)}`), tone: 'quiet' },
      ],
    },
  ],
  plain: text,
  data: { kind },
});

/** What a button carries back of an error, in characters. */
const longestError = 140;

/** A ticket as its learner sees it listed. */
export type Listed = {
  readonly id: string;
  readonly kind: keyof typeof words.kinds.fr;
  readonly status: 'open' | 'answered';
};

/** What help shows. */
export type HelpView = {
  readonly practising: boolean;
  readonly hours: SupportHours | undefined;
  readonly open: readonly Listed[];
};

const button = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name, ...(arg ? { arg } : {}) },
});

/** Help, anywhere: what can be typed, and the way to a person. */
export function helpCard({ practising, hours, open }: HelpView, language: Language): Card {
  const promise = words.promise(hours)[language];
  const lines = [
    ...(practising ? [words.still[language]] : []),
    words.typed[language],
    `${words.human[language]} ${promise}`,
  ];
  const listed = open.map(
    ({ kind, status }) => `${words.kinds[language][kind]} — ${words.deskStatus[language][status]}`,
  );
  const blocks: Block[] = [
    ...lines.map((text) => ({ kind: 'text', text }) as const),
    {
      kind: 'buttons',
      buttons: [
        { ...button(words.ask[language], 'support.ask'), tone: 'primary' },
        ...(practising
          ? [button(words.hint[language], 'practice.hint'), button(words.pause[language], 'practice.pause')]
          : [button(words.menu[language], 'practice.menu')]),
        button(words.data[language], 'privacy.data'),
      ],
    },
  ];
  open.slice(0, 3).forEach(({ id }, index) => {
    blocks.push({ kind: 'text', text: listed[index] ?? '', quiet: true });
    blocks.push({
      kind: 'buttons',
      buttons: [button(words.add[language], 'support.ask', id), button(words.close[language], 'support.close', id)],
    });
  });
  return {
    title: words.title[language],
    blocks,
    plain: [words.title[language], ...lines, ...(listed.length > 0 ? [words.yourOpen[language], ...listed] : [])].join(
      '\n',
    ),
    data: { kind: 'help', practising, open: open.length },
  };
}

/** Tells the learner what was passed on, and what was not. */
export function openedCard(
  view: {
    readonly id: string;
    readonly quote: string | null;
    readonly words: boolean;
    readonly fresh: boolean;
    readonly promise: string;
  },
  language: Language,
): Card {
  const what = view.quote
    ? words.sentQuote[language]
    : view.words
      ? words.sentWords[language]
      : words.sentNothing[language];
  const head = view.fresh ? view.promise : words.openedBefore[language];
  return {
    title: words.openedTitle[language],
    blocks: [
      { kind: 'text', text: head },
      { kind: 'text', text: what, quiet: true },
      ...(view.quote ? [{ kind: 'quote', text: view.quote } as const] : []),
      {
        kind: 'buttons',
        buttons: [
          button(words.add[language], 'support.ask', view.id),
          button(words.close[language], 'support.close', view.id),
        ],
      },
    ],
    plain: [words.openedTitle[language], head, what, view.quote ?? ''].join('\n').trim(),
    data: { kind: 'ticket_opened', ticket: view.id },
  };
}

/** A ticket as whoever answers sees it. */
export type DeskView = {
  readonly id: string;
  readonly kind: 'question' | 'report' | 'contest';
  readonly status: 'open' | 'answered' | 'closed';
  readonly step: number;
  readonly quote: string | null;
  readonly level: number | null;
  readonly before: string;
  readonly said: readonly { readonly by: 'learner' | 'helper'; readonly text: string }[];
};

/** The card of a ticket on a helper's side; updated in place as the ticket goes on. */
export function deskCard(view: DeskView, language: Language): Card {
  const title = words.deskTitle[language][view.kind];
  const why = words.deskWhy[language][view.step] ?? '';
  const facts = [
    { name: words.status[language], value: words.deskStatus[language][view.status] },
    ...(view.status === 'open' ? [{ name: words.deskBefore[language], value: view.before }] : []),
    ...(view.level === null ? [] : [{ name: words.levelGiven[language], value: `${view.level}/4` }]),
  ];
  const said = view.said.map(({ by, text }) => `${words[by][language]}${colon[language]}${text}`);
  const blocks: Block[] = [
    ...(view.status === 'open' ? [{ kind: 'text', text: why, quiet: true } as const] : []),
    ...(view.quote
      ? ([
          { kind: 'text', text: words.deskQuote[language] },
          { kind: 'quote', text: view.quote },
        ] as const)
      : []),
    ...said.map((text) => ({ kind: 'text', text }) as const),
    { kind: 'facts', facts },
  ];
  if (view.status !== 'closed') {
    const [label, name] =
      view.kind === 'contest' ? [words.rule[language], 'support.rule'] : [words.answer[language], 'support.answer'];
    blocks.push({
      kind: 'buttons',
      buttons: [{ ...button(label, name, view.id), tone: 'primary' }, button(words.away[language], 'support.away')],
    });
  }
  return {
    title,
    blocks,
    plain: [
      title,
      why,
      view.quote ?? '',
      ...said,
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
    ]
      .filter(Boolean)
      .join('\n'),
    data: { kind: 'ticket', ticket: view.id, status: view.status, step: view.step },
  };
}

/** A human's answer, in the learner's conversation. */
export function answerCard(
  id: string,
  text: string,
  about: string | null,
  ruling: string | null,
  language: Language,
): Card {
  return {
    title: words.answerTitle[language],
    blocks: [
      ...(about
        ? [{ kind: 'text', text: `${words.about[language]}${colon[language]}${about}`, quiet: true } as const]
        : []),
      ...(ruling ? [{ kind: 'text', text: ruling } as const] : []),
      { kind: 'quote', text },
      {
        kind: 'buttons',
        buttons: [
          { ...button(words.close[language], 'support.close', id), tone: 'primary' },
          button(words.add[language], 'support.ask', id),
        ],
      },
    ],
    plain: [words.answerTitle[language], ruling ?? '', text].filter(Boolean).join('\n'),
    data: { kind: 'ticket_answer', ticket: id },
  };
}

/** The form of a question, or of a word added to a ticket (its id). */
export const askForm = (ticket: string | undefined, language: Language): Form => ({
  title: words.formTitle[language],
  intro: words.formIntro[language],
  fields: [
    { kind: 'text', name: 'words', label: words.formField[language], limit: longestWords, lines: true, required: true },
  ],
  submit: words.formSend[language],
  action: { name: 'support.ask', ...(ticket ? { arg: ticket } : {}) },
  plain: words.formTitle[language],
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
