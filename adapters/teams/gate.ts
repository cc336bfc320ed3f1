import type { IncomingMessage } from 'node:http';
import { errors, jwtVerify } from 'jose';
import type { Host } from '../../src/kernel/chat.ts';
import { type Activity, tenantsOf } from './activity.ts';
import { isServiceUrl, type Settings } from './env.ts';
import { KeysUnavailable, openKeys } from './keys.ts';

/** What a caller proved; the body must then agree with it. */
export type Proof = { readonly serviceUrl: string | undefined };

/** Why a caller was turned away; for our log, never for the caller. */
export type Refused = { readonly refused: string };

/** Stands before everything else: who calls, and whether the body is theirs to send. */
export type Gate = {
  /** Looks at the headers alone, so that nobody unknown makes us read a body. Throws KeysUnavailable. */
  caller(request: IncomingMessage): Promise<Proof | Refused>;
  vet(proof: Proof, activity: Activity): Refused | undefined;
};

/** Opens the gate. */
export function openGate(settings: Settings, { now }: Host): Gate {
  const { appId, issuers, serviceHosts, tenants, anonymous } = settings;
  const keys = openKeys(settings);
  const authenticated = async (request: IncomingMessage): Promise<Proof | Refused> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) return { refused: 'no token' };
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys.resolve, {
        issuer: [...issuers],
        audience: appId,
        algorithms: ['RS256'],
        clockTolerance: 300,
        requiredClaims: ['exp', 'serviceurl'],
        currentDate: new Date(now()),
      });
      if (!keys.endorses(protectedHeader.kid)) return { refused: 'key not endorsed' };
      return { serviceUrl: String(payload.serviceurl) };
    } catch (error) {
      if (error instanceof KeysUnavailable || error instanceof errors.JWKSTimeout) throw new KeysUnavailable();
      return { refused: reasonOf(error) };
    }
  };
  return {
    caller: async (request) => {
      if (!anonymous) return await authenticated(request);
      // A web page can post from this machine's browser, but not with this content type.
      const local = isLoopback(request.socket.remoteAddress) && isLoopback(request.socket.localAddress);
      const json = request.headers['content-type']?.startsWith('application/json') === true;
      return local && json ? { serviceUrl: undefined } : { refused: 'not from this machine' };
    },
    vet: (proof, activity) => {
      if (activity.serviceUrl === undefined) return { refused: 'no service' };
      if (!anonymous && activity.serviceUrl !== proof.serviceUrl) return { refused: 'another service' };
      if (!isServiceUrl(activity.serviceUrl, serviceHosts)) return { refused: 'service not allowed' };
      if (activity.channelId !== 'msteams') return { refused: 'another channel' };
      const theirs = tenantsOf(activity).map((tenant) => tenant.toLowerCase());
      if (anonymous && tenants.length === 0) return undefined;
      if (theirs.length === 0) return { refused: 'no tenant' };
      return theirs.every((tenant) => tenants.includes(tenant)) ? undefined : { refused: 'tenant not allowed' };
    },
  };
}

/** A name for the log; a wrong issuer is told apart, because a tenant may have to allow its own. */
function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss')
    return `issuer ${String(error.payload.iss).slice(0, 100)}`;
  return error instanceof errors.JOSEError ? error.code : 'unreadable token';
}

function isLoopback(address: string | undefined): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./.test(address ?? '');
}
