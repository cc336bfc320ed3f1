import { lastWeek } from '../digests/definitions.ts';
import type { Incoming } from '../kernel/feature.ts';
import { languageOf } from '../kernel/reply.ts';
import { type Cohort, dayOf, learnersOf, type Staffed } from './rules.ts';
import { shownStages } from './rules-adoption.ts';
import { adoptionOf } from './store-adoption.ts';
import { planWords } from './words-plan.ts';

const weekMs = 7 * 24 * 3600_000;

/** How far each cohort got, as it may be shown: up to the last week that is over, so that no day tells who came. */
export async function adoption(
  incoming: Incoming,
  waves: readonly Cohort[],
  roster: readonly Staffed[],
): Promise<ReadonlyMap<string, string>> {
  const language = languageOf(incoming);
  const until = lastWeek(incoming.now).from + weekMs;
  const found = await adoptionOf(incoming.tx, new Date(until));
  const day = dayOf(until, 'UTC');
  return new Map(
    waves.flatMap(({ id, teams }) => {
      const counts = found.get(id);
      if (!counts) return [];
      const told = shownStages(counts, learnersOf(teams, roster)).map(
        ({ stage, text }) => `${text} ${planWords.stages[stage][language]}`,
      );
      return told.length === 0 ? [] : [[id, `${planWords.asOf(day)[language]} ${told.join(' → ')}`] as const];
    }),
  );
}
