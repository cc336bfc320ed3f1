import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import { aboutCard, objectionsCard } from './cards.ts';
import { asReader, mayRead, type Parts, type Values } from './kit.ts';
import { askBegin, askReason, askSettings, go, goOn, keepSettings, whereWeAre } from './move.ts';
import { askPilot, keepPilot, showPilot } from './pilot.ts';
import { askRetro, askWave, dropWave, keepRetro, keepWave, propose, showWaves } from './waves.ts';

const asksMethod = new Set(['methode', 'method', 'la methode', 'programme', 'program']);
const asksWaves = new Set(['vagues', 'waves', 'les vagues']);
const asksObjections = new Set(['objections', 'les objections']);

/** The method itself: where we are, what next, who; a pilot and waves that open only when they may. */
export const programmeFeature = (parts: Parts): Feature => ({
  name: 'programme',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        // Words anyone may type in a practice; only those who accompany others mean the programme by them.
        return mayRead(incoming) && said(services, incoming, fold(event.text));
      case 'pressed':
        return pressed(services, incoming, parts, event.action.name, event.value ?? event.action.arg ?? '');
      case 'submitted':
        return submitted(services, incoming, parts, event.action.name, event.action.arg ?? '', event.values);
      default:
        return false;
    }
  },
});

async function said(services: Services, incoming: Incoming, folded: string): Promise<boolean> {
  if (asksMethod.has(folded)) await whereWeAre(services, incoming);
  else if (asksObjections.has(folded)) await tell(services, incoming, { card: objectionsCard(languageOf(incoming)) });
  else if (asksWaves.has(folded) && incoming.member.roles.includes('programme_lead'))
    await showWaves(services, incoming);
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
    case 'programme.method':
      asReader(incoming);
      await whereWeAre(services, incoming);
      return true;
    case 'programme.about':
      asReader(incoming);
      await tell(services, incoming, { card: aboutCard(languageOf(incoming)) });
      return true;
    case 'programme.begin':
      await askBegin(services, incoming);
      return true;
    case 'programme.go':
      await go(services, incoming, parts, arg);
      return true;
    case 'programme.reason':
      await askReason(services, incoming, arg);
      return true;
    case 'programme.pilot':
      await showPilot(services, incoming, parts);
      return true;
    case 'programme.pilot_form':
      await askPilot(services, incoming, parts);
      return true;
    case 'programme.waves':
      await showWaves(services, incoming);
      return true;
    case 'programme.wave_form':
    // Where a form cannot open at once, its button carries the form's own name.
    case 'programme.wave':
      await askWave(services, incoming, parts, arg);
      return true;
    case 'programme.propose':
      await propose(services, incoming, parts);
      return true;
    case 'programme.drop':
      await dropWave(services, incoming, parts, arg);
      return true;
    case 'programme.retro':
      await askRetro(services, incoming, arg);
      return true;
    case 'programme.settings':
      await askSettings(services, incoming);
      return true;
    default:
      return false;
  }
}

async function submitted(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  name: string,
  arg: string,
  values: Values,
): Promise<boolean> {
  switch (name) {
    case 'programme.begin':
      await go(services, incoming, parts, `begin:${String(values.until ?? '')}`);
      return true;
    case 'programme.reason':
      await goOn(services, incoming, parts, arg, values);
      return true;
    case 'programme.pilot_form':
      await keepPilot(services, incoming, parts, values);
      return true;
    case 'programme.wave':
      await keepWave(services, incoming, parts, arg, values);
      return true;
    case 'programme.retro':
      await keepRetro(services, incoming, parts, arg, values);
      return true;
    case 'programme.settings':
      await keepSettings(services, incoming, parts, values);
      return true;
    default:
      return false;
  }
}
