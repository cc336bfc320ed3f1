import type { Action } from './card.ts';
import type { Pair } from './words.ts';

/** Something we will not do, said to the person in their language, with what to do next. */
export class Refusal extends Error {
  readonly words: Pair;
  /** The button that leads on from here: back to the form, most of the time. */
  readonly next: { readonly label: Pair; readonly action: Action } | undefined;
  constructor(words: Pair, next?: Refusal['next']) {
    super('refused');
    this.name = 'Refusal';
    this.words = words;
    this.next = next;
  }
}

/** How a delivery failed: `busy` tries again at the platform's own pace, `closed` parks the address, `unknown` may have arrived and is not sent again, `rejected` can never be accepted as it is. */
export type DeliveryFailure =
  | { readonly kind: 'busy'; readonly retryAfterMs: number }
  | { readonly kind: 'closed' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'rejected'; readonly reason: string };

/** A delivery that failed, with what the queue should do about it; `message` is static and safe to log. */
export class DeliveryError extends Error {
  readonly failure: DeliveryFailure;
  constructor(failure: DeliveryFailure, message: string) {
    super(message);
    this.name = 'DeliveryError';
    this.failure = failure;
  }
}
