import { moveNames } from '../feedback/names.ts';
import type { Block, Button, Card } from '../kernel/card.ts';
import type { Move } from '../kernel/moves.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Scenario, Skill } from '../scenarios/schema.ts';
import { skillNames } from '../scenarios/skills.ts';
import { cueButtons } from './cards-plan.ts';
import { templates, words } from './words.ts';

/** What a reminder proposes. */
export type Proposal = { readonly scenario: Scenario; readonly level: number; readonly skill: Skill | null };

const startButton = ({ scenario, level }: Proposal, language: Language): Button => ({
  label: words.start[language],
  action: { name: 'practice.start', arg: `${scenario.id}:${level}` },
  tone: 'primary',
});

/** A reminder, with all that can be done from it. */
export function nudgeCard(
  proposal: Proposal,
  view: {
    readonly template: number;
    readonly streak: number;
    readonly drill: number;
    readonly otherHour: boolean;
    readonly spaced: boolean;
  },
  language: Language,
): Card {
  const { scenario, skill } = proposal;
  const named = skill ?? scenario.rubric[0]?.skill ?? 'listen';
  const text =
    templates[view.template]?.({
      skill: skillNames[named][language],
      title: scenario.title[language],
      name: scenario.persona.name,
      minutes: scenario.minutes,
    })[language] ?? '';
  const more = [
    ...(view.streak >= 2 ? [words.streak(view.streak)[language]] : []),
    ...(view.spaced ? [words.spaced[language]] : []),
  ];
  const press = (label: string, name: string, arg?: string): Button => ({
    label,
    action: { name, ...(arg ? { arg } : {}) },
  });
  const blocks: Block[] = [
    { kind: 'text', text },
    ...more.map((line) => ({ kind: 'text', text: line, quiet: true }) as const),
    {
      kind: 'buttons',
      buttons: [
        startButton(proposal, language),
        press(words.drill[language], 'nudges.drill', `${scenario.id}:${view.drill}`),
        press(words.hour[language], 'nudges.hour'),
        press(words.tomorrow[language], 'nudges.tomorrow'),
        press(words.fewer[language], 'nudges.fewer'),
        press(words.stop[language], 'nudges.stop'),
      ],
    },
    ...(view.otherHour ? [{ kind: 'text', text: words.otherHour[language] } as const, cueButtons(language)] : []),
  ];
  const plain = [text, ...more, ...(view.otherHour ? [words.otherHour[language]] : [])].join(' ');
  return {
    title: words.title(scenario.minutes)[language],
    blocks,
    plain,
    data: { kind: 'nudge', template: view.template },
  };
}

/** A short message with the next practice one tap away, a model conversation to watch first, and other situations where there is a choice. */
export function offerCard(
  text: string,
  kind: string,
  proposal: Proposal,
  language: Language,
  more: {
    readonly quiet?: string;
    readonly others?: readonly Scenario[];
    /** A practice waits where it was left: that one is offered, not another. */
    readonly waiting?: true;
    /** With the way to a person. */
    readonly ask?: true;
  } = {},
): Card {
  const { quiet, others = [], waiting, ask } = more;
  const { id } = proposal.scenario;
  return {
    blocks: [
      { kind: 'text', text },
      ...(quiet ? [{ kind: 'text', text: quiet, quiet: true } as const] : []),
      {
        kind: 'buttons',
        buttons: [
          ...(waiting
            ? [{ label: words.resume[language], action: { name: 'practice.resume' }, tone: 'primary' } as const]
            : [
                startButton(proposal, language),
                { label: words.watch[language], action: { name: 'practice.watch', arg: id } },
              ]),
          ...(ask ? [{ label: words.ask[language], action: { name: 'support.ask' } }] : []),
          { label: words.stop[language], action: { name: 'nudges.stop' } },
        ],
      },
      ...(others.length > 0
        ? [
            {
              kind: 'choice',
              label: words.orElse[language],
              action: { name: 'practice.start' },
              options: others.map((one) => ({
                label: `${one.title[language]} (≈ ${one.minutes} min)`.slice(0, 75),
                value: `${one.id}:1`,
              })),
            } as const,
          ]
        : []),
    ],
    plain: quiet ? `${text} ${quiet}` : text,
    data: { kind },
  };
}

/** Three days after a commitment. */
export function commitmentCard(commitment: string, language: Language): Card {
  const text = words.commitment(commitment)[language];
  return {
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          { label: words.tried[language], action: { name: 'nudges.tried' } },
          { label: words.notYet[language], action: { name: 'nudges.not_yet' } },
        ],
      },
    ],
    plain: text,
    data: { kind: 'commitment' },
  };
}

type DrillLine = Scenario['drills'][number];

/** The angry line of a drill. */
export function drillCard(scenario: Scenario, drill: DrillLine, language: Language): Card {
  const ask = words.drillAsk(scenario.persona.name)[language];
  return {
    title: words.drill[language],
    blocks: [
      { kind: 'text', text: ask },
      { kind: 'quote', text: drill.customer[language] },
      { kind: 'text', text: words.drillLabel[language], quiet: true },
    ],
    plain: [ask, words.quoted(drill.customer[language])[language], words.drillLabel[language]].join(' '),
    data: { kind: 'drill' },
  };
}

/** What the one reply does, in words; no level, no number. */
export function drillReading(
  scenario: Scenario,
  drill: DrillLine,
  moves: readonly { readonly move: Move; readonly quote: string }[],
  language: Language,
): Card {
  const facts = moves.map(({ move, quote }) => ({ name: moveNames[move][language], value: quote }));
  const good = `${words.drillGood[language]}${colon[language]}${drill.good[language]}`;
  const lead = facts.length > 0 ? words.drillSeen[language] : words.drillNone[language];
  return {
    title: lead,
    blocks: [
      ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
      { kind: 'text', text: good },
      { kind: 'text', text: drill.why[language], quiet: true },
      { kind: 'buttons', buttons: [startButton({ scenario, level: 1, skill: null }, language)] },
    ],
    plain: [
      lead,
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
      good,
      drill.why[language],
    ].join('\n'),
    data: { kind: 'drill_reading', moves: moves.map(({ move }) => move) },
  };
}
