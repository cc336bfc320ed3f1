import { leads } from '../ambassadors/store.ts';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { addressOfPerson, memberById } from '../people/store.ts';
import { writeFirst } from '../people/write-first.ts';
import { addDays, dayOf } from '../programme/rules.ts';
import { standIn } from '../support/rules.ts';
import { helpersOf } from '../support/store.ts';
import { lateCard, lateForLeadCard } from './cards.ts';
import { type Milestone, toTell } from './rules.ts';
import { changeMilestone, lockMilestone, noteTold, overdueAnywhere } from './store.ts';
import { slotOf } from './take-back.ts';

/** Looked at per minute; a backlog is worked off over the next ones. */
const batch = 500;

/** Tells of milestones whose day has passed: the owner, or whoever covers for them, in their working hours; then programme leads, in theirs. */
export async function watchMilestones(services: Services, now: number): Promise<void> {
  const tomorrow = addDays(dayOf(now, 'UTC'), 1);
  const due = await services.store.acrossWorkspaces((tx) => overdueAnywhere(tx, tomorrow, batch));
  for (const { workspace, id } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      const found = await lockMilestone(tx, id);
      if (found) await tellOf(services, tx, workspace, found, now);
    });
}

async function tellOf(services: Services, tx: Tx, workspace: string, one: Milestone, now: number): Promise<void> {
  const owner = one.owner ? await memberById(tx, one.owner.id) : undefined;
  const next = toTell(one, dayOf(now, owner?.timeZone ?? 'Europe/Paris'), now);
  if (next === 'owner' && owner) {
    const told = await tellOwner(services, tx, workspace, one, owner, now);
    if (told === 'wait') return;
    if (told === 'told') return noteTold(tx, one.id, new Date(now));
  }
  if (next === undefined) return;
  const others = (await leads(tx)).filter(({ id }) => !(id === one.owner?.id && one.owner.toldAt !== null));
  let heard = others.length === 0;
  for (const lead of others)
    heard =
      (await writeFirst(
        services,
        tx,
        workspace,
        lead,
        (language) => lateForLeadCard(one, language),
        slotOf(one.id, one.due, lead.id),
      )) || heard;
  if (heard) await changeMilestone(tx, one.id, { leadToldAt: new Date(now) });
}

/** One message to the owner, or to whoever covers for them while they are away; `nobody` when neither can be written to. */
async function tellOwner(
  services: Services,
  tx: Tx,
  workspace: string,
  one: Milestone,
  owner: NonNullable<Awaited<ReturnType<typeof memberById>>>,
  now: number,
): Promise<'told' | 'wait' | 'nobody'> {
  const helpers = await helpersOf(tx);
  const known = helpers.find(({ id }) => id === owner.id);
  const stands = known ? standIn(known, helpers, now) : owner;
  const reader = stands && (stands.id === owner.id ? owner : await memberById(tx, stands.id));
  if (!reader || !(await addressOfPerson(tx, reader.id))) return 'nobody';
  const covered = reader.id === owner.id ? undefined : (one.owner?.name ?? '…');
  const card = (language: 'fr' | 'en') => lateCard(one, covered, language);
  return (await writeFirst(services, tx, workspace, reader, card, slotOf(one.id, one.due, reader.id)))
    ? 'told'
    : 'wait';
}
