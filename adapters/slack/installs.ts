import { z } from 'zod/mini';
import type { Host } from '../../src/kernel/chat.ts';

/** What we keep of an installation: enough to write, nothing about who installed. */
const install = z.object({ token: z.string(), botUserId: z.optional(z.string()), scopes: z.string(), at: z.number() });

/** An installation of the app in a workspace. */
export type Install = z.infer<typeof install>;

/** The installations, kept encrypted by the house, remembered here so that no request waits for them. */
export type Installs = {
  /** The workspace's token, or undefined when it has none that works. */
  token(team: string): Promise<string | undefined>;
  store(team: string, made: Omit<Install, 'at'>): Promise<void>;
  /** Forgets everything about a workspace, unless it was installed again after it went. */
  remove(team: string, goneAt: number): Promise<boolean>;
  /** The token was refused: not used again until the workspace has another, or for ten minutes. */
  refused(team: string, token: string): void;
};

type Known = { readonly made: Install | undefined; readonly until: number };

const key = 'install';
const knownMs = 5 * 60_000;
const unknownMs = 5000;
const refusedMs = 10 * 60_000;
const most = 10_000;

/** Opens the installations of many workspaces, or of the one whose token the environment gives. */
export function openInstalls({ vault, now }: Host, single: string | undefined): Installs {
  const cache = new Map<string, Known>();
  const bad = new Map<string, { readonly token: string; readonly until: number }>();
  const find = async (team: string): Promise<Install | undefined> => {
    const known = cache.get(team);
    if (known !== undefined && known.until > now()) return known.made;
    const stored = await vault.get(team, key);
    const made = stored === undefined ? undefined : install.parse(JSON.parse(stored));
    remember(cache, team, { made, until: now() + (made === undefined ? unknownMs : knownMs) });
    return made;
  };
  return {
    token: async (team) => {
      const token = single ?? (await find(team))?.token;
      const refused = bad.get(team);
      return refused !== undefined && refused.token === token && refused.until > now() ? undefined : token;
    },
    store: async (team, made) => {
      const whole = { ...made, at: now() };
      await vault.put(team, key, JSON.stringify(whole));
      bad.delete(team);
      remember(cache, team, { made: whole, until: now() + knownMs });
    },
    remove: async (team, goneAt) => {
      cache.delete(team);
      const made = await find(team);
      // The news of an uninstallation can come after a new installation: it is about the old one.
      if (made !== undefined && made.at > goneAt + 1000) return false;
      await vault.remove(team);
      cache.delete(team);
      return true;
    },
    refused: (team, token) => {
      cache.delete(team);
      remember(bad, team, { token, until: now() + refusedMs });
    },
  };
}

/** Sets the newest and drops the oldest, so that memory stays bounded. */
export function remember<T>(map: Map<string, T>, name: string, value: T): void {
  map.delete(name);
  map.set(name, value);
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
