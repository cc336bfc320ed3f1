import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Action, Card } from './card.ts';
import type { Form } from './form.ts';
import type { Language } from './words.ts';

/** A place to write to, self-contained so that we can write first after a restart: `platform:…`. */
export type Address = string;

/** The platform's own name of a message, given back to update it or to answer under it. */
export type MessageRef = string;

/** Who a platform says someone is; `tenant` is its workspace or organisation. Optional fields are what the platform lets us read. */
export type ChatPerson = {
  readonly platform: string;
  readonly tenant: string;
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly language?: Language;
  readonly timeZone?: string;
};

/** A text file somebody dropped; `unread` when its text could not be had: too big for a chat, or kept from us. */
export type DroppedText = { readonly name: string; readonly text: string; readonly unread?: true };

/** What happened: a line typed, a button pressed, a command, a form sent, someone came, someone left. */
export type InboundContent =
  | {
      readonly kind: 'said';
      readonly text: string;
      readonly files?: readonly DroppedText[];
    }
  | { readonly kind: 'pressed'; readonly action: Action; readonly value?: string }
  | { readonly kind: 'commanded'; readonly text: string }
  | {
      readonly kind: 'submitted';
      readonly action: Action;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly kind: 'arrived' }
  | { readonly kind: 'opened_home' }
  | { readonly kind: 'left' }
  | { readonly kind: 'uninstalled' };

/** One event of a platform; `key` is its delivery id, the same when it is sent again; `at` is ISO UTC. */
export type Inbound = {
  readonly key: string;
  readonly at: string;
  readonly from: ChatPerson;
  /** Where the answer goes. */
  readonly place: Address;
  /** A channel others read, where a practice never happens. */
  readonly shared?: true;
  /** The channel a command was typed in front of, when only its author sees it and the answer. */
  readonly near?: Address;
  /** The channel we are in where it happened: one address for everybody and every thread there, and its name when the platform tells. */
  readonly channel?: { readonly at: Address; readonly name?: string };
  /** The person's own place to write to first, when it is not `place`. */
  readonly direct?: Address;
  /** The message it was typed under (a thread) or pressed on. */
  readonly under?: MessageRef;
  /** Opaque right to open a form at once, short-lived. */
  readonly trigger?: string;
} & InboundContent;

/** The face of a simulated customer; always labelled as AI by the renderer. */
export type PersonaFace = { readonly name: string; readonly emoji: string; readonly label: string };

/** What a message holds. */
export type OutboundContent =
  | { readonly card: Card }
  | { readonly form: Form; readonly trigger?: string }
  | { readonly home: Card }
  | { readonly typing: true }
  | { readonly remove: true };

/** An agreement in the ledger: whose, about what, for whom; `words` when it is about those of the card's words only. */
export type Agreed = {
  readonly person: string;
  readonly item: string;
  readonly audience: string;
  readonly words?: string;
};

/** A message of ours. `thread` groups messages, its first one is the root; `slot` names a message that a later one with the same slot replaces. */
export type Outbound = {
  readonly to: Address;
  readonly as?: PersonaFace;
  /** Written by a model or an authored persona: carries the machine-readable mark. */
  readonly generated?: true;
  readonly language: Language;
  /** Whose conversation it belongs to (person id), so that it is shown and forgotten with them. */
  readonly person?: string;
  readonly thread?: string;
  readonly slot?: string;
  /** We begin, nobody asked: it goes before `until` (ms since the epoch) or not at all, and a stop takes back what the same one (`by`) has waiting. */
  readonly begun?: { readonly by: string; readonly until: number };
  /** The agreement a card stands on, asked for again at the moment of sending: without it nothing goes. */
  readonly agreed?: Agreed;
} & OutboundContent;

/** An outbound message with its logical thread and slot resolved to messages already delivered; `id` is stable over retries. */
export type Delivery = Outbound & {
  readonly id: string;
  readonly replaces?: MessageRef;
  readonly under?: MessageRef;
  /** An earlier attempt may have arrived before we knew: look for `id` first where the platform allows it, to keep it or, in a removal, to remove it. */
  readonly again?: true;
};

/** Accepts an event durably: resolves once it is stored, so only then is the platform told OK. */
export type Receive = (inbound: Inbound) => Promise<void>;

/** A chat platform behind the seam. `deliver` throws DeliveryError. */
export type ChatAdapter = {
  readonly platform: string;
  /** How long people type one thought in several messages, in ms; a reply waits that long for the next line. */
  readonly quietMs: number;
  /** Least time between two messages to one address, in ms; short bursts of three pass. */
  readonly paceMs: number;
  /** Mounted on the shared server; answers whether it took the request. */
  readonly http?: (request: IncomingMessage, response: ServerResponse) => boolean;
  start(receive: Receive): Promise<void>;
  deliver(message: Delivery): Promise<MessageRef>;
  stop(): Promise<void>;
};

/** Small encrypted records an adapter keeps (installations, degradations), by tenant and key. */
export type Vault = {
  get(tenant: string, key: string): Promise<string | undefined>;
  put(tenant: string, key: string, value: string): Promise<void>;
  remove(tenant: string, key?: string): Promise<void>;
};

/** What the house lends an adapter. */
export type Host = {
  readonly vault: Vault;
  readonly log: (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;
  readonly now: () => number;
  readonly production: boolean;
  /** Resolves when nothing received so far still waits to be answered or delivered. */
  readonly settled: () => Promise<void>;
};

/** The environment, read once. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What an adapter makes of the environment: nothing set, mistakes by variable name with what to do, or ready to open. */
export type Configured =
  | { readonly state: 'off' }
  | { readonly state: 'wrong'; readonly mistakes: readonly string[] }
  | { readonly state: 'on'; open(host: Host): Promise<ChatAdapter> };

/** What `adapters/<platform>/adapter.ts` exports as `configure`. */
export type Configure = (env: Env) => Configured;
