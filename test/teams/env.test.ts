import { expect, it } from 'vitest';
import { configure } from '../../adapters/teams/adapter.ts';
import { isServiceUrl } from '../../adapters/teams/env.ts';
import type { Env } from '../../src/kernel/chat.ts';

const id = '11111111-2222-4333-8444-555555555555';
const whole = { MicrosoftAppId: id, MicrosoftAppPassword: 'x', MicrosoftAppTenantId: id };

/** An environment, and what is made of it. */
type Row = readonly [env: Env, state: 'off' | 'on' | string];

const rows: readonly Row[] = [
  [{}, 'off'],
  [{ NODE_ENV: 'production' }, 'off'],
  [{ MicrosoftAppId: '', TEAMS_AUTH: ' ' }, 'off'],
  [whole, 'on'],
  [{ ...whole, NODE_ENV: 'production' }, 'on'],
  [{ ...whole, MicrosoftAppId: undefined, NODE_ENV: 'production' }, 'MicrosoftAppId'],
  [{ TEAMS_ALLOWED_TENANTS: id }, 'MicrosoftAppId,MicrosoftAppPassword,MicrosoftAppTenantId'],
  [{ ...whole, MicrosoftAppPassword: undefined }, 'MicrosoftAppPassword'],
  [{ ...whole, MicrosoftAppTenantId: 'contoso' }, 'MicrosoftAppTenantId'],
  [{ ...whole, TEAMS_ALLOWED_TENANTS: `${id}, contoso` }, 'TEAMS_ALLOWED_TENANTS'],
  [{ ...whole, TEAMS_LOGIN_URL: 'http://login.example' }, 'TEAMS_LOGIN_URL'],
  [{ ...whole, TEAMS_JWKS_URL: 'file:///etc/passwd' }, 'TEAMS_JWKS_URL'],
  [{ ...whole, TEAMS_AUTH: 'none' }, 'TEAMS_AUTH'],
  [{ TEAMS_AUTH: 'anonymous' }, 'HOST'],
  [{ TEAMS_AUTH: 'anonymous', HOST: '0.0.0.0' }, 'HOST'],
  [{ TEAMS_AUTH: 'anonymous', HOST: '127.0.0.1' }, 'on'],
  [{ TEAMS_AUTH: 'anonymous', HOST: '127.0.0.1', NODE_ENV: 'production' }, 'TEAMS_AUTH'],
  [{ TEAMS_AUTH: 'anonymous', HOST: '127.0.0.1', MicrosoftAppId: id }, 'MicrosoftAppId'],
];

it.each(rows)('%o is %s', (env, expected) => {
  const configured = configure(env);
  if (configured.state !== 'wrong') return expect(configured.state).toBe(expected);
  expect(configured.mistakes.map((mistake) => mistake.split(':')[0]).join()).toBe(expected);
  return undefined;
});

it.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://evil.example/?smba.trafficmanager.net', false],
  ['https://smba.trafficmanager.net@evil.example/', false],
  ['https://user@smba.trafficmanager.net/', false],
  ['http://smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8443/', true],
  ['https://eu.teams.example/', true],
  ['https://teams.example.evil.example/', false],
  ['http://127.0.0.1:9/', false],
  ['ftp://smba.trafficmanager.net/', false],
  ['smba.trafficmanager.net', false],
])('answers to %s: %s', (url, allowed) => {
  expect(isServiceUrl(url, ['smba.trafficmanager.net', '*.teams.example'])).toBe(allowed);
});
