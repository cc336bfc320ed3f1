import { z } from 'zod/mini';
import type { Host } from '../../src/kernel/chat.ts';
import type { Settings } from './env.ts';
import { CallError } from './failure.ts';

/** Our own token for answering; fetched when needed, one request at a time. */
export type Tokens = {
  get(): Promise<string>;
  /** The service refused it: the next call fetches another. */
  forget(): void;
};

const answer = z.object({ access_token: z.string(), expires_in: z.number() });
const scope = 'https://api.botframework.com/.default';
const timeoutMs = 10_000;
/** Renewed this long before it ends. */
const earlyMs = 5 * 60_000;

/** Opens the way to tokens: client credentials at the app's own tenant, the same in tests and in production. */
export function openTokens({ appId, password, loginUrl }: Settings, { log, now }: Host): Tokens {
  let held: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: password,
      scope,
    });
    const response = await fetch(`${loginUrl}/oauth2/v2.0/token`, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    }).catch(() => {
      throw new CallError({ sent: 'no' });
    });
    if (!response.ok) {
      if (response.status < 500) log('teams.credentials_refused', { status: response.status });
      throw new CallError({ sent: 'no', retryAfterMs: response.status < 500 ? 60_000 : 5000 });
    }
    const read = answer.safeParse(await response.json().catch(() => undefined));
    if (!read.success) throw new CallError({ sent: 'no' });
    const { access_token: token, expires_in: seconds } = read.data;
    held = { token, until: now() + seconds * 1000 - Math.min(earlyMs, seconds * 500) };
    return token;
  };
  return {
    get: async () => {
      if (held !== undefined && held.until > now()) return held.token;
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return await asking;
    },
    forget: () => {
      held = undefined;
    },
  };
}
