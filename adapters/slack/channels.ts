import { z } from 'zod/mini';
import type { Address, Host } from '../../src/kernel/chat.ts';
import { DeliveryError } from '../../src/kernel/refusal.ts';
import { readAddress } from './address.ts';
import { remember } from './installs.ts';
import type { AsWorkspace } from './workspace.ts';

/** Which channel is whose: opening one costs a call of a slow tier, so each is opened once in its life. */
export type Channels = {
  /** Learnt from an event, at no cost. */
  learn(team: string, user: string, channel: string): void;
  /** What was learnt of a person's channel is no longer true. */
  forget(address: Address): Promise<boolean>;
  channelOf(address: Address): Promise<{ readonly team: string; readonly channel: string }>;
  userOf(address: Address): Promise<{ readonly team: string; readonly user: string }>;
};

const opened = z.object({ channel: z.object({ id: z.string() }) });
const described = z.object({ channel: z.object({ user: z.string() }) });

/** Opens the channels over the house's vault. */
export function openChannels(as: AsWorkspace, { vault }: Host): Channels {
  const byUser = new Map<string, string>();
  const byChannel = new Map<string, string>();
  const learn = (team: string, user: string, channel: string) => {
    remember(byUser, `${team}:${user}`, channel);
    remember(byChannel, `${team}:${channel}`, user);
  };
  return {
    learn,
    forget: async (address) => {
      const place = read(address);
      if (!('user' in place)) return false;
      byUser.delete(`${place.team}:${place.user}`);
      await vault.remove(place.team, `dm:${place.user}`);
      return true;
    },
    channelOf: async (address) => {
      const place = read(address);
      if ('channel' in place) return place;
      const { team, user } = place;
      const known = byUser.get(`${team}:${user}`) ?? (await vault.get(team, `dm:${user}`));
      if (known !== undefined) {
        learn(team, user, known);
        return { team, channel: known };
      }
      const { channel } = opened.parse(await as(team, 'conversations.open', { users: user }));
      await vault.put(team, `dm:${user}`, channel.id);
      learn(team, user, channel.id);
      return { team, channel: channel.id };
    },
    userOf: async (address) => {
      const place = read(address);
      if ('user' in place) return place;
      const { team, channel } = place;
      const known = byChannel.get(`${team}:${channel}`);
      if (known !== undefined) return { team, user: known };
      const { user } = described.parse(await as(team, 'conversations.info', { channel })).channel;
      learn(team, user, channel);
      return { team, user };
    },
  };
}

function read(address: Address) {
  const place = readAddress(address);
  if (place === undefined)
    throw new DeliveryError({ kind: 'rejected', reason: 'not a slack address' }, 'slack address not understood');
  return place;
}
