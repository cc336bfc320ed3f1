import type { Services } from '../kernel/feature.ts';
import { lockContest, waitingContests } from './contests.ts';
import { handOver } from './desk.ts';
import { openTicket } from './open.ts';
import { dueSteps } from './rules.ts';
import { dueTickets, lockTicket } from './store.ts';

/** Looked at per minute; a backlog is worked off over the next ones. */
const batch = 200;

/** Does the escalations whose hour has come. The row says which are done, under its lock: nothing twice, nothing skipped. */
export async function escalate(services: Services, now: number): Promise<void> {
  const due = await services.store.acrossWorkspaces((tx) => dueTickets(tx, new Date(now), batch));
  for (const { workspace, id } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      let row = await lockTicket(tx, id);
      if (row?.status !== 'open') return;
      const steps = dueSteps(row.step, row.marks, now);
      for (const step of steps) row = await handOver(services, tx, row, step, now);
      // Nobody was there to be handed it: somebody may have been named since.
      if (steps.length === 0 && !row.holderId) await handOver(services, tx, row, row.step, now);
    });
}

/** Puts contested points into the human queue; their clock began when they were contested. */
export async function queueContests(services: Services): Promise<void> {
  const waiting = await services.store.acrossWorkspaces((tx) => waitingContests(tx, batch));
  for (const { workspace, id } of waiting)
    await services.store.inWorkspace(workspace, async (tx) => {
      const contest = await lockContest(tx, id);
      if (!contest || contest.ruledAt) return;
      await openTicket(services, tx, {
        workspace,
        person: contest.personId,
        kind: 'contest',
        about: `contest:${id}`,
        contest: id,
        openedAt: contest.openedAt.getTime(),
      });
    });
}
