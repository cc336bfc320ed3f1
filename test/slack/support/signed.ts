import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { ChatAdapter } from '../../../src/kernel/chat.ts';

/** The signing secret of the tests. */
export const secret = 'test-signing-secret';

/** Headers Slack puts on a request. */
export function signed(body: string, now = Date.now(), key = secret): Record<string, string> {
  const timestamp = String(Math.floor(now / 1000));
  const signature = `v0=${createHmac('sha256', key).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature };
}

/** How a body travels: events as JSON, interactions and commands as a form. */
export function encode(body: Record<string, unknown>): { readonly text: string; readonly type: string } {
  if ('event' in body || body.type === 'url_verification')
    return { text: JSON.stringify(body), type: 'application/json' };
  const form = 'command' in body ? (body as Record<string, string>) : { payload: JSON.stringify(body) };
  return { text: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
}

/** The house's server with one adapter on it. */
export async function serve(
  adapter: () => ChatAdapter | undefined,
): Promise<{ readonly url: string; readonly server: Server; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (!adapter()?.http?.(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Sends a body the way Slack does. */
export async function send(url: string, body: Record<string, unknown>, now = Date.now()): Promise<Response> {
  const { text, type } = encode(body);
  return await fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: { ...signed(text, now), 'content-type': type },
    body: text,
  });
}
