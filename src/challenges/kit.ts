import type { Card } from '../kernel/card.ts';
import type { Agreed } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import type { Literacy, Services } from '../kernel/feature.ts';
import { known, type Library } from '../scenarios/versions.ts';
import { type PostView, postCard } from './cards.ts';
import type { Tally } from './rules.ts';
import { allyOf, type Challenge } from './store.ts';

/** What challenges are handed: the library, how an override is written down, and the five minutes on AI. */
export type Parts = {
  readonly library: Library;
  readonly audit: (
    tx: Tx,
    workspace: string,
    entry: { actor: string; action: string; subject?: string; details?: Readonly<Record<string, string | number>> },
    at: Date,
  ) => Promise<void>;
  readonly digest: (...of: readonly string[]) => string;
  readonly literacy: Literacy;
  /** When something else of ours was last posted in a channel, in ms: an extra post waits a week after it too. */
  readonly posted: (tx: Tx, place: string) => Promise<number | null>;
  /** What one member of the team agreed to be quoted with in the recap, if anyone did. */
  readonly quote: (tx: Tx, challenge: Pick<Challenge, 'id' | 'place'>, now: number) => Promise<Quote | undefined>;
};

/** Words for a recap, as they look, on the agreement they stand on. */
export type Quote = { readonly id: string; readonly card: Card; readonly agreed: Agreed };

/** A challenge as its channel sees it. */
export async function viewOf(
  tx: Tx,
  { library }: Parts,
  row: Challenge,
  tally: Tally,
  over: boolean,
  ally?: Challenge,
): Promise<PostView> {
  const scenario = row.scenarioId ? await known(tx, library, row.workspaceId, row.scenarioId) : undefined;
  return { ...row, scenario: scenario?.title[row.language] ?? null, tally, over, ally: ally?.shown ?? null };
}

/** Shows an open challenge's post as it stands, in its place. */
export async function showPost({ say }: Services, tx: Tx, parts: Parts, row: Challenge): Promise<void> {
  const name = `challenge:${row.id}`;
  const card = postCard(await viewOf(tx, parts, row, row.shown, false, await allyOf(tx, row)));
  await say(tx, row.workspaceId, { to: row.place, language: row.language, thread: name, slot: name, card });
}
