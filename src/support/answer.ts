import { Temporal } from 'temporal-polyfill';
import type { Incoming, Literacy, Services } from '../kernel/feature.ts';
import type { Form } from '../kernel/form.ts';
import { looksLikeId } from '../kernel/id.ts';
import { Refusal } from '../kernel/refusal.ts';
import { languageOf, plainCard } from '../kernel/reply.ts';
import { addressOfPerson } from '../people/store.ts';
import { wordsIn } from './ask.ts';
import { answerCard } from './cards.ts';
import { contested, lockContest, type Ruling, ruleContest } from './contests.ts';
import { handOver, refreshDesks } from './desk.ts';
import { answerForm, awayForm, ruleForm } from './forms.ts';
import { tell } from './help.ts';
import { helperRoles, mayAnswer } from './rules.ts';
import { addWords, askerOf, changeTicket, heldBy, helpersOf, lockTicket, setCover, type Ticket } from './store.ts';
import { words } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** The ticket, for someone whose role on the server lets them answer it. */
async function entrusted({ tx, member }: Incoming, ticketId: string): Promise<Ticket> {
  const row = looksLikeId(ticketId) ? await lockTicket(tx, ticketId) : undefined;
  const asker = row ? await askerOf(tx, row.personId) : undefined;
  const me = await askerOf(tx, member.id);
  if (!row || !asker || !me || !mayAnswer(row.kind, asker, { ...me, roles: member.roles }, row.told))
    throw new Refusal(words.notYours);
  if (row.status === 'closed') throw new Refusal(words.isClosed);
  return row;
}

/** Opens the form that answers a ticket, or that rules on a contested point. */
export async function answerFor(
  services: Services,
  incoming: Incoming,
  literacy: Literacy,
  name: string,
  ticketId: string,
): Promise<void> {
  const { tx } = incoming;
  const row = await entrusted(incoming, ticketId);
  if (!(await literacy(services, incoming, { name, arg: ticketId }))) return;
  const language = languageOf(incoming);
  const contest = row.contestId ? await lockContest(tx, row.contestId) : undefined;
  if (!contest) return open(services, incoming, answerForm(row.id, language));
  if (contest.ruledAt) throw new Refusal(words.ruledBefore);
  await open(services, incoming, ruleForm(row.id, (await contested(tx, contest)).level, language));
}

/** A human's answer: it stops the clock, and arrives wherever the learner is. */
export async function answered(
  services: Services,
  incoming: Incoming,
  ticketId: string,
  values: Values,
): Promise<void> {
  const row = await entrusted(incoming, ticketId);
  const text = wordsIn(values.words, { name: 'support.answer', arg: ticketId });
  await send(services, incoming, row, text, null);
}

/** A ruling on a contested point, and what the trainer says about it. */
export async function ruled(services: Services, incoming: Incoming, ticketId: string, values: Values): Promise<void> {
  const { tx, member, now } = incoming;
  const row = await entrusted(incoming, ticketId);
  const contest = row.contestId ? await lockContest(tx, row.contestId) : undefined;
  if (!contest) throw new Refusal(words.notYours);
  if (contest.ruledAt) throw new Refusal(words.ruledBefore);
  const ruling = rulingOf(values.ruling, (await contested(tx, contest)).level);
  const text = wordsIn(values.words, { name: 'support.rule', arg: ticketId });
  await ruleContest(tx, contest, ruling, member.id, new Date(now));
  await send(services, incoming, row, text, ruling.kind);
}

function rulingOf(value: unknown, level: number | null): Ruling {
  if (value === 'kept') return { kind: 'kept' };
  if (value === 'dropped' && level === null) return { kind: 'dropped' };
  const corrected = typeof value === 'string' && /^[0-4]$/u.test(value) ? Number(value) : undefined;
  if (corrected === undefined || level === null) throw new Refusal(words.badRuling);
  return corrected === level ? { kind: 'kept' } : { kind: 'corrected', level: corrected };
}

async function send(
  services: Services,
  incoming: Incoming,
  row: Ticket,
  text: string,
  ruling: Ruling['kind'] | null,
): Promise<void> {
  const { tx, member, now } = incoming;
  const at = new Date(now);
  const told = [...new Set([...row.told, member.id])];
  const set = {
    status: 'answered' as const,
    firstReplyAt: row.firstReplyAt ?? at,
    nextAt: null,
    holderId: member.id,
    told,
  };
  await addWords(tx, row, { helper: member.id }, text, at);
  await changeTicket(tx, row.id, set);
  const asker = await askerOf(tx, row.personId);
  const to = await addressOfPerson(tx, row.personId);
  if (asker && to) {
    const language = asker.language ?? 'fr';
    const about = row.quote ?? words.kinds[language][row.kind];
    await services.say(tx, row.workspaceId, {
      to,
      language,
      person: row.personId,
      card: answerCard(row.id, text, about, ruling && words.ruled[language][ruling], language),
    });
  }
  await refreshDesks(services, tx, { ...row, ...set });
  await tell(services, incoming, plainCard(words.answered[languageOf(incoming)], 'ticket_sent'));
}

const isHelper = (roles: readonly string[]): boolean => helperRoles.some((role) => roles.includes(role));

/** Opens the form of one's own absence. */
export async function awayFor(services: Services, incoming: Incoming): Promise<void> {
  const { tx, member } = incoming;
  if (!isHelper(member.roles)) throw new Refusal(words.notHelper);
  const all = await helpersOf(tx);
  const others = all.filter(({ id }) => id !== member.id).slice(0, 100);
  const deputy = all.find(({ id }) => id === member.id)?.deputy ?? null;
  await open(services, incoming, awayForm(others, deputy, languageOf(incoming)));
}

const longestAwayMs = 366 * 24 * 3600_000;

/** Notes an absence and hands over what is waiting. */
export async function away(services: Services, incoming: Incoming, values: Values): Promise<void> {
  const { tx, member, now } = incoming;
  if (!isHelper(member.roles)) throw new Refusal(words.notHelper);
  const until = dayStart(values.until, member.timeZone);
  if (until === undefined || until > now + longestAwayMs)
    throw new Refusal(words.badDate, { label: words.away, action: { name: 'support.away' } });
  const deputy = (await helpersOf(tx)).find(({ id }) => id === values.deputy && id !== member.id);
  await setCover(tx, {
    workspaceId: member.workspace,
    personId: member.id,
    until: new Date(until),
    deputyId: deputy?.id ?? null,
  });
  if (until > now)
    for (const { id } of await heldBy(tx, member.id)) {
      const row = await lockTicket(tx, id);
      if (row?.status === 'open') await handOver(services, tx, row, row.step, now);
    }
  const said = until > now ? words.awaySet : words.awayOver;
  await tell(services, incoming, plainCard(said[languageOf(incoming)], 'away'));
}

function dayStart(value: unknown, timeZone: string): number | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Temporal.PlainDate.from(value).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    return undefined;
  }
}

async function open(services: Services, { tx, member, event }: Incoming, form: Form): Promise<void> {
  await services.say(tx, member.workspace, {
    to: event.direct ?? event.place,
    language: languageOf({ member, event }),
    person: member.id,
    form,
    ...(event.trigger ? { trigger: event.trigger } : {}),
  });
}
