import type { Tx } from '../kernel/db.ts';
import type { Incoming } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Library } from '../scenarios/versions.ts';
import { dayOf } from './rules.ts';
import { lockProgramme, type Programme } from './store.ts';
import { refusals } from './words-refused.ts';

/** What the programme is handed: the scenarios, and how an act is written down. */
export type Parts = {
  readonly library: Library;
  readonly audit: (
    tx: Tx,
    workspace: string,
    entry: { actor: string; action: string; details?: Readonly<Record<string, string | number | boolean>> },
    at: Date,
  ) => Promise<void>;
  readonly digest: (...of: readonly string[]) => string;
};

/** What a form carries. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Today where the person is. */
export const todayOf = ({ member, now }: Incoming): string => dayOf(now, member.timeZone);

/** Those who may read where the programme is. */
const readers = ['programme_lead', 'ambassador', 'trainer', 'manager', 'site_lead', 'dpo'];

/** Whether someone may read it, and whether they lead it: by their roles on the server only. */
export const mayRead = ({ member }: Incoming): boolean => readers.some((role) => member.roles.includes(role));
export const leads = ({ member }: Incoming): boolean => member.roles.includes('programme_lead');

/** Those who accompany others only. */
export function asReader(incoming: Incoming): void {
  if (!mayRead(incoming)) throw new Refusal(refusals.readersOnly);
}

/** The lead only. */
export function asLead(incoming: Incoming): void {
  if (!leads(incoming)) throw new Refusal(refusals.leadOnly);
}

/** The programme, locked, for its lead. */
export async function led(incoming: Incoming): Promise<Programme> {
  asLead(incoming);
  const found = await lockProgramme(incoming.tx);
  if (!found) throw new Refusal(refusals.notInPhase);
  return found;
}

/** Writes an act of the lead down; a reason outside the method goes with it. */
export async function note(
  { tx, member, now }: Incoming,
  { audit, digest }: Parts,
  action: string,
  details: Readonly<Record<string, string | number | boolean>>,
  why?: string,
): Promise<void> {
  const actor = digest(member.workspace, member.id);
  await audit(tx, member.workspace, { actor, action, details: { ...details, ...(why ? { why } : {}) } }, new Date(now));
}

/** A team as a form names it: short, and read against the roster when it comes back. */
export const teamKey = ({ digest }: Parts, workspace: string, { site, team }: { site: string; team: string }): string =>
  digest(workspace, site, team).slice(0, 16);
