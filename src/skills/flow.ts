import type { Tx } from '../kernel/db.ts';
import type { Feature, Incoming } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { languageOf } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { known, playable } from '../scenarios/versions.ts';
import { type Progress, progressCard } from './cards.ts';
import { homeCard } from './home.ts';
import { estimate, nextPractice, type Suggestion, trends, whyNext } from './rules.ts';
import { resultsOf, waitingOf, weeksOf } from './store.ts';
import { weeklyStreak, weekOf } from './streak.ts';

const asked = new Set([
  'progress',
  'my progress',
  'show my progress',
  'progres',
  'progression',
  'ma progression',
  'mes progres',
]);

const wants = ({ event }: Incoming): boolean =>
  (event.kind === 'pressed' && event.action.name === 'skills.progress') ||
  ((event.kind === 'said' || event.kind === 'commanded') && asked.has(fold(event.text)));

/** What a learner might practise next, from their own results only, among what may be begun in their workspace. */
export async function suggest(
  { tx, member, now }: Pick<Incoming, 'tx' | 'member' | 'now'>,
  library: ReadonlyMap<string, Scenario>,
): Promise<Suggestion | null> {
  const offered = [...(await playable(tx, library, member.workspace)).values()].filter(({ restricted }) => !restricted);
  const results = await resultsOf(tx, member.id);
  const [first] = offered;
  if (results.length === 0) return first ? { id: first.id, level: 1, skill: null, scenario: first } : null;
  const next = nextPractice(
    offered.map(({ id, version, rubric }) => ({ id, version, skills: rubric.map(({ skill }) => skill) })),
    results,
    now,
  );
  const scenario = offered.find(({ id }) => id === next?.id);
  return next && scenario ? { ...next, scenario } : null;
}

/** When a person's next reminder may come and why then, in words; handed over by the composition. */
type NextReminder = (tx: Tx, person: string, now: number, language: Language) => Promise<string>;

/** What a person's own page and progress card are made from. */
async function progressOf(
  incoming: Incoming,
  library: ReadonlyMap<string, Scenario>,
  reminder: NextReminder | undefined,
): Promise<Progress> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const left = await waitingOf(tx, member.id);
  const there = left === undefined ? undefined : await known(tx, library, member.workspace, left);
  const waiting = there && { name: there.persona.name, title: there.title[language] };
  const results = await resultsOf(incoming.tx, incoming.member.id);
  const next = await suggest(incoming, library);
  const { weeks, frozen } = await weeksOf(incoming.tx, incoming.member.id);
  const skills = [...new Set(results.flatMap((result) => result.skills.map(({ skill }) => skill)))];
  return {
    practices: results.length,
    weeks: new Set(results.map(({ at }) => weekOf(at))).size,
    streak: weeklyStreak(new Set(weeks), new Set(frozen), weekOf(incoming.now)),
    estimate: estimate(results),
    trends: trends(results, skills),
    waiting,
    reminder: await reminder?.(tx, member.id, now, language),
    next: next ? { ...next, why: next.skill ? whyNext(results, next.skill, incoming.now) : null } : undefined,
  };
}

/** `progress` and the person's own page: for them, and nobody else. */
export const skillsFeature = (library: ReadonlyMap<string, Scenario>, reminder?: NextReminder): Feature => ({
  name: 'skills',
  receive: async (services, incoming) => {
    const { tx, member, event } = incoming;
    const home = event.kind === 'opened_home';
    if (!home && !wants(incoming)) return false;
    const language = languageOf(incoming);
    const progress = await progressOf(incoming, library, reminder);
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
