import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod/mini';
import type { Settings } from './env.ts';

/** The service's public keys, fetched when first needed and again when an unknown one is named, twice a minute at most. */
export type Keys = {
  readonly resolve: JWTVerifyGetKey;
  /** Whether the key may sign for Teams; a key that lists no channel may sign for any. */
  readonly endorses: (kid: string | undefined) => boolean;
};

/** The keys could not be fetched: nobody can be told from anybody. */
export class KeysUnavailable extends Error {
  constructor() {
    super('signing keys unavailable');
    this.name = 'KeysUnavailable';
  }
}

const metadata = z.object({ jwks_uri: z.url() });
const timeoutMs = 5000;
const cacheMs = 24 * 3_600_000;

/** Opens the key ring. */
export function openKeys({ openIdUrl, jwksUrl }: Settings): Keys {
  let opening: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  let set: ReturnType<typeof createRemoteJWKSet> | undefined;
  const open = async () => {
    const url = jwksUrl ?? metadata.parse(await getJson(openIdUrl)).jwks_uri;
    set = createRemoteJWKSet(new URL(url), {
      timeoutDuration: timeoutMs,
      cooldownDuration: 30_000,
      cacheMaxAge: cacheMs,
      [customFetch]: (input, init) =>
        fetch(input, { ...init, redirect: 'error' }).then(
          (response) => {
            if (!response.ok) throw new KeysUnavailable();
            return response;
          },
          () => {
            throw new KeysUnavailable();
          },
        ),
    });
    return set;
  };
  return {
    resolve: async (header, token) => {
      opening ??= open().catch(() => {
        opening = undefined;
        throw new KeysUnavailable();
      });
      return await (await opening)(header, token);
    },
    endorses: (kid) => {
      const key: object | undefined = set?.jwks()?.keys.find((candidate) => candidate.kid === kid);
      const endorsements = key !== undefined && 'endorsements' in key ? key.endorsements : undefined;
      return !Array.isArray(endorsements) || endorsements.length === 0 || endorsements.includes('msteams');
    },
  };
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new KeysUnavailable();
  return await response.json();
}
