import { lastly } from '../../db/last.ts';
import type { Outbound } from '../../kernel/chat.ts';
import type { Statement, Tx } from '../../kernel/db.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import type { ClaimedJob, JobHandler } from '../../kernel/jobs.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { atHand } from '../../scenarios/versions.ts';
import { faceOf, lineCard, plainCard } from '../cards.ts';
import { compareCard } from '../cards-menu.ts';
import { addAnswer, readToAnswer } from '../exchange.ts';
import { exchanges, lineage } from '../lineage.ts';
import { lockPractice, type Practice, type Turn, turnsOf } from '../store.ts';
import { words } from '../words.ts';
import { finish } from './finish.ts';
import { inThread, type Kit, rootOf, sayIn, scenarioOf } from './kit.ts';
import { think } from './think.ts';
import type { Reply, Seen } from './thought.ts';

/** Times a reply is thought again because the learner typed more; then it answers what it read. */
const mostRounds = 4;

/** Answers a learner: reads, thinks outside any transaction, writes once; newer lines are read before answering. */
export function replyJob(kit: Kit): JobHandler {
  return async (job) => {
    const { store } = kit.services;
    for (let round = 1; ; round += 1) {
      const seen = await look(kit, job);
      if (!seen) return store.inWorkspace(job.workspace, (tx) => job.complete(tx));
      failpoint('reply.read');
      const reply = await think(kit, seen, job.signal);
      failpoint('reply.thought');
      let carefully = reply.state.ended !== null || originOf(seen.practice) !== undefined;
      const written = await store.inWorkspace(job.workspace, (tx) => {
        if (carefully) return write(kit, tx, job, seen, reply, round >= mostRounds);
        // Where the practice moved on meanwhile this fails, and the unit of work runs again.
        carefully = true;
        return writeAtOnce(kit, tx, job, seen, reply);
      });
      failpoint('reply.committed');
      if (written) return;
    }
  };
}

/** Reads what is to be answered; nothing when nothing is. */
async function look(kit: Kit, job: ClaimedJob): Promise<Seen | undefined> {
  const { store, model } = kit.services;
  const id = String(job.data.practice);
  const [read] = await store.inWorkspace(job.workspace, (tx) => lastly(tx, [() => readToAnswer(tx, id)]));
  if (read?.practice.status !== 'open') return undefined;
  const { practice, lines, principles } = read;
  const turns = lineage(lines, practice.branches, practice.branch);
  const pending = turns.filter((turn) => isPending(turn, practice));
  if (pending.length === 0) return undefined;
  const found = { practice, turns, pending, principles };
  const scenario = atHand(kit.library, practice);
  if (scenario && !model) return { ...found, scenario, modelOff: true };
  return store.inWorkspace(job.workspace, async (tx) => ({
    ...found,
    scenario: await scenarioOf(kit, tx, practice),
    modelOff: model ? await kit.modelOff(tx, practice) : true,
  }));
}

/** The rewind that opened the branch being played. */
const originOf = ({ branches, branch }: Practice) => branches.find(({ id }) => id === branch);

const isPending = (turn: Pick<Turn, 'role' | 'branch' | 'seq'>, practice: Practice): boolean =>
  turn.role === 'agent' && turn.branch === practice.branch && turn.seq > practice.answered;

/** What a reply changes and says, where the practice stands as given. */
function writing(
  kit: Kit,
  tx: Tx,
  practice: Practice,
  seen: Seen,
  reply: Reply,
): { readonly answered: Practice; readonly statements: readonly Statement[] } {
  const { workspaceId, nextSeq: seq } = practice;
  const { moves, why, lines, engine } = reply;
  const changed = {
    // Hints asked while the reply was thought live in the stored state; keep them.
    state: { ...reply.state, hints: practice.state.hints },
    answered: seen.pending.at(-1)?.seq ?? practice.answered,
    nextSeq: lines.length > 0 ? seq + 1 : seq,
    engine,
    lastAt: new Date(kit.services.clock()),
  };
  const answered: Practice = { ...practice, ...changed };
  return {
    answered,
    statements: [
      () => addAnswer(tx, practice, { ...changed, text: lines.join('\n'), moves, why }),
      ...kit.services.saying(tx, workspaceId, ...spoken(answered, seen.scenario, reply, seq)),
    ],
  };
}

/** Writes a reply after which the practice goes on, in one round trip; fails where it is no longer as it was read. */
async function writeAtOnce(kit: Kit, tx: Tx, job: ClaimedJob, seen: Seen, reply: Reply): Promise<boolean> {
  const { statements } = writing(kit, tx, seen.practice, seen, reply);
  failpoint('reply.written');
  await lastly(tx, [...statements, job.completing(tx)]);
  return true;
}

/** Writes the reply; false when the learner typed more meanwhile, or nothing may be said any more. */
async function write(kit: Kit, tx: Tx, job: ClaimedJob, seen: Seen, reply: Reply, enough: boolean): Promise<boolean> {
  const practice = await lockPractice(tx, seen.practice.id);
  const last = seen.pending.at(-1);
  if (
    practice?.status !== 'open' ||
    practice.branch !== seen.practice.branch ||
    !last ||
    practice.answered >= last.seq
  ) {
    await job.complete(tx);
    return true;
  }
  const newer = practice.nextSeq > seen.practice.nextSeq;
  if (newer && !enough) return false;
  const { answered, statements } = writing(kit, tx, practice, seen, reply);
  const { ended } = answered.state;
  await Promise.all(statements.map((send) => send()));
  await compare(kit, tx, answered);
  if (ended) await finish(kit, tx, answered, ended, answered.lastAt);
  if (newer && !ended) return false;
  failpoint('reply.written');
  await job.complete(tx);
  return true;
}

/** What the learner sees of a reply: the customer's lines, and the gauge moving where the level shows it. */
function spoken(practice: Practice, scenario: Scenario, reply: Reply, seq: number): readonly Outbound[] {
  const { language, level, state } = practice;
  const as = faceOf(scenario, language);
  const lines = reply.lines.map((line, index) => {
    const card = lineCard(line, language, seq, index === 0 ? reply.incident : undefined);
    return inThread(practice, { card }, { as, generated: true });
  });
  const lost = inThread(practice, { card: plainCard(words.otherLanguage[language], 'other_language') });
  const said = lines.length > 0 ? lines : [lost];
  return level <= 2 && !state.ended ? [...said, rootOf(practice, scenario)] : said;
}

/** After the first exchange of a branch: both versions of the moment, side by side. */
async function compare(kit: Kit, tx: Tx, practice: Practice): Promise<void> {
  const origin = originOf(practice);
  if (!origin) return;
  const all = await turnsOf(tx, practice.id);
  const own = exchanges(lineage(all, practice.branches, practice.branch));
  const answered = own.filter(({ said, answer }) => answer && said.some((turn) => turn.branch === practice.branch));
  const now = answered[0];
  const before = exchanges(lineage(all, practice.branches, origin.from)).find(({ said }) =>
    said.some(({ seq }) => seq === origin.at),
  );
  if (answered.length !== 1 || !now || !before) return;
  await sayIn(kit, tx, practice, {
    card: compareCard(version(before), version(now), practice.branch, practice.language),
  });
}

function version(exchange: ReturnType<typeof exchanges<Turn>>[number]): Parameters<typeof compareCard>[0] {
  const from = exchange.before.state?.gauge;
  const to = exchange.answer?.state?.gauge;
  return {
    said: exchange.said.map(({ text }) => text).join(' '),
    answer: exchange.answer?.text ?? '',
    anger: (to?.anger ?? 0) - (from?.anger ?? 0),
    trust: (to?.trust ?? 0) - (from?.trust ?? 0),
  };
}
