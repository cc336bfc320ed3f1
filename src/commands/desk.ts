import type { OpenStore } from '../db/open.ts';
import type { Store } from '../kernel/db.ts';

/** What an operator's command works with. */
export type Desk = {
  readonly store: Store & Pick<OpenStore, 'backup'>;
  readonly workspace: string;
  readonly words: readonly string[];
  readonly apply: boolean;
  readonly write: (line: string) => void;
  readonly now: number;
};

/** Does one command; answers the exit code. */
export type Command = (desk: Desk) => Promise<number>;
