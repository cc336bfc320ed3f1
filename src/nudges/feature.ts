import type { Feature, Services } from '../kernel/feature.ts';
import { nextAtClock } from '../people/calendar.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { nudgeJob, nudgeJobId, nudgeQueue, type Reach } from './decide.ts';
import { receiveNudge } from './receive.ts';
import { type Cue, clockOf, expired, spreadOf } from './rules.ts';
import { type Claimed, claimDue, drillOpen, reschedule } from './store.ts';

/** Rows claimed per transaction. */
const batch = 2000;
const dayMs = 24 * 3600_000;

const everyone: Reach = async () => ({ open: true, scenario: null });

/** Reminders: asked for, spaced, inside working hours, decided again at the moment of sending. `reach` says whom we may write to first. */
export const nudgesFeature = (library: ReadonlyMap<string, Scenario>, reach: Reach = everyone): Feature => ({
  name: 'nudges',
  knows: drillOpen,
  receive: (services, incoming) => receiveNudge(services, incoming, library),
  queues: [{ name: nudgeQueue, keyed: false, concurrency: 8, retries: 5 }],
  jobs: (services) => ({ [nudgeQueue]: nudgeJob(services, library, reach) }),
  due: sweep,
});

/** Turns every row that is due into a job and moves it on. Any number of processes may do so at once. */
export async function sweep({ store, jobs }: Pick<Services, 'store' | 'jobs'>, now: number): Promise<void> {
  for (let claimed = batch; claimed === batch; )
    claimed = await store.acrossWorkspaces(async (tx) => {
      const rows = await claimDue(tx, now, batch);
      if (rows.length === 0) return 0;
      await reschedule(
        tx,
        rows.map((row) => ({ person: row.person, kind: row.kind, at: new Date(nextLook(row, now)).toISOString() })),
      );
      const asked = rows
        .map((row) => ({ ...row, at: new Date(row.slot).getTime() }))
        .filter(({ kind, at }) => kind !== 'practice' || !expired(at, now));
      await jobs.enqueueMany(
        tx,
        asked.map(({ workspace, person, kind, at }) => ({
          queue: nudgeQueue,
          workspace,
          id: nudgeJobId(workspace, person, kind, at),
          data: { person, kind, slot: at },
        })),
      );
      return rows.length;
    });
}

/** When to look next if the job itself says nothing: the same moment of the next working day for a reminder, tomorrow for the rest. */
const nextLook = ({ kind, cue, person, off, ...hours }: Claimed, now: number): number => {
  if (kind !== 'practice') return now + dayMs;
  const wanted: Cue = cue ?? 'start';
  return nextAtClock(now, hours, off, clockOf(wanted, hours, spreadOf(person))) ?? now + 7 * dayMs;
};
