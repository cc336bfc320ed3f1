import type { Action } from '../../src/kernel/card.ts';
import type { Address, ChatAdapter, MessageRef, Receive } from '../../src/kernel/chat.ts';

/** What the platform was told about an event: stored, or "not now" (it then sends the event again). */
export type Told = 'accepted' | 'refused';

/** A message as a person sees it on the platform, read back from what the platform was sent. */
export type Visible = {
  readonly ref: MessageRef;
  /** Whose conversation it is in: the person of the rig. */
  readonly person: string;
  readonly kind: 'message' | 'form' | 'home';
  /** Every word on it as shown, markup resolved, blocks joined by line feeds; the notification text apart. */
  readonly text: string;
  readonly plain: string;
  /** Mentions and links that a client would make of it. */
  readonly active: readonly string[];
  readonly actions: readonly Action[];
  /** The message it stands under, when it stands in a thread. */
  readonly under?: MessageRef;
  /** The name it is signed with, when not the bot's own. */
  readonly face?: string;
  /** Carries the machine-readable mark of generated words. */
  readonly generated: boolean;
};

/** How the platform can fail a call. */
export type Outage = 'busy' | 'closed' | 'unknown' | 'rejected';

/** A platform in a box with two people in it, `ana` and `ben`, and no one else. */
export type ChatRig = {
  readonly platform: string;
  /** Configures, opens and starts an adapter against the box. */
  open(receive: Receive): Promise<ChatAdapter>;
  close(): Promise<void>;
  /** Where the person's direct conversation is. */
  place(person: Person): Address;
  sendText(person: Person, text: string, under?: MessageRef): Promise<Told>;
  press(person: Person, action: Action, on: MessageRef): Promise<Told>;
  choose(person: Person, action: Action, value: string, on: MessageRef): Promise<Told>;
  submit(person: Person, action: Action, values: Readonly<Record<string, string | readonly string[]>>): Promise<Told>;
  command(person: Person, words: string): Promise<Told>;
  arrive(person: Person): Promise<Told>;
  uninstall(): Promise<Told>;
  /** The last event once more, byte for byte, as a platform that did not hear us does. */
  deliverTwice(): Promise<Told>;
  /** The next call of the adapter to the platform fails this way; `busy` asks for two seconds. */
  failNext(outage: Outage): void;
  /** What is visible now, oldest first; removed messages are gone. */
  sent(): readonly Visible[];
};

/** The two people in the box. */
export type Person = 'ana' | 'ben';

/** A rule that a platform cannot be held to, and why. */
export type Skip = { readonly rule: string; readonly reason: string };
