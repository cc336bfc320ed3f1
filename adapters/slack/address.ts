import type { Address, MessageRef } from '../../src/kernel/chat.ts';

/** Where an address leads: a channel we know, or a person whose channel is opened when needed. */
export type Place =
  | { readonly team: string; readonly channel: string }
  | { readonly team: string; readonly user: string };

/** `slack:<team>:<channel>`. */
export function channelAddress(team: string, channel: string): Address {
  return `slack:${team}:${channel}`;
}

/** `slack:<team>:@<user>`. */
export function personAddress(team: string, user: string): Address {
  return `slack:${team}:@${user}`;
}

/** Reads an address of ours; undefined when it is not one. */
export function readAddress(address: Address): Place | undefined {
  const [, team, rest] = /^slack:([^:]+):([^:]+)$/.exec(address) ?? [];
  if (team === undefined || rest === undefined) return undefined;
  return rest.startsWith('@') ? { team, user: rest.slice(1) } : { team, channel: rest };
}

/** A message is its channel and its time stamp. */
export function messageRef(channel: string, ts: string): MessageRef {
  return `${channel}:${ts}`;
}

/** Reads a reference; undefined when it names no message (a modal, a home page). */
export function readRef(ref: MessageRef | undefined): { readonly channel: string; readonly ts: string } | undefined {
  const [, channel, ts] = /^([A-Z0-9]+):(\d+\.\d+)$/.exec(ref ?? '') ?? [];
  return channel === undefined || ts === undefined ? undefined : { channel, ts };
}
