import type { RosterRow } from './roster-columns.ts';

/** A person as the roster sees them. */
export type RosterPerson = {
  readonly email: string;
  readonly name: string | null;
  readonly team: string | null;
  readonly site: string | null;
  /** The manager's e-mail. */
  readonly manager: string | null;
  readonly roles: readonly string[];
  readonly language: 'fr' | 'en' | null;
  readonly timeZone: string;
  readonly workStart: string;
  readonly workEnd: string;
  readonly workDays: string;
  readonly holidayRegion: string;
  readonly startDate: string | null;
  readonly seniority: string | null;
};

/** A person already in the house; `active` when on the roster and not deactivated, `met` once they wrote to us. */
export type KnownPerson = RosterPerson & { readonly active: boolean; readonly met: boolean };

/** What an import would do, before it does. */
export type RosterDiff = {
  readonly added: readonly RosterPerson[];
  readonly changed: readonly { readonly person: RosterPerson; readonly fields: readonly string[] }[];
  /** On the roster until now and no longer: deactivated, never deleted. */
  readonly left: readonly string[];
  /** Named as ambassadors by the file: left as they are, since that takes their own click. */
  readonly named: readonly string[];
  /** Named as somebody's manager without that role: no digest goes to them. */
  readonly noRole: readonly string[];
  readonly same: number;
};

const blank: Omit<RosterPerson, 'email'> = {
  name: null,
  team: null,
  site: null,
  manager: null,
  roles: [],
  language: null,
  timeZone: 'Europe/Paris',
  workStart: '09:00',
  workEnd: '18:00',
  workDays: '12345',
  holidayRegion: 'FR',
  startDate: null,
  seniority: null,
};

/** Being an ambassador takes one's own click: a roster neither gives that role nor takes it. */
const rolesAfter = (given: readonly string[], before: readonly string[]): readonly string[] =>
  [...given.filter((role) => role !== 'ambassador'), ...before.filter((role) => role === 'ambassador')].sort();

/** A line over what is known: an empty cell changes nothing. */
const merged = (row: RosterRow, before: RosterPerson, met: boolean): RosterPerson => ({
  email: row.email,
  name: row.name ?? before.name,
  team: row.team ?? before.team,
  site: row.site ?? before.site,
  manager: row.manager ?? before.manager,
  roles: row.roles ? rolesAfter(row.roles, before.roles) : before.roles,
  // Once somebody has written to us, their language is their own.
  language: (met ? before.language : null) ?? row.language ?? before.language,
  timeZone: row.timeZone ?? before.timeZone,
  workStart: row.hours?.start ?? before.workStart,
  workEnd: row.hours?.end ?? before.workEnd,
  workDays: row.days ?? before.workDays,
  holidayRegion: row.holidays ?? before.holidayRegion,
  startDate: row.startDate ?? before.startDate,
  seniority: row.seniority ?? before.seniority,
});

const fieldsOf = Object.keys(blank) as readonly (keyof typeof blank)[];

/** Compares a roster with the house; the same roster twice changes nothing the second time. */
export function rosterDiff(rows: readonly RosterRow[], known: readonly KnownPerson[]): RosterDiff {
  const byEmail = new Map(known.map((person) => [person.email, person]));
  const listed = new Set(rows.map(({ email }) => email));
  const added: RosterPerson[] = [];
  const changed: { person: RosterPerson; fields: readonly string[] }[] = [];
  const named: string[] = [];
  const managers = new Set<string>();
  const without = new Set<string>();
  let same = 0;
  for (const row of rows) {
    const before = byEmail.get(row.email);
    if (row.roles?.includes('ambassador') && !before?.roles.includes('ambassador')) named.push(row.email);
    const after = merged(row, before ?? { email: row.email, ...blank }, before?.met ?? false);
    if (after.manager) managers.add(after.manager);
    if (!after.roles.includes('manager')) without.add(after.email);
    if (!before?.active) {
      added.push(after);
      continue;
    }
    const fields = fieldsOf.filter((field) => String(before[field] ?? '') !== String(after[field] ?? ''));
    if (fields.length > 0) changed.push({ person: after, fields });
    else same += 1;
  }
  const left = known.filter(({ active, email }) => active && !listed.has(email)).map(({ email }) => email);
  const noRole = [...managers].filter((email) => without.has(email));
  return { added, changed, left, named, noRole, same };
}
