import type { Card } from '../kernel/card.ts';
import type { Tx } from '../kernel/db.ts';
import { memberById } from '../people/store.ts';
import { type Digest, digestCard } from './cards.ts';
import { lastWeek } from './definitions.ts';
import { type DigestKind, plansOf } from './plans.ts';
import { ensureWeek, huddleOf, onSeveralSites, readFor, whyEmpty } from './store.ts';

/** The role each digest is for; without it no more is sent. */
const roleOf: Readonly<Record<DigestKind, string>> = {
  manager: 'manager',
  site: 'site_lead',
  programme: 'programme_lead',
  ambassador: 'ambassador',
};

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

/** One part of somebody's digest of a week; undefined when it is not theirs to read. */
export async function cardOf(
  tx: Tx,
  person: string,
  wanted: Pick<Digest, 'kind' | 'part' | 'monday'>,
): Promise<Card | undefined> {
  const { kind, monday } = wanted;
  const member = await memberById(tx, person);
  if (!member?.roles.includes(roleOf[kind])) return undefined;
  if (!(await plansOf(tx, person)).some((plan) => plan.kind === kind)) return undefined;
  const rows = await readFor(tx, person, kind, monday);
  const huddle = await huddleOf(tx, person, monday);
  const why = rows.some(({ week }) => week === monday) ? undefined : await whyEmpty(tx, person, kind);
  const partly = kind === 'manager' && !why && (await onSeveralSites(tx, person));
  return digestCard({ ...wanted, rows, huddle, partly, ...(why ? { why } : {}) }, member.language ?? 'fr');
}
