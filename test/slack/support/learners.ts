import type { FakeSlack, SlackMessage } from '../../support/fake-slack.ts';
import { buttonElement, directMessage, pressed, slash } from './payloads.ts';
import { encode, signed } from './signed.ts';

/** People of a Slack on loopback at the keyboard of the whole product; what is not answered 200 is sent again, as Slack does. */
export type Learners = {
  /** From the first word to the customer's first line; `choice` (scenario:level) rather than what is proposed. */
  begin(user: string, choice?: string): Promise<void>;
  type(user: string, text: string): Promise<void>;
  /** What the person reads, oldest first. */
  read(user: string): readonly SlackMessage[];
  /** The customer's lines to a person. */
  lines(user: string): readonly SlackMessage[];
  /** Milliseconds each request took to be answered 200 at its last try. */
  readonly acks: number[];
  /** How often something had to be sent again. */
  repeats(): number;
};

const patienceMs = 60_000;

/** Sits them down; `url` tells where the product answers now. */
export function sitDown(fake: FakeSlack, url: () => string): Learners {
  const acks: number[] = [];
  let repeats = 0;
  const tell = async (body: Record<string, unknown>): Promise<void> => {
    const { text, type } = encode(body);
    for (;;) {
      const before = performance.now();
      const sent = await fetch(`${url()}/slack/events`, {
        method: 'POST',
        headers: { ...signed(text), 'content-type': type },
        body: text,
      }).catch(() => ({ ok: false }));
      if (sent.ok) return void acks.push(performance.now() - before);
      repeats += 1;
      await wait(50);
    }
  };
  const read = (user: string) => fake.messages.filter(({ channel }) => channel === channelOf(user));
  const lines = (user: string) => read(user).filter(({ body }) => body.username !== undefined);
  const until = async (what: string, holds: () => boolean): Promise<void> => {
    for (const end = performance.now() + patienceMs; !holds(); await wait(20))
      if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain until ${what}.`);
  };
  const press = async (user: string, action: string, choice?: string): Promise<void> => {
    const find = () => read(user).findLast((message) => button(message, action) !== undefined);
    await until(`${user} sees ${action}`, () => find() !== undefined);
    const message = find();
    const value = choice ?? (message && button(message, action)?.value);
    const element = buttonElement({ name: action, ...(value === undefined ? {} : { arg: String(value) }) });
    await tell(pressed(user, channelOf(user), message?.ts ?? '', element));
  };
  return {
    acks,
    read,
    lines,
    repeats: () => repeats,
    begin: async (user, choice) => {
      await tell(slash(user, '', { id: channelOf(user), name: 'directmessage' }));
      await press(user, 'privacy.accept');
      await press(user, 'practice.start', choice);
      await until(`a customer writes to ${user}`, () => lines(user).length > 0);
    },
    type: (user, text) => tell(directMessage(user, text)),
  };
}

function channelOf(user: string): string {
  return `D${user.slice(1)}`;
}

function button({ body }: SlackMessage, action: string): { readonly value?: unknown } | undefined {
  const blocks = (body.blocks ?? []) as { readonly elements?: readonly { action_id?: string; value?: string }[] }[];
  return blocks
    .flatMap(({ elements = [] }) => elements)
    .find(({ action_id: id }) => id?.replace(/:\d+$/, '') === action);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
