import { jobId } from '../../jobs/job-id.ts';
import type { Tx } from '../../kernel/db.ts';
import { plainCard } from '../cards.ts';
import { selfViewCard } from '../cards-menu.ts';
import { endedBy, type Outcome } from '../engine/state.ts';
import { changePractice, type Practice } from '../store.ts';
import { words } from '../words.ts';
import { type Kit, sayIn, sayRoot, scenarioOf } from './kit.ts';

/** The queue that writes debriefs, one at a time per practice. */
export const debriefQueue = 'debrief';
/** A debrief comes by itself when the learner's own view does not, in ms. */
const ownViewMs = 10 * 60_000;

/** Ends a practice whose last line was just said: the learner's own view first, the debrief after. */
export async function finish(kit: Kit, tx: Tx, practice: Practice, outcome: Outcome, at: Date): Promise<void> {
  const over: Practice = { ...practice, status: 'reviewing', outcome, endedAt: at, lastAt: at };
  await changePractice(tx, practice.id, {
    status: 'reviewing',
    outcome,
    endedAt: at,
    lastAt: at,
    state: practice.state,
  });
  await sayRoot(kit, tx, over, await scenarioOf(kit, tx, over));
  const coolDown = practice.level === 4 || practice.state.aggression >= 4;
  await sayIn(kit, tx, over, { card: selfViewCard(practice.language, coolDown) });
  await askDebrief(kit, tx, over, new Date(at.getTime() + ownViewMs));
}

/** Asks for the debrief of a practice's current branch, now or later; asked twice, written once. */
export async function askDebrief(kit: Kit, tx: Tx, practice: Practice, startAfter?: Date): Promise<void> {
  const when = startAfter ? 'later' : 'now';
  await kit.services.jobs.enqueue(tx, {
    queue: debriefQueue,
    workspace: practice.workspaceId,
    id: jobId(debriefQueue, practice.id, String(practice.branch), when),
    data: { practice: practice.id, branch: practice.branch },
    ...(startAfter ? { startAfter } : {}),
  });
}

/** The learner stops: no score, nobody told, feedback on what was said. */
export async function stopPractice(kit: Kit, tx: Tx, practice: Practice, at: Date): Promise<void> {
  const state = endedBy(practice.state, 'LEARNER_STOP');
  const over: Practice = { ...practice, state, status: 'reviewing', outcome: 'LEARNER_STOP', endedAt: at, lastAt: at };
  await changePractice(tx, practice.id, {
    state,
    status: 'reviewing',
    outcome: 'LEARNER_STOP',
    endedAt: at,
    lastAt: at,
  });
  await sayRoot(kit, tx, over, await scenarioOf(kit, tx, over));
  await sayIn(kit, tx, over, { card: plainCard(words.stopped[practice.language], 'stopped') });
  await askDebrief(kit, tx, over);
}

/** Distress: the customer is gone at once, a human contact is named, nothing is scored or reported. */
export async function stopForSafety(kit: Kit, tx: Tx, practice: Practice, at: Date): Promise<void> {
  const { language } = practice;
  const state = endedBy(practice.state, 'SAFETY_STOP');
  const over: Practice = { ...practice, state, status: 'over', outcome: 'SAFETY_STOP', endedAt: at, lastAt: at };
  await changePractice(tx, practice.id, { state, status: 'over', outcome: 'SAFETY_STOP', endedAt: at, lastAt: at });
  await sayRoot(kit, tx, over, await scenarioOf(kit, tx, over));
  const card = plainCard(words.distress[language], 'safety');
  await sayIn(kit, tx, over, { card: { ...card, title: words.distressTitle[language] } });
}

/** Nobody came back for three days: no score. */
export async function abandon(tx: Tx, practice: Practice, at: Date): Promise<void> {
  const outcome = practice.outcome ?? 'ABANDONED';
  await changePractice(tx, practice.id, {
    state: endedBy(practice.state, 'ABANDONED'),
    status: 'over',
    outcome,
    endedAt: practice.endedAt ?? at,
  });
}

/** The review of a practice makes room for the next one; its debrief still comes. */
export async function endReview(kit: Kit, tx: Tx, practice: Practice, at: Date): Promise<void> {
  await askDebrief(kit, tx, practice);
  await changePractice(tx, practice.id, { status: 'over', lastAt: at });
}
