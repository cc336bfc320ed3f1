import type { Block, Button, Card, Option } from '../kernel/card.ts';
import type { Form } from '../kernel/form.ts';
import { colon, type Language, type Pair } from '../kernel/words.ts';
import { backTo } from '../programme/cards.ts';
import { shownOf } from '../programme/rules-adoption.ts';
import { type Cell, type MethodId, methods, type Part, partsOf, saidIn, themes, together } from './rules.ts';
import { groupNames, methodNames, themeNames, words } from './words.ts';

/** A day in words. */
export const dayIn = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));

const button = (label: string, name: string, tone?: Button['tone']): Button => ({
  label,
  action: { name: `listening.${name}` },
  ...(tone ? { tone } : {}),
});

const optionsOf = (
  names: Readonly<Record<string, Pair>>,
  keys: readonly string[],
  language: Language,
): readonly Option[] => keys.map((value) => ({ label: names[value]?.[language] ?? value, value }));

/** Three questions about today’s methods, and what concerns people; ticks only. */
export const answerForm = (language: Language): Form => {
  const of = optionsOf(methodNames, methods, language);
  return {
    title: words.formTitle[language],
    intro: words.formIntro[language],
    fields: [
      {
        kind: 'many',
        name: 'concerns',
        label: words.concerns[language],
        options: optionsOf(themeNames, themes, language),
      },
      { kind: 'many', name: 'uses', label: words.uses[language], options: of },
      { kind: 'select', name: 'values', label: words.values[language], options: of, required: true },
      { kind: 'select', name: 'keep', label: words.keep[language], options: of, required: true },
    ],
    submit: words.send[language],
    action: { name: 'listening.form' },
    plain: `${words.formTitle[language]}. ${words.formIntro[language]}`,
  };
};

/** The invitation, in a channel or in private. */
export const inviteCard = (closesDay: string, language: Language): Card => {
  const text = words.invite(dayIn(closesDay, language))[language];
  return {
    title: words.formTitle[language],
    blocks: [
      { kind: 'text', text },
      { kind: 'buttons', buttons: [button(words.answer[language], 'form', 'primary')] },
    ],
    plain: `${words.formTitle[language]}. ${text}`,
    data: { kind: 'listening_invite' },
  };
};

/** While nothing is told: none yet, or open; what the lead may do. */
export const stateCard = (text: string, open: boolean, lead: boolean, language: Language): Card => ({
  title: words.title[language],
  blocks: [
    { kind: 'text', text },
    {
      kind: 'buttons',
      buttons: [
        ...(open ? [button(words.answer[language], 'form')] : []),
        ...(lead ? [open ? button(words.close[language], 'close') : button(words.open[language], 'open')] : []),
        backTo(language),
      ],
    },
  ],
  plain: `${words.title[language]}. ${text}`,
  data: { kind: 'listening', open },
});

/** Methods not to be broken, in words; null when too few people named any. */
export const keepers = (keep: readonly MethodId[]): Pair | null => {
  const of = (language: Language): string => keep.map((one) => methodNames[one][language]).join(', ');
  return keep.length > 0 ? { fr: of('fr'), en: of('en') } : null;
};

const named = (part: Part, question: string, names: Readonly<Record<string, Pair>>, language: Language): string =>
  Object.keys(names)
    .map((choice) => ({ choice, n: saidIn(part, question, choice) }))
    .filter(({ n }) => n >= 5)
    .sort((a, b) => b.n - a.n)
    .map(({ choice, n }) => `${names[choice]?.[language]} (${shownOf(n, part.people)})`)
    .join(', ');

const whereOf = ({ cells }: Part, language: Language): string => {
  const [first, ...more] = cells;
  if (!first || more.length > 0) return groupNames.others[language];
  return [first.site, groupNames[first.group][language]].filter(Boolean).join(' · ');
};

/** What was heard: themes by site and kind of role, today’s methods, and what is not to be broken. */
export function mapCard(cells: readonly Cell[], keep: Pair | null, lead: boolean, language: Language): Card {
  const all = together(cells);
  const rows = partsOf(cells).map((part) => [
    whereOf(part, language),
    `≥\u00a0${Math.floor(part.people / 5) * 5}`,
    named(part, 'concern', themeNames, language) || words.nothing[language],
  ]);
  const survey = all
    ? (
        [
          ['uses', words.usesShort],
          ['values', words.valuesShort],
          ['keep', words.keepShort],
        ] as const
      ).map(([question, name]) => ({
        name: name[language],
        value: named(all, question, methodNames, language) || words.nothing[language],
      }))
    : [];
  const pinned = keep ? [words.pinned(keep[language])[language]] : [];
  const header = [words.where, words.people, words.concernsShort].map((one) => one[language]);
  const blocks: Block[] = [
    ...pinned.map((text) => ({ kind: 'text', text }) as const),
    ...(rows.length > 0
      ? [{ kind: 'table', header, rows } as const]
      : [{ kind: 'text', text: words.few[language] } as const]),
    ...(survey.length > 0
      ? [
          { kind: 'text', text: [{ bold: words.surveyTitle[language] }] } as const,
          { kind: 'facts', facts: survey } as const,
        ]
      : []),
    { kind: 'text', text: words.rules[language], quiet: true },
    { kind: 'buttons', buttons: [...(lead ? [button(words.open[language], 'open')] : []), backTo(language)] },
  ];
  return {
    title: words.mapTitle[language],
    blocks,
    plain: [
      words.mapTitle[language],
      ...pinned,
      ...(rows.length > 0 ? rows.map((row) => row.join(' — ')) : [words.few[language]]),
      ...survey.map(({ name, value }) => `${name}${colon[language]}${value}`),
      words.rules[language],
    ].join('\n'),
    data: { kind: 'listening_map', parts: rows.length, pinned: keep !== null },
  };
}
