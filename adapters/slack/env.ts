import type { Env } from '../../src/kernel/chat.ts';

/** What installing in many workspaces takes. */
export type OAuthSettings = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly authorizationUrl: string;
};

/** The adapter's settings, complete. */
export type Settings = {
  readonly apiUrl: string;
  readonly botToken?: string;
  readonly oauth?: OAuthSettings;
  readonly signingSecret?: string;
  readonly socketToken?: string;
  /** Only blocks that every client has had for years: for emulators and other stand-ins that draw no rich text. */
  readonly simpleBlocks: boolean;
};

const names = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_SOCKET_MODE',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'SLACK_STATE_SECRET',
] as const;

/** Reads the environment: nothing set, settings, or every mistake with what to do about it. */
export function readEnv(env: Env): Settings | readonly string[] | undefined {
  const get = (name: string) => env[name]?.trim() || undefined;
  if (names.every((name) => get(name) === undefined)) return undefined;
  const mistakes: string[] = [];
  const signingSecret = get('SLACK_SIGNING_SECRET');
  const appToken = get('SLACK_APP_TOKEN');
  const botToken = get('SLACK_BOT_TOKEN');
  const socket = socketMode(get('SLACK_SOCKET_MODE'), appToken !== undefined && signingSecret === undefined);
  if (socket === undefined) mistakes.push('SLACK_SOCKET_MODE: set true or false.');
  if (socket === true && !appToken?.startsWith('xapp-')) {
    mistakes.push('SLACK_APP_TOKEN: Socket Mode needs an app-level token (xapp-…) with the scope connections:write.');
  }
  if (socket === false && signingSecret === undefined) {
    mistakes.push(
      'SLACK_SIGNING_SECRET: copy it from Basic Information › App Credentials, or set SLACK_SOCKET_MODE=true.',
    );
  }
  const oauth = readOAuth(get, mistakes);
  if (botToken === undefined && get('SLACK_CLIENT_ID') === undefined) {
    mistakes.push(
      'SLACK_BOT_TOKEN: set the bot token (xoxb-…) of one workspace, or SLACK_CLIENT_ID and the rest to install in many.',
    );
  }
  if (botToken !== undefined && get('SLACK_CLIENT_ID') !== undefined) {
    mistakes.push('SLACK_BOT_TOKEN: is for one workspace, SLACK_CLIENT_ID for many; unset one of them.');
  }
  if (botToken !== undefined && !botToken.startsWith('xoxb-'))
    mistakes.push('SLACK_BOT_TOKEN: a bot token starts with xoxb-.');
  const apiUrl = get('SLACK_API_URL') ?? 'https://slack.com/api/';
  for (const name of ['SLACK_API_URL', 'SLACK_AUTHORIZE_URL']) {
    if (!safeUrl(get(name))) mistakes.push(`${name}: must be an https address (http only on this machine).`);
  }
  if (!['rich', 'simple', undefined].includes(get('SLACK_BLOCKS'))) mistakes.push('SLACK_BLOCKS: set rich or simple.');
  if (mistakes.length > 0) return mistakes;
  return {
    apiUrl,
    ...(botToken ? { botToken } : {}),
    ...(oauth ? { oauth } : {}),
    ...(signingSecret ? { signingSecret } : {}),
    simpleBlocks: get('SLACK_BLOCKS') === 'simple',
    ...(socket && appToken ? { socketToken: appToken } : {}),
  };
}

function readOAuth(get: (name: string) => string | undefined, mistakes: string[]): OAuthSettings | undefined {
  const clientId = get('SLACK_CLIENT_ID');
  const clientSecret = get('SLACK_CLIENT_SECRET');
  const stateSecret = get('SLACK_STATE_SECRET');
  if (clientId === undefined && clientSecret === undefined && stateSecret === undefined) return undefined;
  if (clientId === undefined) mistakes.push('SLACK_CLIENT_ID: set it too, from Basic Information › App Credentials.');
  if (clientSecret === undefined)
    mistakes.push('SLACK_CLIENT_SECRET: set it too, from Basic Information › App Credentials.');
  if (stateSecret === undefined)
    mistakes.push('SLACK_STATE_SECRET: set any long random text; it protects the installation page.');
  const authorizationUrl = get('SLACK_AUTHORIZE_URL') ?? 'https://slack.com/oauth/v2/authorize';
  return clientId && clientSecret && stateSecret
    ? { clientId, clientSecret, stateSecret, authorizationUrl }
    : undefined;
}

function socketMode(value: string | undefined, fallback: boolean): boolean | undefined {
  if (value === undefined) return fallback;
  if (['true', '1', 'yes', 'on'].includes(value.toLowerCase())) return true;
  return ['false', '0', 'no', 'off'].includes(value.toLowerCase()) ? false : undefined;
}

function safeUrl(value: string | undefined): boolean {
  if (value === undefined) return true;
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
