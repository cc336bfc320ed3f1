import { sitDown } from '../slack/support/learners.ts';
import { directMessage } from '../slack/support/payloads.ts';
import { secret, send } from '../slack/support/signed.ts';
import { fakeSlack } from '../support/fake-slack.ts';
import { benchPlatform } from './platform.ts';
import { cpuOf, eightAtATime, settle } from './turns.ts';

const program = '../slack/support/bench-server.ts';

await benchPlatform({
  bareName: 'bare Bolt echo',
  echo: async (kind, line) => {
    const fake = await fakeSlack();
    const cost = await cpuOf(program, [kind, fake.apiUrl], {}, 2000, async (port, count) => {
      fake.messages.length = 0;
      const url = `http://127.0.0.1:${port}`;
      await eightAtATime(count, (index) => send(url, directMessage(`U0E${index % 50}`, line(index))));
      await settle('every echo is out', () => fake.messages.length >= count);
    });
    await fake.close();
    return cost;
  },
  ground: async () => {
    const fake = await fakeSlack();
    const env = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: secret, SLACK_API_URL: fake.apiUrl };
    return { env, calls: fake.calls, seat: (url) => sitDown(fake, url), close: fake.close };
  },
});
