import type { Quote } from '../challenges/kit.ts';
import { unquote } from '../challenges/recap.ts';
import { openIn } from '../challenges/store.ts';
import type { ConsentLedger } from '../kernel/consent.ts';
import type { Tx } from '../kernel/db.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { button, dayOf, postCard, recapAskCard } from './cards.ts';
import { audienceOf, recapItemOf, textVersion } from './kit.ts';
import { change, forRecap, lockOne, type Testimonial } from './store.ts';
import { words } from './words.ts';

/** Where a challenge is under way, asks apart whether its recap may carry these words, and shows how. */
export async function offerRecap(services: Services, incoming: Incoming, row: Testimonial): Promise<void> {
  if (row.content?.kind !== 'words' || !(await openIn(incoming.tx, row.place))) return;
  const card = recapAskCard(row.id, row.version, postCard(row.content, row.language), languageOf(incoming));
  await tell(services, incoming, { card });
}

/** One's own words that a channel shows at the moment. */
async function ownLive({ tx, member }: Incoming, id: string): Promise<Testimonial> {
  const row = looksLikeId(id) ? await lockOne(tx, id) : undefined;
  if (row?.personId !== member.id || row.status !== 'live') throw new Refusal(words.gone);
  return row;
}

/** Agrees to the recap of the challenge under way there, for these very words, until the same end. */
export async function agreeRecap(
  services: Services,
  ledger: Pick<ConsentLedger, 'agree' | 'withdraw'>,
  incoming: Incoming,
  arg: string,
): Promise<void> {
  const { tx, member, event, now } = incoming;
  const [id = '', version = ''] = arg.split(':');
  const row = await ownLive(incoming, id);
  if (row.content?.kind !== 'words' || version !== String(row.version) || !row.expiresAt) throw new Refusal(words.gone);
  const challenge = await openIn(tx, row.place);
  if (!challenge) throw new Refusal(words.recapOver);
  if (row.recapOf !== challenge.id) {
    await ledger.agree(tx, member.workspace, {
      person: member.id,
      item: recapItemOf(row.id),
      audience: audienceOf(row.place),
      purpose: 'recap',
      excerpt: postCard(row.content, row.language).plain,
      textVersion,
      language: row.language,
      channel: event.from.platform,
      at: now,
      expiresAt: row.expiresAt.getTime(),
    });
    await change(tx, row.id, { recapOf: challenge.id });
  }
  const language = languageOf(incoming);
  const text = words.recapAgreed(dayOf(row.expiresAt, language, member.timeZone))[language];
  const buttons = [button(words.recapOut[language], 'no_recap', row.id)];
  await tell(services, incoming, { card: plainCard(text, 'testimonial_recap_agreed', buttons) });
}

/** Says no, or takes the words out of the recap again; the post itself stays. */
export async function leaveRecap(
  services: Services,
  ledger: Pick<ConsentLedger, 'agree' | 'withdraw'>,
  incoming: Incoming,
  id: string,
): Promise<void> {
  const { tx, member, event, now } = incoming;
  const row = await ownLive(incoming, id);
  if (row.recapOf) {
    const item = recapItemOf(row.id);
    await ledger.withdraw(tx, member.workspace, member.id, item, event.from.platform, row.language, now);
    await change(tx, row.id, { recapOf: null });
    await unquote(services, tx, row.id);
  }
  const card = plainCard(words.recapNoted[languageOf(incoming)], 'testimonial_recap_left');
  await tell(services, incoming, { card });
}

/** What a recap may quote, to the letter of what its author saw, on an agreement that is asked for again when it is sent. */
export async function quoteFor(
  tx: Tx,
  challenge: { readonly id: string; readonly place: string },
  now: number,
): Promise<Quote | undefined> {
  const row = await forRecap(tx, challenge.id, challenge.place, new Date(now));
  if (!row) return undefined;
  const card = postCard(row.content, row.language);
  const agreed = {
    person: row.personId,
    item: recapItemOf(row.id),
    audience: audienceOf(row.place),
    words: card.plain,
  };
  return { id: row.id, card, agreed };
}
