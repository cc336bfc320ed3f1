import { readFile } from 'node:fs/promises';
import { addDayOff } from '../people/calendar-store.ts';
import { isPartial } from '../people/cards.ts';
import { applyRoster, type Imported, previewRoster } from '../people/import.ts';
import { isListed, issueCode } from '../people/link.ts';
import { roles as known, type Role } from '../people/roster-columns.ts';
import { decodeRoster } from '../people/roster-file.ts';
import { personByEmail, setRoles } from '../people/store.ts';
import { fields } from '../people/words-roster.ts';
import { appendAudit, digestOf } from '../privacy/audit.ts';
import { isDay } from '../programme/rules.ts';
import type { Command, Desk } from './desk.ts';

const actor = 'operator';

const ownClick = 'nobody is made an ambassador; they volunteer in the chat by typing “ambassador”.';

/** `roster import FILE [--apply]`. */
export const roster: Command = async ({ store, workspace, words, apply, write, now }) => {
  const [file] = words;
  const bytes = file ? await readFile(file).catch(() => undefined) : undefined;
  if (!bytes) {
    write(file ? `${file}: cannot be read.` : 'Name the CSV file.');
    return 2;
  }
  const text = decodeRoster(bytes);
  const by = { actor, audit: appendAudit, at: new Date(now) };
  const found = await store.inWorkspace(workspace, async (tx) => {
    const read = apply ? await applyRoster(tx, workspace, text, by) : await previewRoster(tx, text);
    if (!apply || 'faults' in read) {
      const details: Record<string, number> = 'faults' in read ? { faults: read.faults.length } : {};
      await appendAudit(tx, workspace, { actor, action: 'roster preview', details }, by.at);
    }
    return read;
  });
  report(found, write);
  if ('faults' in found) return 1;
  write(apply ? 'Applied.' : 'Nothing is changed yet: add --apply.');
  return 0;
};

function report(found: Imported, write: Desk['write']): void {
  if ('faults' in found) {
    for (const { line, column, message } of found.faults) write(`line ${line}, ${column}: ${message.en}`);
    write(`${found.faults.length} to correct; nothing is changed.`);
    return;
  }
  const { added, changed, left, named, noRole, same } = found.diff;
  for (const { email } of added) write(`+ ${email}`);
  for (const { person, fields: of } of changed)
    write(`~ ${person.email} (${of.map((field) => fields[field]?.en ?? field).join(', ')})`);
  for (const email of left) write(`- ${email}`);
  if (isPartial(found.diff))
    write(
      `Careful: ${left.length} people would leave. The file is the whole roster: whoever is not in it is deactivated.`,
    );
  for (const email of named) write(`! ${email}: ${ownClick}`);
  for (const email of noRole) write(`! ${email}: named as a manager without the role manager; no digest goes to them.`);
  write(`${added.length} added, ${changed.length} changed, ${left.length} left (deactivated), ${same} unchanged.`);
}

const someone = async (
  { store, workspace, write }: Desk,
  email: string | undefined,
): Promise<{ readonly id: string; readonly roles: readonly string[] } | undefined> => {
  const found = email ? await store.inWorkspace(workspace, (tx) => personByEmail(tx, email)) : undefined;
  if (!found) write(email ? `${email}: nobody here has this address.` : 'Name the person by e-mail.');
  return found;
};

/** `roles EMAIL [ROLE,ROLE]`. */
export const roles: Command = async (desk) => {
  const { store, workspace, words, write, now } = desk;
  const [email, list] = words;
  const person = await someone(desk, email);
  if (!person) return 2;
  if (list === undefined) {
    const entry = { actor, action: 'roles read', subject: digestOf(workspace, person.id) };
    await store.inWorkspace(workspace, (tx) => appendAudit(tx, workspace, entry, new Date(now)));
    write(person.roles.join(', ') || 'no role');
    return 0;
  }
  const given = list
    .split(',')
    .map((role) => role.trim().toLowerCase().replaceAll(' ', '_'))
    .filter(Boolean);
  const unknown = given.filter((role) => !known.includes(role as Role));
  if (unknown.length > 0) {
    write(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
    return 2;
  }
  if (given.includes('ambassador') && !person.roles.includes('ambassador')) {
    write(`${email}: ${ownClick}`);
    return 2;
  }
  await store.inWorkspace(workspace, async (tx) => {
    await setRoles(tx, person.id, given);
    const entry = {
      actor,
      action: 'roles',
      subject: digestOf(workspace, person.id),
      details: { roles: given.join(',') },
    };
    await appendAudit(tx, workspace, entry, new Date(now));
  });
  write(given.join(', ') || 'no role');
  return 0;
};

/** `code EMAIL`. */
export const code: Command = async (desk) => {
  const { store, workspace, words, write, now } = desk;
  const person = await someone(desk, words[0]);
  if (!person) return 2;
  if (!(await store.inWorkspace(workspace, (tx) => isListed(tx, person.id)))) {
    write(`${words[0]}: not on the roster, or no longer; a code ties a chat to a line of the roster.`);
    return 2;
  }
  const issued = await store.inWorkspace(workspace, async (tx) => {
    const entry = { actor, action: 'code', subject: digestOf(workspace, person.id) };
    await appendAudit(tx, workspace, entry, new Date(now));
    return issueCode(tx, workspace, person.id, now);
  });
  write(`To type in chat, once, within seven days: code ${issued}`);
  return 0;
};

/** `absence EMAIL|all FROM TO`. */
export const absence: Command = async (desk) => {
  const { store, workspace, words, write, now } = desk;
  const [email, from = '', to = from] = words;
  const person = email === 'all' ? { id: null } : await someone(desk, email);
  if (!person) return 2;
  if (!isDay(from) || !isDay(to) || to < from) {
    write('Give two dates that exist, the first not after the second: 2026-12-24 2026-12-31.');
    return 2;
  }
  await store.inWorkspace(workspace, async (tx) => {
    await addDayOff(tx, workspace, person.id, from, to);
    const subject = person.id ? { subject: digestOf(workspace, person.id) } : {};
    await appendAudit(tx, workspace, { actor, action: 'absence', ...subject, details: { from, to } }, new Date(now));
  });
  write(`Off from ${from} to ${to}.`);
  return 0;
};
