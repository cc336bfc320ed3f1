import type { Tx } from '../kernel/db.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard, tell } from '../kernel/reply.ts';
import { asLead, asReader, leads, led, mayRead, note, type Parts, todayOf, type Values } from '../programme/kit.ts';
import { addDays, dayOf } from '../programme/rules.ts';
import { changeProgramme, programmeOf } from '../programme/store.ts';
import { answerForm, dayIn, inviteCard, keepers, mapCard, stateCard } from './cards.ts';
import { answerIn, betweenDays, groupOf, openDays } from './rules.ts';
import {
  answered,
  cellsOf,
  closeRound,
  count,
  lockRound,
  openRound,
  overRounds,
  type Round,
  roundOf,
  siteOf,
} from './store.ts';
import { words } from './words.ts';

const isOpen = (round: Round | undefined): round is Round => round !== undefined && round.closedAt === null;

/** What there is to see: for those who accompany, the map once it is closed; for everyone, the form while it is open. */
export async function show(services: Services, incoming: Incoming): Promise<void> {
  const { tx, event, member } = incoming;
  const language = languageOf(incoming);
  const round = await roundOf(tx);
  if (isOpen(round) && event.shared && leads(incoming)) {
    await services.say(tx, member.workspace, {
      to: event.place,
      language,
      card: inviteCard(round.closesDay, language),
    });
    return;
  }
  if (!mayRead(incoming)) {
    if (!isOpen(round)) throw new Refusal(words.closed);
    return tell(services, incoming, { card: inviteCard(round.closesDay, language) });
  }
  if (!round)
    return tell(services, incoming, { card: stateCard(words.none[language], false, leads(incoming), language) });
  if (isOpen(round)) {
    const text = words.isOpen(dayIn(round.closesDay, language))[language];
    return tell(services, incoming, { card: stateCard(text, true, leads(incoming), language) });
  }
  const card = mapCard(await cellsOf(tx), (await programmeOf(tx))?.keep ?? null, leads(incoming), language);
  await tell(services, incoming, { card });
}

/** The same, from a button of those who accompany. */
export async function showFrom(services: Services, incoming: Incoming): Promise<void> {
  asReader(incoming);
  await show(services, incoming);
}

const soonest = (from: string) => ({
  fr: words.tooSoon(dayIn(from, 'fr')).fr,
  en: words.tooSoon(dayIn(from, 'en')).en,
});

/** Opens a round of two weeks, for the lead; two months apart at least. */
export async function open(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  await led(incoming);
  const { tx, member, now } = incoming;
  const before = await lockRound(tx);
  if (before?.closedAt === null) throw new Refusal(words.reopen);
  const from = before && addDays(dayOf(before.openedAt.getTime(), member.timeZone), betweenDays);
  if (from && todayOf(incoming) < from) throw new Refusal(soonest(from));
  await openRound(tx, member.workspace, new Date(now), addDays(todayOf(incoming), openDays));
  await note(incoming, parts, 'listening opened', {});
  const language = languageOf(incoming);
  await tell(services, incoming, { card: plainCard(words.opened[language], 'listening_opened') });
}

/** Closes it before its day. */
export async function close(services: Services, incoming: Incoming, parts: Parts): Promise<void> {
  asLead(incoming);
  const round = await lockRound(incoming.tx);
  if (!isOpen(round)) throw new Refusal(words.closed);
  await end(incoming.tx, round, incoming.now);
  await note(incoming, parts, 'listening closed', {});
  await show(services, incoming);
}

/** The form, for anybody of the house, once. */
export async function ask(services: Services, incoming: Incoming): Promise<void> {
  const round = await roundOf(incoming.tx);
  if (!isOpen(round)) throw new Refusal(words.closed);
  if (answered(round, incoming.member.id)) throw new Refusal(words.already);
  await tell(services, incoming, { form: answerForm(languageOf(incoming)) });
}

/** Counts an answer; who gave it stays apart, and only until the round closes. */
export async function take(services: Services, incoming: Incoming, values: Values): Promise<void> {
  const { tx, member } = incoming;
  const round = await lockRound(tx);
  if (!isOpen(round)) throw new Refusal(words.closed);
  if (answered(round, member.id)) throw new Refusal(words.already);
  const answer = answerIn(values);
  if (!answer) throw new Refusal(words.wrong);
  await count(tx, round, { id: member.id, site: await siteOf(tx, member.id), group: groupOf(member.roles) }, answer);
  const language = languageOf(incoming);
  await tell(services, incoming, { card: plainCard(words.thanks[language], 'listening_thanks') });
}

/** Closes a round and pins what is not to be broken; too few answers leave the pin as it was. */
async function end(tx: Tx, round: Round, now: number): Promise<void> {
  const keep = keepers(await closeRound(tx, round, new Date(now)));
  if (keep) await changeProgramme(tx, round.workspaceId, { keep });
}

const batch = 200;

/** Closes rounds whose last day has passed; nobody is written to. */
export async function closeOver(services: Services, now: number): Promise<void> {
  const over = await services.store.acrossWorkspaces((tx) => overRounds(tx, dayOf(now, 'UTC'), batch));
  for (const { workspace } of over)
    await services.store.inWorkspace(workspace, async (tx) => {
      const round = await lockRound(tx);
      if (isOpen(round) && round.closesDay < dayOf(now, 'UTC')) await end(tx, round, now);
    });
}
