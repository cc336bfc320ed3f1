import { createServer } from 'node:http';
import { App, HTTPReceiver } from '@slack/bolt';
import { configure } from '../../../adapters/slack/adapter.ts';
import { memoryHost } from './host.ts';
import { secret } from './signed.ts';

// The process whose CPU is measured: a bare Bolt echo, or the adapter echoing through its own delivery.
const [kind, apiUrl = ''] = process.argv.slice(2);
const server = kind === 'bare' ? bolt() : await adapter();

function bolt() {
  const receiver = new HTTPReceiver({ signingSecret: secret });
  const app = new App({
    receiver,
    token: 'xoxb-test',
    botId: 'B1',
    botUserId: 'U0BOT',
    clientOptions: { slackApiUrl: apiUrl },
  });
  app.message(async ({ message, say }) => {
    if ('text' in message) await say({ text: message.text ?? '' });
  });
  return createServer(receiver.requestListener);
}

async function adapter() {
  const configured = configure({ SLACK_API_URL: apiUrl, SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: secret });
  if (configured.state !== 'on') throw new Error('not configured');
  const slack = await configured.open(memoryHost());
  await slack.start(async (event) => {
    if (event.kind !== 'said') return;
    const card = { blocks: [{ kind: 'text' as const, text: event.text }], plain: event.text };
    const as = { name: 'Mme Durand', emoji: '👩', label: 'cliente simulée (IA)' };
    queueMicrotask(
      () => void slack.deliver({ id: event.key, to: event.place, language: 'fr', card, as, generated: true }),
    );
  });
  return createServer((request, response) => void slack.http?.(request, response));
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' ? address?.port : 0);
});
process.on('disconnect', () => process.exit(0));
