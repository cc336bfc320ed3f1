import type { Block, Button, Card, Option } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { plainCard } from '../kernel/reply.ts';
import { colon, type Language } from '../kernel/words.ts';
import { goals, type Tally } from './rules.ts';
import { words } from './words.ts';

/** Longest invitation or reward, in characters. */
export const longest = 300;

/** A challenge as its channel sees it. */
export type PostView = {
  readonly id: string;
  readonly language: Language;
  readonly timeZone: string;
  /** The scenario's title, or null for a mix. */
  readonly scenario: string | null;
  readonly goal: number;
  readonly invitation: string;
  readonly reward: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly tally: Tally;
  readonly over: boolean;
  /** What the allied team's own post shows; never said unless this team shows figures too. */
  readonly ally: Tally;
};

const button = (label: string, name: string, arg: string): Button => ({ label, action: { name, arg } });

const bar = (tamed: number, goal: number): string => {
  const full = Math.min(10, Math.floor((tamed * 10) / goal));
  return `${'🟩'.repeat(full)}${'⬜'.repeat(10 - full)} ${tamed}/${goal}`;
};

const progress = ({ tally, goal, language, over }: PostView): string =>
  tally
    ? `${bar(tally.tamed, goal)} — ${words.people(tally.people)[language]}`
    : (over ? words.fewEver : words.few)[language];

/** Two teams side by side, as one sum: only once each has five people or more. */
const together = ({ tally, ally, language }: PostView): { name: string; value: string }[] =>
  tally && ally ? [{ name: words.together[language], value: words.sum(tally.tamed, ally.tamed)[language] }] : [];

/** The post of a challenge, updated in place; it names nobody. */
export function postCard(view: PostView): Card {
  const { language } = view;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: view.timeZone });
  const title = view.over ? `${words.title[language]} — ${words.over[language]}` : words.title[language];
  const facts = [
    { name: words.what[language], value: view.scenario ?? words.mix[language] },
    { name: words.goal[language], value: words.situations(view.goal)[language] },
    { name: words.from[language], value: day.format(view.startsAt) },
    { name: words.until[language], value: day.format(view.endsAt) },
    ...(view.reward ? [{ name: words.reward[language], value: view.reward }] : []),
    { name: words.progress[language], value: progress(view) },
    ...together(view),
  ];
  const blocks: Block[] = [
    { kind: 'text', text: view.invitation },
    { kind: 'facts', facts },
    { kind: 'text', text: words.rules[language], quiet: true },
  ];
  if (!view.over)
    blocks.push({
      kind: 'buttons',
      buttons: [{ ...button(words.join[language], 'challenge.join', view.id), tone: 'primary' }],
    });
  return {
    title,
    blocks,
    plain: [
      title,
      view.invitation,
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
      words.rules[language],
    ].join('\n'),
    data: { kind: 'challenge', challenge: view.id, over: view.over, ...(view.tally ?? {}) },
  };
}

/** The one extra post of a week: half or the whole of the goal. */
export function extraCard(view: PostView, milestone: number): Card {
  const head = (milestone >= 100 ? words.whole : words.half)[view.language];
  const text = `${head} ${progress(view)}`;
  return { ...plainCard(text, 'challenge_extra'), data: { kind: 'challenge_extra', milestone, ...(view.tally ?? {}) } };
}

/** The recap at the end, and one voice of the team when somebody agreed to it, to the letter of what they saw. */
export function recapCard(view: PostView, quote?: Card): Card {
  const { language, tally, goal, reward } = view;
  const said = tally === null ? words.recapFew : tally.tamed >= goal ? words.recapMet : words.recapNot;
  const lines = [
    said[language],
    ...(tally ? [progress(view)] : []),
    ...together(view).map(({ name, value }) => `${name}${colon[language]}${value}`),
    ...(tally && tally.tamed >= goal && reward ? [`${words.reward[language]}${colon[language]}${reward}`] : []),
  ];
  return {
    title: words.recapTitle[language],
    blocks: [
      ...lines.map((text) => ({ kind: 'text', text }) as const),
      ...(quote?.title ? [{ kind: 'text', text: [{ bold: quote.title }] } as const] : []),
      ...(quote?.blocks ?? []),
    ],
    plain: [words.recapTitle[language], ...lines, ...(quote ? [quote.plain] : [])].join('\n'),
    data: { kind: 'challenge_recap', challenge: view.id, quoted: quote !== undefined, ...(tally ?? {}) },
  };
}

/** What follows the exact preview: publish, change or drop it. `arg` names the draft in the version just shown. */
export function confirmCard(id: string, version: number, channel: string | undefined, language: Language): Card {
  const text = words.previewText(channel)[language];
  return {
    title: words.previewTitle[language],
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { ...button(words.confirm[language], 'challenge.confirm', `${id}:${version}`), tone: 'primary' },
          button(words.edit[language], 'challenge.form', id),
          button(words.drop[language], 'challenge.drop', id),
        ],
      },
    ],
    plain: `${words.previewTitle[language]}. ${text}`,
    data: { kind: 'challenge_confirm', challenge: id, version },
  };
}

/** Words that promise too much: edit, or keep them with a reason. */
export const promiseCard = (id: string, found: readonly string[], language: Language): Card => ({
  title: words.promiseTitle[language],
  blocks: [
    { kind: 'text', text: words.promiseText(found)[language] },
    {
      kind: 'buttons',
      buttons: [
        { ...button(words.edit[language], 'challenge.form', id), tone: 'primary' },
        button(words.keep[language], 'challenge.reason', id),
      ],
    },
  ],
  plain: `${words.promiseTitle[language]}. ${words.promiseText(found)[language]}`,
  data: { kind: 'challenge_promises', challenge: id, found: found.length },
});

/** The one form of a challenge, filled in. */
export const launchForm = (
  draft: {
    readonly id: string;
    readonly scenarioId: string | null;
    readonly goal: number;
    readonly invitation: string;
    readonly reward: string;
  },
  days: { readonly from: string; readonly to: string },
  offered: {
    readonly scenarios: readonly { readonly id: string; readonly title: string }[];
    readonly places: readonly Option[];
  },
  language: Language,
): Form => ({
  title: words.formTitle[language],
  intro: words.formIntro[language],
  fields: [
    ...(offered.places[0]
      ? [
          {
            kind: 'select',
            name: 'place',
            label: words.fieldPlace[language],
            required: true,
            value: offered.places[0].value,
            options: offered.places,
          } as const,
        ]
      : []),
    {
      kind: 'text',
      name: 'invitation',
      label: words.fieldInvitation[language],
      limit: longest,
      lines: true,
      required: true,
      value: draft.invitation,
    },
    {
      kind: 'select',
      name: 'scenario',
      label: words.what[language],
      value: draft.scenarioId ?? 'mix',
      options: [
        { label: words.mix[language], value: 'mix' },
        ...offered.scenarios.map(({ id, title }) => ({ label: title.slice(0, 75), value: id })),
      ],
    },
    {
      kind: 'select',
      name: 'goal',
      label: words.goal[language],
      value: String(draft.goal),
      options: goals.map((n) => ({ label: words.situations(n)[language], value: String(n) })),
    },
    { kind: 'date', name: 'from', label: words.fieldFrom[language], value: days.from },
    { kind: 'date', name: 'to', label: words.fieldTo[language], value: days.to },
    { kind: 'text', name: 'reward', label: words.fieldReward[language], limit: longest, value: draft.reward },
  ],
  submit: words.send[language],
  action: { name: 'challenge.form', arg: draft.id },
  plain: words.formTitle[language],
});

/** The form of the reason for keeping words usually refused. */
export const reasonForm = (id: string, language: Language): Form => ({
  title: words.reasonTitle[language],
  fields: [
    { kind: 'text', name: 'reason', label: words.reasonField[language], limit: longest, lines: true, required: true },
  ],
  submit: words.send[language],
  action: { name: 'challenge.reason', arg: id },
  plain: words.reasonTitle[language],
});
