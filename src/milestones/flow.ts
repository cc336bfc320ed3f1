import { randomUUID } from 'node:crypto';
import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import { asLead, asReader, leads, led, note, type Parts, todayOf, type Values } from '../programme/kit.ts';
import { addDays } from '../programme/rules.ts';
import { programmeOf } from '../programme/store.ts';
import { refusals } from '../programme/words-refused.ts';
import { helpersOf, nameDeputy } from '../support/store.ts';
import { boardCard, dayIn, deputyForm, milestoneForm, saidCard } from './cards.ts';
import { dueIn, type Milestone, mostOpen, whatIn } from './rules.ts';
import {
  type Candidate,
  candidatesOf,
  changeMilestone,
  dropMilestone,
  keepMilestone,
  lockMilestone,
  milestonesOf,
  type SiteLead,
  sitesOf,
} from './store.ts';
import { words } from './words.ts';

/** Roles that may see to a milestone: those who accompany others. */
export const owners = ['programme_lead', 'site_lead', 'ambassador', 'trainer', 'manager', 'dpo'] as const;

/** The board. */
export async function showBoard(services: Services, incoming: Incoming): Promise<void> {
  asReader(incoming);
  const { tx } = incoming;
  if (!(await programmeOf(tx))) throw new Refusal(refusals.notInPhase);
  const board = {
    all: await milestonesOf(tx),
    sites: await sitesOf(tx),
    today: todayOf(incoming),
    lead: leads(incoming),
  };
  await tell(services, incoming, { card: boardCard(board, languageOf(incoming)) });
}

/** One that waits, locked. */
async function waiting({ tx }: Incoming, id: string): Promise<Milestone> {
  const found = looksLikeId(id) ? await lockMilestone(tx, id) : undefined;
  if (!found || found.doneAt !== null) throw new Refusal(words.stale);
  return found;
}

/** Opens the form of a milestone, new or waiting. */
export async function askMilestone(services: Services, incoming: Incoming, id: string): Promise<void> {
  await led(incoming);
  const own = id === '' ? undefined : await waiting(incoming, id);
  const kept = {
    id: own?.id ?? '',
    what: own?.what ?? '',
    due: own?.due ?? addDays(todayOf(incoming), 14),
    owner: own?.owner?.id ?? incoming.member.id,
  };
  const form = milestoneForm(kept, await candidatesOf(incoming.tx, owners), languageOf(incoming));
  await tell(services, incoming, { form });
}

/** Keeps it. */
export async function keep(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  values: Values,
): Promise<void> {
  await led(incoming);
  const { tx, member } = incoming;
  const own = id === '' ? undefined : await waiting(incoming, id);
  const what = whatIn(values.what);
  if (!what) throw new Refusal(words.badWhat);
  const due = dueIn(values.due, todayOf(incoming));
  if (!due) throw new Refusal(words.badDue);
  const owner = (await candidatesOf(tx, owners)).find((one) => one.id === values.owner);
  if (!owner) throw new Refusal(words.badOwner);
  if (!own && (await milestonesOf(tx)).filter(({ doneAt }) => doneAt === null).length >= mostOpen)
    throw new Refusal(words.tooMany);
  await keepMilestone(tx, member.workspace, { id: own?.id ?? randomUUID(), what, due, owner: owner.id });
  await note(incoming, parts, own ? 'milestone changed' : 'milestone added', { due });
  const language = languageOf(incoming);
  await tell(services, incoming, {
    card: saidCard(words.kept(dayIn(due, language))[language], 'milestone_kept', language),
  });
}

/** Whether the person sees to it: the lead, its owner, or whoever covers for the owner. */
async function seesTo(incoming: Incoming, { owner }: Milestone): Promise<boolean> {
  const { tx, member } = incoming;
  if (leads(incoming) || owner?.id === member.id) return true;
  const covered = (await helpersOf(tx)).find(({ id }) => id === owner?.id);
  return covered?.deputy === member.id && covered.awayUntil !== null && covered.awayUntil > incoming.now;
}

/** It is reached. */
export async function reach(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  asReader(incoming);
  const found = await waiting(incoming, id);
  if (!(await seesTo(incoming, found))) throw new Refusal(words.notYours);
  await changeMilestone(incoming.tx, found.id, { doneAt: new Date(incoming.now) });
  await note(incoming, parts, 'milestone reached', { due: found.due });
  const language = languageOf(incoming);
  await tell(services, incoming, { card: saidCard(words.done[language], 'milestone_done', language) });
}

/** Takes one away that was not reached. */
export async function drop(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  asLead(incoming);
  const found = await waiting(incoming, id);
  await dropMilestone(incoming.tx, found.id);
  await note(incoming, parts, 'milestone dropped', { due: found.due });
  const language = languageOf(incoming);
  await tell(services, incoming, { card: saidCard(words.dropped[language], 'milestone_dropped', language) });
}

/** A site lead of the board, with those who may cover for them: those who answer others and can be written to. */
async function covers(
  { tx }: Incoming,
  id: string,
): Promise<{
  readonly lead: Omit<SiteLead, 'id'> & { readonly id: string };
  readonly now: string | null;
  readonly others: readonly Candidate[];
}> {
  const lead = (await sitesOf(tx)).find((one) => one.id !== null && one.id === id);
  if (!lead?.id) throw new Refusal(words.badOwner);
  const all = await helpersOf(tx);
  const others = all.filter((one) => one.id !== lead.id).slice(0, 100);
  return { lead: { ...lead, id: lead.id }, now: all.find((one) => one.id === lead.id)?.deputy ?? null, others };
}

/** Opens the form that names a cover. */
export async function askDeputy(services: Services, incoming: Incoming, id: string): Promise<void> {
  asLead(incoming);
  const { lead, now, others } = await covers(incoming, id);
  const form = deputyForm({ id: lead.id, name: lead.name, deputy: now }, others, languageOf(incoming));
  await tell(services, incoming, { form });
}

/** Names them; no choice names nobody. */
export async function keepDeputy(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  id: string,
  values: Values,
): Promise<void> {
  asLead(incoming);
  const { tx, member, now } = incoming;
  const { lead, others } = await covers(incoming, id);
  const wanted = values.deputy ?? '';
  const deputy = others.find((one) => one.id === wanted);
  if (wanted !== '' && !deputy) throw new Refusal(words.badOwner);
  await nameDeputy(tx, {
    workspaceId: member.workspace,
    personId: lead.id,
    until: new Date(now),
    deputyId: deputy?.id ?? null,
  });
  await note(incoming, parts, 'site cover', { named: deputy !== undefined });
  const language = languageOf(incoming);
  const said = deputy ? words.deputyKept : words.deputyNone;
  await tell(services, incoming, { card: saidCard(said[language], 'deputy_kept', language) });
}
