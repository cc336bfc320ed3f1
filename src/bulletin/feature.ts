import type { Feature } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { leads, type Parts } from '../programme/kit.ts';
import { askChannel, confirm, drop, keepChannel, pause, resume, showBoard } from './flow.ts';
import { publish } from './watch.ts';

const asked = new Set(['calendrier', 'calendar', 'communication', 'bulletin']);

/** News of the programme in a channel every two weeks, from figures anybody may see; a lead reads each card first. */
export const bulletinFeature = (parts: Parts): Feature => ({
  name: 'bulletin',
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        if (!leads(incoming) || !asked.has(fold(event.text))) return false;
        await showBoard(services, incoming, parts);
        return true;
      case 'submitted':
        if (event.action.name !== 'bulletin.form') return false;
        await keepChannel(services, incoming, parts, event.values);
        return true;
      case 'pressed': {
        const act = acts.get(event.action.name);
        if (!act) return false;
        await act(services, incoming, parts, event.value ?? event.action.arg ?? '');
        return true;
      }
      default:
        return false;
    }
  },
  due: (services, now) => publish(services, parts, now),
});

const acts: ReadonlyMap<string, typeof confirm> = new Map([
  ['bulletin.board', showBoard],
  ['bulletin.form', askChannel],
  ['bulletin.confirm', confirm],
  ['bulletin.pause', pause],
  ['bulletin.resume', resume],
  ['bulletin.drop', drop],
]);
