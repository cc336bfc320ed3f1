import type { App } from '@slack/bolt';
import type { Parsed } from './reading.ts';

/** Passes an event through Bolt to its one listener; resolves once it is stored, with what Slack is to show at once. */
export async function dispatch(app: App | undefined, body: object, event: Parsed): Promise<object | undefined> {
  if (app === undefined) throw new Error('receiver not started');
  let shown: unknown;
  const ack = async (content?: unknown) => {
    shown = content ?? shown;
  };
  await app.processEvent({ body: { ...body }, ack, customProperties: { event } });
  return typeof shown === 'string' ? { response_type: 'ephemeral', text: shown } : undefined;
}
