import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { ModelError } from '../../src/kernel/model.ts';

/** Runs an attempt unless the endpoint has just failed too often; then fails at once as `open`. */
export type Breaker = <T>(attempt: () => Promise<T>) => Promise<T>;

/** A breaker on our own clock: a jump of the wall clock neither reopens it early nor holds it shut. */
export const createBreaker = (options: {
  readonly failures: number;
  readonly openFor: number;
  readonly now: () => number;
  readonly failed: (result: unknown) => boolean;
}): Breaker => {
  let openedAt = 0;
  // The library compares wall time with this duration; reading our clock here decides in its place.
  const pause = {
    get duration() {
      return options.now() - openedAt >= options.openFor ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    },
    next: () => pause,
  };
  // A caller who leaves says nothing of the endpoint, except that the one probe did not prove it well again.
  const probing = (): boolean => policy.state === CircuitState.HalfOpen;
  const policy = circuitBreaker(handleWhen(probing).orWhenResult(options.failed), {
    breaker: new ConsecutiveBreaker(options.failures),
    halfOpenAfter: pause,
  });
  policy.onBreak(() => {
    openedAt = options.now();
  });
  return async (attempt) => {
    // While one probe is out the library would queue the others behind it: a learner must not wait for a guess.
    if (probing()) throw new ModelError('open', 'the model is being tried again');
    try {
      return await policy.execute(attempt);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new ModelError('open', 'the model failed too often just now');
      throw error;
    }
  };
};
