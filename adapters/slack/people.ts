import { z } from 'zod/mini';
import type { ChatPerson, Host } from '../../src/kernel/chat.ts';
import type { Language } from '../../src/kernel/words.ts';
import { remember } from './installs.ts';
import type { Actor } from './reading.ts';
import type { AsWorkspace } from './workspace.ts';

type Known = { readonly person: ChatPerson; readonly until: number };

const maybe = z.optional(z.nullable(z.string()));
const profile = z.object({
  user: z.object({
    real_name: maybe,
    locale: maybe,
    tz: maybe,
    profile: z.optional(z.object({ real_name: maybe, display_name: maybe, email: maybe })),
  }),
});

const knownMs = 6 * 3_600_000;
const unknownMs = 60_000;
/** An event must be stored before Slack loses patience: who it is may come with the next one. */
const patienceMs = 400;

/** Who someone is, as far as Slack lets us read it, without ever holding up their words. */
export function openPeople(as: AsWorkspace, { now }: Host): (actor: Actor) => Promise<ChatPerson> {
  const cache = new Map<string, Known>();
  const asking = new Map<string, Promise<void>>();
  return async ({ team, user }) => {
    const name = `${team}:${user}`;
    const bare: ChatPerson = { platform: 'slack', tenant: team, id: user };
    const known = cache.get(name);
    if (known !== undefined && known.until > now()) return known.person;
    if (team === user) return bare;
    const asked =
      asking.get(name) ?? ask(as, bare, (person, ms) => remember(cache, name, { person, until: now() + ms }));
    asking.set(name, asked);
    await Promise.race([asked, patience()]);
    if (cache.has(name)) asking.delete(name);
    return cache.get(name)?.person ?? bare;
  };
}

async function ask(as: AsWorkspace, bare: ChatPerson, learn: (person: ChatPerson, ms: number) => void): Promise<void> {
  try {
    const { user } = profile.parse(await as(bare.tenant, 'users.info', { user: bare.id, include_locale: true }));
    const name = user.profile?.display_name || user.profile?.real_name || user.real_name;
    const language = languageOf(user.locale);
    learn(
      {
        ...bare,
        ...(name ? { name } : {}),
        ...(user.profile?.email ? { email: user.profile.email } : {}),
        ...(language ? { language } : {}),
        ...(user.tz ? { timeZone: user.tz } : {}),
      },
      knownMs,
    );
  } catch {
    // Not allowed to read it, or not now: the person can tell us themselves.
    learn(bare, unknownMs);
  }
}

function languageOf(locale: string | null | undefined): Language | undefined {
  if (locale?.startsWith('fr')) return 'fr';
  return locale?.startsWith('en') ? 'en' : undefined;
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, patienceMs).unref();
  });
}
