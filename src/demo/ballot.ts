import { createHmac, randomBytes } from 'node:crypto';
import type { ChatPerson } from '../kernel/chat.ts';

/** What a client sends back: an id, sometimes a round, sometimes the place of a reply. */
export const namedBallot = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?::(\d{1,2}))?(?::(\d))?$/u;

/** A new key for a vote's digests. */
export const newSalt = (): string => randomBytes(32).toString('base64url');

// A second vote is known by a digest under the vote's own key. Both are dropped when the vote closes, so nothing left
// can be tried against a list of people; the digest stands apart from the counts, so it never told the choice.
export const ballotOf = (salt: string, { platform, tenant, id }: ChatPerson): string =>
  createHmac('sha256', salt).update(`${platform} ${tenant} ${id}`).digest('base64url').slice(0, 16);

/** Adds a digest in the order of digests, not of votes: the order would tell who was first. */
export const withBallot = (voters: readonly string[], ballot: string): string[] => [...voters, ballot].sort();
