import type { Language } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { sharedStems, stems } from './stems.ts';

/** The hidden need beside the learner's own reading of it; `near` when they share words, never a mark. */
export type Need = { readonly yours: string | null; readonly theirs: string; readonly near: boolean };

/** Sets the learner's reading beside the customer's need: near when two stems of the need, or of the fact that tells it, are shared. */
export const needOf = (scenario: Scenario, yours: string | undefined, language: Language): Need => {
  const theirs = scenario.hidden.need[language];
  const said = yours?.trim() ?? '';
  const told = scenario.facts.filter(({ need }) => need).map(({ text, say }) => `${text[language]} ${say[language]}`);
  const near = sharedStems(stems(said), stems([theirs, ...told].join(' '))) > 1;
  return { yours: said === '' ? null : said, theirs, near };
};
