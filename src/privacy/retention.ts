import type { Feature, Retention, Services } from '../kernel/feature.ts';
import type { JobHandler } from '../kernel/jobs.ts';
import { settingsOf, workspaceIds } from '../people/store.ts';
import { appendAudit } from './audit.ts';
import { purgeLeft } from './purge.ts';

/** The queue of the nightly clean-up, one job per workspace and day. */
const queue = 'retention';
/** Rows removed per transaction. */
const batch = 500;
/** Hour of the day, UTC, from which the clean-up is due. */
const hour = 2;

/** What one class of data would lose, or lost. */
export type Purged = Readonly<Record<string, number>>;

/** Counts what is past its end, removing nothing. */
export async function dryRun(
  services: Pick<Services, 'store'>,
  classes: readonly Retention[],
  workspace: string,
  now: number,
): Promise<Purged> {
  return services.store.inWorkspace(workspace, async (tx) => {
    const { transcriptMonths } = await settingsOf(tx, workspace);
    const found: Record<string, number> = {};
    for (const { name, before, count } of classes) found[name] = await count(tx, before(now, transcriptMonths));
    return found;
  });
}

/** Removes what is past its end, batch by batch; running it again removes nothing more. */
export async function purge(
  services: Pick<Services, 'store'>,
  classes: readonly Retention[],
  workspace: string,
  now: number,
  signal?: AbortSignal,
): Promise<Purged> {
  const { transcriptMonths } = await services.store.inWorkspace(workspace, (tx) => settingsOf(tx, workspace));
  const gone: Record<string, number> = {};
  for (const one of classes) {
    const before = one.before(now, transcriptMonths);
    let removed = 0;
    do {
      removed = await services.store.inWorkspace(workspace, (tx) => one.purge(tx, before, batch));
      gone[one.name] = (gone[one.name] ?? 0) + removed;
    } while (removed > 0 && !signal?.aborted);
  }
  return gone;
}

/** Every night, whatever has reached its end goes; the counts are audited. */
export function retention(classes: readonly Retention[], idOf: (...parts: readonly string[]) => string): Feature {
  // Asking again costs nothing but the asking: once a day per process is enough.
  let asked = '';
  return {
    name: queue,
    queues: [{ name: queue, keyed: false, concurrency: 1, retries: 5 }],
    jobs: (services): Record<string, JobHandler> => ({
      [queue]: async (job) => {
        const now = services.clock();
        const gone = await purge(services, classes, job.workspace, now, job.signal);
        await services.store.inWorkspace(job.workspace, async (tx) => {
          await job.complete(tx);
          if (Object.values(gone).some((n) => n > 0))
            await appendAudit(
              tx,
              job.workspace,
              { actor: 'system', action: 'retention', details: gone },
              new Date(now),
            );
        });
      },
    }),
    due: async ({ store, jobs }, now) => {
      if (new Date(now).getUTCHours() < hour) return;
      const day = new Date(now).toISOString().slice(0, 10);
      if (day === asked) return;
      await purgeLeft({ store }, now);
      await store.acrossWorkspaces(async (tx) => {
        const workspaces = await workspaceIds(tx);
        await jobs.enqueueMany(
          tx,
          workspaces.map((workspace) => ({ queue, workspace, id: idOf(queue, workspace, day), data: { day } })),
        );
      });
      asked = day;
    },
  };
}
