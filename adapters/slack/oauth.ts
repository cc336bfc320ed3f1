import type { IncomingMessage, ServerResponse } from 'node:http';
import { HTTPReceiver, type Installation, type webApi } from '@slack/bolt';
import type { OAuthSettings } from './env.ts';
import type { Installs } from './installs.ts';
import { silent } from './logger.ts';
import { paths, scopes } from './registered.ts';

/** Serves the two pages of an installation: off to Slack, and back with a code. */
export function installPages(
  { clientId, clientSecret, stateSecret, authorizationUrl }: OAuthSettings,
  clientOptions: webApi.WebClientOptions,
  installs: Installs,
): (request: IncomingMessage, response: ServerResponse) => void {
  const receiver = new HTTPReceiver({
    // Only these two pages are served through it; events have a receiver of their own.
    signingSecret: '',
    signatureVerification: false,
    endpoints: [],
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...scopes.bot, ...scopes.optional],
    logger: silent,
    installationStore: {
      storeInstallation: (installation) => store(installation, installs),
      fetchInstallation: () => Promise.reject(new Error('tokens are looked up by workspace')),
    },
    installerOptions: {
      directInstall: true,
      installPath: paths.install,
      redirectUriPath: paths.redirect,
      authorizationUrl,
      clientOptions,
    },
  });
  return (request, response) => {
    try {
      receiver.requestListener(request, response);
    } catch {
      response.writeHead(404).end();
    }
  };
}

async function store(installation: Installation, installs: Installs): Promise<void> {
  const { team, bot } = installation;
  // An installation over a whole organisation names no workspace: ours is asked for per workspace.
  if (team === undefined || bot === undefined) throw new Error('installation without a workspace');
  await installs.store(team.id, { token: bot.token, botUserId: bot.userId, scopes: bot.scopes.join(',') });
}
