import type { Block, Button, Card } from '../kernel/card.ts';
import { colon, type Language } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { scenarioOptions } from './forms.ts';
import type { Stale, Wanted } from './rules.ts';
import type { Draft, Story } from './store.ts';
import { words } from './words.ts';
import { deskWords } from './words-desk.ts';

const longestLabel = 75;

const shownStory = ({ text, kind, tag, times }: Wanted<Story>, language: Language): string =>
  kind === 'pain' ? `${deskWords.painLabel(tag, times)[language]}${colon[language]}${text ?? ''}` : (text ?? '');

/** A story or a pain point with what a trainer may do with it. */
const storyBlocks = (story: Wanted<Story>, assisted: boolean, language: Language): readonly Block[] => [
  { kind: 'quote', text: shownStory(story, language) },
  {
    kind: 'buttons',
    buttons: [
      ...(assisted
        ? [{ label: deskWords.storyDraft[language], action: { name: 'authoring.story_draft', arg: story.id } }]
        : []),
      { label: deskWords.storyUse[language], action: { name: 'authoring.new', arg: story.id } },
      { label: deskWords.storyDrop[language], action: { name: 'authoring.story_drop', arg: story.id }, tone: 'danger' },
    ],
  },
];

/** What a trainer can do: start, export, go on with drafts, retire, and the stories waiting. */
export function deskCard(
  desk: {
    readonly offered: ReadonlyMap<string, Scenario>;
    /** Versions published here and on offer, with who signed and when. */
    readonly own: readonly {
      readonly id: string;
      readonly version: number;
      readonly by: string;
      readonly on: string;
    }[];
    readonly drafts: readonly Draft[];
    readonly stories: readonly Wanted<Story>[];
    /** A model can propose a draft. */
    readonly assisted: boolean;
  },
  language: Language,
): Card {
  const { offered, own, drafts, stories, assisted } = desk;
  const title = deskWords.title[language];
  const none = deskWords.none[language];
  const titleOf = (id: string): string => offered.get(id)?.title[language] ?? id;
  const facts = [
    {
      name: deskWords.drafts[language],
      value:
        drafts
          .map(
            ({ scenario, version, state }) =>
              `${scenario.title[language]} v${version} (${words.states[language][state]})`,
          )
          .join(', ') || none,
    },
    {
      name: deskWords.onOffer[language],
      value: own.map(({ id, version, by, on }) => `${titleOf(id)} v${version} — ${by}, ${on}`).join(' · ') || none,
    },
    { name: deskWords.backlog[language], value: stories.length === 0 ? none : String(stories.length) },
  ];
  return {
    title,
    blocks: [
      { kind: 'text', text: deskWords.intro[language] },
      {
        kind: 'buttons',
        buttons: [{ label: deskWords.create[language], action: { name: 'authoring.new' }, tone: 'primary' }],
      },
      { kind: 'facts', facts },
      ...choice(
        deskWords.open[language],
        'authoring.draft',
        drafts.map(({ id, scenario }) => ({ label: scenario.title[language].slice(0, longestLabel), value: id })),
      ),
      ...choice(deskWords.exportOne[language], 'authoring.export', scenarioOptions(offered.values(), language)),
      ...choice(
        deskWords.retireOne[language],
        'authoring.retire',
        own.map(({ id }) => ({ label: titleOf(id).slice(0, longestLabel), value: id })),
      ),
      ...stories.flatMap((story) => storyBlocks(story, assisted, language)),
    ],
    plain: [
      title,
      deskWords.intro[language],
      ...facts.map(({ name, value }) => `${name}${colon[language]}${value}`),
      ...stories.map((story) => shownStory(story, language)),
    ].join('\n'),
    data: { kind: 'desk', drafts: drafts.length, own: own.length, stories: stories.length },
  };
}

const choice = (label: string, name: string, options: readonly { label: string; value: string }[]): readonly Block[] =>
  options.length === 0 ? [] : [{ kind: 'choice', label, action: { name }, options }];

/** What is kept of a story, shown to whoever told it. */
export function storyCard(text: string, kind: 'story' | 'pain', language: Language): Card {
  const lead = deskWords[kind === 'pain' ? 'painKept' : 'storyKept'][language];
  return {
    title: deskWords[kind === 'pain' ? 'painTitle' : 'storyTitle'][language],
    blocks: [
      { kind: 'text', text: lead },
      { kind: 'quote', text },
    ],
    plain: `${lead}\n${text}`,
    data: { kind: 'story' },
  };
}

/** The library grows old, and the story that could renew it. */
export function freshnessCard(
  stale: Stale,
  titleOf: (id: string) => string,
  story: Wanted<Story> | undefined,
  assisted: boolean,
  language: Language,
): Card {
  const why =
    stale.kind === 'worn'
      ? deskWords.worn(titleOf(stale.scenario), stale.people, stale.active)[language]
      : deskWords.nothingNew(stale.days)[language];
  const lead = story ? deskWords.topStory[language] : deskWords.noStory[language];
  const create: Button = { label: deskWords.create[language], action: { name: 'authoring.new' }, tone: 'primary' };
  return {
    title: deskWords.freshTitle[language],
    blocks: [
      { kind: 'text', text: why },
      { kind: 'text', text: lead },
      ...(story ? storyBlocks(story, assisted, language) : []),
      { kind: 'buttons', buttons: [create] },
    ],
    plain: [deskWords.freshTitle[language], why, lead, ...(story ? [shownStory(story, language)] : [])].join('\n'),
    data: { kind: 'freshness', why: stale.kind, ...(story ? { story: story.id } : {}) },
  };
}
