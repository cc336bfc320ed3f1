import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fakeTeams } from '../support/fake-teams.ts';
import { typed } from './support/activities.ts';
import { post } from './support/house.ts';

// node test/teams/bench.ts – what a turn of the adapter costs beside a bare echo of the SDK, in the same run.
const turns = Number(process.env.TURNS ?? 1500);
const rounds = Number(process.env.ROUNDS ?? 3);
const together = 16;
const fake = await fakeTeams();
const token = await fake.sign();
const program = fileURLToPath(new URL('./bench-server.ts', import.meta.url));

type Usage = { readonly cpuMs: number; readonly rssMb: number };
const kinds = ['bare', 'ours'] as const;
const costs: Record<(typeof kinds)[number], number[]> = { bare: [], ours: [] };
const starts: Record<(typeof kinds)[number], number[]> = { bare: [], ours: [] };

async function run(url: string, count: number): Promise<void> {
  const target = fake.messages.length + count;
  let sent = 0;
  const lane = async () => {
    while (sent < count) {
      sent += 1;
      const { status } = await post(`${url}/api/messages`, typed(fake, `u${sent % 40}`, 'Bonjour, mon colis ?'), token);
      if (status !== 200) throw new Error(`answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: together }, lane));
  while (fake.messages.length < target) await new Promise((resolve) => setTimeout(resolve, 5));
  fake.messages.length = 0;
  fake.calls.length = 0;
}

for (let round = 0; round < rounds; round += 1)
  for (const kind of kinds) {
    const began = performance.now();
    const server = fork(program, [kind], { env: { ...process.env, ...fake.env } });
    const port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))));
    starts[kind].push(performance.now() - began);
    const url = `http://127.0.0.1:${port}`;
    const usage = async (): Promise<Usage> => JSON.parse(await (await fetch(`${url}/usage`)).text());
    await run(url, 300);
    const before = await usage();
    await run(url, turns);
    const after = await usage();
    costs[kind].push((after.cpuMs - before.cpuMs) / turns);
    console.log(
      `${kind}: ${((after.cpuMs - before.cpuMs) / turns).toFixed(3)} ms CPU a turn, ${after.rssMb.toFixed(0)} MB`,
    );
    server.disconnect();
  }
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
console.log(`ratio ${(middle(costs.ours) / middle(costs.bare)).toFixed(2)} (goal: with the store, 3 at most)`);
console.log(`start ${middle(starts.ours).toFixed(0)} ms beside ${middle(starts.bare).toFixed(0)} ms`);
await fake.close();
