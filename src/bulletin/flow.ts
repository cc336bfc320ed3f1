import { channelsFor, labelOf, placeKey } from '../challenges/where.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import { channelOf } from '../people/channel.ts';
import { asLead, led, note, type Parts, type Values } from '../programme/kit.ts';
import { boardCard, channelForm, confirmCard, nameOf, saidCard } from './cards.ts';
import { issueNow } from './issue.ts';
import { type Bulletin, bulletinsOf, changeBulletin, dropBulletin, keepBulletin, lockBulletin } from './store.ts';
import { words } from './words.ts';

const keyOf = ({ member }: Incoming, parts: Parts, place: string): string => placeKey(parts, member.workspace, place);

/** Every channel with a calendar, for a programme lead. */
export async function showBoard(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  await led(incoming);
  const all = (await bulletinsOf(incoming.tx)).map((one) => ({ ...one, key: keyOf(incoming, parts, one.place) }));
  await tell(services, incoming, { card: boardCard(all, incoming.member.timeZone, languageOf(incoming)) });
}

/** The calendar a button names, locked. */
async function named(incoming: Incoming, parts: Parts, key: string): Promise<Bulletin> {
  await led(incoming);
  const found = (await bulletinsOf(incoming.tx)).find(({ place }) => keyOf(incoming, parts, place) === key);
  const row = found && (await lockBulletin(incoming.tx, found.place));
  if (!row) throw new Refusal(words.stale);
  return row;
}

/** Opens the form of a new channel, among those the lead was met in. */
export async function askChannel(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  await led(incoming);
  const language = languageOf(incoming);
  const known = await channelsFor(incoming, language);
  if (known.length === 0) throw new Refusal(words.noChannel);
  const here = channelOf(incoming.event);
  const options = known.map(({ place, label }) => ({ label, value: keyOf(incoming, parts, place) }));
  const chosen = known.find(({ place }) => place === here)?.place;
  const form = channelForm(options, chosen && keyOf(incoming, parts, chosen), language);
  await tell(services, incoming, { form });
}

/** Takes the channel and shows the very card that would be posted; nothing is posted yet. */
export async function keepChannel(services: Services, incoming: Incoming, parts: Parts, values: Values): Promise<void> {
  await led(incoming);
  const { tx, member, now } = incoming;
  const known = await channelsFor(incoming, languageOf(incoming));
  const place = known.find((one) => keyOf(incoming, parts, one.place) === values.place)?.place;
  const { language } = values;
  if (!place || (language !== 'fr' && language !== 'en')) throw new Refusal(words.badChoice);
  const before = await lockBulletin(tx, place);
  if (before && before.status !== 'draft') throw new Refusal(words.already);
  const name = (await labelOf(incoming, place, languageOf(incoming))) ?? null;
  const row = { workspaceId: member.workspace, place, personId: member.id, name, language, status: 'draft' } as const;
  await keepBulletin(tx, { ...row, nextAt: new Date(now) });
  await note(incoming, parts, 'calendar channel added', { language });
  await show(services, incoming, parts, { ...row, postedAt: before?.postedAt ?? null });
}

/** The card as it would be posted now, kept as such, and the button that posts it. */
async function show(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  row: Pick<Bulletin, 'place' | 'name' | 'language'> & {
    readonly status: Bulletin['status'];
    readonly postedAt: Date | null;
  },
): Promise<void> {
  const { tx, member, now } = incoming;
  const ready = await issueNow(tx, member.workspace, row.language, now);
  await changeBulletin(tx, row.place, { ready, readyAt: new Date(now), personId: member.id });
  await tell(services, incoming, { card: ready });
  const language = languageOf(incoming);
  const arg = `${keyOf(incoming, parts, row.place)}:${now}`;
  await tell(services, incoming, { card: confirmCard(nameOf(row, language), arg, language) });
}

/** Launches it: the card that was shown goes at the next working hour the channel is free, and no other. */
export async function confirm(services: Services, incoming: Incoming, parts: Parts, arg: string): Promise<void> {
  const [key = '', at = ''] = arg.split(':');
  const row = await named(incoming, parts, key);
  if (row.status === 'running' || !row.ready || row.readyAt?.getTime() !== Number(at)) throw new Refusal(words.stale);
  await changeBulletin(incoming.tx, row.place, { status: 'running', nextAt: new Date(incoming.now) });
  await note(incoming, parts, 'calendar launched', { language: row.language });
  const language = languageOf(incoming);
  await tell(services, incoming, {
    card: saidCard(words.confirmed[language], 'bulletin_launched', language, key),
  });
}

/** Silences a channel at once; what was ready is not posted. */
export async function pause(services: Services, incoming: Incoming, parts: Parts, key: string): Promise<void> {
  const row = await named(incoming, parts, key);
  await changeBulletin(incoming.tx, row.place, { status: 'paused', ready: null, readyAt: null });
  await note(incoming, parts, 'calendar paused', {});
  const language = languageOf(incoming);
  await tell(services, incoming, { card: saidCard(words.paused[language], 'bulletin_paused', language) });
}

/** Shows the card anew, to launch or resume. */
export async function resume(services: Services, incoming: Incoming, parts: Parts, key: string): Promise<void> {
  const row = await named(incoming, parts, key);
  if (row.status === 'running') throw new Refusal(words.stale);
  await show(services, incoming, parts, row);
}

/** Takes a channel off the calendar. */
export async function drop(services: Services, incoming: Incoming, parts: Parts, key: string): Promise<void> {
  asLead(incoming);
  const row = await named(incoming, parts, key);
  await dropBulletin(incoming.tx, row.place);
  await note(incoming, parts, 'calendar channel removed', {});
  const language = languageOf(incoming);
  await tell(services, incoming, { card: saidCard(words.dropped[language], 'bulletin_dropped', language) });
}
