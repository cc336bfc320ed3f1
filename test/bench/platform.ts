import { availableParallelism, loadavg } from 'node:os';
import { startFakeOpenai } from '../support/fake-openai.ts';
import { startProduct } from '../support/product-process.ts';
import { benchDatabase } from './database.ts';
import { at, eightAtATime, middle, settle } from './turns.ts';

/** People at the keyboard of the whole product on one platform. */
export type Learners = {
  begin(user: string, choice?: string): Promise<void>;
  type(user: string, text: string): Promise<void>;
  lines(user: string): readonly unknown[];
  readonly acks: number[];
};

/** A platform on loopback, and what the product is started with to serve it. */
export type Ground = {
  readonly env: Readonly<Record<string, string>>;
  readonly calls: readonly unknown[];
  seat(url: () => string): Learners | Promise<Learners>;
  close(): Promise<void>;
};

/** What is measured: the vendor's bare echo, our adapter alone doing the same, and the whole product. */
export type Measured = {
  readonly bareName: string;
  echo(kind: 'bare' | 'ours', line: (index: number) => string): Promise<number>;
  ground(): Promise<Ground>;
};

/** PEOPLE (300, so that the product is as warm as the echo beside it) with TURNS (6) each, ROUNDS (3); then OPEN (200) conversations and a model that hangs. */
const people = Number(process.env.PEOPLE ?? 300);
const turns = Number(process.env.TURNS ?? 6);
const rounds = Number(process.env.ROUNDS ?? 3);
const open = Number(process.env.OPEN ?? 200);
/** Twice what 200 people type who write every twenty seconds. */
const linesPerSecond = 20;
const goal = { ratio: 3, ackMs: 500 };
const said = [
  'Bonjour, racontez-moi ce qui s’est passé, je vous écoute.',
  'Depuis quand exactement est-ce que cela dure ?',
  'Je comprends que ces jours d’attente vous aient coûté du temps.',
  'Qu’avez-vous déjà essayé de votre côté ?',
];
const line = (index: number): string => said[index % said.length] ?? '';

/** What a learner plays: with the gauge that moves at each turn, and without, where a line in is a line out as in the echo. */
const plays = { 'with its gauge': 'e1:1', 'one message out': 'e1:3' } as const;
type Play = keyof typeof plays;

/** CPU a turn beside a bare echo of the same run, then how long the platform waits for its OK. Prints, and fails the run when a goal is missed. */
export async function benchPlatform({ bareName, echo, ground }: Measured): Promise<void> {
  const database = await benchDatabase();
  const costs: Record<'bare' | 'ours' | Play, number[]> = {
    bare: [],
    ours: [],
    'with its gauge': [],
    'one message out': [],
  };
  for (let round = 0; round < rounds; round += 1) {
    costs.bare.push(await echo('bare', line));
    costs.ours.push(await echo('ours', line));
    console.log(`CPU a turn: ${bareName} ${last(costs.bare)} ms, adapter echo ${last(costs.ours)} ms`);
    for (const play of Object.keys(plays) as Play[]) {
      const { cpu, calls } = await product(await ground(), database.env, `R${round}${plays[play].at(-1)}`, plays[play]);
      costs[play].push(cpu);
      console.log(
        `  whole product on ${database.name}, ${play}: ${last(costs[play])} ms (${calls.toFixed(1)} calls out a turn)`,
      );
    }
  }
  const ratio = (cost: readonly number[]) => (middle(cost) / middle(costs.bare)).toFixed(2);
  console.log(
    `ratio to a ${bareName}, middle of ${rounds}: adapter ${ratio(costs.ours)}, whole product ${ratio(costs['one message out'])} with one message out (goal: ${goal.ratio} at most), ${ratio(costs['with its gauge'])} with its gauge`,
  );
  const p99 = await acks(await ground(), database.env);
  await database.close();
  if (Number(ratio(costs['one message out'])) > goal.ratio || p99 >= goal.ackMs) process.exitCode = 1;
}

const last = (costs: readonly number[]): string => (costs.at(-1) ?? 0).toFixed(2);

/** A line in, the customer's answer out, everything stored. */
async function product(
  place: Ground,
  database: Ground['env'],
  prefix: string,
  choice: string,
): Promise<{ readonly cpu: number; readonly calls: number }> {
  const bot = await startProduct({ ...database, ...place.env });
  const learners = await place.seat(() => bot.url);
  const users = named(prefix, people);
  await eightAtATime(people, (index) => learners.begin(users[index] ?? '', choice));
  const talk = (from: number, to: number) =>
    Promise.all(
      users.map(async (user) => {
        for (let turn = from; turn < to; turn += 1) {
          const before = learners.lines(user).length;
          await learners.type(user, line(turn));
          await settle(`${user} is answered`, () => learners.lines(user).length > before);
        }
      }),
    );
  await talk(0, 2);
  const calls = place.calls.length;
  const before = await bot.usage();
  await talk(2, 2 + turns);
  const after = await bot.usage();
  const count = people * turns;
  const made = (place.calls.length - calls) / count;
  await bot.end('SIGTERM');
  await place.close();
  return { cpu: (after.cpuMs - before.cpuMs) / count, calls: made };
}

/** Answers the p99 of the OK while no model answers. */
async function acks(place: Ground, database: Ground['env']): Promise<number> {
  const model = await startFakeOpenai({ behaviour: 'hang' });
  const hanging = { OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'x', OPENAI_MODEL: 'fake' };
  const bot = await startProduct({ ...database, ...place.env, ...hanging });
  const learners = await place.seat(() => bot.url);
  const users = named('A', open);
  await eightAtATime(open, (index) => learners.begin(users[index] ?? ''));
  learners.acks.length = 0;
  const bare: number[] = [];
  let waiting = 0;
  for (let turn = 0; turn < 4; turn += 1)
    await asPeopleType(users, async (user) => {
      const before = performance.now();
      await fetch(`${bot.url}/nothing`);
      bare.push(performance.now() - before);
      await learners.type(user, line(turn));
      waiting = Math.max(waiting, model.unfinished());
    });
  const { acks: all } = learners;
  const p99 = at(all, 0.99);
  console.log(
    `ack with ${open} conversations open and a model that hangs (${model.requests.length} questions, at most ${waiting} at once before the breaker opened), n = ${all.length} at ${linesPerSecond} lines a second: p50 ${Math.round(at(all, 0.5))} ms, p99 ${Math.round(p99)} ms, slowest ${Math.round(at(all, 1))} ms (p99 must be under ${goal.ackMs}); a page that does nothing, between them: p50 ${Math.round(at(bare, 0.5))} ms, p99 ${Math.round(at(bare, 0.99))} ms; load of the machine ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`,
  );
  await bot.end('SIGKILL');
  await model.close();
  await place.close();
  return p99;
}

/** One line after the other at a steady pace, whether or not the one before was answered. */
async function asPeopleType(users: readonly string[], type: (user: string) => Promise<void>): Promise<void> {
  const sent: Promise<void>[] = [];
  for (const user of users) {
    sent.push(type(user));
    await new Promise((resolve) => setTimeout(resolve, 1000 / linesPerSecond));
  }
  await Promise.all(sent);
}

function named(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `U0${prefix}P${index}`);
}
