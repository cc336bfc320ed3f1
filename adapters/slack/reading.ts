import { createHash } from 'node:crypto';
import type { ChatPerson, Inbound, InboundContent } from '../../src/kernel/chat.ts';
import type { SharedFile } from './schema.ts';

/** Who acted, before we have asked Slack anything about them. */
export type Actor = { readonly team: string; readonly user: string };

/** An event of Slack in our words, as far as its own payload goes. */
export type Parsed = {
  readonly actor: Actor;
  /** The channel the person and the bot share, when the payload tells. */
  readonly dm?: string;
  readonly files?: readonly SharedFile[];
  /** When the workspace took our token back, milliseconds. */
  readonly revokedAt?: number;
  /** Typed in front of others. */
  readonly inPublic?: true;
  /** Put in words once the person's language is known. */
  readonly inbound: (from: ChatPerson) => Inbound;
};

/** What a request is: garbage, something we do not use, or an event for the core. */
export type Reading = 'garbage' | 'ignored' | Parsed;

/** The parts of an event that every kind has. */
export type Common = Pick<Inbound, 'key' | 'at' | 'place'> &
  Partial<Pick<Inbound, 'shared' | 'near' | 'channel' | 'direct' | 'under' | 'trigger'>>;

/** Puts an event together. */
export function parsed(actor: Actor, common: Common, content: (from: ChatPerson) => InboundContent): Parsed {
  return { actor, inbound: (from) => ({ ...common, from, ...content(from) }) };
}

/** A Slack time stamp (seconds and microseconds) as ISO UTC. */
export function isoTime(ts: string | null | undefined, now: number): string {
  const seconds = Number(ts ?? Number.NaN);
  const inRange = Number.isFinite(seconds) && seconds > 0 && seconds < 8.64e12;
  return new Date(inRange ? Math.round(seconds * 1000) : now).toISOString();
}

/** A name for an event that Slack gave none: the same when it is sent again. */
export function digest(raw: object): string {
  return createHash('sha256').update(JSON.stringify(raw)).digest('base64url').slice(0, 22);
}
