import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { noteLook } from '../people/looks.ts';
import { addressOfPerson } from '../people/store.ts';
import { deskCard } from './cards.ts';
import { contested, lockContest } from './contests.ts';
import { nextLook, recipient } from './rules.ts';
import { askerOf, changeTicket, helpersOf, type Ticket, wordsOf } from './store.ts';

/** Shows a ticket to a helper, or updates what they already see; false when they cannot be written to. */
export async function showDesk(services: Services, tx: Tx, row: Ticket, helperId: string): Promise<boolean> {
  const to = await addressOfPerson(tx, helperId);
  const helper = await askerOf(tx, helperId);
  if (!to || !helper) return false;
  const language = helper.language ?? 'fr';
  const contest = row.contestId ? await lockContest(tx, row.contestId) : undefined;
  const point = contest ? await contested(tx, contest) : undefined;
  const before = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: helper.timeZone,
  });
  await services.say(tx, row.workspaceId, {
    to,
    language,
    person: helperId,
    slot: `ticket:${row.id}:${helperId}`,
    card: deskCard(
      {
        id: row.id,
        kind: row.kind,
        status: row.status,
        step: row.step,
        quote: point?.quote ?? row.quote,
        level: point?.level ?? null,
        before: before.format(row.dueAt),
        said: await wordsOf(tx, row.id),
      },
      language,
    ),
  });
  return true;
}

/** Updates a ticket in place for everyone it was shown to. */
export async function refreshDesks(services: Services, tx: Tx, row: Ticket): Promise<void> {
  for (const helper of row.told) await showDesk(services, tx, row, helper);
}

/** Hands a ticket to whoever a step names, and shows it to them; the row as it then is. The ticket must be locked or new. */
export async function handOver(services: Services, tx: Tx, row: Ticket, step: number, now: number): Promise<Ticket> {
  const asker = await askerOf(tx, row.personId);
  if (!asker) return row;
  // Nobody had it yet: the nearest comes first, however late it is.
  const from = row.told.length === 0 ? 0 : step;
  const to = recipient(from, row.kind, asker, await helpersOf(tx), row.told, now);
  const next = nextLook(step, row.marks, Boolean(to ?? row.holderId), now);
  const set = {
    step,
    nextAt: next === null ? null : new Date(next),
    ...(to ? { holderId: to.id, told: [...new Set([...row.told, to.id])] } : {}),
  };
  await changeTicket(tx, row.id, set);
  const changed = { ...row, ...set };
  if (to && (await showDesk(services, tx, changed, to.id)) && !row.told.includes(to.id))
    await noteLook(tx, row.workspaceId, {
      person: row.personId,
      viewer: to.id,
      what: row.kind === 'contest' ? 'contest' : 'request',
      at: new Date(now),
    });
  return changed;
}
