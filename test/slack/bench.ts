import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fakeSlack } from '../support/fake-slack.ts';
import { directMessage } from './support/payloads.ts';
import { encode, signed } from './support/signed.ts';

// node test/slack/bench.ts – CPU of the adapter per turn, as a ratio to a bare Bolt echo of the same run.
const turns = 3000;
const rounds = 5;
const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** One turn: a signed event in, one message out; CPU is the server process's own. */
async function measure(kind: 'bolt' | 'adapter'): Promise<number> {
  const fake = await fakeSlack();
  const child = fork(new URL('./support/bench-server.ts', import.meta.url), [kind, fake.apiUrl], { stdio: 'inherit' });
  const next = () =>
    new Promise<Record<string, number>>((resolve) =>
      child.once('message', (told) => resolve(told as Record<string, number>)),
    );
  const { port = 0 } = await next();
  await load(port, 500);
  child.send('cpu');
  const before = await next();
  fake.messages.splice(0);
  await load(port, turns);
  while (fake.messages.length < turns) await new Promise((resolve) => setTimeout(resolve, 20));
  child.send('cpu');
  const after = await next();
  child.kill();
  await fake.close();
  return ((after.cpu ?? 0) - (before.cpu ?? 0)) / turns;
}

async function load(port: number, count: number): Promise<void> {
  let left = count;
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { text } = encode(directMessage(`U0${left % 50}`, 'Bonjour, où est mon colis ?'));
      await post(port, text);
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

function post(port: number, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { ...signed(text), 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    request({ port, host: '127.0.0.1', path: '/slack/events', method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', resolve);
    })
      .on('error', reject)
      .end(text);
  });
}

const results = { bolt: [] as number[], adapter: [] as number[] };
for (let round = 0; round < rounds; round += 1) {
  for (const kind of ['bolt', 'adapter'] as const) results[kind].push(await measure(kind));
}
agent.destroy();
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const [bolt, adapter] = [median(results.bolt), median(results.adapter)];
console.log(
  `CPU per turn, median of ${rounds}: bare Bolt echo ${bolt.toFixed(3)} ms, adapter echo ${adapter.toFixed(3)} ms, ratio ${(adapter / bolt).toFixed(2)}`,
);
