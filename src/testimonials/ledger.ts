import type { Tx } from '../kernel/db.ts';
import type { Language } from '../kernel/words.ts';

/** The consent ledger as testimonials need it; handed over by the composition. */
export type Ledger = {
  agree(
    tx: Tx,
    workspace: string,
    agreement: {
      readonly person: string;
      readonly purpose: 'replay' | 'testimonial' | 'recap';
      readonly item: string;
      readonly excerpt: string;
      readonly audience: string;
      readonly textVersion: string;
      readonly language: Language;
      readonly channel: string;
      readonly at: number;
      readonly expiresAt: number;
    },
  ): Promise<void>;
  withdraw(
    tx: Tx,
    workspace: string,
    person: string,
    item: string,
    channel: string,
    language: Language,
    at: number,
  ): Promise<void>;
};
