import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Parts } from './kit.ts';
import { askReason, begin, confirm, drop, edit, filled, reasoned, stop } from './launch.ts';
import { follow, join, leave } from './take-part.ts';

const asked = new Set(['challenge', 'defi', 'lancer un defi', 'launch a challenge']);

/** Team challenges: launched by ambassadors in a channel, played in private, told in figures of five people or more. */
export const challengesFeature = (parts: Parts): Feature => ({
  name: 'challenges',
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        if (!asked.has(fold(event.text))) return false;
        await begin(services, incoming, parts);
        return true;
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
    case 'challenge.join':
      await join(services, incoming, arg);
      return true;
    case 'challenge.leave':
      await leave(services, incoming, arg);
      return true;
    default:
      return false;
  }
}
