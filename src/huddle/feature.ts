import type { Feature } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Library } from '../scenarios/versions.ts';
import { receiveRoom } from './room.ts';
import { asksHuddle } from './rules.ts';
import { ballot, close, follow, held, how, ready, start } from './run.ts';

/** Sharing groups: fifteen minutes on "the customer who shook me", run from one post that names nobody. */
export const huddleFeature = ({ library }: { readonly library: Library }): Feature => ({
  name: 'huddle',
  unnamed: receiveRoom,
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.kind === 'said' || event.kind === 'commanded') {
      if (!asksHuddle.has(fold(event.text))) return false;
      await start(services, incoming);
      return true;
    }
    if (event.kind !== 'pressed') return false;
    const { name, arg = '' } = event.action;
    switch (name) {
      case 'huddle.how':
        await how(services, incoming);
        return true;
      case 'huddle.ready':
        await ready(services, incoming, library, arg);
        return true;
      case 'huddle.ballot':
        await ballot(services, incoming, arg);
        return true;
      case 'huddle.close':
        await close(services, incoming, arg);
        return true;
      case 'huddle.held':
        await held(services, incoming, arg);
        return true;
      default:
        return false;
    }
  },
  due: follow,
});
