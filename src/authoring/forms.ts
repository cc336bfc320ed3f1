import type { Option } from '../kernel/card.ts';
import type { Field, Form } from '../kernel/form.ts';
import { type Language, languages, type Pair } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { benchWords } from './words-bench.ts';
import { deskWords as words } from './words-desk.ts';

/** Options a select holds on every platform. */
const mostOptions = 100;
const longestLabel = 75;

/** Scenarios as options of a choice. */
export const scenarioOptions = (scenarios: Iterable<Scenario>, language: Language): readonly Option[] =>
  [...scenarios].slice(0, mostOptions).map(({ id, persona, title }) => ({
    label: `${persona.name} — ${title[language]}`.slice(0, longestLabel),
    value: id,
  }));

/** A text in both languages; the label says which. */
const both = (
  name: string,
  label: Pair,
  limit: number,
  language: Language,
  before?: Pair,
  lines?: true,
): readonly Field[] =>
  languages.map((spoken) => ({
    kind: 'text',
    name: `${name}_${spoken}`,
    label: `${label[language]} (${words.language[language][spoken]})`,
    limit,
    ...(lines ? { lines } : {}),
    ...(before ? { value: before[spoken] } : {}),
  }));

const form = (step: number, arg: string | undefined, fields: readonly Field[], language: Language): Form => ({
  title: words.step(step)[language],
  intro: words.formIntro[language],
  fields,
  submit: words.go[language],
  action: { name: `authoring.form${step}`, ...(arg ? { arg } : {}) },
  plain: `${words.step(step)[language]}. ${words.formIntro[language]}`,
});

/** First screen: from which scenario, who, about what; `story` is the true story it tells, if any. */
export const firstForm = (bases: readonly Option[], story: string | undefined, language: Language): Form =>
  form(
    1,
    story,
    [
      { kind: 'select', name: 'base', label: words.base[language], options: bases, required: true },
      ...both('title', words.titleField, 80, language),
      { kind: 'text', name: 'name', label: words.name[language], limit: 30 },
      ...both('job', words.job, 80, language),
      ...both('complaint', words.complaint, 240, language),
      {
        kind: 'select',
        name: 'level',
        label: words.level[language],
        options: benchWords.levels[language].map((label, index) => ({ label, value: String(index + 1) })),
      },
    ],
    language,
  );

/** Second screen: the brief and what lies underneath. */
export const secondForm = (draft: string, { brief, hidden }: Scenario, language: Language): Form =>
  form(
    2,
    draft,
    [
      ...both('role', words.role, 200, language, brief.role),
      ...both('goal', words.goal, 240, language, brief.goal),
      ...both('need', words.need, 240, language, hidden.need),
      ...both('fear', words.fear, 240, language, hidden.fear),
      ...both('wound', words.wound, 240, language, hidden.wound),
    ],
    language,
  );

/** Third screen: the facts, a line each. */
export const thirdForm = (draft: string, { facts }: Scenario, language: Language): Form => {
  const lines = (spoken: Language): string => facts.map(({ text }) => text[spoken]).join('\n');
  return form(
    3,
    draft,
    both('facts', words.facts, 3000, language, { fr: lines('fr'), en: lines('en') }, true),
    language,
  );
};

/** A true story. */
export const storyForm = (longest: number, language: Language): Form => ({
  title: words.storyTitle[language],
  intro: words.storyIntro[language],
  fields: [
    { kind: 'text', name: 'words', label: words.storyField[language], limit: longest, lines: true, required: true },
  ],
  submit: words.go[language],
  action: { name: 'authoring.story' },
  plain: `${words.storyTitle[language]}. ${words.storyIntro[language]}`,
});

/** A correction of a customer (scenario id). */
export const correctForm = (scenario: string, longest: number, language: Language): Form => ({
  title: words.correctTitle[language],
  intro: words.correctIntro[language],
  fields: [
    { kind: 'text', name: 'words', label: words.correctField[language], limit: longest, lines: true, required: true },
  ],
  submit: words.go[language],
  action: { name: 'authoring.correct', arg: scenario },
  plain: `${words.correctTitle[language]}. ${words.correctIntro[language]}`,
});
