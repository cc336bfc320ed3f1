import type { Card } from '../kernel/card.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import type { Values } from '../programme/kit.ts';
import { exportCard, roiCard, roiForm } from './cards.ts';
import { exportable, type Inputs, inputsIn, proposed } from './rules.ts';
import { inputsOf, keepInputs } from './store.ts';
import { entryWords, words } from './words.ts';

const asked = new Set(['roi', 'retour sur investissement', 'return on investment']);

const may = ({ member }: Incoming): boolean =>
  member.roles.includes('programme_lead') || member.roles.includes('manager');

function asReckoner(incoming: Incoming): void {
  if (!may(incoming)) throw new Refusal(words.who);
}

/** Whether it pays, in three cases, from numbers whoever asks may all change; leading the change is one of them. */
export const roiFeature: Feature = {
  name: 'roi',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.shared) return false;
    switch (event.kind) {
      case 'said':
      case 'commanded': {
        if (!may(incoming) || !asked.has(fold(event.text))) return false;
        await show(services, incoming);
        return true;
      }
      case 'pressed':
        if (event.action.name === 'roi.show') await show(services, incoming);
        else if (event.action.name === 'roi.form') await ask(services, incoming);
        else if (event.action.name === 'roi.export') await exportIt(services, incoming);
        else return false;
        return true;
      case 'submitted':
        if (event.action.name !== 'roi.form') return false;
        await keep(services, incoming, event.values);
        return true;
      default:
        return false;
    }
  },
};

const say = (services: Services, incoming: Incoming, card: (language: 'fr' | 'en') => Card): Promise<void> =>
  tell(services, incoming, { card: card(languageOf(incoming)) });

/** The estimate as it was last, or the form of a first one. */
async function show(services: Services, incoming: Incoming): Promise<void> {
  asReckoner(incoming);
  const kept = await inputsOf(incoming.tx, incoming.member.id);
  if (!kept) return ask(services, incoming);
  await say(services, incoming, (language) => roiCard(kept, language));
}

async function ask(services: Services, incoming: Incoming): Promise<void> {
  asReckoner(incoming);
  const kept: Inputs = (await inputsOf(incoming.tx, incoming.member.id)) ?? proposed;
  await tell(services, incoming, { form: roiForm(kept, languageOf(incoming)) });
}

async function keep(services: Services, incoming: Incoming, values: Values): Promise<void> {
  asReckoner(incoming);
  const { tx, member, now } = incoming;
  const read = inputsIn(values);
  if ('wrong' in read) {
    const { name } = entryWords[read.wrong];
    throw new Refusal({ fr: words.wrong(name.fr).fr, en: words.wrong(name.en).en });
  }
  await keepInputs(tx, {
    workspaceId: member.workspace,
    personId: member.id,
    inputs: read.inputs,
    at: new Date(now),
  });
  await say(services, incoming, (language) => roiCard(read.inputs, language));
}

/** A file, only when leading the change and ambassadors’ hours are in it, whatever the card says. */
async function exportIt(services: Services, incoming: Incoming): Promise<void> {
  asReckoner(incoming);
  const kept = await inputsOf(incoming.tx, incoming.member.id);
  if (!kept) throw new Refusal(words.noneYet);
  if (!exportable(kept)) throw new Refusal(words.missing);
  await say(services, incoming, (language) => exportCard(kept, language));
}
