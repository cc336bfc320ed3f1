import type { Pair } from '../../kernel/words.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { type Level, levelRules } from './levels.ts';
import type { PracticeState } from './state.ts';
import { hash } from './text.ts';
import type { Plan } from './voice.ts';

/** Something that happens around the conversation: noise in the queue, a colleague's contradictory note. */
export type Incident = { readonly id: string; readonly text: Pair };

/** First learner turn of an incident, and the turns a practice keeps free of one at its end. */
const quietTurns = 3;

/** Spread of the turn at which it happens, in learner turns. */
const spread = 3;

/** The one incident of a practice at levels 3 and 4, or none now. It keeps clear of ends, last chances, limits, new facts and attacks. */
export const incidentNow = (
  scenario: Scenario,
  level: Level,
  state: PracticeState,
  plan: Plan,
  seed: string,
): Incident | null => {
  if (level < 3 || state.incident !== null || scenario.incidents.length === 0) return null;
  if (plan.outcome !== null || state.lastChance || state.limit.warned || plan.tell !== null) return null;
  if (state.lastSaidAggression >= 4 || state.committed) return null;
  const from = quietTurns + (hash(`${seed}:incident`) % spread);
  if (state.learnerTurns < from || state.learnerTurns > levelRules[level].turns - quietTurns) return null;
  return scenario.incidents[hash(`${seed}:which`) % scenario.incidents.length] ?? null;
};
