import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { openStore } from '../../src/db/open.ts';
import { rowsOf } from '../../src/db/rows.ts';
import type { InboundContent } from '../../src/kernel/chat.ts';

/** The named steps a process is killed at. */
export const failpoints = [
  'receive.before',
  'receive.stored',
  'receive.committed',
  'reply.read',
  'reply.thought',
  'reply.written',
  'reply.committed',
  'deliver.before',
  'deliver.arrived',
  'deliver.after',
  'debrief.judged',
  'debrief.committed',
] as const;

/** Where the house keeps its rows in a run. */
export type Place = { readonly databaseUrl: string } | { readonly folder: string };

/** What a run found; all but `kills` and `lines` must be 0, `slowestMs` is the longest wait of an accepted line. */
export type Found = {
  readonly kills: number;
  readonly lines: number;
  readonly lost: number;
  readonly unanswered: number;
  readonly doubleReplies: number;
  readonly doubleDeliveries: number;
  readonly undelivered: number;
  readonly torn: number;
  readonly slowestMs: number;
};

type Child = {
  readonly process: ChildProcess;
  readonly died: Promise<void>;
  ask(line: string, answer: (said: string) => boolean): Promise<string | undefined>;
};

const script = fileURLToPath(new URL('./child.ts', import.meta.url));
const quick = fileURLToPath(new URL('../../src/db/quick-imports.ts', import.meta.url));

function start(place: Place, out: string, crashAt: string | undefined): Child {
  const args = 'folder' in place ? [out, '', place.folder] : [out, place.databaseUrl];
  const child = spawn(process.execPath, ['--import', quick, script, ...args], {
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'silent', ...(crashAt ? { CRASH_AT: crashAt } : {}) },
    stdio: ['pipe', 'pipe', process.env.CRASH_NOISE ? 'inherit' : 'ignore'],
  });
  const waiting = new Set<(said: string) => void>();
  createInterface({ input: child.stdout }).on('line', (said) => {
    for (const one of [...waiting]) one(said);
  });
  child.stdin.on('error', () => {});
  const died = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    died,
    ask: (line, answer) => {
      const said = new Promise<string>((resolve) => {
        const hear = (one: string): void => {
          if (!answer(one)) return;
          waiting.delete(hear);
          resolve(one);
        };
        waiting.add(hear);
      });
      if (line) child.stdin.write(`${line}\n`);
      return Promise.race([said, died.then(() => undefined)]);
    },
  };
}

/** Plays learners against a process killed again and again, one failpoint each time, then looks at what is left. `chance` picks the n-th passage. */
export async function crashRun(
  place: Place,
  kills: number,
  chance: () => number,
  tell: (line: string) => void = () => {},
): Promise<Found> {
  const out = join(mkdtempSync(join(tmpdir(), 'entrain-crash-')), 'delivered.jsonl');
  const accepted: string[] = [];
  let pending: { key: string; who: string; content: InboundContent }[] = [];
  let made = 0;
  let learner = 0;
  const orders = (): typeof pending => {
    learner += 1;
    const who = `learner-${learner}`;
    const order = (content: InboundContent, key = `${who} ${made++}`): (typeof pending)[number] => ({
      key,
      who,
      content,
    });
    const press = (name: string, arg?: string): (typeof pending)[number] =>
      order({ kind: 'pressed', action: { name, ...(arg ? { arg } : {}) } });
    const say = (text: string): (typeof pending)[number] =>
      order({ kind: 'said', text: `${text} (${who} n° ${made})` });
    return [
      press('people.language', 'fr'),
      press('privacy.accept'),
      press('practice.start', 'e1:1'),
      say('Racontez-moi ce qui s’est passé'),
      say('Six jours sans connexion, je comprends que vous soyez à bout'),
      say('Je m’en occupe moi-même'),
      order({ kind: 'said', text: 'stop' }),
    ];
  };
  let killed = 0;
  for (let round = 0; killed < kills && round < kills * 2; round += 1) {
    const point = failpoints[round % failpoints.length] ?? 'receive.before';
    const child = start(place, out, `${point}#${1 + Math.floor(chance() * 4)}`);
    if (!(await child.ask('', (said) => said === 'ready'))) {
      killed += 1;
      continue;
    }
    const work = pending.length > 20 ? pending : [...pending, ...orders(), ...orders()];
    pending = [];
    for (const [at, order] of work.entries()) {
      const said = await child.ask(JSON.stringify(order), (one) => one.endsWith(` ${order.key}`));
      if (said?.startsWith('ok')) {
        if (order.content.kind === 'said' && order.content.text !== 'stop') accepted.push(order.content.text);
      } else {
        pending = work.slice(at);
        break;
      }
    }
    if (pending.length === 0) await child.ask('settle', (said) => said === 'settled');
    if (child.process.exitCode === null && child.process.signalCode === null) child.process.kill('SIGKILL');
    await child.died;
    killed += 1;
    if (process.env.CRASH_NOISE) tell(`${point}: ${work.length - pending.length}/${work.length}`);
    if (killed % 20 === 0) tell(`${killed} kills, ${accepted.length} lines accepted`);
  }
  const last = start(place, out, undefined);
  await last.ask('', (said) => said === 'ready');
  for (const order of pending) {
    const said = await last.ask(JSON.stringify(order), (one) => one.endsWith(` ${order.key}`));
    if (said?.startsWith('ok') && order.content.kind === 'said' && order.content.text !== 'stop')
      accepted.push(order.content.text);
  }
  const from = performance.now();
  for (let tries = 0; tries < 400; tries += 1) {
    await last.ask('settle', (said) => said === 'settled');
    if (tries > 2) break;
  }
  const recovery = performance.now() - from;
  last.process.stdin?.end();
  await last.died;
  return {
    kills: killed,
    lines: accepted.length,
    ...(await inspect(place, out, accepted)),
    slowestMs: Math.round(recovery),
  };
}

async function inspect(
  place: Place,
  out: string,
  accepted: readonly string[],
): Promise<Omit<Found, 'kills' | 'lines' | 'slowestMs'>> {
  const store = await openStore(place);
  const rows = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>): Promise<T[]> =>
    store.acrossWorkspaces((tx) => rowsOf<T>(tx, query));
  const turns = await rows<{ text: string; n: number }>(
    sql`select text, count(*)::int as n from turn where role = 'agent' group by text`,
  );
  const kept = new Map(turns.map(({ text, n }) => [text, n]));
  const unanswered =
    await rows(sql`select t.seq from turn t join practice p on p.workspace_id = t.workspace_id and p.id = t.practice_id
    where t.role = 'agent' and t.seq > p.answered and p.status = 'open'`);
  const doubled = await rows(
    sql`select practice_id from turn where role = 'customer' group by practice_id, branch, answers having count(*) > 1`,
  );
  const gaps = await rows(sql`select practice_id from turn group by practice_id having max(seq) <> count(*)`);
  const undelivered = await rows(sql`select id from message where state <> 'sent'`);
  const delivered = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string } => JSON.parse(line));
  await store.close();
  return {
    lost: accepted.filter((text) => kept.get(text) !== 1).length,
    unanswered: unanswered.length,
    doubleReplies: doubled.length,
    doubleDeliveries: delivered.length - new Set(delivered.map(({ id }) => id)).size,
    undelivered: undelivered.length,
    torn: gaps.length,
  };
}
