import type { Tx } from '../kernel/db.ts';
import { failpoint } from '../kernel/failpoint.ts';
import type { Services } from '../kernel/feature.ts';
import type { ClaimedJob, JobHandler } from '../kernel/jobs.ts';
import { type JudgeVerdict, type Model, ModelError } from '../kernel/model.ts';
import { settingsOf } from '../people/store.ts';
import { briefOf } from '../practice/brief.ts';
import { exchanges, lineage } from '../practice/lineage.ts';
import { changePractice, lockPractice, type Practice, practiceById, type Turn, turnsOf } from '../practice/store.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { type Library, scenarioFor } from '../scenarios/versions.ts';
import { assess } from './assess.ts';
import type { PlayedTurn } from './assessment.ts';
import { debriefCards } from './cards.ts';
import { buildDebrief, type Debrief } from './debrief.ts';
import { type Judged, judgeCriteria, mergeVerdicts } from './judge.ts';
import { addDebrief, addScores, keptDebrief } from './store.ts';

/** Whole-dialogue votes asked of a model at most. */
const mostVotes = 3;

type Played = {
  readonly practice: Practice;
  readonly scenario: Scenario;
  readonly turns: readonly Turn[];
  readonly modelOff: boolean;
};

/** Writes the debrief of one branch of a practice: read, judged outside any transaction, kept and said once. */
export function debriefJob(services: Services, library: Library): JobHandler {
  return async (job) => {
    const played = await services.store.inWorkspace(job.workspace, (tx) => look(tx, job, library));
    if (!played) return;
    const judged = await judge(services, played, job.signal);
    failpoint('debrief.judged');
    const debrief = build(played, judged);
    await services.store.inWorkspace(job.workspace, (tx) => keep(services, tx, job, played, debrief));
    failpoint('debrief.committed');
  };
}

async function look(tx: Tx, job: ClaimedJob, library: Library): Promise<Played | undefined> {
  const branch = Number(job.data.branch);
  const practice = await practiceById(tx, String(job.data.practice));
  const over = practice?.status === 'reviewing' || practice?.status === 'over';
  if (
    practice &&
    over &&
    practice.branch === branch &&
    practice.outcome &&
    !(await keptDebrief(tx, practice.id, branch))
  ) {
    const turns = lineage(await turnsOf(tx, practice.id), practice.branches, branch);
    const { modelOff } = await settingsOf(tx, practice.workspaceId);
    return { practice, scenario: await scenarioFor(library, tx, practice), turns, modelOff: modelOff === true };
  }
  await job.complete(tx);
  return undefined;
}

const asPlayed = (turns: readonly Turn[]): readonly PlayedTurn[] =>
  turns.map(({ seq, role, text, moves }) => ({ id: String(seq), role, text, moves: moves ?? [] }));

/** The rules' assessment, with a model's votes where there is a model; its failure leaves the rules' answer, never a number of its own. */
async function judge(
  services: Services,
  { practice, scenario, turns, modelOff }: Played,
  signal: AbortSignal,
): Promise<Judged> {
  const played = asPlayed(turns);
  const rules = assess(played, scenario.rubric, practice.language);
  let judged = mergeVerdicts(rules, [], played);
  const { model } = services;
  if (!model || modelOff) return judged;
  const votes: (readonly JudgeVerdict[])[] = [];
  for (let wanted = 1; wanted > 0 && votes.length < mostVotes; wanted = judged.needsVotes) {
    votes.push(await vote(services, model, { practice, scenario, turns: played }, signal));
    judged = mergeVerdicts(rules, votes, played);
  }
  return judged;
}

async function vote(
  services: Services,
  model: Model,
  {
    practice,
    scenario,
    turns,
  }: { readonly practice: Practice; readonly scenario: Scenario; readonly turns: readonly PlayedTurn[] },
  signal: AbortSignal,
): Promise<readonly JudgeVerdict[]> {
  try {
    return await model.judge(
      { practice: practice.id, signal },
      {
        brief: briefOf({ scenario, practice }),
        language: practice.language,
        turns: turns.map(({ id, role, text }) => ({ id, role, text })),
        criteria: judgeCriteria(scenario.rubric, practice.language),
      },
    );
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    services.log('rules stood in', { call: 'judge', kind: error.kind });
    return [];
  }
}

function build({ practice, scenario, turns }: Played, judged: Judged): Debrief {
  const start = turns.find(({ role }) => role === 'customer')?.state?.gauge ?? practice.state.gauge;
  const steps = exchanges(turns).flatMap(({ said, answer }) => {
    const last = said.at(-1);
    return last && answer?.state ? [{ turnId: String(last.seq), gauge: answer.state.gauge, why: last.why ?? [] }] : [];
  });
  return buildDebrief({
    scenario,
    language: practice.language,
    outcome: practice.state.ended ?? 'LEARNER_STOP',
    discovery: practice.discovery,
    engine: judged.engine,
    turns: asPlayed(turns),
    start,
    steps,
    self: practice.selfView,
    assessment: judged.assessment,
    flags: practice.state.flags,
    hints: practice.hints,
    suspected: judged.suspected,
  });
}

/** Keeps and says the debrief, unless the practice was forgotten or rewound meanwhile. */
async function keep(services: Services, tx: Tx, job: ClaimedJob, played: Played, debrief: Debrief): Promise<void> {
  await job.complete(tx);
  const practice = await lockPractice(tx, played.practice.id);
  if (
    !practice ||
    practice.branch !== played.practice.branch ||
    practice.status === 'open' ||
    practice.status === 'paused'
  )
    return;
  const { workspaceId, id: practiceId, personId, branch, discovery, language } = practice;
  const at = new Date(services.clock());
  const { engine } = debrief;
  if (
    !(await addDebrief(tx, {
      workspaceId,
      practiceId,
      personId,
      branch,
      discovery,
      engine,
      content: debrief,
      createdAt: at,
    }))
  )
    return;
  if (debrief.scored)
    await addScores(
      tx,
      debrief.grid.flatMap(({ skill, level, weight, source }) =>
        level === null
          ? []
          : [{ workspaceId, practiceId, personId, branch, skill, level, weight, discovery, source, at }],
      ),
    );
  await changePractice(tx, practiceId, { status: 'over', lastAt: at });
  for (const card of debriefCards(debrief, language))
    await services.say(tx, workspaceId, {
      to: practice.address,
      language,
      person: personId,
      thread: practiceId,
      ...(engine === 'model' ? { generated: true } : {}),
      card,
    });
}
