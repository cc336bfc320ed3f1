import type { Address, Inbound } from '../kernel/chat.ts';

/** The channel something happened in, or was typed in front of: one address for everybody there. */
export const channelOf = ({ channel, shared, place, near }: Inbound): Address | undefined =>
  channel?.at ?? (shared ? place : near);
