import { z } from 'zod';
import type { Card } from '../kernel/card.ts';
import type { Incoming, Services } from '../kernel/feature.ts';
import { fold } from '../kernel/fold.ts';
import { plainCard } from '../kernel/reply.ts';
import type { Language } from '../kernel/words.ts';
import { takeBackBegun } from '../outbox/store.ts';
import { sentence } from '../people/cards.ts';
import { lastWeek } from './definitions.ts';
import { addPlans, type DigestKind, optOut, plansOf } from './plans.ts';
import { cardFor, cardOf } from './read.ts';
import { heldHuddle, isPractising, wasSent } from './store.ts';
import { words } from './words.ts';

const asked = new Set(['bilan', 'digest', 'mon bilan', 'my digest']);

const kinds = z.enum(['manager', 'site', 'programme', 'ambassador']);
const carried = z.tuple([kinds, z.iso.date()]);

/** The other figures of a digest somebody was sent, or of the last week; a button of anything else gives nothing. */
async function moreFor({ tx, member, now }: Incoming, arg: string): Promise<Card | undefined> {
  const read = carried.safeParse(arg.split(':'));
  if (!read.success) return undefined;
  const [kind, monday] = read.data;
  const theirs = monday === lastWeek(now).monday || (await wasSent(tx, member.id, kind, monday));
  return theirs ? cardOf(tx, member.id, { kind, part: 'more', monday }) : undefined;
}

/** `digest` typed, and the buttons of digests. */
export async function receive(services: Services, incoming: Incoming): Promise<boolean> {
  const { event, tx, member, now } = incoming;
  if (event.shared) return false;
  const language = member.language ?? event.from.language ?? 'fr';
  const to = event.direct ?? event.place;
  const tell = async (card: Card): Promise<true> => {
    await services.say(tx, member.workspace, { to, language, person: member.id, card });
    return true;
  };
  if (event.kind === 'pressed')
    switch (event.action.name) {
      case 'digests.stop': {
        const { data: kind } = kinds.safeParse(event.action.arg);
        await optOut(tx, member.id, now, kind);
        await takeBackBegun(tx, member.id, kind ? `digests.${kind}` : 'digests');
        return tell(sentence(words.stopped(kind && words.titles[kind][language])[language], 'digest_stopped'));
      }
      case 'digests.resume': {
        const { data: kind } = kinds.safeParse(event.action.arg);
        const plan = (await plansOf(tx, member.id)).find((one) => one.kind === kind);
        const card = plan && (await cardFor(tx, member.workspace, member.id, plan.kind, now));
        if (!plan || !card) return tell(sentence(words.notYours[language], 'digest_none'));
        await optOut(tx, member.id, null, plan.kind);
        await tell(sentence(words.resumed[language], 'digest_resumed'));
        return tell(card);
      }
      case 'digests.more': {
        const card = await moreFor(incoming, event.action.arg ?? '');
        return tell(card ?? sentence(words.notYours[language], 'digest_none'));
      }
      case 'digests.held':
        if (!(await plansOf(tx, member.id)).some(({ kind }) => kind === 'manager'))
          return tell(sentence(words.notYours[language], 'digest_none'));
        await heldHuddle(tx, member.workspace, member.id, lastWeek(now).monday, now);
        return tell(sentence(words.heldText[language], 'huddle_held'));
      default:
        return false;
    }
  if ((event.kind !== 'said' && event.kind !== 'commanded') || !asked.has(fold(event.text))) return false;
  await addPlans(tx, now, member.id);
  const cards: Card[] = [];
  const out: DigestKind[] = [];
  const plans = await plansOf(tx, member.id);
  const all = plans.every((plan) => plan.out);
  for (const plan of plans) {
    const card = await cardFor(tx, member.workspace, member.id, plan.kind, now);
    // Asked for again, all of them come back; among others, one that was stopped waits to be asked for.
    if (card && plan.out && !all) out.push(plan.kind);
    else if (card) cards.push(card);
  }
  if (cards.length === 0) return (await isPractising(tx, member.id)) ? false : tell(nobodys(language));
  if (all) {
    await optOut(tx, member.id, null);
    await tell(sentence(words.resumed[language], 'digest_resumed'));
  }
  for (const card of cards) await tell(card);
  for (const kind of out) await tell(stoppedCard(kind, language));
  return true;
}

/** To whom no digest goes: what is theirs instead. */
const nobodys = (language: Language): Card =>
  plainCard(words.whose[language], 'digest_whose', [
    { label: words.progress[language], action: { name: 'skills.progress' }, tone: 'primary' },
  ]);

const stoppedCard = (kind: DigestKind, language: Language): Card =>
  plainCard(words.isStopped(words.titles[kind][language])[language], 'digest_is_stopped', [
    { label: words.resume[language], action: { name: 'digests.resume', arg: kind } },
  ]);
