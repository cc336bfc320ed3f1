import { fakeTeams } from '../support/fake-teams.ts';
import { typed } from '../teams/support/activities.ts';
import { post } from '../teams/support/house.ts';
import { sitDown } from '../teams/support/learners.ts';
import { benchPlatform } from './platform.ts';
import { cpuOf, eightAtATime, settle } from './turns.ts';

const program = '../teams/support/bench-server.ts';

await benchPlatform({
  bareName: 'bare botbuilder echo',
  echo: async (kind, line) => {
    const fake = await fakeTeams();
    const token = await fake.sign();
    const cost = await cpuOf(program, [kind], fake.env, 1500, async (port, count) => {
      fake.messages.length = 0;
      fake.calls.length = 0;
      const url = `http://127.0.0.1:${port}/api/messages`;
      await eightAtATime(count, (index) => post(url, typed(fake, `u${index % 40}`, line(index)), token));
      await settle('every echo is out', () => fake.messages.length >= count);
    });
    await fake.close();
    return cost;
  },
  ground: async () => {
    const fake = await fakeTeams();
    return { env: fake.env, calls: fake.calls, seat: (url) => sitDown(fake, url), close: fake.close };
  },
});
