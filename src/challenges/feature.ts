import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { allied, alone, invite, invited } from './ally.ts';
import type { Parts } from './kit.ts';
import { askReason, begin, confirm, drop, edit, filled, reasoned } from './launch.ts';
import { stop } from './running.ts';
import { follow, join, leave } from './take-part.ts';

/** A challenge and the word another team's ambassador handed over. */
const allies = /^(?:challenge|defi) ([0-9a-f]{6})$/u;
const asked = new Set(['challenge', 'defi', 'lancer un defi', 'launch a challenge']);

/** Team challenges: launched by ambassadors in a channel, played in private, told in figures of five people or more. */
export const challengesFeature = (parts: Parts): Feature => ({
  name: 'challenges',
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        return typed(services, incoming, parts, fold(event.text));
      case 'pressed':
        return pressed(services, incoming, parts, event.action.name, event.action.arg ?? '');
      case 'submitted':
        switch (event.action.name) {
          case 'challenge.form':
            await filled(services, incoming, parts, event.action.arg ?? '', event.values);
            return true;
          case 'challenge.reason':
            await reasoned(services, incoming, parts, event.action.arg ?? '', event.values);
            return true;
          default:
            return false;
        }
      default:
        return false;
    }
  },
  due: (services, now) => follow(services, parts, now),
});

async function typed(services: Services, incoming: Incoming, parts: Parts, folded: string): Promise<boolean> {
  const code = allies.exec(folded)?.[1];
  if (code) await invited(services, incoming, code);
  else if (asked.has(folded)) await begin(services, incoming, parts);
  else return false;
  return true;
}

async function pressed(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  name: string,
  arg: string,
): Promise<boolean> {
  switch (name) {
    case 'challenge.launch':
      await begin(services, incoming, parts);
      return true;
    case 'challenge.form':
      await edit(services, incoming, parts, arg);
      return true;
    case 'challenge.reason':
      await askReason(services, incoming, arg);
      return true;
    case 'challenge.confirm':
      await confirm(services, incoming, parts, arg);
      return true;
    case 'challenge.drop':
      await drop(services, incoming, arg);
      return true;
    case 'challenge.stop':
      await stop(services, incoming, arg);
      return true;
    case 'challenge.ally':
      await invite(services, incoming, arg);
      return true;
    case 'challenge.allied':
      await allied(services, incoming, parts, arg);
      return true;
    case 'challenge.alone':
      await alone(services, incoming, parts, arg);
      return true;
    case 'challenge.join':
      await join(services, incoming, parts, arg);
      return true;
    case 'challenge.leave':
      await leave(services, incoming, arg);
      return true;
    default:
      return false;
  }
}
