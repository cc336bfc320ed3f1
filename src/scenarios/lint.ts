import { criteria, fictional, sensitive } from './lint/people.ts';
import { attacks, consistent, enough, facts, leaks } from './lint/shape.ts';
import { anyone, breath, register, repeated, service, typography } from './lint/speech.ts';
import type { Lint, Rule } from './lint/texts.ts';
import type { Scenario } from './schema.ts';

const rules: readonly Rule[] = [
  facts,
  attacks,
  enough,
  leaks,
  consistent,
  criteria,
  sensitive,
  fictional,
  typography,
  repeated,
  service,
  register,
  anyone,
  breath,
];

/** What the schema cannot see: whether a scenario is fair, playable and well written. */
export const lintScenario = (scenario: Scenario): readonly Lint[] => rules.flatMap((rule) => rule(scenario));
