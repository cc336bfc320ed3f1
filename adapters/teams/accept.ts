import type { ChatPerson, Receive } from '../../src/kernel/chat.ts';
import type { Chats } from './chats.ts';
import type { ReadFiles } from './dropped.ts';
import type { Parsed } from './parse.ts';

/** Hands an event over; resolves once it is stored. */
export type Accept = (event: Parsed) => Promise<void>;

/** Opens the way in. */
export function accepter(
  who: (event: Parsed) => Promise<ChatPerson>,
  chats: Chats,
  readFiles: ReadFiles,
  elsewhere: (event: Parsed, person: ChatPerson) => void,
  receive: () => Receive,
): Accept {
  return async (event) => {
    const [person, direct, files] = await Promise.all([
      who(event),
      chats.directOf(event.place),
      readFiles(event.files ?? []),
    ]);
    const inbound = event.inbound(person, direct);
    await receive()(inbound.kind === 'said' && files.length > 0 ? { ...inbound, files } : inbound);
    if (inbound.kind === 'said' && inbound.shared) elsewhere(event, person);
  };
}
