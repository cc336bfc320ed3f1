import { randomUUID } from 'node:crypto';
import { newSalt } from '../demo/ballot.ts';
import { chosen } from '../demo/rules.ts';
import type { Tx } from '../kernel/db.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { sentence } from '../people/cards.ts';
import { channelOf } from '../people/channel.ts';
import { type Library, playable } from '../scenarios/versions.ts';
import { doneCard, huddleCard } from './cards.ts';
import { leastReplies, longestMs, mayHost, mayRun } from './rules.ts';
import {
  changeHuddle,
  dropHuddle,
  type Huddle,
  lastHeld,
  leftOpen,
  lockHuddle,
  noteHeld,
  openHuddle,
} from './store.ts';
import { words } from './words.ts';

const batch = 200;
const named = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Shows the kit: the first time as a post, then in its place. */
export async function show({ say }: Services, tx: Tx, row: Huddle, last?: string): Promise<void> {
  const post = { to: row.place, language: row.language, slot: `huddle:${row.id}` };
  await say(tx, row.workspaceId, { ...post, card: huddleCard(row, last) });
}

/** Begins a sharing group in the channel where it was asked for. */
export async function start(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member, event, now } = incoming;
  if (!mayRun(member.roles)) throw new Refusal(words.notHost);
  const place = channelOf(event);
  if (!place) throw new Refusal(words.how);
  const row: Huddle = {
    workspaceId: member.workspace,
    id: randomUUID(),
    startedBy: member.id,
    place,
    language: member.language ?? event.from.language ?? 'fr',
    phase: 'story',
    story: null,
    replies: [],
    salt: newSalt(),
    voters: [],
    createdAt: new Date(now),
  };
  if (!(await openHuddle(tx, row))) throw new Refusal(words.already);
  const last = await lastHeld(tx, place);
  const day = new Intl.DateTimeFormat(row.language, { dateStyle: 'long', timeZone: 'UTC' });
  await show(services, tx, row, last ? day.format(new Date(last)) : undefined);
}

/** How to run one, for a manager whose digest points here. */
export async function how(services: Services, { tx, member, event }: Incoming): Promise<void> {
  const language = member.language ?? event.from.language ?? 'fr';
  const to = event.direct ?? event.place;
  const card = sentence(words.how[language], 'huddle_how');
  await services.say(tx, member.workspace, { to, language, person: member.id, card });
}

async function hosted({ tx, member }: Incoming, id: string): Promise<Huddle> {
  const row = named.test(id) ? await lockHuddle(tx, id) : undefined;
  if (!row) throw new Refusal(words.over);
  if (!mayHost(member, row.startedBy)) throw new Refusal(words.notYours);
  return row;
}

/** An invented customer's line, for a room where nobody wishes to tell. */
export async function ready(services: Services, incoming: Incoming, library: Library, id: string): Promise<void> {
  const row = await hosted(incoming, id);
  if (row.phase !== 'story') throw new Refusal(words.told);
  const playing = await playable(incoming.tx, library, incoming.member.workspace);
  const open = [...playing.values()].filter(({ restricted }) => !restricted);
  const scenario = open[Math.floor(services.random() * open.length)];
  const drill = scenario?.drills[Math.floor(services.random() * scenario.drills.length)];
  if (!scenario || !drill) throw new Refusal(words.over);
  const story = words.readySays(scenario.persona.name, drill.customer[row.language])[row.language];
  const set = { phase: 'replies', story } as const;
  await changeHuddle(incoming.tx, row.id, set);
  await show(services, incoming.tx, { ...row, ...set });
}

/** Replies are in: the room votes. */
export async function ballot(services: Services, incoming: Incoming, id: string): Promise<void> {
  const row = await hosted(incoming, id);
  if (row.phase !== 'replies') throw new Refusal(words.over);
  if (row.replies.length < leastReplies) throw new Refusal(words.few);
  await changeHuddle(incoming.tx, row.id, { phase: 'vote' });
  await show(services, incoming.tx, { ...row, phase: 'vote' });
}

/** The vote closes, and with it the sharing group. */
export async function close(services: Services, incoming: Incoming, id: string): Promise<void> {
  const row = await hosted(incoming, id);
  if (row.phase !== 'vote') throw new Refusal(words.over);
  const picked = chosen(row.replies);
  if (picked === undefined) throw new Refusal(words.noVote);
  await end(services, incoming, row, picked);
}

/** Held by word of mouth, whatever was typed here. */
export async function held(services: Services, incoming: Incoming, id: string): Promise<void> {
  await end(services, incoming, await hosted(incoming, id), undefined);
}

async function end(services: Services, { tx, now }: Incoming, row: Huddle, picked: number | undefined): Promise<void> {
  await finish(services, tx, row, picked, words.done[row.language]);
  await noteHeld(tx, row.workspaceId, row.place, new Date(now).toISOString().slice(0, 10));
}

async function finish({ say }: Services, tx: Tx, row: Huddle, picked: number | undefined, text: string): Promise<void> {
  // In the kit's own place, so that the story leaves the channel too.
  const post = { to: row.place, language: row.language, slot: `huddle:${row.id}` };
  await say(tx, row.workspaceId, { ...post, card: doneCard(row, picked, text) });
  await dropHuddle(tx, row.id);
}

/** Ends those left open; nothing says they were held. */
export async function follow(services: Services, now: number): Promise<void> {
  const before = new Date(now - longestMs);
  const due = await services.store.acrossWorkspaces((tx) => leftOpen(tx, before, batch));
  for (const { workspace, id } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await lockHuddle(tx, id);
      if (row && row.createdAt <= before) await finish(services, tx, row, undefined, words.forgotten[row.language]);
    });
}
