import type { ChatPerson, Receive } from '../../src/kernel/chat.ts';
import type { Chats } from './chats.ts';
import type { Parsed } from './parse.ts';

/** Hands an event over; resolves once it is stored. */
export type Accept = (event: Parsed) => Promise<void>;

/** Opens the way in. */
export function accepter(
  who: (event: Parsed) => Promise<ChatPerson>,
  chats: Chats,
  elsewhere: (event: Parsed, person: ChatPerson) => void,
  receive: () => Receive,
): Accept {
  return async (event) => {
    const [person, direct] = await Promise.all([who(event), chats.directOf(event.place)]);
    const inbound = event.inbound(person, direct);
    await receive()(inbound);
    if (inbound.kind === 'said' && inbound.shared) elsewhere(event, person);
  };
}
