import { CallError } from './failure.ts';

type RestFailure = {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
};

const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
]);

/** How a call of the SDK ended, in our words; a bug stays what it is. */
export function ended(error: unknown): unknown {
  if (error instanceof CallError || !(error instanceof Error)) return error;
  const { statusCode, code, response } = error as Error & RestFailure;
  if (typeof statusCode === 'number') {
    const retryAfterMs = wait(response?.headers?.get('retry-after'));
    return new CallError({
      status: statusCode,
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      ...(typeof code === 'string' && /^[A-Za-z]{1,60}$/.test(code) ? { code } : {}),
    });
  }
  if (typeof code === 'string' && neverSent.has(code)) return new CallError({ sent: 'no' });
  return typeof code === 'string' || error.name === 'AbortError' ? new CallError({ sent: 'perhaps' }) : error;
}

function wait(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
