import type { Language } from '../kernel/words.ts';
import { fold } from '../practice/engine/text.ts';
import type { Scenario } from '../scenarios/schema.ts';

/** The hidden need beside the learner's own reading of it; `near` when they share words, never a mark. */
export type Need = { readonly yours: string | null; readonly theirs: string; readonly near: boolean };

const stemLength = 5;
const common = new Set(
  [
    'avec avoir besoin etre faire pour dans cette quelqu vraiment quelque chose quand comme plus tout client',
    'that this with need needs needed want wants wanted have someone something really customer they them about from just',
  ]
    .join(' ')
    .split(' ')
    .map((word) => word.slice(0, stemLength)),
);

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, stemLength))
      .filter((stem) => !common.has(stem)),
  );

/** Sets the learner's reading beside the customer's need: near when two stems of the need, or of the fact that tells it, are shared. */
export const needOf = (scenario: Scenario, yours: string | undefined, language: Language): Need => {
  const theirs = scenario.hidden.need[language];
  const said = yours?.trim() ?? '';
  const told = scenario.facts.filter(({ need }) => need).map(({ text, say }) => `${text[language]} ${say[language]}`);
  const known = stems([theirs, ...told].join(' '));
  const shared = [...stems(said)].filter((stem) => known.has(stem)).length;
  return { yours: said === '' ? null : said, theirs, near: shared > 1 };
};
