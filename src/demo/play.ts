import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { faceOf } from '../practice/cards.ts';
import { detect } from '../practice/detect/detect.ts';
import { forbiddenIn, withoutForbidden } from '../practice/engine/principles.ts';
import { type Step, step } from '../practice/engine/step.ts';
import { principlesOf } from '../scenarios/own.ts';
import type { Scenario } from '../scenarios/schema.ts';
import { type Library, scenarioFor } from '../scenarios/versions.ts';
import { newSalt } from './ballot.ts';
import { answerCard, boardCard, closeCard, type DemoView, lineCard, voteCard } from './cards.ts';
import { type Close, chosen, closeOf, demoLevel, idleMs, mostRounds, repliesFor } from './rules.ts';
import { changeDemo, type Demo, dropDemo } from './store.ts';

/** What demos are handed. */
export type Parts = { readonly library: Library };

const viewOf = (row: Demo): DemoView => ({ ...row, anger: row.state.gauge.anger });

/** The customer of a demo, in the version it began with. */
export const customerOf = ({ library }: Parts, tx: Tx, row: Demo): Promise<Scenario> => scenarioFor(library, tx, row);

/** Everything of a demo goes under its board, so that a channel holds one post. */
const post = (row: Demo) => ({ to: row.place, language: row.language, thread: `demo:${row.id}` });

/** Shows the board: the first time as the root, then in its place. */
export async function sayBoard({ say }: Services, tx: Tx, row: Demo, scenario: Scenario, over = false): Promise<void> {
  const card = boardCard(viewOf(row), scenario, over);
  await say(tx, row.workspaceId, { ...post(row), slot: `demo:${row.id}`, card });
}

/** Says the customer's words, always with their face and its label. */
export async function sayLine(
  { say }: Services,
  tx: Tx,
  row: Demo,
  scenario: Scenario,
  text: string,
  incident?: string,
): Promise<void> {
  const face = { as: faceOf(scenario, row.language), generated: true } as const;
  await say(tx, row.workspaceId, { ...post(row), ...face, card: lineCard(text, incident) });
}

/** Shows the vote of the round, or its new count. */
export async function sayVote({ say }: Services, tx: Tx, row: Demo): Promise<void> {
  await say(tx, row.workspaceId, { ...post(row), slot: `demo:${row.id}:${row.round}`, card: voteCard(viewOf(row)) });
}

/** Closes a round: the room's reply is played by the rules alone, which take a millisecond; false when nobody voted. */
export async function closeRound(services: Services, parts: Parts, tx: Tx, row: Demo, now: number): Promise<boolean> {
  const index = chosen(row.replies);
  const reply = index === undefined ? undefined : row.replies[index];
  if (index === undefined || !reply) return false;
  const scenario = await customerOf(parts, tx, row);
  const slot = { slot: `demo:${row.id}:${row.round}` };
  await services.say(tx, row.workspaceId, { ...post(row), ...slot, card: answerCard(viewOf(row), index) });
  const { reply: voice, state, incident } = await play(tx, row, scenario, reply.text);
  const round = row.round + 1;
  const strong = row.strong + (reply.kind === 'strong' ? 1 : 0);
  const next: Demo = {
    ...row,
    state,
    round,
    strong,
    line: voice.text || row.line,
    replies: repliesFor(scenario, row.language, round, strong, services.random),
    salt: newSalt(),
    voters: [],
    lookAt: new Date(now + idleMs),
  };
  for (const [at, line] of voice.bubbles.entries())
    await sayLine(services, tx, next, scenario, line, at === 0 ? incident?.text[row.language] : undefined);
  if (state.ended !== null || round > mostRounds) {
    await endDemo(services, parts, tx, next, closeOf(state.ended));
    return true;
  }
  const { line, replies, salt, voters, lookAt } = next;
  await changeDemo(tx, row.id, { state, round, strong, line, replies, salt, voters, lookAt });
  await sayBoard(services, tx, next, scenario);
  await sayVote(services, tx, next);
  return true;
}

async function play(tx: Tx, row: Demo, customer: Scenario, text: string): Promise<Step> {
  const { language: lang, state, line: context } = row;
  const principles = (await principlesOf(tx, row.scenarioId)).map((one) => one[lang]);
  const scenario = withoutForbidden(customer, lang, forbiddenIn(principles));
  return step({ scenario, level: demoLevel, lang, state, text, seed: String(row.seed), detect, context, principles });
}

/** Ends a demo with its short close, and erases it. */
export async function endDemo(services: Services, parts: Parts, tx: Tx, row: Demo, close: Close): Promise<void> {
  await sayBoard(services, tx, row, await customerOf(parts, tx, row), true);
  await services.say(tx, row.workspaceId, { ...post(row), card: closeCard(close, row.language) });
  await dropDemo(tx, row.id);
}
