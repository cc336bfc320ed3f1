import { z } from 'zod';
import { jobId } from '../jobs/job-id.ts';
import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { JobHandler } from '../kernel/jobs.ts';
import { nextWeekly } from '../people/calendar.ts';
import { sentence } from '../people/cards.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import { type Digest, digestCard } from './cards.ts';
import { lastWeek } from './definitions.ts';
import {
  addPlans,
  claimPlans,
  type DigestKind,
  ensureWeek,
  heldHuddle,
  huddleOf,
  movePlans,
  noteSent,
  optOut,
  plansOf,
  readFor,
  wasSent,
} from './store.ts';
import { words } from './words.ts';

/** The queue of digests; one job per reader, kind and Monday. */
export const digestQueue = 'digest';
const batch = 1000;
const hourMs = 3600_000;
const asked = new Set(['bilan', 'digest', 'mon bilan', 'my digest']);

/** The role each digest is for; without it no more is sent. */
const roleOf: Readonly<Record<DigestKind, string>> = {
  manager: 'manager',
  site: 'site_lead',
  programme: 'programme_lead',
  ambassador: 'ambassador',
};

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
          at: new Date(nextWeekly(now, timeZone, 1, '09:00')).toISOString(),
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
  const card = plan && !plan.out && to ? await cardFor(tx, workspace, person, kind, now) : undefined;
  if (!card || !to || !(await noteSent(tx, { workspace, person, kind, monday: lastWeek(now).monday, at: now }))) return;
  const member = await memberById(tx, person);
  await services.say(tx, workspace, { to, language: member?.language ?? 'fr', person, card });
}

/** A reader's digest of the last week that is over; undefined when it is no longer theirs to read. */
export async function cardFor(
  tx: Tx,
  workspace: string,
  person: string,
  kind: DigestKind,
  now: number,
): Promise<Card | undefined> {
  const { monday, from } = lastWeek(now);
  await ensureWeek(tx, workspace, monday, from);
  return cardOf(tx, person, { kind, part: 'first', monday });
}

async function cardOf(
  tx: Tx,
  person: string,
  wanted: Pick<Digest, 'kind' | 'part' | 'monday'>,
): Promise<Card | undefined> {
  const { kind, monday } = wanted;
  const member = await memberById(tx, person);
  if (!member?.roles.includes(roleOf[kind])) return undefined;
  const rows = await readFor(tx, person, kind, monday);
  const huddle = await huddleOf(tx, person, monday);
  return digestCard({ ...wanted, rows, huddle }, member.language ?? 'fr');
}

const carried = z.tuple([z.enum(['manager', 'site', 'programme', 'ambassador']), z.iso.date()]);

/** The other figures of a digest somebody was sent, or of the last week; a button of anything else gives nothing. */
async function moreFor({ tx, member, now }: Incoming, arg: string): Promise<Card | undefined> {
  const read = carried.safeParse(arg.split(':'));
  if (!read.success) return undefined;
  const [kind, monday] = read.data;
  const theirs = monday === lastWeek(now).monday || (await wasSent(tx, member.id, kind, monday));
  return theirs ? cardOf(tx, member.id, { kind, part: 'more', monday }) : undefined;
}

async function receive(services: Services, incoming: Incoming): Promise<boolean> {
  const { event, tx, member, now } = incoming;
  if (event.shared) return false;
  const language = member.language ?? event.from.language ?? 'fr';
  const to = event.direct ?? event.place;
  const tell = async (card: Card): Promise<true> => {
    await services.say(tx, member.workspace, { to, language, person: member.id, card });
    return true;
  };
  if (event.kind === 'pressed')
    switch (event.action.name) {
      case 'digests.stop':
        await optOut(tx, member.id, now);
        return tell(sentence(words.stopped[language], 'digest_stopped'));
      case 'digests.more': {
        const card = await moreFor(incoming, event.action.arg ?? '');
        return tell(card ?? sentence(words.notYours[language], 'digest_none'));
      }
      case 'digests.held':
        await heldHuddle(tx, member.id, now);
        return tell(sentence(words.heldText[language], 'huddle_held'));
      default:
        return false;
    }
  if ((event.kind !== 'said' && event.kind !== 'commanded') || !asked.has(fold(event.text))) return false;
  const plans = await plansOf(tx, member.id);
  if (plans.length === 0) return false;
  if (plans.some(({ out }) => out)) {
    await optOut(tx, member.id, null);
    await tell(sentence(words.resumed[language], 'digest_resumed'));
  }
  for (const { kind } of plans) {
    const card = await cardFor(tx, member.workspace, member.id, kind, now);
    if (card) await tell(card);
  }
  return true;
}
