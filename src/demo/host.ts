import { randomUUID } from 'node:crypto';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { sentence } from '../people/cards.ts';
import { channelOf } from '../people/channel.ts';
import { initialState } from '../practice/engine/state.ts';
import { keepVersion } from '../scenarios/store.ts';
import { playable } from '../scenarios/versions.ts';
import { namedBallot, newSalt } from './ballot.ts';
import { closeRound, endDemo, type Parts, sayBoard, sayLine, sayVote } from './play.ts';
import { demoLevel, idleMs, longestMs, mayHost, mayRun, repliesFor, votesOf } from './rules.ts';
import { type Demo, dueDemos, lockDemo, openDemo } from './store.ts';
import { words } from './words.ts';

const batch = 200;

/** Begins a demo where it was asked for: the board, the customer's first line, the first vote. */
export async function start(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  wanted: { readonly scenario?: string; readonly quorum: number },
): Promise<void> {
  const { tx, member, event, now } = incoming;
  if (!mayRun(member.roles)) throw new Refusal(words.notHost);
  const library = await playable(tx, parts.library, member.workspace);
  const shown = [...library.values()].filter(({ restricted }) => !restricted);
  const scenario = wanted.scenario ? shown.find(({ id }) => id === wanted.scenario) : shown[0];
  if (!scenario) throw new Refusal(words.unknown);
  const language = member.language ?? event.from.language ?? 'fr';
  const at = new Date(now);
  const opening = scenario.openings[demoLevel][language];
  const row: Demo = {
    workspaceId: member.workspace,
    id: randomUUID(),
    startedBy: member.id,
    place: channelOf(event) ?? event.place,
    language,
    scenarioId: scenario.id,
    scenarioVersion: scenario.version,
    seed: Math.floor(services.random() * 2 ** 31),
    state: initialState(scenario, demoLevel),
    round: 1,
    line: opening,
    strong: 0,
    replies: repliesFor(scenario, language, 1, 0, services.random),
    quorum: wanted.quorum,
    salt: newSalt(),
    voters: [],
    lookAt: new Date(now + idleMs),
    createdAt: at,
  };
  await keepVersion(tx, member.workspace, scenario, at);
  if (!(await openDemo(tx, row))) throw new Refusal(words.already);
  await sayBoard(services, tx, row, scenario);
  await sayLine(services, tx, row, scenario, opening);
  await sayVote(services, tx, row);
  if (event.near)
    await services.say(tx, member.workspace, {
      to: event.direct ?? event.place,
      language,
      person: member.id,
      card: sentence(words.started[language], 'demo_started'),
    });
}

/** The demo somebody may host, locked. */
async function hosted({ tx, member }: Incoming, arg: string): Promise<{ row: Demo; round: number }> {
  const [, id, round] = namedBallot.exec(arg) ?? [];
  const row = id ? await lockDemo(tx, id) : undefined;
  if (!row) throw new Refusal(words.over);
  if (!mayHost(member, row.startedBy)) throw new Refusal(words.notYours);
  return { row, round: Number(round ?? 0) };
}

/** The host closes the vote of the round on the card they pressed. */
export async function close(services: Services, incoming: Incoming, parts: Parts, arg: string): Promise<void> {
  const { row, round } = await hosted(incoming, arg);
  if (round !== row.round) throw new Refusal(words.over);
  if (!(await closeRound(services, parts, incoming.tx, row, incoming.now))) throw new Refusal(words.noVote);
}

/** The host ends the demo. */
export async function end(services: Services, incoming: Incoming, parts: Parts, arg: string): Promise<void> {
  const { row } = await hosted(incoming, arg);
  await endDemo(services, parts, incoming.tx, row, 'open');
}

/** Closes votes whose time is up, ends demos nobody votes in or that last too long; the row, locked, says what was done. */
export async function follow(services: Services, parts: Parts, now: number): Promise<void> {
  const due = await services.store.acrossWorkspaces((tx) => dueDemos(tx, new Date(now), batch));
  for (const { workspace, id } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await lockDemo(tx, id);
      if (!row || row.lookAt.getTime() > now) return;
      const tooLong = now - row.createdAt.getTime() >= longestMs;
      if (tooLong || votesOf(row.replies) === 0) await endDemo(services, parts, tx, row, 'open');
      else await closeRound(services, parts, tx, row, now);
    });
}
