import type { Card } from '../kernel/card.ts';
import type { DroppedText } from '../kernel/chat.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/reply.ts';
import type { Pair } from '../kernel/words.ts';
import { readAbsence } from './absence.ts';
import { addDayOff, daysOffOf, dropDayOff } from './calendar-store.ts';
import { absencesCard, absentCard, rosterCard, sentence } from './cards.ts';
import { type Audit, applyRoster, previewRoster } from './import.ts';
import { isListed, issueCode, mergePeople, takeCode } from './link.ts';
import { draftOf, dropDraft, keepDraft } from './roster-store.ts';
import { emailOf, hasLeft, personByEmail } from './store.ts';
import { words } from './words.ts';

/** Eight letters and digits, in one piece or two; a word of a sentence is none of those a code is made of. */
const code = /^code\s*:?\s+([A-HJKMNP-Z2-9]{4})[\s-]?([A-HJKMNP-Z2-9]{4})$/iu;
/** Typed with a letter no code has: still meant as one. */
const mistyped = /^code\s*:?\s+(?=\S*\d|[A-Z0-9]+$)[A-Za-z0-9]{8}$/u;
const codeFor = /^code\s+(\S+@\S+)$/iu;
/** Who is who, in the chat: a code that ties an identity to the roster, absences, and the roster itself for a programme lead. */
export const peopleFeature = (parts: {
  readonly audit: Audit;
  readonly digest: (...of: readonly string[]) => string;
}): Feature => ({
  name: 'people',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    if (event.kind === 'pressed')
      switch (event.action.name) {
        case 'people.roster_apply':
          await apply(services, incoming, parts);
          return true;
        case 'people.roster_cancel':
          await dropDraft(incoming.tx, incoming.member.id);
          await tell(services, incoming, sentence(words.cancelled[languageOf(incoming)], 'roster_cancelled'));
          return true;
        case 'people.absence_drop':
          await takeBack(services, incoming, event.action.arg ?? '');
          return true;
        default:
          return false;
      }
    if (event.kind !== 'said' && event.kind !== 'commanded') return false;
    const file = event.kind === 'said' ? event.files?.find(({ name }) => /\.(csv|txt|tsv)$/iu.test(name)) : undefined;
    if (file) {
      await preview(services, incoming, file);
      return true;
    }
    const typed = event.text.trim();
    const [, first, second] = code.exec(typed) ?? [];
    if (first && second) {
      await link(services, incoming, parts, `${first}${second}`);
      return true;
    }
    if (mistyped.test(typed)) throw new Refusal(words.codeUnknown);
    const email = codeFor.exec(typed)?.[1]?.toLowerCase();
    if (email) {
      await giveCode(services, incoming, parts, email);
      return true;
    }
    return away(services, incoming, event.text);
  },
});

/** The day it is where a person lives. */
const todayOf = ({ member, now }: Incoming): string =>
  new Intl.DateTimeFormat('sv', { timeZone: member.timeZone, dateStyle: 'short' }).format(now);

async function away(services: Services, incoming: Incoming, text: string): Promise<boolean> {
  const { tx, member } = incoming;
  const today = todayOf(incoming);
  const asked = readAbsence(text, today);
  if (asked === undefined) return false;
  const language = languageOf(incoming);
  if (asked === 'list' || asked === 'unclear') {
    const lead = asked === 'unclear' ? words.absenceUnclear[language] : undefined;
    await tell(services, incoming, absencesCard(await daysOffOf(tx, member.id, today), lead, language));
    return true;
  }
  const id = await addDayOff(tx, member.workspace, member.id, asked.from, asked.to);
  await tell(services, incoming, absentCard({ id, ...asked }, language));
  return true;
}

async function takeBack(services: Services, incoming: Incoming, id: string): Promise<void> {
  const { tx, member } = incoming;
  const language = languageOf(incoming);
  const dropped = await dropDayOff(tx, member.id, id);
  const lead = (dropped ? words.absenceDropped : words.absenceGone)[language];
  await tell(services, incoming, absencesCard(await daysOffOf(tx, member.id, todayOf(incoming)), lead, language));
}

async function link(
  services: Services,
  incoming: Incoming,
  { audit, digest }: Parameters<typeof peopleFeature>[0],
  typed: string,
): Promise<void> {
  const { tx, member, now } = incoming;
  if (await isListed(tx, member.id)) throw new Refusal(words.codeListed);
  const person = await takeCode(tx, member.workspace, typed, now);
  if (!person) throw new Refusal(words.codeUnknown);
  const at = new Date(now);
  await mergePeople(tx, member.id, person);
  await audit(tx, member.workspace, { actor: 'self', action: 'link', subject: digest(member.workspace, person) }, at);
  const { event } = incoming;
  const language = languageOf(incoming);
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language,
    person,
    card: sentence(words.linked[language], 'linked'),
  });
}

/** A lead gives out a code, for somebody whose platform hides their e-mail. */
async function giveCode(
  services: Services,
  incoming: Incoming,
  { audit, digest }: Parameters<typeof peopleFeature>[0],
  email: string,
): Promise<void> {
  const { tx, member, now } = incoming;
  await lead(incoming, words.codeLead);
  const person = await personByEmail(tx, email);
  if (!person || !(await isListed(tx, person.id))) throw new Refusal(words.codeNobody(email));
  const issued = await issueCode(tx, member.workspace, person.id, now);
  const entry = {
    actor: digest(member.workspace, member.id),
    action: 'code',
    subject: digest(member.workspace, person.id),
  };
  await audit(tx, member.workspace, entry, new Date(now));
  await tell(services, incoming, sentence(words.codeFor(email, issued)[languageOf(incoming)], 'code_issued'));
}

/** Refuses whoever is no programme lead, or no longer: roles outlive a departure, what they allow does not. */
async function lead({ tx, member }: Incoming, otherwise: Pair): Promise<void> {
  if (!member.roles.includes('programme_lead') || (await hasLeft(tx, member.id))) throw new Refusal(otherwise);
}

async function preview(services: Services, incoming: Incoming, { text, unread }: DroppedText): Promise<void> {
  await lead(incoming, words.leadOnly);
  if (unread) throw new Refusal(words.rosterUnread);
  const { tx, member, now } = incoming;
  const found = await previewRoster(tx, text);
  if ('diff' in found) await keepDraft(tx, member.workspace, member.id, text, new Date(now));
  await tell(services, incoming, rosterCard(found, languageOf(incoming), await emailOf(tx, member.id)));
}

async function apply(
  services: Services,
  incoming: Incoming,
  { audit, digest }: Parameters<typeof peopleFeature>[0],
): Promise<void> {
  await lead(incoming, words.leadOnly);
  const { tx, member, now } = incoming;
  const text = await draftOf(tx, member.id);
  if (text === undefined) throw new Refusal(words.noDraft);
  const actor = digest(member.workspace, member.id);
  const found = await applyRoster(tx, member.workspace, text, { actor, audit, at: new Date(now) });
  await dropDraft(tx, member.id);
  const language = languageOf(incoming);
  if ('faults' in found) return tell(services, incoming, rosterCard(found, language));
  const { added, changed, left } = found.diff;
  const done = words.applied(added.length, changed.length, left.length)[language];
  await tell(services, incoming, sentence(done, 'roster_applied'));
}

async function tell(services: Services, incoming: Incoming, card: Card): Promise<void> {
  const { tx, member, event } = incoming;
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf(incoming),
    person: member.id,
    card,
  });
}
