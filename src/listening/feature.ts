import type { Feature } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { mayRead, type Parts } from '../programme/kit.ts';
import { ask, close, closeOver, open, show, showFrom, take } from './flow.ts';

const asked = new Set(['ecoute', 'listening', 'a l’ecoute', 'mon avis', 'my view']);

/** Concerns by theme, never by person, and what must not be broken: ticks in sums, told once, of ten people or more. */
export const listeningFeature = (parts: Parts): Feature => ({
  name: 'listening',
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
        // A word of a practice otherwise; learners come by the button of an invitation.
        if (!mayRead(incoming) || !asked.has(fold(event.text))) return false;
        await show(services, incoming);
        return true;
      case 'commanded':
        if (!asked.has(fold(event.text))) return false;
        await show(services, incoming);
        return true;
      case 'submitted':
        if (event.action.name !== 'listening.form') return false;
        await take(services, incoming, event.values);
        return true;
      case 'pressed':
        switch (event.action.name) {
          case 'listening.form':
            await ask(services, incoming);
            return true;
          case 'listening.show':
            await showFrom(services, incoming);
            return true;
          case 'listening.open':
            await open(services, incoming, parts);
            return true;
          case 'listening.close':
            await close(services, incoming, parts);
            return true;
          default:
            return false;
        }
      default:
        return false;
    }
  },
  due: closeOver,
});
