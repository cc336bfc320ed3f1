import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { settingsOf } from '../people/store.ts';
import { playable } from '../scenarios/versions.ts';
import { extraCard, postCard } from './cards.ts';
import { type Parts, showPost, viewOf } from './kit.ts';
import { sayRecap } from './recap.ts';
import { decide, factsOf } from './rules.ts';
import {
  allyOf,
  changeChallenge,
  dueChallenges,
  join as enter,
  leave as exit,
  lockChallenge,
  playedIn,
} from './store.ts';
import { words } from './words.ts';

/** One click from the post: the rest happens in the person's own conversation, and nothing shows in the channel. */
export async function join(services: Services, incoming: Incoming, parts: Parts, id: string): Promise<void> {
  const { tx, member, now } = incoming;
  const row = looksLikeId(id) ? await lockChallenge(tx, id) : undefined;
  if (row?.status !== 'open' || row.endsAt.getTime() <= now) throw new Refusal(words.notOpen);
  const language = languageOf(incoming);
  const open = row.scenarioId !== null && (await playable(tx, parts.library, member.workspace)).has(row.scenarioId);
  const action = open ? { name: 'practice.start', arg: `${row.scenarioId}:1` } : { name: 'practice.menu' };
  const start = { label: words.start[language], action, tone: 'primary' } as const;
  if (!member.enrolled) {
    const { contact } = await settingsOf(tx, member.workspace);
    const ask = { label: words.askToJoin[language], action: { name: 'support.ask' } };
    const card = plainCard(words.welcome(contact)[language], 'challenge_welcome', [start, ask]);
    await tell(services, incoming, { card });
    return;
  }
  await enter(tx, row, member.id, new Date(now));
  const leave = { label: words.leave[language], action: { name: 'challenge.leave', arg: row.id } };
  await tell(services, incoming, { card: plainCard(words.joined[language], 'challenge_joined', [start, leave]) });
}

/** Leaving says nothing to anyone else. */
export async function leave(services: Services, incoming: Incoming, id: string): Promise<void> {
  if (!looksLikeId(id)) throw new Refusal(words.notOpen);
  await exit(incoming.tx, id, incoming.member.id, new Date(incoming.now));
  await tell(services, incoming, { card: plainCard(words.left[languageOf(incoming)], 'challenge_left') });
}

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

const batch = 200;
/** A challenge is looked at this often, in ms, and at its end. */
const lookEveryMs = 15 * 60_000;

/** Brings posts up to date, says what is to be said, ends what is over; the row, locked, says what was done. */
export async function follow(services: Services, parts: Parts, now: number): Promise<void> {
  const due = await services.store.acrossWorkspaces((tx) => dueChallenges(tx, new Date(now), batch));
  for (const { workspace, id } of due)
    await services.store.inWorkspace(workspace, async (tx) => {
      const row = await lockChallenge(tx, id);
      if (row?.status !== 'open' || !row.lookAt || row.lookAt.getTime() > now) return;
      const state = {
        ...row,
        endsAt: row.endsAt.getTime(),
        shownAt: row.shownAt?.getTime() ?? 0,
        extraAt: later(row.extraAt?.getTime() ?? null, await parts.posted(tx, row.place)),
      };
      const move = decide(state, factsOf(await playedIn(tx, row)), now);
      const at = new Date(now);
      await changeChallenge(tx, id, {
        shown: move.tally,
        lookAt: new Date(Math.min(now + lookEveryMs, Math.max(state.endsAt, now + 1))),
        ...(move.edit ? { shownAt: at } : {}),
        ...(move.extra === null ? {} : { milestone: move.extra, extraAt: at }),
        ...(move.end ? { status: 'over' as const, lookAt: null } : {}),
      });
      const ally = await allyOf(tx, row);
      const view = await viewOf(tx, parts, row, move.tally, move.end, ally);
      const post = { to: row.place, language: row.language, thread: `challenge:${id}` };
      if (move.edit) await services.say(tx, workspace, { ...post, slot: `challenge:${id}`, card: postCard(view) });
      // The other team's post adds up both: it follows, at our pace.
      if (move.edit && ally?.status === 'open' && ally.shown) await showPost(services, tx, parts, ally);
      if (move.extra !== null) await services.say(tx, workspace, { ...post, card: extraCard(view, move.extra) });
      if (move.end) await sayRecap(services, tx, row, view, await parts.quote(tx, row, now));
    });
}
