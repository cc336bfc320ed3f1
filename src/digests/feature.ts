import { jobId } from '../jobs/job-id.ts';
import type { Tx } from '../kernel/db.ts';
import type { Feature, Services } from '../kernel/feature.ts';
import type { JobHandler } from '../kernel/jobs.ts';
import { hoursEnd, isWorking, nextWorking } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import { lastWeek } from './definitions.ts';
import { addPlans, claimPlans, type DigestKind, movePlans, nextMonday, noteSent, plansOf } from './plans.ts';
import { cardFor } from './read.ts';
import { receive } from './receive.ts';

/** The queue of digests; one job per reader, kind and Monday. */
export const digestQueue = 'digest';
const batch = 1000;
const hourMs = 3600_000;

/** The weekly digest: Monday 09:00 where its reader lives, figures of groups, no name. */
export function digestsFeature(): Feature {
  // New readers are looked for once an hour in each process: their first digest is days away.
  let looked = 0;
  return {
    name: 'digests',
    receive,
    queues: [{ name: digestQueue, keyed: false, concurrency: 4, retries: 5 }],
    jobs: (services) => ({ [digestQueue]: digestJob(services) }),
    due: async (services, now) => {
      if (now - looked >= hourMs) {
        await services.store.acrossWorkspaces((tx) => addPlans(tx, now));
        looked = now;
      }
      await sweepDigests(services, now);
    },
  };
}

/** Turns every digest that is due into a job. Any number of processes may; after weeks down there is one. */
export async function sweepDigests({ store, jobs }: Pick<Services, 'store' | 'jobs'>, now: number): Promise<void> {
  for (let claimed = batch; claimed === batch; )
    claimed = await store.acrossWorkspaces(async (tx) => {
      const due = await claimPlans(tx, now, batch);
      if (due.length === 0) return 0;
      await movePlans(
        tx,
        due.map(({ person, kind, timeZone }) => ({
          person,
          kind,
          at: new Date(nextMonday(now, timeZone)).toISOString(),
        })),
      );
      await jobs.enqueueMany(
        tx,
        due.map(({ workspace, person, kind, slot }) => ({
          queue: digestQueue,
          workspace,
          id: jobId(digestQueue, workspace, person, kind, slot),
          data: { person, kind },
        })),
      );
      return due.length;
    });
}

const digestJob =
  (services: Services): JobHandler =>
  async ({ workspace, data, complete }) => {
    const { person, kind } = data as { person: string; kind: DigestKind };
    await services.store.inWorkspace(workspace, async (tx) => {
      await sendDigest(services, tx, workspace, person, kind);
      await complete(tx);
    });
  };

async function sendDigest(
  services: Services,
  tx: Tx,
  workspace: string,
  person: string,
  kind: DigestKind,
): Promise<void> {
  const now = services.clock();
  const plan = (await plansOf(tx, person)).find((one) => one.kind === kind);
  const to = await addressOfPerson(tx, person);
  if (!plan || plan.out || !to || (await mustWait(tx, person, kind, now))) return;
  const card = await cardFor(tx, workspace, person, kind, now);
  if (!card || !(await noteSent(tx, { workspace, person, kind, monday: lastWeek(now).monday, at: now }))) return;
  const member = await memberById(tx, person);
  const calendar = await hoursOf(tx, person);
  const begun = calendar && { begun: { by: `digests.${kind}`, until: hoursEnd(now, calendar.hours) } };
  await services.say(tx, workspace, { to, language: member?.language ?? 'fr', person, card, ...begun });
}

/** Outside a reader's working hours (a holiday, an absence, a later start, a server that was down) it comes at their next working moment, if that is before the next one is due. */
async function mustWait(tx: Tx, person: string, kind: DigestKind, now: number): Promise<boolean> {
  const calendar = await hoursOf(tx, person);
  if (!calendar || isWorking(now, calendar.hours, calendar.off)) return false;
  const at = nextWorking(now, calendar.hours, calendar.off);
  if (at !== undefined && at < nextMonday(now, calendar.hours.timeZone))
    await movePlans(tx, [{ person, kind, at: new Date(at).toISOString() }]);
  return true;
}
