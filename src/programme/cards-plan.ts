import type { Block, Button, Card } from '../kernel/card.ts';
import { colon, type Language, type Pair } from '../kernel/words.ts';
import { backTo } from './cards.ts';
import { type Cohort, type Doubt, daysBetween, learnersOf, type Staffed, type Team } from './rules.ts';
import type { Block as Shut } from './rules-waves.ts';
import { blockWords, doubtWords, planWords } from './words-plan.ts';

const press = (label: string, name: string, arg?: string): Button => ({
  label,
  action: { name, ...(arg === undefined ? {} : { arg }) },
});

/** A team's name, with its site. */
export const teamName = ({ site, team }: Team, language: Language): string => planWords.noTeam(site, team, language);

const teamsOf = ({ teams }: Cohort, language: Language): string =>
  teams.map((one) => teamName(one, language)).join(', ');

const daysOf = ({ from, to }: Cohort, language: Language): string =>
  planWords.days(from, to, daysBetween(from, to))[language];

const said = (facts: readonly { name: string; value: string }[], language: Language): readonly string[] =>
  facts.map(({ name, value }) => `${name}${colon[language]}${value}`);

/** The pilot, as prepared or under way. */
export function pilotCard(
  pilot: Cohort | undefined,
  view: { readonly roster: readonly Staffed[]; readonly scenario: string },
  language: Language,
): Card {
  const title = planWords.pilotTitle[language];
  if (!pilot)
    return {
      title,
      blocks: [
        { kind: 'text', text: planWords.pilotNone[language] },
        { kind: 'buttons', buttons: [press(planWords.prepare[language], 'programme.pilot_form'), backTo(language)] },
      ],
      plain: `${title}. ${planWords.pilotNone[language]}`,
      data: { kind: 'pilot', state: 'none' },
    };
  const facts = [
    { name: planWords.teams[language], value: teamsOf(pilot, language) },
    { name: planWords.learners[language], value: String(learnersOf(pilot.teams, view.roster)) },
    { name: planWords.scenario[language], value: view.scenario },
    { name: planWords.status[language], value: daysOf(pilot, language) },
  ];
  const open = pilot.openedAt !== null;
  const buttons = open
    ? [backTo(language)]
    : [
        press(planWords.start[language], 'programme.go', 'pilot'),
        press(planWords.change[language], 'programme.pilot_form'),
        backTo(language),
      ];
  return {
    title,
    blocks: [
      { kind: 'facts', facts },
      { kind: 'buttons', buttons },
    ],
    plain: [title, ...said(facts, language)].join('\n'),
    data: { kind: 'pilot', state: open ? 'open' : 'planned' },
  };
}

/** What the waves card shows. */
export type WavesView = {
  readonly waves: readonly Cohort[];
  readonly roster: readonly Staffed[];
  /** Learners in no cohort. */
  readonly left: number;
  /** What keeps the next wave shut, and the red lights; none when no wave is to come. */
  readonly blocks: readonly Shut[];
  readonly doubts: readonly Doubt[];
  /** What must not be broken. */
  readonly keep: Pair | null;
  /** Adoption by wave, where there is something to tell. */
  readonly adoption: ReadonlyMap<string, string>;
};

/** The plan: each wave, what holds the next one, what can be done. */
export function wavesCard(view: WavesView, language: Language): Card {
  const { waves, roster, left, blocks, doubts, adoption, keep } = view;
  const all = roster.reduce((sum, { learners }) => sum + learners, 0);
  const next = waves.find(({ openedAt }) => openedAt === null);
  const lines = waves.map((wave, at) => {
    const learners = learnersOf(wave.teams, roster);
    const state = wave.openedAt === null ? planWords.planned : wave.retro ? planWords.reviewed : planWords.open;
    const told = adoption.get(wave.id);
    return [
      `${planWords.waveTitle(at + 1)[language]} — ${state[language]}, ${daysOf(wave, language)}`,
      `${planWords.part(learners, all === 0 ? 0 : Math.ceil((learners * 100) / all))[language]}${colon[language]}${teamsOf(wave, language)}`,
      ...(wave.keeps ? [`${planWords.keepsLine[language]}${colon[language]}${wave.keeps}`] : []),
      ...(told ? [told] : []),
    ].join('\n');
  });
  const held = [
    ...blocks.map((one) => `⛔ ${blockWords(one, language)}`),
    ...doubts.map((one) => doubtWords(one, language)),
  ];
  const state = next ? (held.length > 0 ? held : [planWords.allGreen[language]]) : [];
  const foot = left > 0 ? [planWords.left(left)[language]] : [];
  const pinned = keep ? [planWords.keepsPinned(keep)[language]] : [];
  const own: Block[] = waves.flatMap((wave, at): Block[] => {
    const number = planWords.waveTitle(at + 1)[language];
    const buttons =
      wave.openedAt === null
        ? [
            press(`${planWords.change[language]} — ${number}`, 'programme.wave_form', wave.id),
            press(`${planWords.drop[language]} — ${number}`, 'programme.drop', wave.id),
          ]
        : [press(`${planWords.retro[language]} — ${number}`, 'programme.retro', wave.id)];
    return [
      { kind: 'text', text: lines[at] ?? '' },
      { kind: 'buttons', buttons },
    ];
  });
  const buttons: Button[] = [
    ...(next ? [press(planWords.openNext(waves.indexOf(next) + 1)[language], 'programme.go', `wave:${next.id}`)] : []),
    ...(left > 0 ? [press(planWords.propose[language], 'programme.propose')] : []),
    press(planWords.add[language], 'programme.wave_form'),
    backTo(language),
  ];
  return {
    title: planWords.wavesTitle[language],
    blocks: [
      ...pinned.map((text) => ({ kind: 'text', text }) as const),
      ...(waves.length === 0 ? [{ kind: 'text', text: planWords.wavesNone[language] } as const] : own),
      ...[...state, ...foot].map((text) => ({ kind: 'text', text }) as const),
      { kind: 'buttons', buttons },
    ],
    plain: [
      planWords.wavesTitle[language],
      ...pinned,
      ...(waves.length === 0 ? [planWords.wavesNone[language]] : lines),
      ...state,
      ...foot,
    ].join('\n'),
    data: { kind: 'waves', waves: waves.length, next: next?.id ?? '', blocks: blocks.map(({ what }) => what) },
  };
}
