import type { Delivery, Host, MessageRef } from '../../src/kernel/chat.ts';
import { type Place, readRef, writeRef } from './address.ts';
import type { Client } from './client.ts';
import { CallError, endedWith } from './failure.ts';
import type { CardFile, Files } from './files.ts';
import { type Activity, type CardMessage, inWords, messages, type Spoken, simpler } from './message.ts';

/** Says a card or a form, anew or in the place of an older one. */
export type Speak = (place: Place, delivery: Spoken) => Promise<MessageRef>;

/** Messages of several pages whose first pages are remembered, so that a page told to wait is not led by the others again. */
const remembered = 1000;

/** Opens the way to speak; `gone` removes one message. */
export function openSpeech(
  client: Client,
  gone: (place: Place, id: string, delivery: Delivery) => Promise<void>,
  files: Files,
  { log }: Host,
): Speak {
  const pagesOut = new Map<string, string[]>();
  /** A refused card never ends a practice: what is newer goes first, then everything but the words. */
  const climbDown = async <T>(
    page: CardMessage,
    delivery: Spoken,
    send: (activity: Activity) => Promise<T>,
  ): Promise<T> => {
    try {
      return await send(page);
    } catch (error) {
      if (!endedWith(error, 400)) throw error;
      log('teams.card_refused', { tried: 'rich' });
    }
    try {
      return await send(simpler(page));
    } catch (error) {
      if (!endedWith(error, 400)) throw error;
      log('teams.card_refused', { tried: 'simple' });
    }
    return await send(inWords(delivery));
  };
  const post = async (place: Place, delivery: Spoken, pages: readonly CardMessage[]): Promise<MessageRef> => {
    const ids = pagesOut.get(delivery.id) ?? [];
    const oldest = pagesOut.keys().next();
    if (pagesOut.size >= remembered && !oldest.done) pagesOut.delete(oldest.value);
    if (pages.length > 1) pagesOut.set(delivery.id, ids);
    for (const page of pages.slice(ids.length))
      ids.push(await climbDown(page, delivery, (activity) => client.send(place, activity)));
    pagesOut.delete(delivery.id);
    // The words are out: asking for the whole delivery again would say them twice.
    for (const file of filesOf(place, delivery))
      await client.send(place, files.offer(place, file)).catch(() => log('teams.file_not_offered', {}));
    return writeRef(ids);
  };
  return async (place, delivery) => {
    const pages = messages(delivery, filesOf(place, delivery).length > 0);
    if (delivery.replaces === undefined) return await post(place, delivery, pages);
    const [latest, ...older] = readRef(delivery.replaces);
    const [page] = pages;
    try {
      // What no longer fits in the place of one message is said anew.
      if (page === undefined || pages.length > 1) await gone(place, latest, delivery);
      else await climbDown(page, delivery, (activity) => client.update(place, latest, activity));
      for (const id of older) await gone(place, id, delivery);
      if (pages.length === 1) return latest;
    } catch (error) {
      // Somebody deleted it: then there is nothing to replace.
      if (!endedWith(error, 404)) throw repeatable(error);
    }
    return await post(place, delivery, pages);
  };
}

/** An update made twice leaves the same trace: when nobody knows whether it arrived, it is safe to make again. */
function repeatable(error: unknown): unknown {
  if (!(error instanceof CallError)) return error;
  const { ending } = error;
  const unsure = 'status' in ending ? ending.status >= 500 : ending.sent === 'perhaps';
  return unsure ? new CallError({ sent: 'no' }) : error;
}

/** The files to offer: only to a person alone. */
function filesOf({ kind }: Place, delivery: Spoken): readonly CardFile[] {
  if (kind !== 'personal' || !('card' in delivery)) return [];
  return delivery.card.blocks.filter((block) => block.kind === 'file');
}
