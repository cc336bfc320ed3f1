import type { Services } from '../kernel/feature.ts';
import { isWorking } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { addressOfPerson, workspaceIds } from '../people/store.ts';
import { type Library, offered } from '../scenarios/versions.ts';
import { freshnessCard } from './cards-desk.ts';
import { lastAlert, noteAlert, playedSince, trainers } from './freshness-store.ts';
import { alertEveryMs, backlog, staleness } from './rules.ts';
import { openStories } from './store.ts';

/** Someone who practised within this is active. */
const activeMs = 30 * 24 * 3600_000;
/** Nothing about freshness changes from one minute to the next. */
const lookEveryMs = 15 * 60_000;

/** Tells each trainer, in their working hours and once a week at most, that the library grows old. */
export async function alertTrainers(services: Services, library: Library, now: number): Promise<void> {
  if (now % lookEveryMs >= 60_000) return;
  for (const workspace of await services.store.acrossWorkspaces(workspaceIds))
    await services.store.inWorkspace(workspace, async (tx) => {
      const tellable = [];
      for (const trainer of await trainers(tx)) {
        const last = await lastAlert(tx, trainer.id);
        if (last && now - last.getTime() < alertEveryMs) continue;
        const to = await addressOfPerson(tx, trainer.id);
        const when = await hoursOf(tx, trainer.id);
        if (to && when && isWorking(now, when.hours, when.off)) tellable.push({ ...trainer, to });
      }
      if (tellable.length === 0) return;
      const { active, worn, newest } = await playedSince(tx, new Date(now - activeMs));
      const open = await offered(tx, library);
      const known = worn.filter(({ scenario }) => open.has(scenario));
      const counts = new Map(known.map(({ scenario, people }) => [scenario, people]));
      const stale = staleness({ active, worn: counts, newest: newest.getTime() }, now);
      if (!stale) return;
      const [story] = backlog(await openStories(tx));
      for (const { id, language: chosen, to } of tellable) {
        const language = chosen ?? 'fr';
        const titleOf = (scenario: string): string => open.get(scenario)?.title[language] ?? scenario;
        await services.say(tx, workspace, {
          to,
          language,
          person: id,
          card: freshnessCard(stale, titleOf, story, services.model !== undefined, language),
        });
        await noteAlert(tx, workspace, id, new Date(now));
      }
    });
}
