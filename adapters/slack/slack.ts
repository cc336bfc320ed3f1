import { App, type Receiver, type webApi } from '@slack/bolt';
import type { ChatAdapter, Host, Receive } from '../../src/kernel/chat.ts';
import { accepter } from './accept.ts';
import { caller } from './call.ts';
import { openChannels } from './channels.ts';
import { openRefused } from './degrade.ts';
import { deliverer } from './deliver.ts';
import type { Settings } from './env.ts';
import { fileReader, uploader } from './files.ts';
import { openGate } from './gate.ts';
import { httpReceiver } from './http.ts';
import { openInstalls } from './installs.ts';
import { leanFetch } from './lean-fetch.ts';
import { silent } from './logger.ts';
import { installPages } from './oauth.ts';
import { openPeople } from './people.ts';
import { poster } from './post.ts';
import type { Parsed } from './reading.ts';
import { paths } from './registered.ts';
import { socketReceiver } from './socket.ts';
import { asWorkspace } from './workspace.ts';

const drainMs = 9000;

/** Puts the adapter together. */
export function openSlack(settings: Settings, host: Host): ChatAdapter {
  const { apiUrl, oauth, signingSecret, socketToken, simpleBlocks } = settings;
  const lean = leanFetch();
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: apiUrl,
    fetch: lean.fetch,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  };
  const gate = openGate();
  const installs = openInstalls(host, settings.botToken);
  const as = asWorkspace(caller(apiUrl, lean), installs);
  const channels = openChannels(as, host);
  const refused = openRefused(host);
  const accept = accepter(openPeople(as, host), channels, fileReader(apiUrl, lean, installs), installs, host);
  const post = poster(as, refused, uploader(apiUrl, lean, installs, refused, host), host, simpleBlocks);
  const deliver = deliverer(as, channels, refused, post, host, simpleBlocks);
  const http = signingSecret === undefined ? undefined : httpReceiver(signingSecret, gate, host);
  const socket = socketToken === undefined ? undefined : socketReceiver(socketToken, clientOptions, gate, host);
  const pages = oauth === undefined ? undefined : installPages(oauth, clientOptions, installs);
  const receivers = [http, socket].filter((receiver) => receiver !== undefined);
  return {
    platform: 'slack',
    quietMs: 1500,
    paceMs: 1000,
    http: (request, response) => {
      const path = (request.url ?? '').split('?')[0];
      if (path === paths.events && http !== undefined) http.handle(request, response);
      else if ((path === paths.install || path === paths.redirect) && pages !== undefined) pages(request, response);
      else return false;
      return true;
    },
    start: async (receive) => {
      for (const receiver of receivers) bolt(receiver, clientOptions, accept, receive);
      for (const receiver of receivers) await receiver.start();
    },
    deliver: (message) => gate.through(() => deliver(message)),
    stop: async () => {
      await gate.close(drainMs);
      for (const receiver of receivers) await receiver.stop();
      lean.close();
    },
  };
}

/** One listener for everything: what happened is the core's business, and nothing is acknowledged before it is stored. */
function bolt(
  receiver: Receiver,
  clientOptions: webApi.WebClientOptions,
  accept: (event: Parsed, receive: Receive) => Promise<string | undefined>,
  receive: Receive,
): void {
  const app = new App({
    receiver,
    clientOptions: { ...clientOptions },
    // Tokens are looked up when we write: an event must not wait for one, nor be lost for want of one.
    authorize: () => Promise.resolve({}),
    ignoreSelf: false,
    convoStore: false,
    logger: silent,
  });
  app.use(async ({ context, ...args }) => {
    const shown = await accept(context.event as Parsed, receive);
    if ('ack' in args && typeof args.ack === 'function') await (args.ack as (content?: string) => Promise<void>)(shown);
  });
  app.error((error) => Promise.reject(error));
}
