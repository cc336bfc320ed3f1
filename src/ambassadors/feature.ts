import type { Feature, Incoming, Literacy, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { home, justify, leave, renew, seeRoster, stay, volunteer } from './flow.ts';
import { followActs, inviteNext } from './follow-acts.ts';
import { sawPattern, showModule, showPattern } from './modules.ts';
import { followTerms, watchRosters } from './watch.ts';

const asked = new Set([
  'ambassadeur',
  'ambassadrice',
  'ambassadeurs',
  'ambassador',
  'ambassadors',
  'devenir ambassadeur',
  'devenir ambassadrice',
  'become an ambassador',
]);

/** Ambassadors: people who volunteered by their own click, for six months. */
export const ambassadorsFeature = (literacy: Literacy): Feature => ({
  name: 'ambassadors',
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        if (!asked.has(fold(event.text))) return false;
        await home(services, incoming);
        return true;
      case 'pressed':
        return pressed(services, incoming, literacy, event.action.name, event.action.arg ?? '', event.value ?? '');
      case 'submitted':
        switch (event.action.name) {
          case 'ambassador.over':
            await volunteer(services, incoming, event.action.arg ?? '', event.values.reason ?? '');
            return true;
          case 'ambassador.justify':
            await justify(services, incoming, event.values.reason ?? '');
            return true;
          default:
            return false;
        }
      default:
        return false;
    }
  },
  due: async (services, now) => {
    await followTerms(services, now);
    await followActs(services);
    await inviteNext(services, now);
    await watchRosters(services, now);
  },
});

async function pressed(
  services: Services,
  incoming: Incoming,
  literacy: Literacy,
  name: string,
  arg: string,
  value: string,
): Promise<boolean> {
  switch (name) {
    case 'ambassador.home':
      await home(services, incoming);
      return true;
    case 'ambassador.volunteer':
      await volunteer(services, incoming, arg);
      return true;
    case 'ambassador.leave':
      await leave(services, incoming, false);
      return true;
    case 'ambassador.leave_yes':
      await leave(services, incoming, true);
      return true;
    case 'ambassador.stay':
      await stay(services, incoming);
      return true;
    case 'ambassador.renew':
      await renew(services, incoming, arg);
      return true;
    case 'ambassador.roster':
      await seeRoster(services, incoming);
      return true;
    case 'ambassador.justify':
      await justify(services, incoming);
      return true;
    case 'ambassador.module':
      await showModule(services, incoming, literacy, arg);
      return true;
    case 'ambassador.pattern':
      await showPattern(services, incoming);
      return true;
    case 'ambassador.seen':
      await sawPattern(services, incoming, value);
      return true;
    default:
      return false;
  }
}
