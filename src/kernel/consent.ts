import type { Tx } from './db.ts';
import type { Language } from './words.ts';

/** What a person agrees to: this text, for this audience, until then. */
export type Agreement = {
  readonly person: string;
  readonly purpose: 'replay' | 'testimonial' | 'coach' | 'recap';
  /** What it is about, for example a practice id or a testimonial id. */
  readonly item: string;
  /** The exact text shown before agreeing. */
  readonly excerpt: string;
  readonly audience: string;
  readonly textVersion: string;
  readonly language: Language;
  readonly channel: string;
  readonly at: number;
  readonly expiresAt: number;
};

/** An entry of the ledger, as the rule reads it. */
export type ConsentEntry = {
  readonly kind: 'given' | 'withdrawn';
  readonly excerptHash: string;
  readonly audience: string;
  readonly at: number;
  readonly expiresAt: number | null;
};

/** The consent ledger, handed over by the composition to whoever shares something. */
export type ConsentLedger = {
  agree(tx: Tx, workspace: string, agreement: Agreement): Promise<void>;
  withdraw(
    tx: Tx,
    workspace: string,
    person: string,
    item: string,
    channel: string,
    language: Language,
    at: number,
  ): Promise<void>;
  historyOf(tx: Tx, workspace: string, person: string, item: string): Promise<readonly ConsentEntry[]>;
  mayShare(history: readonly ConsentEntry[], excerpt: string, audience: string, now: number): boolean;
};
