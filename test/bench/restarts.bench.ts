import postgres from 'postgres';
import { sitDown } from '../slack/support/learners.ts';
import { unescaped } from '../slack/support/read-blocks.ts';
import { secret } from '../slack/support/signed.ts';
import { type FakeSlack, fakeSlack } from '../support/fake-slack.ts';
import { type ProductProcess, startProduct } from '../support/product-process.ts';
import { benchDatabase } from './database.ts';
import { settle } from './turns.ts';

/** RESTARTS (20) of the real process, each started before the last is told to stop, then KILLS (5) by kill -9, with people at the keyboard all along. */
const restarts = Number(process.env.RESTARTS ?? 20);
const kills = Number(process.env.KILLS ?? 5);
const together = 6;
const linesEach = 6;
const mostDrainMs = 10_000;

type Found = { readonly typed: number; readonly lost: number; readonly doubled: number; readonly unanswered: number };

const database = await benchDatabase();
const url = database.env.DATABASE_URL;
if (url === undefined) throw new Error('Two processes need PostgreSQL: install it, or set DATABASE_URL.');

/** People who come, practise and go while `disturb` restarts what answers them. */
async function underLoad(
  prefix: string,
  disturb: (current: { bot: ProductProcess }, start: () => Promise<ProductProcess>) => Promise<void>,
): Promise<Found & { readonly repeats: number }> {
  const fake = await fakeSlack();
  const env = { SLACK_BOT_TOKEN: 'xoxb-test', SLACK_SIGNING_SECRET: secret, SLACK_API_URL: fake.apiUrl };
  const start = () => startProduct({ ...database.env, ...env });
  const current = { bot: await start() };
  const learners = sitDown(fake, () => current.bot.url);
  const typed: { readonly user: string; readonly text: string }[] = [];
  let over = false;
  let people = 0;
  const seat = async (): Promise<void> => {
    while (!over) {
      people += 1;
      const user = `U0${prefix}${people}`;
      await learners.begin(user);
      for (let line = 0; line < linesEach && !over; line += 1) {
        const text = `Que s’est-il passé ensuite, et depuis quand ? (${letters(people)} ${letters(line)})`;
        const before = learners.lines(user).length;
        typed.push({ user, text });
        await learners.type(user, text);
        await settle(`${user} is answered`, () => learners.lines(user).length > before);
      }
    }
  };
  const seats = Promise.all(Array.from({ length: together }, seat));
  await Promise.race([disturb(current, start), seats]);
  over = true;
  await seats;
  await new Promise((resolve) => setTimeout(resolve, 4000));
  await current.bot.end('SIGTERM');
  const found = await compare(fake, typed);
  await fake.close();
  return { ...found, repeats: learners.repeats() };
}

/** What was typed beside what is stored, and what is stored beside what was read. */
async function compare(
  fake: FakeSlack,
  typed: readonly { readonly user: string; readonly text: string }[],
): Promise<Found> {
  const sql = postgres(url ?? '', { max: 1, onnotice: () => {} });
  const rows = await sql<{ user: string; role: string; text: string }[]>`
    select i.external_id as user, t.role, t.text from turn t
    join practice p on p.workspace_id = t.workspace_id and p.id = t.practice_id
    join identity i on i.workspace_id = p.workspace_id and i.person_id = p.person_id
    order by p.started_at, t.seq`;
  await sql.end();
  let [lost, doubled, unanswered] = [0, 0, 0];
  for (const { user, text } of typed) {
    const stored = rows.filter((row) => row.user === user && row.role === 'agent' && row.text === text).length;
    if (stored === 0) lost += 1;
    if (stored > 1) doubled += 1;
  }
  for (const user of new Set(typed.map((one) => one.user))) {
    const own = rows.filter((row) => row.user === user);
    if (own.at(-1)?.role === 'agent') unanswered += 1;
    const stored = own.filter(({ role }) => role === 'customer').flatMap(({ text }) => text.split('\n'));
    const read = fake.messages
      .filter(({ channel, body }) => channel === `D${user.slice(1)}` && body.username !== undefined)
      .flatMap(({ body }) => unescaped(String(body.text)).split('\n'));
    lost += Math.max(0, stored.length - read.length);
    doubled += Math.max(0, read.length - stored.length);
    if (stored.length === read.length && stored.join('\n') !== read.join('\n'))
      throw new Error(`${user} read other lines than were stored, or in another order`);
  }
  return { typed: typed.length, lost, doubled, unanswered };
}

/** A number in letters: digits in a line may be taken for somebody's. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

function report(
  what: string,
  { typed, lost, doubled, unanswered, repeats }: Found & { readonly repeats: number },
): void {
  console.log(
    `${what}: ${typed} lines typed, ${repeats} requests sent again by Slack, ${lost} lost, ${doubled} doubled, ${unanswered} unanswered`,
  );
  if (lost + doubled + unanswered > 0) process.exitCode = 1;
}

const drains: number[] = [];
const rolled = await underLoad('R', async (current, start) => {
  for (let round = 0; round < restarts; round += 1) {
    const old = current.bot;
    current.bot = await start();
    drains.push(await old.end('SIGTERM'));
  }
});
const slowest = Math.max(...drains);
report(
  `${restarts} rolling restarts on ${database.name}, slowest drain ${Math.round(slowest)} ms (at most ${mostDrainMs})`,
  rolled,
);
if (slowest > mostDrainMs) process.exitCode = 1;
const killed = await underLoad('K', async (current, start) => {
  for (let round = 0; round < kills; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await current.bot.end('SIGKILL');
    current.bot = await start();
  }
});
report(`${kills} times kill -9`, killed);
await database.close();
