import { z } from 'zod/mini';
import type { LeanFetch } from './lean-fetch.ts';

/** Why a call of the Web API failed: Slack's own code, or `http_<status>`, `not_sent`, `no_answer`. */
export class CallError extends Error {
  readonly code: string;
  readonly retryAfterMs: number | undefined;
  constructor(code: string, retryAfterMs?: number) {
    super('slack call failed');
    this.name = 'CallError';
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** What Slack answered. */
export type Answer = Readonly<Record<string, unknown>>;

/** Calls a method of the Web API with a token; throws CallError. */
export type Call = (token: string, method: string, args: Readonly<Record<string, unknown>>) => Promise<Answer>;

const timeoutMs = 10_000;
const answered = z.looseObject({ ok: z.boolean(), error: z.optional(z.string()) });
/** The methods that read JSON; the others read forms only. */
const json = /^(?:chat|views|assistant|conversations\.open)/;
const neverLeft = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'CERT_HAS_EXPIRED',
]);

/** One attempt per call and no queue: Slack's client retries for half an hour and lets one channel's limit stall all others. */
export function caller(apiUrl: string, { fetch }: LeanFetch): Call {
  const base = apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/`;
  return async (token, method, args) => {
    const response = await fetch(base + method, {
      method: 'POST',
      ...encode(method, args, token),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((error: unknown) => {
      throw new CallError(neverLeft.has(codeOf(error)) ? 'not_sent' : 'no_answer');
    });
    if (response.status === 429) throw new CallError('ratelimited', seconds(response.headers.get('retry-after')));
    // A method that this server does not know, said the way of HTTP.
    if (response.status === 404) throw new CallError('unknown_method');
    if (!response.ok) throw new CallError(`http_${response.status}`);
    const { success, data } = answered.safeParse(await response.json().catch(() => undefined));
    if (!success) throw new CallError('no_answer');
    if (!data.ok) throw new CallError(data.error ?? 'no_code', seconds(response.headers.get('retry-after')));
    return data;
  };
}

function encode(method: string, args: Readonly<Record<string, unknown>>, token: string) {
  const authorization = `Bearer ${token}`;
  if (json.test(method)) {
    return {
      headers: { authorization, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(args),
    };
  }
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(args)) if (value !== undefined) form.set(name, String(value));
  return { headers: { authorization, 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function seconds(header: string | null): number | undefined {
  const value = Number(header ?? Number.NaN);
  return Number.isFinite(value) && value >= 0 ? value * 1000 : undefined;
}
