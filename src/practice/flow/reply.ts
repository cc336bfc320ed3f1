import type { Tx } from '../../kernel/db.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import type { ClaimedJob, JobHandler } from '../../kernel/jobs.ts';
import { principlesOf } from '../../scenarios/own.ts';
import { faceOf, lineCard, plainCard } from '../cards.ts';
import { compareCard } from '../cards-menu.ts';
import { exchanges, lineage } from '../lineage.ts';
import {
  addTurn,
  changePractice,
  keepReading,
  lockPractice,
  type Practice,
  practiceById,
  type Turn,
  turnsOf,
} from '../store.ts';
import { words } from '../words.ts';
import { finish } from './finish.ts';
import { type Kit, sayIn, sayRoot, scenarioOf } from './kit.ts';
import { think } from './think.ts';
import type { Reply, Seen } from './thought.ts';

/** Times a reply is thought again because the learner typed more; then it answers what it read. */
const mostRounds = 4;

/** Answers a learner: reads, thinks outside any transaction, writes once; newer lines are read before answering. */
export function replyJob(kit: Kit): JobHandler {
  return async (job) => {
    for (let round = 1; ; round += 1) {
      const seen = await kit.services.store.inWorkspace(job.workspace, (tx) => look(kit, tx, job));
      if (!seen) return;
      failpoint('reply.read');
      const reply = await think(kit, seen, job.signal);
      failpoint('reply.thought');
      const written = await kit.services.store.inWorkspace(job.workspace, (tx) =>
        write(kit, tx, job, seen, reply, round >= mostRounds),
      );
      failpoint('reply.committed');
      if (written) return;
    }
  };
}

/** Reads what is to be answered; completes the job when nothing is. */
async function look(kit: Kit, tx: Tx, job: ClaimedJob): Promise<Seen | undefined> {
  const practice = await practiceById(tx, String(job.data.practice));
  if (practice?.status === 'open') {
    const turns = lineage(await turnsOf(tx, practice.id), practice.branches, practice.branch);
    const pending = turns.filter((turn) => isPending(turn, practice));
    if (pending.length > 0) {
      const modelOff = await kit.modelOff(tx, practice);
      const scenario = await scenarioOf(kit, tx, practice);
      const principles = await principlesOf(tx, practice.scenarioId);
      return { practice, scenario, turns, pending, modelOff, principles };
    }
  }
  await job.complete(tx);
  return undefined;
}

const isPending = (turn: Pick<Turn, 'role' | 'branch' | 'seq'>, practice: Practice): boolean =>
  turn.role === 'agent' && turn.branch === practice.branch && turn.seq > practice.answered;

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
  const at = new Date(kit.services.clock());
  const { language, workspaceId, id: practiceId, branch } = practice;
  const seq = practice.nextSeq;
  const speaks = reply.lines.length > 0;
  // Hints asked while the reply was thought live in the stored state; keep them.
  const state = { ...reply.state, hints: practice.state.hints };
  await keepReading(tx, practiceId, last.seq, { moves: reply.moves, why: reply.why });
  const text = reply.lines.join('\n');
  if (speaks)
    await addTurn(tx, { workspaceId, practiceId, seq, branch, role: 'customer', text, answers: last.seq, state, at });
  const changed = { state, answered: last.seq, nextSeq: speaks ? seq + 1 : seq, engine: reply.engine, lastAt: at };
  const answered: Practice = { ...practice, ...changed };
  await changePractice(tx, practiceId, changed);
  for (const [index, line] of reply.lines.entries()) {
    const card = lineCard(line, language, seq, index === 0 ? reply.incident : undefined);
    await sayIn(kit, tx, answered, { card }, { as: faceOf(seen.scenario, language), generated: true });
  }
  if (!speaks) await sayIn(kit, tx, answered, { card: plainCard(words.otherLanguage[language], 'other_language') });
  await compare(kit, tx, answered);
  if (state.ended) await finish(kit, tx, answered, state.ended, at);
  else if (practice.level <= 2) await sayRoot(kit, tx, answered, seen.scenario);
  if (newer && !state.ended) return false;
  failpoint('reply.written');
  await job.complete(tx);
  return true;
}

/** After the first exchange of a branch: both versions of the moment, side by side. */
async function compare(kit: Kit, tx: Tx, practice: Practice): Promise<void> {
  const origin = practice.branches.find(({ id }) => id === practice.branch);
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
