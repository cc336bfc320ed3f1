import type { Delivery, Host, MessageRef } from '../../src/kernel/chat.ts';
import { DeliveryError } from '../../src/kernel/refusal.ts';
import { type Place, readAddress, readRef, threadOf } from './address.ts';
import type { Chats } from './chats.ts';
import type { Client } from './client.ts';
import { isServiceUrl, type Settings } from './env.ts';
import { deliveryError, endedWith, openBackOff } from './failure.ts';
import type { Files } from './files.ts';
import type { Activity } from './message.ts';
import { openSpeech } from './speak.ts';
import { words } from './words.ts';

/** Delivers what the core says. */
export type Deliver = (delivery: Delivery) => Promise<MessageRef>;

/** Opens the way out. */
export function deliverer(client: Client, chats: Chats, files: Files, settings: Settings, host: Host): Deliver {
  const backOff = openBackOff();
  const placeOf = async (delivery: Delivery): Promise<Place> => {
    const place = readAddress(delivery.to);
    if (place === undefined || !isServiceUrl(place.serviceUrl, settings.serviceHosts))
      throw new DeliveryError({ kind: 'rejected', reason: 'address' }, 'teams address not ours or not allowed');
    if (place.conversation !== undefined) return threadOf(place, delivery.under);
    const known = await chats.known(place);
    if (known?.conversation !== undefined) return known;
    const opened = { ...place, conversation: await client.open(place) };
    await chats.learn(opened);
    return opened;
  };
  const gone = async (place: Place, id: string, delivery: Delivery): Promise<void> => {
    try {
      await client.remove(place, id);
    } catch (error) {
      if (endedWith(error, 404)) return;
      // A client that cannot delete can still be left with nothing to read.
      if (!endedWith(error, 405, 501)) throw error;
      await client.update(place, id, emptied(delivery));
    }
  };
  const remove = async (place: Place, delivery: Delivery): Promise<MessageRef> => {
    if (delivery.replaces === undefined) return '';
    for (const id of readRef(delivery.replaces)) await gone(place, id, delivery);
    return delivery.replaces;
  };
  const typing = async (delivery: Delivery): Promise<MessageRef> => {
    await client.send(await placeOf(delivery), { type: 'typing' });
    return '';
  };
  const speak = openSpeech(client, gone, files, host);
  return async (delivery) => {
    if ('home' in delivery) return '';
    if ('typing' in delivery) return await typing(delivery).catch(() => '');
    const wait = () => backOff.next(delivery.id);
    // Asking again where a person's conversation is, or to remove a message, leaves the same trace.
    const place = await placeOf(delivery).catch((error: unknown) => {
      throw deliveryError(error, true, wait);
    });
    const repeatable = 'remove' in delivery;
    try {
      const ref = await ('remove' in delivery ? remove(place, delivery) : speak(place, delivery));
      backOff.done(delivery.id);
      return ref;
    } catch (error) {
      throw deliveryError(error, repeatable, wait);
    }
  };
}

function emptied({ language }: Delivery): Activity {
  return { type: 'message', text: words.removed[language], textFormat: 'plain', attachments: [] };
}
