import { eq } from 'drizzle-orm';
import type { Tx } from '../kernel/db.ts';
import type { Services } from '../kernel/feature.ts';
import { emptySlot } from '../outbox/store.ts';
import { type PostView, recapCard } from './cards.ts';
import type { Quote } from './kit.ts';
import { allyOf, type Challenge, changeChallenge } from './store.ts';
import { challenge } from './tables.ts';

const slotOf = (id: string): string => `recap:${id}`;

/** Says the recap in its place; one that quotes somebody goes only if they still agree when it is sent. */
export async function sayRecap(
  { say }: Pick<Services, 'say'>,
  tx: Tx,
  row: Challenge,
  view: PostView,
  quote?: Quote,
): Promise<void> {
  if (quote) await changeChallenge(tx, row.id, { quoteId: quote.id });
  await say(tx, row.workspaceId, {
    to: row.place,
    language: row.language,
    slot: slotOf(row.id),
    card: recapCard(view, quote?.card),
    ...(quote ? { agreed: quote.agreed } : {}),
  });
}

/** The challenge whose recap quotes this; read without a lock, since whoever quotes locks the words first. */
async function quoting(tx: Tx, quoteId: string): Promise<Challenge | undefined> {
  const [row] = await tx.select().from(challenge).where(eq(challenge.quoteId, quoteId));
  return row;
}

/** The recap again in the same place, without what it quoted. */
export async function unquote(services: Pick<Services, 'say'>, tx: Tx, quoteId: string): Promise<void> {
  const row = await quoting(tx, quoteId);
  if (!row) return;
  const ally = (await allyOf(tx, row))?.shown ?? null;
  await sayRecap(services, tx, row, { ...row, scenario: null, tally: row.shown, over: true, ally });
}

/** A recap that quotes this and still waits is not sent: its words go now; the one without them follows. */
export async function emptyRecap(tx: Tx, quoteId: string): Promise<void> {
  const row = await quoting(tx, quoteId);
  if (row) await emptySlot(tx, row.place, slotOf(row.id), 'agreed');
}
