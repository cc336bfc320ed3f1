import type { Feature } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { close, end, follow, start } from './host.ts';
import type { Parts } from './play.ts';
import { askedDemo } from './rules.ts';
import { receiveVote } from './vote.ts';

/** Live demos: a room answers a simulated customer together, and nothing of it is kept. */
export const demoFeature = (parts: Parts): Feature => ({
  name: 'demo',
  unnamed: (services, unnamed) => receiveVote(services, unnamed, parts),
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.kind === 'said' || event.kind === 'commanded') {
      const wanted = askedDemo(fold(event.text));
      if (!wanted) return false;
      await start(services, incoming, parts, wanted);
      return true;
    }
    if (event.kind !== 'pressed') return false;
    switch (event.action.name) {
      case 'demo.close':
        await close(services, incoming, parts, event.action.arg ?? '');
        return true;
      case 'demo.end':
        await end(services, incoming, parts, event.action.arg ?? '');
        return true;
      default:
        return false;
    }
  },
  due: (services, now) => follow(services, parts, now),
});
