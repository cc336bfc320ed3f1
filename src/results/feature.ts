import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import { asLead, asReader, leads, mayRead, note, type Parts, todayOf, type Values } from '../programme/kit.ts';
import { refusals } from '../programme/words-refused.ts';
import { figureForm, resultsCard } from './cards.ts';
import { figureIn, measures } from './rules.ts';
import { figuresOf, keepFigure } from './store.ts';
import { words } from './words.ts';

const asked = new Set(['resultats', 'results', 'nos chiffres', 'our figures']);

/** What this house measured itself, told from thirty answers up on both sides; a vendor’s figures stay a vendor’s. */
export const resultsFeature = (parts: Parts): Feature => ({
  name: 'results',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    switch (event.kind) {
      case 'said':
      case 'commanded':
        if (!mayRead(incoming) || !asked.has(fold(event.text))) return false;
        await show(services, incoming);
        return true;
      case 'pressed':
        if (event.action.name === 'results.show') await show(services, incoming);
        else if (event.action.name === 'results.form') await ask(services, incoming, event.action.arg ?? '');
        else return false;
        return true;
      case 'submitted':
        if (event.action.name !== 'results.form') return false;
        await keep(services, incoming, parts, event.action.arg ?? '', event.values);
        return true;
      default:
        return false;
    }
  },
});

async function show(services: Services, incoming: Incoming): Promise<void> {
  asReader(incoming);
  const figures = await figuresOf(incoming.tx);
  const may = { enter: leads(incoming), reckon: leads(incoming) || incoming.member.roles.includes('manager') };
  await tell(services, incoming, { card: resultsCard(figures, may, languageOf(incoming)) });
}

async function ask(services: Services, incoming: Incoming, arg: string): Promise<void> {
  asLead(incoming);
  const measure = measures.find((one) => one === arg);
  if (!measure) throw new Refusal(refusals.stale);
  const kept = (await figuresOf(incoming.tx)).get(measure);
  await tell(services, incoming, { form: figureForm(measure, kept, languageOf(incoming)) });
}

async function keep(
  services: Services,
  incoming: Incoming,
  parts: Parts,
  measure: string,
  values: Values,
): Promise<void> {
  asLead(incoming);
  const figure = figureIn(measure, values, todayOf(incoming));
  if (!figure) throw new Refusal(words.wrong);
  await keepFigure(incoming.tx, incoming.member.workspace, figure, new Date(incoming.now));
  await note(incoming, parts, 'own figures entered', { measure: figure.measure, n: figure.after.of });
  await show(services, incoming);
}
