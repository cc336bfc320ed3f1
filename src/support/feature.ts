import type { Feature, Incoming, Literacy, Services } from '../kernel/feature.ts';
import { answered, answerFor, away, awayFor, ruled } from './answer.ts';
import { asked, askFor, close, helpWanted, report } from './ask.ts';
import { tellDeputies } from './deputies.ts';
import { escalate, queueContests } from './escalate.ts';
import { help } from './help.ts';

/** Help anywhere, a human within twelve hours; offered events before the practice, so that asking for help is never a line to a customer. */
export const supportFeature = (literacy: Literacy): Feature => ({
  name: 'support',
  receive: async (services, incoming) => {
    const { event } = incoming;
    switch (event.kind) {
      case 'said':
      case 'commanded': {
        const wanted = helpWanted(event);
        if (!wanted) return false;
        if (wanted.question) await asked(services, incoming, wanted.question, undefined);
        else await help(services, incoming);
        return true;
      }
      case 'pressed':
        return pressed(services, incoming, literacy, event.action.name, event.value, event.action.arg);
      case 'submitted':
        return submitted(services, incoming, event.action.name, event.action.arg, event.values);
      default:
        return false;
    }
  },
  due: async (services, now) => {
    await queueContests(services);
    await escalate(services, now);
    await tellDeputies(services, now);
  },
});

async function pressed(
  services: Services,
  incoming: Incoming,
  literacy: Literacy,
  name: string,
  value: string | undefined,
  arg: string | undefined,
): Promise<boolean> {
  switch (name) {
    case 'support.help':
      await help(services, incoming);
      return true;
    case 'support.ask':
      await askFor(services, incoming, arg);
      return true;
    case 'support.report':
      await report(services, incoming, arg ?? '', value);
      return true;
    case 'message.feedback':
      if (arg !== 'dislike') return false;
      await report(services, incoming, 'message', value);
      return true;
    case 'support.close':
      await close(services, incoming, arg ?? '');
      return true;
    case 'support.answer':
    case 'support.rule':
      await answerFor(services, incoming, literacy, name, arg ?? '');
      return true;
    case 'support.away':
      await awayFor(services, incoming);
      return true;
    default:
      return false;
  }
}

async function submitted(
  services: Services,
  incoming: Incoming,
  name: string,
  arg: string | undefined,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  switch (name) {
    case 'support.ask':
      await asked(services, incoming, values.words, arg);
      return true;
    case 'support.answer':
      await answered(services, incoming, arg ?? '', values);
      return true;
    case 'support.rule':
      await ruled(services, incoming, arg ?? '', values);
      return true;
    case 'support.away':
      await away(services, incoming, values);
      return true;
    default:
      return false;
  }
}
