import type { Block, Button, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import { claimIds, claimLine } from './claims.ts';
import {
  type Phase,
  phaseNames,
  phases,
  pitfalls,
  principleNames,
  principles,
  resistances,
  trainerRoles,
} from './method.ts';
import { nextOf, type Standing } from './next.ts';
import { type Doubt, daysBetween, phaseAfter } from './rules.ts';
import { steps, whos, words } from './words.ts';
import { doubtWords } from './words-plan.ts';

const press = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name, ...(arg === undefined ? {} : { arg }) },
});

/** The way back to the method. */
export const backTo = (language: Language): Button => press(words.backButton[language], 'programme.method');

const markOf = (phase: Phase, now: Phase | undefined): string => {
  const [at, own] = [now === undefined ? -1 : phases.indexOf(now), phases.indexOf(phase)];
  return own < at ? '✓' : own === at ? '●' : '○';
};

function moves(phase: Phase | undefined, language: Language): readonly Button[] {
  const next = phaseAfter(phase);
  const move =
    next === undefined
      ? []
      : next === 'diagnosis'
        ? [press(words.beginNow[language], 'programme.begin')]
        : [press(words.moveTo(phaseNames[next].name[language])[language], 'programme.go', `move:${next}`)];
  return [
    ...(phase === 'pilot' ? [press(words.pilotButton[language], 'programme.pilot')] : []),
    ...(phase === undefined
      ? []
      : [
          press(words.wavesButton[language], 'programme.waves'),
          press(words.listeningButton[language], 'listening.show'),
          press(words.milestonesButton[language], 'milestones.board'),
          press(words.calendarButton[language], 'bulletin.board'),
        ]),
    ...move,
    ...(phase === undefined ? [] : [press(words.settingsButton[language], 'programme.settings')]),
  ];
}

/** Where we are, what next, who: always all three. */
export function methodCard(
  standing: Standing & { readonly due: string | null; readonly lead: boolean },
  language: Language,
): Card {
  const { phase, since, today, due, lead } = standing;
  const { step, who } = nextOf(standing);
  const where =
    phase === undefined
      ? words.notBegun[language]
      : words.phaseNow(phases.indexOf(phase) + 1, phaseNames[phase].name[language], since, daysBetween(since, today))[
          language
        ] + (phase === 'diagnosis' && due ? words.due(due)[language] : '');
  const facts = [
    { name: words.where[language], value: where },
    { name: words.next[language], value: steps[step][language] },
    { name: words.who[language], value: whos[who][language] },
  ];
  const list = phases.map(
    (one, at) =>
      `${markOf(one, phase)} ${at + 1}. ${phaseNames[one].name[language]} (${phaseNames[one].lasts[language]})`,
  );
  const buttons = [...(lead ? moves(phase, language) : []), press(words.aboutButton[language], 'programme.about')];
  return {
    title: words.title[language],
    blocks: [
      { kind: 'facts', facts },
      { kind: 'text', text: list.join('\n'), quiet: true },
      { kind: 'buttons', buttons },
    ],
    plain: [
      words.title[language],
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
      ...list,
    ].join('\n'),
    data: { kind: 'method', phase: phase ?? 'none', step, who },
  };
}

const section = (title: string, lines: readonly string[]): readonly Block[] => [
  { kind: 'text', text: [{ bold: title }] },
  { kind: 'text', text: lines.map((line) => `• ${line}`).join('\n') },
];

/** The method on one page: principles, roles, pitfalls with their guards, figures with their status. */
export function aboutCard(language: Language): Card {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.aboutPrinciples[language], principles.map((one) => principleNames[one][language])],
    [words.aboutRoles[language], trainerRoles.map((one) => one[language])],
    [
      words.aboutPitfalls[language],
      pitfalls.map(({ name, guard }) => `${name[language]}${colon[language]}${guard[language]}`),
    ],
    [words.aboutClaims[language], claimIds.map((id) => claimLine(id, language))],
  ];
  return {
    title: words.aboutTitle[language],
    blocks: [
      ...sections.flatMap(([title, lines]) => section(title, lines)),
      { kind: 'buttons', buttons: [press(words.resultsButton[language], 'results.show'), backTo(language)] },
    ],
    plain: [words.aboutTitle[language], ...sections.flatMap(([title, lines]) => [title, ...lines])].join('\n'),
    data: { kind: 'method_about' },
  };
}

/** The four resistances, each with an honest answer. */
export function objectionsCard(language: Language): Card {
  const lines = resistances.map(({ says, answer }) => [says[language], answer[language]] as const);
  return {
    title: words.objectionsTitle[language],
    blocks: lines.flatMap(([says, answer]): Block[] => [
      { kind: 'text', text: [{ bold: says }] },
      { kind: 'text', text: answer },
    ]),
    plain: [words.objectionsTitle[language], ...lines.map(([says, answer]) => `${says} ${answer}`)].join('\n'),
    data: { kind: 'objections' },
  };
}

/** What is outside the method, and the way on: a written reason. */
export function doubtCard(doubts: readonly Doubt[], arg: string, language: Language): Card {
  const lines = doubts.map((one) => doubtWords(one, language));
  return {
    title: words.outside[language],
    blocks: [
      { kind: 'text', text: lines.join('\n') },
      { kind: 'text', text: words.outsideText[language], quiet: true },
      { kind: 'buttons', buttons: [press(words.whyButton[language], 'programme.reason', arg), backTo(language)] },
    ],
    plain: [words.outside[language], ...lines, words.outsideText[language]].join('\n'),
    data: { kind: 'outside', doubts: doubts.map((one) => (one.what === 'light' ? one.principle : one.what)) },
  };
}
