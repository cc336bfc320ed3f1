import type { SQL } from 'drizzle-orm';
import type { Action } from './card.ts';
import type { Inbound, Outbound } from './chat.ts';
import type { Clock, Random } from './clock.ts';
import type { Statement, Store, Tx } from './db.ts';
import type { JobHandler, Jobs, QueueSpec } from './jobs.ts';
import type { Model } from './model.ts';
import type { Language, Pair } from './words.ts';

/** One JSON line: a static message and fields, never a person's words. */
export type Log = (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;

/** Says messages, in this order, inside the transaction: they are stored beside the state change and delivered after the commit. */
export type Say = (tx: Tx, workspace: string, ...messages: readonly Outbound[]) => Promise<void>;

/** The same as some of a transaction's last statements. */
export type Saying = (tx: Tx, workspace: string, ...messages: readonly Outbound[]) => readonly Statement[];

/** What every feature is handed. */
export type Services = {
  readonly store: Store;
  readonly jobs: Jobs;
  readonly say: Say;
  readonly saying: Saying;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** Absent: rules and authored lines. */
  readonly model?: Model;
};

/** A person as the house knows them, once the platform's identity is resolved. */
export type Member = {
  readonly id: string;
  readonly workspace: string;
  readonly language: Language | null;
  readonly timeZone: string;
  readonly roles: readonly string[];
  /** On the roster; false for someone met in chat only. */
  readonly enrolled: boolean;
};

/** What a feature sees of an inbound event: the person, the transaction it is stored in, and the event. */
export type Incoming = {
  readonly tx: Tx;
  readonly member: Member;
  readonly event: Inbound;
  readonly now: number;
  /** By feature name, what each `knows` of the sender; empty for somebody just met. */
  readonly known?: Readonly<Record<string, unknown>> | undefined;
};

/** An event of which nobody may remember who sent it: no person, no role, no delivery id; what it does must be harmless when it comes twice. */
export type Unnamed = { readonly tx: Tx; readonly workspace: string; readonly event: Inbound; readonly now: number };

/** Whether somebody who accompanies others has had the five minutes on AI. If not, they are offered at once, and `then`, as if pressed here, goes on after them. */
export type Literacy = (services: Services, incoming: Incoming, then: Action) => Promise<boolean>;

/** Rows the law keeps after an erasure, told to the person with the end date (ISO). */
export type Kept = { readonly table: string; readonly until: string; readonly why: Pair };

/** What a person may see and have forgotten of one feature. `tables` are the ones it answers for; a test finds those nobody does. */
export type Personal = {
  readonly tables: readonly string[];
  /** Table name → rows about this person. */
  show(tx: Tx, person: string): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** Erases what the person's own row does not take with it; answers what the law keeps. */
  forget(tx: Tx, member: Pick<Member, 'id' | 'workspace'>, now: number): Promise<readonly Kept[]>;
};

/** Rows of one class of data that have an end. `purge` deletes at most `limit` rows older than `before` and answers how many; `count` tells how many it would. */
export type Retention = {
  readonly name: string;
  /** The day rows older than this go, for a workspace whose settings may change it. */
  readonly before: (now: number, months?: number) => Date;
  readonly count: (tx: Tx, before: Date) => Promise<number>;
  readonly purge: (tx: Tx, before: Date, limit: number) => Promise<number>;
};

/** A feature folder's way into the house; deleting it is deleting its folder and its line in features.ts. */
export type Feature = {
  readonly name: string;
  /** One value about the sender of every event, read with their arrival rather than by a question of its own. */
  readonly knows?: (person: SQL, platform: SQL) => SQL;
  /** Takes an event or leaves it to the next feature; runs inside the accepting transaction, so nothing slow. */
  readonly receive?: (services: Services, incoming: Incoming) => Promise<boolean>;
  /** Takes an event before anyone is identified, when its sender must stay unknown. */
  readonly unnamed?: (services: Services, unnamed: Unnamed) => Promise<boolean>;
  readonly queues?: readonly QueueSpec[];
  readonly jobs?: (services: Services) => Readonly<Record<string, JobHandler>>;
  /** Looked at every minute: turns what is due into jobs. */
  readonly due?: (services: Services, now: number) => Promise<void>;
  readonly personal?: Personal;
  readonly retention?: readonly Retention[];
};
