import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { mayRead, type Parts } from '../programme/kit.ts';
import { askDeputy, askMilestone, drop, keep, keepDeputy, reach, showBoard } from './flow.ts';
import { watchMilestones } from './watch.ts';

const asked = new Set(['jalons', 'milestones', 'les jalons', 'jalon', 'milestone']);

/** The programme as a project: what is to be reached, by whom, by when; who leads each site, and who covers. */
export const milestonesFeature = (parts: Parts): Feature => ({
  name: 'milestones',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        if (!mayRead(incoming) || !asked.has(fold(event.text))) return false;
        await showBoard(services, incoming);
        return true;
      case 'pressed':
        return pressed(services, incoming, parts, event.action.name, event.value ?? event.action.arg ?? '');
      case 'submitted':
        switch (event.action.name) {
          case 'milestones.form':
            await keep(services, incoming, parts, event.action.arg ?? '', event.values);
            return true;
          case 'milestones.deputy':
            await keepDeputy(services, incoming, parts, event.action.arg ?? '', event.values);
            return true;
          default:
            return false;
        }
      default:
        return false;
    }
  },
  due: watchMilestones,
});

async function pressed(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  name: string,
  arg: string,
): Promise<boolean> {
  switch (name) {
    case 'milestones.board':
      await showBoard(services, incoming);
      return true;
    case 'milestones.form':
      await askMilestone(services, incoming, arg);
      return true;
    case 'milestones.done':
      await reach(services, incoming, parts, arg);
      return true;
    case 'milestones.drop':
      await drop(services, incoming, parts, arg);
      return true;
    case 'milestones.deputy':
      await askDeputy(services, incoming, arg);
      return true;
    default:
      return false;
  }
}
