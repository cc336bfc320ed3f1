import type { Block, Button, Card } from '../kernel/card.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { colon, type Language } from '../kernel/words.ts';
import { helperRoles } from './rules.ts';
import { roleWords, words } from './words.ts';

/** Longest message in a ticket, in characters. */
export const longestWords = 1500;

/** What went wrong, with a quiet way to say so. */
export const reportable = (text: string, kind: string, language: Language, next?: Refusal['next']): Card => ({
  blocks: [
    { kind: 'text', text },
    {
      kind: 'buttons',
      buttons: [
        ...(next ? [{ label: next.label[language], action: next.action, tone: 'primary' } as const] : []),
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
  /** What it is about, as its author would know it again. */
  readonly what: string;
  /** The end of the promise, as they read it. */
  readonly due: string;
  readonly late: boolean;
};

/** What help shows. */
export type HelpView = {
  readonly practising: boolean;
  /** What is promised to whoever asks. */
  readonly promise: string;
  readonly open: readonly Listed[];
  readonly roles: readonly string[];
};

const button = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name, ...(arg ? { arg } : {}) },
});

const longestWhat = 60;
const short = (text: string): string => (text.length > longestWhat ? `${text.slice(0, longestWhat - 1)}…` : text);

/** Help, anywhere: what can be typed, and the way to a person. */
export function helpCard({ practising, promise, open, roles }: HelpView, language: Language): Card {
  const known = (Object.keys(roleWords) as (keyof typeof roleWords)[]).filter((role) => roles.includes(role));
  const helps = helperRoles.some((role) => roles.includes(role));
  const lines = [
    ...(practising ? [words.still[language]] : []),
    words.typed[language],
    // In a role, only what helps there.
    ...(practising ? [] : known.map((role) => roleWords[role][language])),
    `${words.human[language]} ${promise}`,
  ];
  const listed = open.map(({ kind, status, what, due, late }) => {
    const promised = (late ? words.overdue(due) : words.promised(due))[language];
    const state = words.deskStatus[language][status];
    const whole = status === 'open' ? `${state}, ${promised}` : state;
    return words.listed(words.kinds[language][kind], short(what), whole)[language];
  });
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
        ...(helps && !practising ? [button(words.away[language], 'support.away')] : []),
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
    readonly said: 'nothing' | 'all' | 'cut';
    readonly fresh: boolean;
    /** Somebody has it; otherwise it waits for somebody to be named. */
    readonly held: boolean;
    readonly promise: string;
  },
  language: Language,
): Card {
  const what = view.quote
    ? words.sentQuote[language]
    : view.said === 'all'
      ? words.sentWords[language]
      : view.said === 'cut'
        ? words.cut(longestWords)[language]
        : words.sentNothing[language];
  const title = (view.held ? words.openedTitle : words.keptTitle)[language];
  const head = view.fresh ? view.promise : words.openedBefore[language];
  return {
    title,
    blocks: [
      { kind: 'text', text: head },
      // Nothing is passed on while nobody is there to read it.
      ...(view.held ? [{ kind: 'text', text: what, quiet: true } as const] : []),
      ...(view.quote ? [{ kind: 'quote', text: view.quote } as const] : []),
      {
        kind: 'buttons',
        buttons: [
          button(words.add[language], 'support.ask', view.id),
          button(words.close[language], 'support.close', view.id),
        ],
      },
    ],
    plain: [title, head, ...(view.held ? [what] : []), view.quote ?? ''].join('\n').trim(),
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

/** What was added to a request already answered, for whoever answered it. */
export const moreCard = (id: string, text: string, language: Language): Card => ({
  title: words.moreTitle[language],
  blocks: [
    { kind: 'quote', text },
    { kind: 'buttons', buttons: [{ ...button(words.answer[language], 'support.answer', id), tone: 'primary' }] },
  ],
  plain: [words.moreTitle[language], text].join('\n'),
  data: { kind: 'ticket_more', ticket: id },
});
