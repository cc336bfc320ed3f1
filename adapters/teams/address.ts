import { z } from 'zod/mini';
import type { Address, MessageRef } from '../../src/kernel/chat.ts';

/** Where a message goes: all that it takes to write first after a restart. A person we have not spoken with yet has no conversation. */
export type Place = {
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly bot: string;
  readonly user: string;
  readonly kind: 'personal' | 'channel' | 'groupChat';
  readonly conversation?: string;
};

const prefix = 'teams:';
const stored = z.object({
  s: z.string(),
  t: z.string(),
  b: z.string(),
  u: z.string(),
  k: z.enum(['personal', 'channel', 'groupChat']),
  c: z.optional(z.string()),
});

/** `teams:<base64url of JSON>`. */
export function writeAddress(place: Place): Address {
  const { serviceUrl: s, tenant: t, bot: b, user: u, kind: k, conversation: c } = place;
  return `${prefix}${Buffer.from(JSON.stringify({ s, t, b, u, k, c })).toString('base64url')}`;
}

/** Reads an address of ours; undefined when it is not one. */
export function readAddress(address: Address): Place | undefined {
  if (!address.startsWith(prefix)) return undefined;
  try {
    const { s, t, b, u, k, c } = stored.parse(JSON.parse(Buffer.from(address.slice(6), 'base64url').toString()));
    return { serviceUrl: s, tenant: t, bot: b, user: u, kind: k, ...(c === undefined ? {} : { conversation: c }) };
  } catch {
    return undefined;
  }
}

/** The thread of a channel that a message opens; conversations with one person have none. */
export function threadOf(place: Place, under: MessageRef | undefined): Place {
  if (under === undefined || place.kind !== 'channel' || place.conversation === undefined) return place;
  const [channel] = place.conversation.split(';');
  return { ...place, conversation: `${channel};messageid=${readRef(under)[0]}` };
}

/** The channel itself, whoever wrote there and under whatever: its address names nobody. */
export function channelOf(place: Place): Address {
  const conversation = place.conversation?.split(';')[0];
  return writeAddress({ ...place, user: place.bot, ...(conversation === undefined ? {} : { conversation }) });
}

/** The root of the thread a conversation of a channel stands for. */
export function rootOf(conversation: string): MessageRef | undefined {
  return /;messageid=([^;]+)/.exec(conversation)?.[1];
}

/** One reference for what was said in several messages; the last one, which holds the buttons, comes first. */
export function writeRef(ids: readonly string[]): MessageRef {
  return [...ids].reverse().join('+');
}

/** The messages behind a reference, the one with the buttons first. */
export function readRef(ref: MessageRef): readonly [string, ...string[]] {
  const [first = '', ...rest] = ref.split('+');
  return [first, ...rest];
}
