import type { FakeTeams, TeamsMessage } from '../../support/fake-teams.ts';
import { executed, installed, type Posted, typed } from './activities.ts';
import { post } from './house.ts';
import { readCard } from './read-card.ts';

/** People of a Teams on loopback at the keyboard of the whole product; what is not answered 200 is sent again. */
export type Learners = {
  /** From the installation to the customer's first line; `choice` (scenario:level) rather than what is proposed. */
  begin(user: string, choice?: string): Promise<void>;
  type(user: string, text: string): Promise<void>;
  /** The customer's lines to a person. */
  lines(user: string): readonly TeamsMessage[];
  /** Milliseconds each request took to be answered 200 at its last try. */
  readonly acks: number[];
};

const patienceMs = 60_000;

/** Sits them down; `url` tells where the product answers now. */
export async function sitDown(fake: FakeTeams, url: () => string): Promise<Learners> {
  const token = await fake.sign();
  const acks: number[] = [];
  const tell = async (body: Posted): Promise<void> => {
    for (;;) {
      const before = performance.now();
      const sent = await post(`${url()}/api/messages`, body, token).catch(() => ({ ok: false }));
      if (sent.ok) return void acks.push(performance.now() - before);
      await wait(50);
    }
  };
  const read = (user: string) => fake.messages.filter(({ conversation }) => conversation === `a:29:${user}`);
  const lines = (user: string) =>
    read(user).filter(({ activity }) => JSON.stringify(activity.entities ?? '').includes('AIGeneratedContent'));
  const until = async (what: string, holds: () => boolean): Promise<void> => {
    for (const end = performance.now() + patienceMs; !holds(); await wait(20))
      if (performance.now() > end) throw new Error(`Waited ${patienceMs} ms in vain until ${what}.`);
  };
  const press = async (user: string, verb: string, choice?: string): Promise<void> => {
    const buttonOf = (message: TeamsMessage) => readCard(cardIn(message)).buttons.find((one) => one.verb === verb);
    const find = () => read(user).findLast((message) => buttonOf(message) !== undefined);
    await until(`${user} sees ${verb}`, () => find() !== undefined);
    const message = find();
    const data = message && buttonOf(message)?.data;
    await tell(
      executed(fake, { user }, message?.id ?? '', verb, { ...data, ...(choice === undefined ? {} : { arg: choice }) }),
    );
  };
  return {
    acks,
    lines,
    begin: async (user, choice) => {
      await tell(installed(fake, user, 'add'));
      await press(user, 'privacy.accept');
      await press(user, 'practice.start', choice);
      await until(`a customer writes to ${user}`, () => lines(user).length > 0);
    },
    type: (user, text) => tell(typed(fake, user, text)),
  };
}

function cardIn({ activity }: TeamsMessage): unknown {
  const [attachment] = (activity.attachments ?? []) as { content: unknown }[];
  return attachment?.content ?? {};
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
