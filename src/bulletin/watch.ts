import { saidIn } from '../challenges/store.ts';
import { placeKey } from '../challenges/where.ts';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { isWorking } from '../people/calendar.ts';
import { hoursOf } from '../people/calendar-store.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import { writeFirst } from '../people/write-first.ts';
import type { Parts } from '../programme/kit.ts';
import { nameOf, soonCard } from './cards.ts';
import { issueNow } from './issue.ts';
import { everyMs, nextStep, postFrom } from './rules.ts';
import { type Bulletin, changeBulletin, dueBulletins, lockBulletin } from './store.ts';

/** Looked at per minute. */
const batch = 200;

/** Shows each issue to its lead a day before, and posts exactly what was shown: in working hours, in a channel that rested for a week. */
export async function publish(services: Services, parts: Parts, now: number): Promise<void> {
  const due = await services.store.acrossWorkspaces((tx) => dueBulletins(tx, now, batch));
  for (const { workspace, place } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await lockBulletin(tx, place);
      if (row) await step(services, parts, tx, row, now);
    });
}

async function step(services: Services, parts: Parts, tx: Tx, row: Bulletin, now: number): Promise<void> {
  const lead = await memberById(tx, row.personId);
  // Whoever no longer leads the programme publishes nothing for it.
  if (!lead?.roles.includes('programme_lead'))
    return changeBulletin(tx, row.place, { status: 'paused', ready: null, readyAt: null });
  const standing = {
    status: row.status,
    readyAt: row.readyAt?.getTime() ?? null,
    nextAt: row.nextAt.getTime(),
    postedAt: row.postedAt?.getTime() ?? null,
  };
  const next = nextStep(standing, await saidIn(tx, row.place), now);
  if (next === 'show') return show(services, parts, tx, row, lead.timeZone, now);
  const hours = next === 'post' ? await hoursOf(tx, lead.id) : undefined;
  if (!row.ready || !hours || !isWorking(now, hours.hours, hours.off)) return;
  await services.say(tx, row.workspaceId, { to: row.place, language: row.language, card: row.ready });
  await changeBulletin(tx, row.place, {
    ready: null,
    readyAt: null,
    postedAt: new Date(now),
    nextAt: new Date(now + everyMs),
  });
}

async function show(
  services: Services,
  parts: Parts,
  tx: Tx,
  row: Bulletin,
  timeZone: string,
  now: number,
): Promise<void> {
  const lead = await memberById(tx, row.personId);
  const to = await addressOfPerson(tx, row.personId);
  if (!lead || !to) return;
  const at = new Date(postFrom(row.nextAt.getTime(), now));
  const key = placeKey(parts, row.workspaceId, row.place);
  const card = (language: 'fr' | 'en') => soonCard(nameOf(row, language), at, key, timeZone, language);
  if (!(await writeFirst(services, tx, row.workspaceId, lead, card))) return;
  const ready = await issueNow(tx, row.workspaceId, row.language, now);
  await services.say(tx, row.workspaceId, { to, language: row.language, person: lead.id, card: ready });
  await changeBulletin(tx, row.place, { ready, readyAt: new Date(now), nextAt: at });
}
