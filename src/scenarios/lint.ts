import { criteria, fictional, sensitive } from './lint/people.ts';
import { attacks, consistent, enough, facts, hidden, leaks } from './lint/shape.ts';
import { anyone, breath, decent, register, repeated, service, typography } from './lint/speech.ts';
import type { Lint, Rule } from './lint/texts.ts';
import type { Scenario } from './schema.ts';

const rules: readonly Rule[] = [
  facts,
  attacks,
  enough,
  leaks,
  hidden,
  consistent,
  criteria,
  sensitive,
  fictional,
  typography,
  repeated,
  decent,
  service,
  register,
  anyone,
  breath,
];

/** What the schema cannot see: whether a scenario is fair, playable and well written. */
export const lintScenario = (scenario: Scenario): readonly Lint[] => rules.flatMap((rule) => rule(scenario));
