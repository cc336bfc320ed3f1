import type { Env } from '../../src/kernel/chat.ts';

/** The adapter's settings, complete. */
export type Settings = {
  /** Empty in anonymous mode, for clients on this machine only. */
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
  readonly anonymous: boolean;
  /** Organisations that may write to us; none listed in anonymous mode: any. */
  readonly tenants: readonly string[];
  readonly issuers: readonly string[];
  readonly loginUrl: string;
  readonly openIdUrl: string;
  readonly jwksUrl: string | undefined;
  /** Hosts we answer to; `*.` stands for any name below. */
  readonly serviceHosts: readonly string[];
};

const names = [
  'MicrosoftAppId',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'TEAMS_ALLOWED_TENANTS',
  'TEAMS_ALLOWED_ISSUERS',
  'TEAMS_LOGIN_URL',
  'TEAMS_OPENID_URL',
  'TEAMS_JWKS_URL',
  'TEAMS_SERVICE_HOSTS',
  'TEAMS_AUTH',
] as const;

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const thisMachine = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** Reads the environment: nothing set, settings, or every mistake with what to do about it. */
export function readEnv(env: Env): Settings | readonly string[] | undefined {
  const get = (name: (typeof names)[number]) => env[name]?.trim() || undefined;
  if (names.every((name) => get(name) === undefined)) return undefined;
  const mistakes: string[] = [];
  const appId = get('MicrosoftAppId');
  const tenantId = get('MicrosoftAppTenantId') ?? '';
  const anonymous = get('TEAMS_AUTH') === 'anonymous';
  if (get('TEAMS_AUTH') !== undefined && !anonymous)
    mistakes.push(
      'TEAMS_AUTH: unset it (requests are then authenticated), or set anonymous to try it on this machine.',
    );
  if (anonymous) mistakes.push(...openDoor(env, appId));
  else {
    if (appId === undefined || !guid.test(appId))
      mistakes.push('MicrosoftAppId: set the application (client) id of the bot, a GUID, from its Azure Bot resource.');
    if (get('MicrosoftAppPassword') === undefined)
      mistakes.push('MicrosoftAppPassword: set a client secret of the app registration.');
    if (!guid.test(tenantId))
      mistakes.push(
        'MicrosoftAppTenantId: set the tenant id of the app registration, a GUID (the bot is single-tenant).',
      );
  }
  const urls = {
    TEAMS_LOGIN_URL: get('TEAMS_LOGIN_URL') ?? `https://login.microsoftonline.com/${tenantId || 'common'}`,
    TEAMS_OPENID_URL: get('TEAMS_OPENID_URL') ?? 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    TEAMS_JWKS_URL: get('TEAMS_JWKS_URL'),
  };
  for (const [name, url] of Object.entries(urls))
    if (url !== undefined && !isSafeUrl(url))
      mistakes.push(`${name}: must be an https address (http only on this machine).`);
  const allowed = list(get('TEAMS_ALLOWED_TENANTS'));
  const tenants = allowed ?? (tenantId ? [tenantId] : []);
  if (allowed?.every((tenant) => guid.test(tenant)) === false)
    mistakes.push('TEAMS_ALLOWED_TENANTS: list tenant ids (GUIDs), separated by commas.');
  if (mistakes.length > 0) return mistakes;
  return {
    appId: anonymous ? '' : (appId ?? ''),
    password: anonymous ? '' : (get('MicrosoftAppPassword') ?? ''),
    tenantId,
    anonymous,
    tenants: tenants.map((tenant) => tenant.toLowerCase()),
    issuers: list(get('TEAMS_ALLOWED_ISSUERS')) ?? ['https://api.botframework.com'],
    loginUrl: urls.TEAMS_LOGIN_URL.replace(/\/+$/, ''),
    openIdUrl: urls.TEAMS_OPENID_URL,
    jwksUrl: urls.TEAMS_JWKS_URL,
    serviceHosts:
      list(get('TEAMS_SERVICE_HOSTS'))?.map((host) => host.toLowerCase()) ??
      (anonymous ? thisMachine : ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com']),
  };
}

/** Whether we may answer to this service: https to a host we know, http to this machine when it is listed. */
export function isServiceUrl(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  if (protocol !== 'https:' && !(protocol === 'http:' && thisMachine.includes(hostname))) return false;
  return hosts.some((allowed) =>
    allowed.startsWith('*.') ? hostname.endsWith(allowed.slice(1)) : allowed === host || allowed === hostname,
  );
}

/** Whether files may come from there or go there: a drive of Microsoft 365, whose address comes with a message, or a service we know. */
export function isDrive(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  const drive = protocol === 'https:' && username === '' && /\.sharepoint\.(?:com|us)$/.test(hostname);
  return drive || isServiceUrl(url, hosts);
}

/** Without authentication anyone who reaches the port is anyone: only for clients on this machine. */
function openDoor(env: Env, appId: string | undefined): readonly string[] {
  const mistakes: string[] = [];
  if (env.NODE_ENV === 'production')
    mistakes.push('TEAMS_AUTH: anonymous is refused in production; unset it and set MicrosoftAppId and the rest.');
  if (!thisMachine.includes(env.HOST?.trim() ?? ''))
    mistakes.push('HOST: set 127.0.0.1; without authentication the server only listens to this machine.');
  if (appId !== undefined) mistakes.push('MicrosoftAppId: unset it, or unset TEAMS_AUTH=anonymous; not both.');
  return mistakes;
}

function list(value: string | undefined): readonly string[] | undefined {
  return value
    ?.split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && thisMachine.includes(hostname));
}
