import { latestDebrief } from '../feedback/store.ts';
import type { ConsentLedger } from '../kernel/consent.ts';
import type { Feature, Incoming, Literacy, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, tell } from '../kernel/reply.ts';
import { noteLook } from '../people/looks.ts';
import { addressOfPerson } from '../people/store.ts';
import { answer, askAnswer, talked } from './answer.ts';
import { asText, coachCard, excerptOf, previewCard, sharedCard } from './cards.ts';
import { shareMs, slotOf, tellText } from './kit.ts';
import { type Coach, coaches, companions, endShared, nameOf, noteShared } from './store.ts';
import { endDue } from './take-back.ts';
import { words } from './words.ts';

const audience = 'trainers';
const textVersion = '2026-11';

type Latest = { readonly item: string; readonly facts: ReturnType<typeof excerptOf>; readonly text: string };

/** Sharing one debrief with a coach: shown to the letter, agreed to, sent, and taken back whenever its author says so. */
export const sharingFeature = (ledger: ConsentLedger, literacy: Literacy): Feature => ({
  name: 'sharing',
  due: endDue,
  receive: async (services, incoming) => {
    const { event, tx, member } = incoming;
    if (event.shared || (event.kind !== 'pressed' && event.kind !== 'submitted')) return false;
    const given = event.action.arg ?? '';
    if (event.kind === 'submitted') {
      if (event.action.name !== 'sharing.answer') return false;
      await answer(services, incoming, given, event.values.answer);
      return true;
    }
    switch (event.action.name) {
      case 'feedback.share': {
        const language = languageOf(incoming);
        const { item, facts } = await latest(incoming);
        const others = (await companions(tx)).filter(({ id }) => id !== member.id);
        await tell(services, incoming, { card: previewCard(facts, item, others, language) });
        return true;
      }
      case 'sharing.yes':
        await share(services, ledger, incoming, given, { readers: await coaches(tx), audience, item: given });
        return true;
      case 'sharing.one': {
        const readers = (await companions(tx)).filter(({ id }) => id === event.value);
        const [one] = readers;
        const item = `${given}:${one?.id}`;
        await share(services, ledger, incoming, given, { readers, audience: `ambassador ${one?.id}`, item });
        return true;
      }
      case 'sharing.stop':
        await stop(services, ledger, incoming, given);
        return true;
      case 'sharing.answer':
        await askAnswer(services, incoming, literacy, given);
        return true;
      case 'sharing.talked':
        await talked(services, incoming, given);
        return true;
      default:
        return false;
    }
  },
});

/** The person's latest debrief as it would be shared. */
async function latest(incoming: Incoming): Promise<Latest> {
  const language = languageOf(incoming);
  const row = await latestDebrief(incoming.tx, incoming.member.id);
  if (!row) throw new Refusal(words.nothing);
  const facts = excerptOf(row.content, row.commitment, language);
  return { item: `debrief:${row.practiceId}:${row.branch}`, facts, text: asText(facts, language) };
}

async function share(
  services: Services,
  ledger: ConsentLedger,
  incoming: Incoming,
  given: string,
  to: { readonly readers: readonly Coach[]; readonly audience: string; readonly item: string },
): Promise<void> {
  const { tx, member, event, now } = incoming;
  const language = languageOf(incoming);
  const debrief = await latest(incoming);
  if (debrief.item !== given) throw new Refusal(words.nothing);
  const readers = to.readers.filter(({ id }) => id !== member.id);
  if (readers.length === 0) throw new Refusal(to.audience === audience ? words.nobody : words.noLonger);
  const { workspace, id: person } = member;
  await ledger.agree(tx, workspace, {
    person,
    purpose: 'coach',
    item: to.item,
    excerpt: debrief.text,
    audience: to.audience,
    textVersion,
    language,
    channel: event.from.platform,
    at: now,
    expiresAt: now + shareMs,
  });
  // Asked of the ledger at the moment of sending, as every share is.
  if (!ledger.mayShare(await ledger.historyOf(tx, workspace, person, to.item), debrief.text, to.audience, now)) return;
  const name = await nameOf(tx, person);
  for (const coach of readers) {
    const row = { workspaceId: workspace, ownerId: person, coachId: coach.id, item: to.item, sharedAt: new Date(now) };
    const id = await noteShared(tx, row);
    await noteLook(tx, workspace, { person, viewer: coach.id, what: 'debrief', at: row.sharedAt });
    await services.say(tx, workspace, {
      to: coach.address,
      language,
      person,
      slot: slotOf(to.item, coach.id),
      card: coachCard(debrief.facts, name, id, language),
    });
  }
  const [one] = readers;
  const text = to.audience === audience ? words.shared : words.sharedWith(one?.name ?? '…');
  await tell(services, incoming, { card: sharedCard(text[language], to.item, language) });
}

async function stop(services: Services, ledger: ConsentLedger, incoming: Incoming, item: string): Promise<void> {
  const { tx, member, event, now } = incoming;
  const { workspace, id: person } = member;
  const language = languageOf(incoming);
  if ((await ledger.historyOf(tx, workspace, person, item)).length === 0) throw new Refusal(words.nothing);
  await ledger.withdraw(tx, workspace, person, item, event.from.platform, language, now);
  for (const coach of await endShared(tx, person, item, new Date(now))) {
    const to = await addressOfPerson(tx, coach);
    if (to) await services.say(tx, workspace, { to, language, person, slot: slotOf(item, coach), remove: true });
  }
  await tellText(services, incoming, words.stopped, 'sharing_stopped');
}
