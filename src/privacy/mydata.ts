import type { Card } from '../kernel/card.ts';
import type { Inbound } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import type { Feature, Incoming, Member, Personal, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { languageOf } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { looksAt } from '../people/looks.ts';
import { hasObjected, setObjection, settingsOf } from '../people/store.ts';
import { appendAudit, digestOf } from './audit.ts';
import { dataCard, erasedCard, objectedCard, plain, seenBy, sureCard } from './data-card.ts';
import { exportCard, gather } from './export.ts';
import { digestsOf, forget } from './forget.ts';
import { dataWords as words } from './words-data.ts';

const asked = new Set(['mes donnees', 'my data', 'mesdonnees', 'mydata', 'privacy', 'confidentialite', 'donnees']);
const rights = new Set([
  'privacy.data',
  'privacy.export',
  'privacy.erase',
  'privacy.erase_no',
  'privacy.erase_yes',
  'privacy.object',
  'privacy.unobject',
]);
const at = (now: number): Date => new Date(now);

/** Whether an event exercises a right over one's data: never held back, whatever else waits. */
export const asksData = (event: Inbound): boolean =>
  event.kind === 'pressed'
    ? rights.has(event.action.name)
    : (event.kind === 'said' || event.kind === 'commanded') && asked.has(fold(event.text));

/** Takes back what others were shown of somebody about to be forgotten; and what was begun with somebody who objects, and waits. */
type TakeBack = {
  readonly shown: (services: Services, tx: Tx, member: Member) => Promise<void>;
  readonly begun: (tx: Tx, person: string) => Promise<void>;
};

/** "My data": what, why, who, how long; a copy, an erasure, an objection. Works before the notice is accepted, and in the middle of a practice. */
export const myData = (personals: readonly Personal[], takeBack: TakeBack): Feature => ({
  name: 'my data',
  receive: async (services, incoming) => {
    const { tx, member, event, now } = incoming;
    if (event.shared || !asksData(event)) return false;
    const language = languageOf(incoming);
    switch (event.kind === 'pressed' ? event.action.name : 'privacy.data') {
      case 'privacy.export': {
        await appendAudit(
          tx,
          member.workspace,
          { actor: 'self', action: 'export', subject: digestOf(member.workspace, member.id) },
          at(now),
        );
        const copy = await gather(tx, personals, member.id, at(now));
        await say(services, incoming, language, exportCard(copy, member.timeZone, language));
        return true;
      }
      case 'privacy.erase':
        await say(services, incoming, language, sureCard(language));
        return true;
      case 'privacy.erase_no':
        await say(services, incoming, language, plain(words.kept[language], 'kept'));
        return true;
      case 'privacy.erase_yes': {
        // A lost database takes its tombstones with it; the log keeps them until the next copy.
        for (const digest of await digestsOf(tx, member))
          services.log('tombstone', { workspace: member.workspace, digest, at: at(now).toISOString() });
        await takeBack.shown(services, tx, member);
        const kept = await forget(tx, personals, member, now);
        const to = event.direct ?? event.place;
        await services.say(tx, member.workspace, { to, language, card: erasedCard(kept, now, language) });
        return true;
      }
      case 'privacy.object':
      case 'privacy.unobject': {
        const objects = event.kind === 'pressed' && event.action.name === 'privacy.object';
        await setObjection(tx, member.id, objects ? at(now) : null);
        if (objects) await takeBack.begun(tx, member.id);
        await appendAudit(
          tx,
          member.workspace,
          {
            actor: 'self',
            action: objects ? 'objection' : 'objection withdrawn',
            subject: digestOf(member.workspace, member.id),
          },
          at(now),
        );
        await say(services, incoming, language, objectedCard(objects, language));
        return true;
      }
      default:
        await say(services, incoming, language, await dataOf(services, incoming, language));
        return true;
    }
  },
});

async function dataOf(services: Services, { tx, member }: Incoming, language: Language): Promise<Card> {
  const { transcriptMonths = 6, contact, dpo, modelOff } = await settingsOf(tx, member.workspace);
  return dataCard(
    {
      months: transcriptMonths,
      model: modelOff ? undefined : services.model,
      contact: [...new Set([contact, dpo].filter((one) => one !== undefined))].join(', '),
      objects: await hasObjected(tx, member.id),
      seen: seenBy(await looksAt(tx, member.id), member.timeZone, language),
    },
    language,
  );
}

async function say(services: Services, { tx, member, event }: Incoming, language: Language, card: Card): Promise<void> {
  await services.say(tx, member.workspace, { to: event.direct ?? event.place, language, person: member.id, card });
}
