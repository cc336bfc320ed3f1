import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Agreed } from '../kernel/chat.ts';
import type { Agreement, ConsentEntry } from '../kernel/consent.ts';
import type { Tx } from '../kernel/db.ts';
import type { Language } from '../kernel/words.ts';
import { digestOf } from './audit.ts';
import { consent } from './tables.ts';

/** Longest an agreement to share lasts unless the person said less, in ms: 90 days. */
export const longestConsentMs = 90 * 24 * 3600_000;

/** Whether this very text may go to this audience now: the last word of the person holds, and an agreement ends by itself. */
export function mayShare(history: readonly ConsentEntry[], excerpt: string, audience: string, now: number): boolean {
  const last = [...history]
    .filter((entry) => entry.at <= now)
    .sort((a, b) => a.at - b.at)
    .at(-1);
  if (last?.kind !== 'given') return false;
  return (
    last.audience === audience &&
    last.excerptHash === digestOf(excerpt) &&
    last.expiresAt !== null &&
    now < last.expiresAt
  );
}

/** Writes down an agreement. */
export async function agree(tx: Tx, workspaceId: string, agreement: Agreement): Promise<void> {
  const { person, purpose, item, excerpt, audience, textVersion, language, channel, at, expiresAt } = agreement;
  await tx.insert(consent).values({
    workspaceId,
    id: randomUUID(),
    person: digestOf(workspaceId, person),
    kind: 'given',
    purpose,
    item,
    excerptHash: digestOf(excerpt),
    audience,
    textVersion,
    language,
    channel,
    at: new Date(at),
    expiresAt: new Date(Math.min(expiresAt, at + longestConsentMs)),
  });
}

/** Writes down a withdrawal: the person's last word about this item. */
export async function withdraw(
  tx: Tx,
  workspaceId: string,
  person: string,
  item: string,
  channel: string,
  language: Language,
  at: number,
): Promise<void> {
  await tx.insert(consent).values({
    workspaceId,
    id: randomUUID(),
    person: digestOf(workspaceId, person),
    kind: 'withdrawn',
    purpose: 'replay',
    item,
    excerptHash: '',
    audience: '',
    textVersion: '',
    language,
    channel,
    at: new Date(at),
  });
}

/** The ledger about one item of one person; read it at the moment of sending. */
export async function historyOf(
  tx: Tx,
  workspaceId: string,
  person: string,
  item: string,
): Promise<readonly ConsentEntry[]> {
  const rows = await tx
    .select()
    .from(consent)
    .where(and(eq(consent.person, digestOf(workspaceId, person)), eq(consent.item, item)))
    .orderBy(asc(consent.at));
  return rows.map(({ kind, excerptHash, audience, at, expiresAt }) => ({
    kind,
    excerptHash,
    audience,
    at: at.getTime(),
    expiresAt: expiresAt?.getTime() ?? null,
  }));
}

/** Whether an agreement still holds for this very text, asked of the ledger at the moment of sending. */
export const stillAgreed = async (
  tx: Tx,
  workspaceId: string,
  { person, item, audience }: Agreed,
  text: string,
  now: number,
): Promise<boolean> => mayShare(await historyOf(tx, workspaceId, person, item), text, audience, now);
