import { desc, eq } from 'drizzle-orm';
import type { Block, Card } from '../kernel/card.ts';
import type { Inbound } from '../kernel/chat.ts';
import type { Tx } from '../kernel/db.ts';
import type { Feature, Incoming, Member, Personal, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import type { Language } from '../kernel/words.ts';
import { setObjection, settingsOf } from '../people/store.ts';
import { appendAudit, digestOf } from './audit.ts';
import { exportCard, gather } from './export.ts';
import { digestsOf, forget } from './forget.ts';
import { accessLog } from './tables.ts';
import { dataWords as words } from './words-data.ts';

const asked = new Set(['mes donnees', 'my data', 'mesdonnees', 'mydata', 'privacy', 'confidentialite', 'donnees']);
const rights = new Set([
  'privacy.data',
  'privacy.export',
  'privacy.erase',
  'privacy.erase_no',
  'privacy.erase_yes',
  'privacy.object',
]);
const at = (now: number): Date => new Date(now);

/** Whether an event exercises a right over one's data: never held back, whatever else waits. */
export const asksData = (event: Inbound): boolean =>
  event.kind === 'pressed'
    ? rights.has(event.action.name)
    : (event.kind === 'said' || event.kind === 'commanded') && asked.has(fold(event.text));

/** Takes back what others were shown of somebody about to be forgotten. */
type TakeBack = (services: Services, tx: Tx, member: Member) => Promise<void>;

/** "My data": what, why, who, how long; a copy, an erasure, an objection. Works before the notice is accepted, and in the middle of a practice. */
export const myData = (personals: readonly Personal[], takeBack: TakeBack): Feature => ({
  name: 'my data',
  receive: async (services, incoming) => {
    const { tx, member, event, now } = incoming;
    if (event.shared || !asksData(event)) return false;
    const language = member.language ?? event.from.language ?? 'fr';
    switch (event.kind === 'pressed' ? event.action.name : 'privacy.data') {
      case 'privacy.export': {
        await appendAudit(
          tx,
          member.workspace,
          { actor: 'self', action: 'export', subject: digestOf(member.workspace, member.id) },
          at(now),
        );
        await say(services, incoming, language, exportCard(await gather(tx, personals, member.id, at(now)), language));
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
        await takeBack(services, tx, member);
        const kept = await forget(tx, personals, member, now);
        const to = event.direct ?? event.place;
        const lines = kept.map(
          ({ table, until, why }) => `${table} — ${why[language]}, ${words.until(until)[language]}`,
        );
        const text = [words.erased[language], ...(lines.length > 0 ? [words.keptByLaw[language], ...lines] : [])].join(
          '\n',
        );
        await services.say(tx, member.workspace, { to, language, card: plain(text, 'erased') });
        return true;
      }
      case 'privacy.object':
        await setObjection(tx, member.id, at(now));
        await appendAudit(
          tx,
          member.workspace,
          { actor: 'self', action: 'objection', subject: digestOf(member.workspace, member.id) },
          at(now),
        );
        await say(services, incoming, language, plain(words.objected[language], 'objected'));
        return true;
      default:
        await say(services, incoming, language, await dataCard(incoming, language));
        return true;
    }
  },
});

const plain = (text: string, kind: string): Card => ({ blocks: [{ kind: 'text', text }], plain: text, data: { kind } });

async function dataCard({ tx, member }: Incoming, language: Language): Promise<Card> {
  const { transcriptMonths = 6 } = await settingsOf(tx, member.workspace);
  const looks = await tx
    .select()
    .from(accessLog)
    .where(eq(accessLog.personId, member.id))
    .orderBy(desc(accessLog.at))
    .limit(10);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: member.timeZone });
  const seen =
    looks.map((look) => `${day.format(look.at)} — ${look.viewer} — ${look.what}`).join('\n') ||
    words.seenNobody[language];
  const facts = [
    { name: words.what[language], value: words.whatText[language] },
    { name: words.why[language], value: words.whyText[language] },
    { name: words.who[language], value: words.whoText[language] },
    { name: words.long[language], value: words.longText(transcriptMonths)[language] },
    { name: words.seen[language], value: seen },
  ];
  const blocks: Block[] = [
    { kind: 'facts', facts },
    {
      kind: 'buttons',
      buttons: [
        { label: words.export[language], action: { name: 'privacy.export' }, tone: 'primary' },
        { label: words.shown[language], action: { name: 'testimonial.mine' } },
        { label: words.object[language], action: { name: 'privacy.object' } },
        { label: words.erase[language], action: { name: 'privacy.erase' }, tone: 'danger' },
      ],
    },
  ];
  return {
    title: words.title[language],
    blocks,
    plain: facts.map(({ name, value }) => `${name} — ${value}`).join('\n'),
    data: { kind: 'my_data' },
  };
}

const sureCard = (language: Language): Card => ({
  blocks: [
    { kind: 'text', text: words.eraseSure[language] },
    {
      kind: 'buttons',
      buttons: [
        { label: words.eraseYes[language], action: { name: 'privacy.erase_yes' }, tone: 'danger' },
        { label: words.eraseNo[language], action: { name: 'privacy.erase_no' } },
      ],
    },
  ],
  plain: words.eraseSure[language],
  data: { kind: 'erase_sure' },
});

async function say(services: Services, { tx, member, event }: Incoming, language: Language, card: Card): Promise<void> {
  await services.say(tx, member.workspace, { to: event.direct ?? event.place, language, person: member.id, card });
}
