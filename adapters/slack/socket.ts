import { type App, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import { z } from 'zod/mini';
import type { Host } from '../../src/kernel/chat.ts';
import { dispatch } from './dispatch.ts';
import type { Gate } from './gate.ts';
import { silent } from './logger.ts';
import { parse } from './parse.ts';

type Envelope = {
  readonly body: unknown;
  readonly envelope_id?: string;
  readonly ack: (content?: object) => Promise<void>;
};

const helloMs = 15_000;
const slowest = 30_000;
const refused = z.object({
  data: z.object({
    error: z.enum(['invalid_auth', 'not_authed', 'account_inactive', 'not_allowed_token_type', 'token_revoked']),
  }),
});

/** A receiver of ours over Bolt's socket: an event is stored, then acknowledged; one that is not stored comes again. */
export function socketReceiver(
  appToken: string,
  clientOptions: webApi.WebClientOptions,
  gate: Gate,
  host: Host,
): Receiver {
  let app: App | undefined;
  let stopped = false;
  let wake = (): void => {};
  const { client } = new SocketModeReceiver({
    appToken,
    logger: silent,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...clientOptions } },
  });
  const take = async ({ body, ack }: Envelope): Promise<void> => {
    const event = parse(body, host.now());
    await ack(event === 'garbage' || event === 'ignored' ? undefined : await dispatch(app, Object(body), event));
  };
  client.on('slack_event', (envelope: Envelope) => {
    gate.through(() => take(envelope)).catch(() => host.log('slack.not_acknowledged', {}));
  });
  let onClosed = (): void => {};
  client.on('close', () => onClosed());
  const connect = async (): Promise<void> => {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('no hello')), helloMs).unref();
    });
    await Promise.race([client.start(), late]);
  };
  /** Bolt's own reconnection gives up, and takes the process along; this one does neither. */
  const keep = async (): Promise<void> => {
    for (let failures = 0; !stopped; ) {
      try {
        const closed = new Promise<void>((resolve) => {
          onClosed = resolve;
        });
        if (!client.websocket?.isActive()) await connect();
        failures = 0;
        await closed;
        host.log('slack.socket_closed', {});
      } catch {
        failures += 1;
        host.log('slack.socket_failed', { failures });
        await new Promise<void>((resolve) => {
          wake = resolve;
          setTimeout(resolve, Math.min(slowest, 250 * 2 ** failures)).unref();
        });
      }
    }
  };
  return {
    init: (bolt) => {
      app = bolt;
    },
    start: async () => {
      const first = await connect().catch((error: unknown) => error);
      if (refused.safeParse(first).success) {
        throw new Error(
          'Slack refused SLACK_APP_TOKEN: create an app-level token with the scope connections:write (xapp-…).',
        );
      }
      void keep();
    },
    stop: async () => {
      stopped = true;
      wake();
      await Promise.race([client.disconnect(), new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
    },
  };
}
