import { describe, expect, it } from 'vitest';
import { findPlatforms } from '../../src/adapters.ts';
import { serve } from '../../src/commands/serve.ts';
import { readConfig } from '../../src/config.ts';
import { openStore } from '../../src/db/open.ts';
import { sessionOf } from '../../src/db/session.ts';
import type { Env } from '../../src/kernel/chat.ts';
import { modelOf } from '../../src/model.ts';
import { databaseMistakes, startMistakes } from '../../src/start-check.ts';
import { emptyDatabase, hasPostgres } from '../support/db.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const guid = '11111111-2222-3333-4444-555555555555';
const slack: Env = { SLACK_BOT_TOKEN: 'xoxb-secret-1', SLACK_SIGNING_SECRET: 'secret-2' };
const teams: Env = { MicrosoftAppId: guid, MicrosoftAppPassword: 'secret-3', MicrosoftAppTenantId: guid };
const safe: Env = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://entrain:secret-4@db:5432/entrain',
  ENTRAIN_SECRET_KEYS: `2026:${key}`,
  ...slack,
};
const european: Env = {
  OPENAI_API_KEY: 'secret-5',
  OPENAI_BASE_URL: 'https://eu.api.openai.com/v1',
  OPENAI_MODEL: 'm',
};

const toldOf = async (env: Env): Promise<readonly string[]> => {
  const read = readConfig(env);
  const { platforms, mistakes } = await findPlatforms(env);
  const model = modelOf(env);
  const own = [
    ...('mistakes' in read ? read.mistakes : []),
    ...mistakes,
    ...('mistakes' in model ? model.mistakes : []),
  ];
  return startMistakes(env, { mistakes: own, platforms: platforms.length });
};

/** The environment, and the variables told, one line each. */
const matrix: readonly (readonly [string, Env, readonly string[]])[] = [
  ['what is safe', safe, []],
  ['Teams too', { ...safe, ...teams }, []],
  ['a model in the Union', { ...safe, ...european }, []],
  ['nothing at all', {}, []],
  ['a try on this machine', { ...slack }, []],
  ['no secret key', { ...safe, ENTRAIN_SECRET_KEYS: undefined }, ['ENTRAIN_SECRET_KEYS']],
  ['an empty secret key', { ...safe, ENTRAIN_SECRET_KEYS: '' }, ['ENTRAIN_SECRET_KEYS']],
  ['a password for a key', { ...safe, ENTRAIN_SECRET_KEYS: 'hunter2' }, ['ENTRAIN_SECRET_KEYS']],
  [
    'a short key',
    { ...safe, ENTRAIN_SECRET_KEYS: `a:${'A'.repeat(43)}=,b:${'A'.repeat(43)}A` },
    ['ENTRAIN_SECRET_KEYS'],
  ],
  ['two keys with one id', { ...safe, ENTRAIN_SECRET_KEYS: `a:${key},a:${key}` }, ['ENTRAIN_SECRET_KEYS']],
  ['the embedded database', { ...safe, DATABASE_URL: undefined }, ['DATABASE_URL']],
  ['the embedded database, accepted', { ...safe, DATABASE_URL: undefined, ENTRAIN_ALLOW_EMBEDDED: '1' }, []],
  ['another database', { ...safe, DATABASE_URL: 'mysql://root:secret-6@db/x' }, ['DATABASE_URL']],
  ['a failpoint', { ...safe, CRASH_AT: 'reply.read' }, ['CRASH_AT']],
  ['a port that is none', { ...safe, PORT: '99999' }, ['PORT']],
  [
    'a model outside the Union',
    { ...safe, ...european, OPENAI_BASE_URL: 'https://api.openai.com/v1' },
    ['OPENAI_BASE_URL', 'OPENAI_REGION'],
  ],
  [
    'a look-alike of a European model',
    { ...safe, ...european, OPENAI_BASE_URL: 'https://eu.api.openai.com.evil.test/v1' },
    ['OPENAI_BASE_URL', 'OPENAI_REGION'],
  ],
  [
    'the same, signed off',
    {
      ...safe,
      ...european,
      OPENAI_BASE_URL: 'https://api.openai.com/v1',
      OPENAI_REGION: 'US',
      OPENAI_HOST_OVERRIDE: 'DPO, 2026-11-02: transfer assessed',
    },
    [],
  ],
  ['a model in clear', { ...safe, ...european, OPENAI_BASE_URL: 'http://eu.api.openai.com/v1' }, ['OPENAI_BASE_URL']],
  ['a model without a name', { ...safe, ...european, OPENAI_MODEL: undefined }, ['OPENAI_MODEL']],
  ['Slack without its signing secret', { ...safe, SLACK_SIGNING_SECRET: undefined }, ['SLACK_SIGNING_SECRET']],
  ['Slack with a user token', { ...safe, SLACK_BOT_TOKEN: 'xoxp-secret' }, ['SLACK_BOT_TOKEN']],
  ['Slack spoken to in clear', { ...safe, SLACK_API_URL: 'http://slack.test/api/' }, ['SLACK_API_URL']],
  ['Teams without an application', { ...safe, ...teams, MicrosoftAppId: undefined }, ['MicrosoftAppId']],
  ['Teams without a secret', { ...safe, ...teams, MicrosoftAppPassword: undefined }, ['MicrosoftAppPassword']],
  ['Teams open to anyone', { ...safe, TEAMS_AUTH: 'anonymous', HOST: '127.0.0.1' }, ['TEAMS_AUTH']],
  [
    'all of it at once',
    {
      NODE_ENV: 'production',
      PORT: 'x',
      ...slack,
      ...teams,
      SLACK_SIGNING_SECRET: undefined,
      MicrosoftAppPassword: undefined,
    },
    ['PORT', 'SLACK_SIGNING_SECRET', 'MicrosoftAppPassword'],
  ],
];

describe('a start', () => {
  for (const [title, env, expected] of matrix)
    it(`${expected.length > 0 ? 'refuses' : 'goes on with'} ${title}`, async () => {
      const told = await toldOf(env);
      expect(told.map((line) => line.slice(0, line.indexOf(':'))).sort()).toEqual([...expected].sort());
      expect(told.every((line) => !line.includes('\n') && line.length > 20)).toBe(true);
      expect(told.join('')).not.toMatch(/secret-\d|hunter2/u);
    });

  it('stops with exit code 2 before anything is opened', async () => {
    expect(await serve({ ...safe, ENTRAIN_SECRET_KEYS: undefined })).toBe(2);
  });

  it('refuses a superuser of the database in production only', () => {
    expect(databaseMistakes(safe, { superuser: true })[0]).toMatch(/^DATABASE_URL: its user is a superuser/u);
    expect(databaseMistakes(safe, { superuser: false })).toEqual([]);
    expect(databaseMistakes({ ...safe, NODE_ENV: 'development' }, { superuser: true })).toEqual([]);
  });

  it.skipIf(!hasPostgres)('reads from the database who it is, and refuses', async () => {
    const url = await emptyDatabase();
    const store = await openStore({ databaseUrl: url, connections: 1 });
    const { superuser } = await sessionOf(store);
    await store.close();
    const code = superuser ? await serve({ ...safe, DATABASE_URL: url }) : 2;
    expect(code).toBe(2);
  });
});
