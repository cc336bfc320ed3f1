import { randomUUID } from 'node:crypto';
import type { Incoming } from '../../kernel/feature.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { languageOf } from '../../kernel/reply.ts';
import { keepVersion } from '../../scenarios/store.ts';
import { playable } from '../../scenarios/versions.ts';
import { faceOf, lineCard, plainCard } from '../cards.ts';
import { detect } from '../detect/detect.ts';
import { asLevel, type Level } from '../engine/levels.ts';
import { initialState } from '../engine/state.ts';
import { momentsOf, watchedLevel } from '../engine/watched.ts';
import { addPractice, addTurn, lockCurrent, lockPractice, practisedBefore } from '../store.ts';
import { words } from '../words.ts';
import { endReview } from './finish.ts';
import { inThread, type Kit, rootOf } from './kit.ts';

/** Begins a practice: the brief, then the customer's first line. `wanted` is `scenario:level`, as a button carries it. */
export async function startPractice(kit: Kit, incoming: Incoming, wanted: string): Promise<void> {
  const [scenarioId = '', levelText = ''] = wanted.split(':');
  await begin(kit, incoming, scenarioId, asLevel(Number(levelText) || 1));
}

/** Begins a practice inside the model dialogue: the customer has just said what was read, and waits for the learner. `wanted` is `scenario:line`. */
export async function takeOver(kit: Kit, incoming: Incoming, wanted: string): Promise<void> {
  const [scenarioId = '', line = ''] = wanted.split(':');
  await begin(kit, incoming, scenarioId, watchedLevel, line);
}

async function begin(kit: Kit, incoming: Incoming, scenarioId: string, level: Level, line?: string): Promise<void> {
  const { tx, member, event, now } = incoming;
  const language = languageOf(incoming);
  const scenario = (await playable(tx, kit.library, member.workspace)).get(scenarioId);
  const closed =
    !scenario || (scenario.restricted && !member.roles.includes('ambassador') && !member.roles.includes('trainer'));
  if (closed) throw new Refusal(words.unknownScenario);
  const current = await lockCurrent(tx, member.id);
  if (current?.status === 'open') throw new Refusal(words.stillOpen);
  if (current) await endReview(kit, tx, current, new Date(now));
  const moments = line === undefined ? [] : momentsOf(scenario, level, language, detect);
  const moment = moments.find(({ at }) => String(at) === line);
  if (line !== undefined && !moment) throw new Refusal(words.unknownScenario);
  const state = moment?.state ?? initialState(scenario, level);
  const id = randomUUID();
  const at = new Date(now);
  await keepVersion(tx, member.workspace, scenario, at);
  await addPractice(tx, {
    workspaceId: member.workspace,
    id,
    personId: member.id,
    discovery: !(await practisedBefore(tx, member.id)),
    scenarioId,
    scenarioVersion: scenario.version,
    level,
    language,
    address: event.direct ?? event.place,
    seed: Math.floor(kit.services.random() * 2 ** 31),
    state,
    nextSeq: 2,
    startedAt: at,
    lastAt: at,
  });
  const opening = moment?.line ?? scenario.openings[level][language];
  await addTurn(tx, {
    workspaceId: member.workspace,
    practiceId: id,
    seq: 1,
    branch: 0,
    role: 'customer',
    text: opening,
    answers: 0,
    state,
    at,
  });
  const practice = await lockPractice(tx, id);
  if (!practice) throw new Error('the practice just added is missing');
  const opened = { card: lineCard(opening, language, 1) };
  await kit.services.say(
    tx,
    member.workspace,
    rootOf(practice, scenario),
    ...(moment ? [inThread(practice, { card: plainCard(words.takenOver[language], 'taken_over') })] : []),
    inThread(practice, opened, { as: faceOf(scenario, language), generated: true }),
  );
}
