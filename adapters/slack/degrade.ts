import { z } from 'zod/mini';
import type { Host } from '../../src/kernel/chat.ts';
import { remember } from './installs.ts';

/** What a workspace may not have (yet): each is asked for until it is refused once. */
export const luxuries = ['tables', 'charts', 'faces', 'status', 'files'] as const;

/** Something a message can do without. */
export type Luxury = (typeof luxuries)[number];

/** What each workspace has refused, remembered so that it is not tried with every message. */
export type Refused = {
  has(team: string, luxury: Luxury): Promise<boolean>;
  add(team: string, luxury: Luxury): Promise<void>;
};

type Held = { readonly luxury: Luxury; readonly until: number };

const key = 'refused';
/** Slack rolls features out by workspace: asked for again after a week. */
const heldMs = 7 * 86_400_000;
const stored = z.array(z.object({ luxury: z.enum(luxuries), until: z.number() }));

/** Opens the memory of refusals over the house's vault. */
export function openRefused({ vault, log, now }: Host): Refused {
  const cache = new Map<string, readonly Held[]>();
  const load = async (team: string): Promise<readonly Held[]> => {
    const known = cache.get(team);
    if (known !== undefined) return known;
    const text = await vault.get(team, key);
    const held = text === undefined ? [] : (stored.safeParse(JSON.parse(text)).data ?? []);
    remember(cache, team, held);
    return held;
  };
  return {
    has: async (team, luxury) => (await load(team)).some((held) => held.luxury === luxury && held.until > now()),
    add: async (team, luxury) => {
      const others = (await load(team)).filter((held) => held.luxury !== luxury && held.until > now());
      const held = [...others, { luxury, until: now() + heldMs }];
      remember(cache, team, held);
      await vault.put(team, key, JSON.stringify(held));
      log('slack.degraded', { luxury });
    },
  };
}
