import { z } from 'zod/mini';
import type { ChatPerson, Host } from '../../src/kernel/chat.ts';
import type { Place } from './address.ts';
import type { Parsed } from './parse.ts';

type Known = { readonly email: string | undefined; readonly until: number };

const maybe = z.catch(z.optional(z.string()), undefined);
const member = z.object({ email: maybe, userPrincipalName: maybe });

const remembered = 20_000;
const knownMs = 6 * 3_600_000;
const unknownMs = 60_000;
/** An event must be stored before Teams loses patience: the address may come with the next one. */
const patienceMs = 400;

/** Who someone is: what the activity says, and the e-mail address that the roster knows them by. */
export function openPeople(
  ask: (place: Place) => Promise<unknown>,
  { now }: Host,
): (event: Parsed) => Promise<ChatPerson> {
  const cache = new Map<string, Known>();
  const asking = new Map<string, Promise<void>>();
  const learn = (name: string, email: string | undefined, ms: number) => {
    const oldest = cache.keys().next();
    if (cache.size >= remembered && !oldest.done) cache.delete(oldest.value);
    cache.set(name, { email, until: now() + ms });
  };
  const look = async (name: string, place: Place): Promise<void> => {
    try {
      const { email, userPrincipalName } = member.parse(await ask(place));
      learn(name, email || userPrincipalName || undefined, knownMs);
    } catch {
      // Not allowed to read it, or not now: the person is who the activity says.
      learn(name, undefined, unknownMs);
    }
  };
  return async ({ place, person }) => {
    const name = `${place.tenant} ${place.user}`;
    const known = cache.get(name);
    if (known === undefined || known.until <= now()) {
      const asked = asking.get(name) ?? look(name, place).finally(() => asking.delete(name));
      asking.set(name, asked);
      await Promise.race([asked, patience()]);
    }
    const email = cache.get(name)?.email;
    return email === undefined ? person : { ...person, email };
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs).unref();
  });
}
