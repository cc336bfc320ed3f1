import { configure } from '../../../adapters/slack/adapter.ts';
import type { ChatAdapter, Inbound, Receive } from '../../../src/kernel/chat.ts';
import { type FakeSlack, fakeSlack } from '../../support/fake-slack.ts';
import { memoryHost } from './host.ts';
import { secret, serve } from './signed.ts';

/** An adapter between a Slack on loopback and the house's server, and what it handed over. */
export type Opened = {
  readonly fake: FakeSlack;
  readonly host: ReturnType<typeof memoryHost>;
  readonly adapter: ChatAdapter;
  readonly url: string;
  readonly got: Inbound[];
  /** What happens to an event; records it by default. */
  receive: Receive;
  close(): Promise<void>;
};

/** Opens it; the environment can be changed. */
export async function openSlackBox(
  env: Readonly<Record<string, string>> = { SLACK_BOT_TOKEN: 'xoxb-test' },
): Promise<Opened> {
  const fake = await fakeSlack();
  const host = memoryHost();
  const configured = configure({ SLACK_API_URL: fake.apiUrl, SLACK_SIGNING_SECRET: secret, ...env });
  if (configured.state !== 'on') throw new Error(JSON.stringify(configured));
  const adapter = await configured.open(host);
  const house = await serve(() => adapter);
  const got: Inbound[] = [];
  const opened: Opened = {
    fake,
    host,
    adapter,
    url: house.url,
    got,
    receive: async (event) => {
      got.push(event);
    },
    close: async () => {
      await adapter.stop();
      await house.close();
      await fake.close();
    },
  };
  await adapter.start((event) => opened.receive(event));
  return opened;
}
