import { z } from 'zod/mini';
import type { Address, Host } from '../../src/kernel/chat.ts';
import { type Place, readAddress, writeAddress } from './address.ts';

/** Where each person's own conversation with us is; kept, so that what starts in a channel goes on there. */
export type Chats = {
  /** The person's own address; learns it when the place is theirs alone. */
  directOf(place: Place): Promise<Address>;
  learn(place: Place): Promise<Address>;
  known(place: Place): Promise<Place | undefined>;
};

const remembered = 20_000;
const stored = z.string();

/** Opens the memory of conversations over the house's vault. */
export function openChats({ vault, log }: Host): Chats {
  const cache = new Map<string, Address>();
  const remember = (name: string, address: Address) => {
    const oldest = cache.keys().next();
    if (cache.size >= remembered && !oldest.done) cache.delete(oldest.value);
    cache.set(name, address);
  };
  const learn = async (place: Place): Promise<Address> => {
    const name = `${place.tenant} ${place.user}`;
    const address = writeAddress({ ...place, kind: 'personal' });
    if (cache.get(name) === address) return address;
    try {
      const held = await vault.get(place.tenant, keyOf(place));
      if (held !== address) await vault.put(place.tenant, keyOf(place), address);
      remember(name, address);
    } catch {
      // The event itself carries the address: it must not wait for this record.
      log('teams.chat_not_kept', {});
    }
    return address;
  };
  const known = async (place: Place): Promise<Place | undefined> => {
    const name = `${place.tenant} ${place.user}`;
    const held = cache.get(name) ?? stored.safeParse(await vault.get(place.tenant, keyOf(place))).data;
    if (held === undefined) return undefined;
    remember(name, held);
    return readAddress(held);
  };
  return {
    learn,
    known,
    directOf: async (place) => {
      if (place.kind === 'personal') return await learn(place);
      const { conversation: _, ...person } = place;
      return writeAddress((await known(place)) ?? { ...person, kind: 'personal' });
    },
  };
}

function keyOf({ user }: Place): string {
  return `chat:${user}`;
}
