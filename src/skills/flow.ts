import type { Feature, Incoming } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { type Progress, progressCard } from './cards.ts';
import { homeCard } from './home.ts';
import { estimate, type Next, nextPractice, trends } from './rules.ts';
import { resultsOf } from './store.ts';

const asked = new Set([
  'progress',
  'my progress',
  'show my progress',
  'progres',
  'progression',
  'ma progression',
  'mes progres',
]);
const weekMs = 7 * 24 * 3600_000;

const wants = ({ event }: Incoming): boolean =>
  (event.kind === 'pressed' && event.action.name === 'skills.progress') ||
  ((event.kind === 'said' || event.kind === 'commanded') && asked.has(fold(event.text)));

/** What a learner might practise next, from their own results only. */
export async function suggest(
  { tx, member, now }: Pick<Incoming, 'tx' | 'member' | 'now'>,
  library: ReadonlyMap<string, Scenario>,
): Promise<Next | null> {
  const offered = [...library.values()].filter((scenario) => !scenario.restricted);
  const results = await resultsOf(tx, member.id);
  if (results.length === 0) return offered[0] ? { id: offered[0].id, level: 1, skill: null } : null;
  return nextPractice(
    offered.map(({ id, version, rubric }) => ({ id, version, skills: rubric.map(({ skill }) => skill) })),
    results,
    now,
  );
}

/** What a person's own page and progress card are made from. */
async function progressOf(incoming: Incoming, library: ReadonlyMap<string, Scenario>): Promise<Progress> {
  const results = await resultsOf(incoming.tx, incoming.member.id);
  const choice = await suggest(incoming, library);
  const scenario = choice ? library.get(choice.id) : undefined;
  const skills = [...new Set(results.flatMap((result) => result.skills.map(({ skill }) => skill)))];
  return {
    practices: results.length,
    weeks: new Set(results.map(({ at }) => Math.floor(at / weekMs))).size,
    estimate: estimate(results),
    trends: trends(results, skills),
    next: choice && scenario ? { choice, scenario } : undefined,
  };
}

/** `progress` and the person's own page: for them, and nobody else. */
export const skillsFeature = (library: ReadonlyMap<string, Scenario>): Feature => ({
  name: 'skills',
  receive: async (services, incoming) => {
    const { tx, member, event } = incoming;
    const home = event.kind === 'opened_home';
    if (!home && !wants(incoming)) return false;
    const language = member.language ?? event.from.language ?? 'fr';
    const progress = await progressOf(incoming, library);
    const content = home ? { home: homeCard(progress, language) } : { card: progressCard(progress, language) };
    await services.say(tx, member.workspace, {
      to: event.direct ?? event.place,
      language,
      person: member.id,
      ...content,
    });
    return true;
  },
});
