import { latestDebrief } from '../feedback/store.ts';
import type { Card } from '../kernel/card.ts';
import type { Feature, Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Language } from '../kernel/words.ts';
import { asText, coachCard, excerptOf, previewCard } from './cards.ts';
import type { Ledger } from './ledger.ts';
import { coaches, nameOf } from './store.ts';
import { words } from './words.ts';

const shareMs = 90 * 24 * 3600_000;
const audience = 'trainers';
const textVersion = '2026-11';

type Shared = { readonly item: string; readonly facts: ReturnType<typeof excerptOf>; readonly text: string };

/** Sharing one debrief with a coach: shown to the letter, agreed to, sent, and taken back whenever its author says so. */
export const sharingFeature = <Entry>(ledger: Ledger<Entry>): Feature => ({
  name: 'sharing',
  receive: async (services, incoming) => {
    const { event } = incoming;
    if (event.kind !== 'pressed' || event.shared) return false;
    const language = incoming.member.language ?? event.from.language ?? 'fr';
    const given = event.action.arg ?? '';
    switch (event.action.name) {
      case 'feedback.share': {
        const { item, facts } = await latest(incoming, language);
        await tell(services, incoming, previewCard(facts, item, language));
        return true;
      }
      case 'sharing.yes':
        await share(services, ledger, incoming, language, given);
        return true;
      case 'sharing.stop':
        await stop(services, ledger, incoming, language, given);
        return true;
      default:
        return false;
    }
  },
});

/** The person's latest debrief as it would be shared. */
async function latest({ tx, member }: Incoming, language: Language): Promise<Shared> {
  const row = await latestDebrief(tx, member.id);
  if (!row) throw new Refusal(words.nothing);
  const facts = excerptOf(row.content, row.commitment, language);
  return { item: `debrief:${row.practiceId}:${row.branch}`, facts, text: asText(facts, language) };
}

async function share<Entry>(
  services: Services,
  ledger: Ledger<Entry>,
  incoming: Incoming,
  language: Language,
  given: string,
): Promise<void> {
  const { tx, member, event, now } = incoming;
  const { item, facts, text } = await latest(incoming, language);
  if (item !== given) throw new Refusal(words.nothing);
  const readers = (await coaches(tx)).filter(({ id }) => id !== member.id);
  if (readers.length === 0) throw new Refusal(words.nobody);
  const { workspace, id: person } = member;
  await ledger.agree(tx, workspace, {
    person,
    purpose: 'coach',
    item,
    excerpt: text,
    audience,
    textVersion,
    language,
    channel: event.from.platform,
    at: now,
    expiresAt: now + shareMs,
  });
  // Asked of the ledger at the moment of sending, as every share is.
  if (!ledger.mayShare(await ledger.historyOf(tx, workspace, person, item), text, audience, now)) return;
  const name = await nameOf(tx, person);
  for (const coach of readers)
    await services.say(tx, workspace, {
      to: coach.address,
      language,
      person,
      slot: slotOf(item, coach.id),
      card: coachCard(facts, name, language),
    });
  const stopButton = { label: words.stop[language], action: { name: 'sharing.stop', arg: item } };
  await tell(services, incoming, {
    blocks: [
      { kind: 'text', text: words.shared[language] },
      { kind: 'buttons', buttons: [stopButton] },
    ],
    plain: words.shared[language],
    data: { kind: 'shared' },
  });
}

async function stop<Entry>(
  services: Services,
  ledger: Ledger<Entry>,
  incoming: Incoming,
  language: Language,
  item: string,
): Promise<void> {
  const { tx, member, event, now } = incoming;
  const { workspace, id: person } = member;
  if ((await ledger.historyOf(tx, workspace, person, item)).length === 0) throw new Refusal(words.nothing);
  await ledger.withdraw(tx, workspace, person, item, event.from.platform, language, now);
  for (const coach of await coaches(tx))
    if (coach.id !== member.id)
      await services.say(tx, workspace, {
        to: coach.address,
        language,
        person,
        slot: slotOf(item, coach.id),
        remove: true,
      });
  await tell(services, incoming, {
    blocks: [{ kind: 'text', text: words.stopped[language] }],
    plain: words.stopped[language],
    data: { kind: 'sharing_stopped' },
  });
}

const slotOf = (item: string, coach: string): string => `${item}:${coach}`;

async function tell(services: Services, { tx, member, event }: Incoming, card: Card): Promise<void> {
  const language = member.language ?? event.from.language ?? 'fr';
  await services.say(tx, member.workspace, { to: event.direct ?? event.place, language, person: member.id, card });
}
