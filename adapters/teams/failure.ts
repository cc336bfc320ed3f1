import { createHash } from 'node:crypto';
import { DeliveryError } from '../../src/kernel/refusal.ts';

/** How a call ended when it did not succeed: refused with a status, never sent, or nobody knows. */
export type Ending =
  | { readonly status: number; readonly retryAfterMs?: number; readonly code?: string }
  | { readonly sent: 'no' | 'perhaps'; readonly retryAfterMs?: number };

/** A call to the service failed. */
export class CallError extends Error {
  readonly ending: Ending;
  constructor(ending: Ending) {
    super('status' in ending ? `teams answered ${ending.status}` : `teams not reached (sent: ${ending.sent})`);
    this.name = 'CallError';
    this.ending = ending;
  }
}

/** Whether a call was refused with one of these statuses. */
export function endedWith(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof CallError && 'status' in error.ending && statuses.includes(error.ending.status);
}

const firstWaitMs = 2000;
const longestWaitMs = 120_000;

/** Waits that double with each try of a message, spread by its id so that many do not come back at once. */
export type BackOff = {
  next(id: string): number;
  done(id: string): void;
};

/** Remembers the tries of the messages under way. */
export function openBackOff(remembered = 10_000): BackOff {
  const tries = new Map<string, number>();
  return {
    next: (id) => {
      const before = tries.get(id) ?? 0;
      const oldest = tries.keys().next();
      if (tries.size >= remembered && !oldest.done) tries.delete(oldest.value);
      tries.set(id, before + 1);
      const spread = createHash('sha256').update(`${id} ${before}`).digest().readUInt16BE() / 65_536;
      return Math.round(Math.min(longestWaitMs, firstWaitMs * 2 ** before) * (1 + spread / 2));
    },
    done: (id) => void tries.delete(id),
  };
}

/** What the queue should do about a failed call; `repeatable` calls leave the same trace when made twice. */
export function deliveryError(error: unknown, repeatable: boolean, wait: () => number): DeliveryError {
  if (error instanceof DeliveryError) return error;
  if (!(error instanceof CallError)) throw error;
  const { ending, message } = error;
  const busy = () => new DeliveryError({ kind: 'busy', retryAfterMs: ending.retryAfterMs ?? wait() }, message);
  const unknown = () => (repeatable ? busy() : new DeliveryError({ kind: 'unknown' }, message));
  if (!('status' in ending)) return ending.sent === 'no' ? busy() : unknown();
  const { status, code } = ending;
  // 401: our token, not their door; 503 with a time to come back was not taken.
  if ([401, 412, 429, 502, 504].includes(status) || (status === 503 && ending.retryAfterMs !== undefined))
    return busy();
  if (status >= 500) return unknown();
  if ([403, 404, 410].includes(status)) return new DeliveryError({ kind: 'closed' }, message);
  return new DeliveryError({ kind: 'rejected', reason: code ?? String(status) }, message);
}
