import type { ChatAdapter, Delivery, Inbound, OutboundContent, Receive } from '../../src/kernel/chat.ts';
import type { ChatRig, Person, Visible } from './chat-rig.ts';

/** An adapter open in a box, and what it handed over. */
export type World = {
  readonly rig: ChatRig;
  readonly adapter: ChatAdapter;
  readonly got: Inbound[];
  /** Replaces what happens when an event is handed over; by default it is recorded. */
  receive: Receive;
  deliver(person: Person, content: OutboundContent, more?: Partial<Delivery>): Promise<string>;
  visible(person: Person): readonly Visible[];
};

/** A rule of the contract, checked in a world of its own. */
export type Rule = readonly [name: string, check: (world: World) => Promise<void>];

/** Opens the box and an adapter on it. */
export async function settle(rig: ChatRig): Promise<World> {
  const got: Inbound[] = [];
  let count = 0;
  const world = { rig, got, receive: (event: Inbound) => Promise.resolve(void got.push(event)) };
  const adapter = await rig.open((event) => world.receive(event));
  return Object.assign(world, {
    adapter,
    deliver: (person: Person, content: OutboundContent, more: Partial<Delivery> = {}) => {
      count += 1;
      return adapter.deliver({
        id: `d${count}`,
        to: rig.place(person),
        language: 'en',
        ...more,
        ...content,
      } as Delivery);
    },
    visible: (person: Person) => rig.sent().filter((message) => message.person === person),
  });
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
