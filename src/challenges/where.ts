import type { Option } from '../kernel/card.ts';
import type { Feature, Incoming } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { channelOf } from '../people/channel.ts';
import type { Parts } from './kit.ts';
import { mayLaunch } from './rules.ts';
import { channelsOf, channelsSeen, noteChannel } from './store-channels.ts';
import { words } from './words.ts';

/** Notes which channels those who may launch are met in; takes nothing. */
export const channelsFeature: Feature = {
  name: 'channels',
  receive: async (_, { tx, member, event, now }) => {
    if (event.channel && mayLaunch(member.roles)) await noteChannel(tx, member, event.channel, new Date(now));
    return false;
  },
};

type Channel = { readonly place: string; readonly label: string };

const longestLabel = 75;

/** The channels somebody may launch in: those they were met in or took part in a challenge of, and no other of the house. */
export async function channelsFor({ tx, member }: Incoming, language: Language): Promise<readonly Channel[]> {
  const date = (at: Date, timeStyle?: 'short'): string =>
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeZone: member.timeZone,
      ...(timeStyle ? { timeStyle } : {}),
    }).format(at);
  const seen = await channelsSeen(tx, member.id);
  const played = (await channelsOf(tx, member.id)).filter((one) => !seen.some(({ place }) => place === one.place));
  return [
    ...seen.map(({ place, name, at }) => ({ place, label: name ?? words.channelSeen(date(at, 'short'))[language] })),
    ...played.map(({ place, startsAt }) => ({ place, label: words.channelPlayed(date(startsAt))[language] })),
  ].map(({ place, label }) => ({ place, label: label.slice(0, longestLabel) }));
}

/** A channel as a form or a button names it: short, and read against those known when it comes back. */
export const placeKey = ({ digest }: Pick<Parts, 'digest'>, workspace: string, place: string): string =>
  digest(workspace, place).slice(0, 16);

const keyOf = ({ member }: Incoming, parts: Parts, place: string): string => placeKey(parts, member.workspace, place);

/** What the form offers: nothing to choose in the channel itself, one's own channels elsewhere, the draft's first. */
export async function whereTo(incoming: Incoming, parts: Parts, place: string): Promise<readonly Option[]> {
  const { event } = incoming;
  if (place !== '' && channelOf(event) === place) return [];
  const known = await channelsFor(incoming, languageOf(incoming));
  const first = known.filter((one) => one.place === place);
  return [...first, ...known.filter((one) => one.place !== place)].map((one) => ({
    label: one.label,
    value: keyOf(incoming, parts, one.place),
  }));
}

/** The channel a form names, among the person's own; what it does not name stays as it is. */
export async function chosenPlace(
  incoming: Incoming,
  parts: Parts,
  place: string,
  given: unknown,
  back: Refusal['next'],
): Promise<string> {
  if (given === undefined || given === '') {
    if (place === '') throw new Refusal(words.badPlace, back);
    return place;
  }
  const known = await channelsFor(incoming, languageOf(incoming));
  const chosen = known.find((one) => keyOf(incoming, parts, one.place) === given);
  if (!chosen) throw new Refusal(words.badPlace, back);
  return chosen.place;
}

/** What a channel is called to the person who launches there. */
export async function labelOf(incoming: Incoming, place: string, language: Language): Promise<string | undefined> {
  return (await channelsFor(incoming, language)).find((one) => one.place === place)?.label;
}
