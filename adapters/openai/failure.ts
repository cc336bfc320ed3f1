import { APIConnectionError, APIError } from 'openai';
import type { ModelError } from '../../src/kernel/model.ts';

/** What went wrong with an attempt. `reason` is ours and safe to log: an endpoint's own words may echo a learner's. */
export type Failure = {
  readonly kind: ModelError['kind'];
  readonly reason: string;
  /** Milliseconds to wait before the one attempt that may follow; absent when none may. */
  readonly again?: number;
  /** The endpoint may have read the request, so its tokens count as used. */
  readonly used?: true;
};

/** The endpoint's own pace, in milliseconds. */
const retryAfter = (headers: Headers | undefined): number | undefined => {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(exact)) return Math.max(0, exact);
  const header = headers?.get('retry-after') ?? '';
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : undefined;
};

/** An answer of the endpoint that is an error, as opposed to no answer. */
export const isAnswer = (error: unknown): error is APIError<number, Headers> =>
  error instanceof APIError && !(error instanceof APIConnectionError) && typeof error.status === 'number';

/** A request the endpoint refuses as it is written, from which another dialect may be learnt. */
export const isRefusedRequest = (error: unknown): error is APIError<number, Headers> =>
  isAnswer(error) && (error.status === 400 || error.status === 422);

const filtered = /content_filter|content_policy/;
const tooLong = /context_length/;

/** Sorts what the SDK throws. Only a short busy spell, a 5xx and a lost connection may be tried again. */
export const readFailure = (error: unknown, random: () => number): Failure => {
  if (!isAnswer(error)) {
    if (error instanceof SyntaxError) return { kind: 'malformed', reason: 'the answer is not JSON', used: true };
    // A body that is cut reaches us as fetch throws it; anything else is a fault of ours, and its name says so.
    if (error instanceof APIConnectionError || error instanceof TypeError)
      return { kind: 'down', reason: 'the connection failed', again: 100 + random() * 100, used: true };
    return { kind: 'down', reason: `unexpected ${error instanceof Error ? error.constructor.name : typeof error}` };
  }
  const { status, headers } = error;
  const wait = retryAfter(headers);
  if (status === 429)
    return { kind: 'busy', reason: 'the endpoint is busy', ...(wait !== undefined && { again: wait }) };
  if (status >= 500 || status === 408)
    return { kind: 'down', reason: `the endpoint answers ${status}`, again: wait ?? 200 + random() * 200 };
  const code = `${error.code ?? ''} ${error.type ?? ''}`;
  if (filtered.test(code)) return { kind: 'refused', reason: 'content filter' };
  if (tooLong.test(code)) return { kind: 'malformed', reason: 'the practice is too long for the model' };
  const check =
    status === 401 || status === 403 ? 'OPENAI_API_KEY' : 'OPENAI_BASE_URL, OPENAI_MODEL and the optional models';
  return { kind: 'down', reason: `the endpoint answers ${status}: check ${check}` };
};
