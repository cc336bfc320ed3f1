import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { settingsOf } from '../people/store.ts';
import { button, dayOf, inviteCard, longest, reasonForm, rosterCard } from './cards.ts';
import { homeCard } from './cards-modules.ts';
import { endOfTerm, levelOf, mayRenew, most, needsReason, noticeMs } from './rules.ts';
import { type Ambassador, change, keep, keepWatch, lockRoster, ownRow, roster, setRole, watchOf } from './store.ts';
import { actsOf } from './store-acts.ts';
import { words } from './words.ts';

const shortestReason = 10;

/** One's own term under way. */
export async function ownTerm({ tx, member, now }: Incoming): Promise<Ambassador> {
  const row = await ownRow(tx, member.id);
  if (row?.status !== 'serving' || row.endsAt.getTime() <= now) throw new Refusal(words.notServing);
  return row;
}

/** Where the person stands; the roster too for a programme lead. */
export async function home(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const row = await ownRow(tx, member.id);
  if (row?.status === 'serving' && row.endsAt.getTime() > now) {
    const renew = mayRenew(row.endsAt.getTime(), now)
      ? button(words.renew[language], 'renew', row.endsAt.toISOString())
      : null;
    const view = { endsAt: row.endsAt, timeZone: member.timeZone, done: actsOf(row), renew };
    await tell(services, incoming, { card: homeCard(view, language) });
  } else await tell(services, incoming, { card: inviteCard(language) });
  if (member.roles.includes('programme_lead')) await seeRoster(services, incoming);
}

/** One click, one's own, and the roster is one longer; where it is full already, a reason comes first. */
export async function volunteer(services: Services, incoming: Incoming, arg: string, reason?: unknown): Promise<void> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  if (arg !== '') throw new Refusal(words.selfOnly);
  if (!member.enrolled) throw new Refusal(words.notEnrolled((await settingsOf(tx, member.workspace)).contact));
  await lockRoster(tx, member.workspace);
  const row = await ownRow(tx, member.id);
  if (row?.status === 'serving' && row.endsAt.getTime() > now) throw new Refusal(words.already);
  const n = (await roster(tx)).filter(({ personId }) => personId !== member.id).length;
  if (n >= most && reason === undefined)
    return tell(services, incoming, { form: reasonForm('over', words.tooMany(n)[language], language) });
  if (n < most && reason !== undefined) throw new Refusal(words.notFull);
  const endsAt = new Date(endOfTerm(now, member.timeZone));
  await keep(tx, {
    workspaceId: member.workspace,
    personId: member.id,
    status: 'serving',
    since: new Date(now),
    endsAt,
    remindedAt: null,
    overReason: reason === undefined ? null : written(reason),
  });
  await setRole(tx, member.id, true);
  const day = dayOf(endsAt, language, member.timeZone);
  await tell(services, incoming, { card: plainCard(words.volunteered(day)[language], 'ambassador_volunteered') });
}

function written(reason: unknown): string {
  const text = typeof reason === 'string' ? reason.replaceAll('\u0000', '').trim().slice(0, longest) : '';
  if (text.length < shortestReason) throw new Refusal(words.reasonShort);
  return text;
}

/** Asks before leaving, then leaves at once; nothing is asked of why. */
export async function leave(services: Services, incoming: Incoming, sure: boolean): Promise<void> {
  const { tx, member } = incoming;
  const language = languageOf(incoming);
  await ownTerm(incoming);
  if (!sure) {
    const buttons = [button(words.leaveYes[language], 'leave_yes'), button(words.leaveNo[language], 'stay')];
    return tell(services, incoming, { card: plainCard(words.leaveSure[language], 'ambassador_leave', buttons) });
  }
  await change(tx, member.id, { status: 'left', overReason: null });
  await setRole(tx, member.id, false);
  await tell(services, incoming, { card: plainCard(words.left[language], 'ambassador_left') });
}

/** Stays after all. */
export async function stay(services: Services, incoming: Incoming): Promise<void> {
  await ownTerm(incoming);
  await tell(services, incoming, { card: plainCard(words.stayed[languageOf(incoming)], 'ambassador_stayed') });
}

/** Six more months, by one's own click on the end just shown. */
export async function renew(services: Services, incoming: Incoming, shown: string): Promise<void> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const row = await ownTerm(incoming);
  const end = row.endsAt.getTime();
  if (shown !== row.endsAt.toISOString() || !mayRenew(end, now)) throw new Refusal(words.stale);
  const endsAt = new Date(endOfTerm(end, member.timeZone));
  await change(tx, member.id, { endsAt, remindedAt: null });
  const day = dayOf(endsAt, language, member.timeZone);
  await tell(services, incoming, { card: plainCard(words.renewed(day)[language], 'ambassador_renewed') });
}

/** The roster, for a programme lead. */
export async function seeRoster(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member } = incoming;
  const { lines, level } = await standing(incoming);
  const reason = (await watchOf(tx))?.reason ?? null;
  const card = rosterCard(lines, { level, reason }, languageOf(incoming), member.timeZone);
  await tell(services, incoming, { card });
}

async function standing({ tx, member, now }: Incoming) {
  if (!member.roles.includes('programme_lead')) throw new Refusal(words.leadOnly);
  const lines = await roster(tx);
  const ending = lines.filter(({ endsAt }) => endsAt.getTime() - now <= noticeMs).length;
  return { lines, level: levelOf(lines.length, ending) };
}

/** Why the roster stays outside its bounds: a programme lead writes it, with no values to open the form. */
export async function justify(services: Services, incoming: Incoming, reason?: unknown): Promise<void> {
  const { tx, member, now } = incoming;
  const language = languageOf(incoming);
  const { level } = await standing(incoming);
  if (!needsReason(level)) throw new Refusal(words.notNeeded);
  if (reason === undefined)
    return tell(services, incoming, { form: reasonForm('justify', words.levels[level][language], language) });
  const told = (await watchOf(tx))?.level ?? 'none';
  await keepWatch(tx, member.workspace, told, { reason: written(reason), reasonAt: new Date(now) });
  await tell(services, incoming, { card: plainCard(words.justified[language], 'ambassador_justified') });
}
