import { randomUUID } from 'node:crypto';
import type { Block } from '../../src/kernel/card.ts';
import type { Host } from '../../src/kernel/chat.ts';
import type { Language } from '../../src/kernel/words.ts';
import type { Place } from './address.ts';
import type { Client } from './client.ts';
import { isDrive, type Settings } from './env.ts';
import type { Activity } from './message.ts';
import { words } from './words.ts';

/** A file of a card. */
export type CardFile = Extract<Block, { kind: 'file' }>;

/** A person's answer to a file we offered to put in their drive. */
export type Consent = {
  readonly place: Place;
  readonly offer: string;
  readonly language: Language;
  /** Where to put it; absent when they declined. */
  readonly upload?: {
    readonly uploadUrl: string;
    readonly contentUrl: string;
    readonly uniqueId: string;
    readonly fileType: string;
  };
};

/** Files on offer: Teams takes one from a bot only into the person's own drive, once they agree. */
export type Files = {
  offer(place: Place, file: CardFile): Activity;
  answered(consent: Consent): Promise<void>;
};

type Held = { readonly file: CardFile; readonly user: string; readonly until: number };

const heldMs = 15 * 60_000;
const mostHeld = 200;
const uploadMs = 30_000;
const kind = 'application/vnd.microsoft.teams.card.file';

/** Opens the counter. What is offered may be all we know of somebody: it is held in memory for a while, never stored. */
export function openFiles(client: Client, { serviceHosts }: Settings, { now, log }: Host): Files {
  const held = new Map<string, Held>();
  const put = async (url: string, content: Buffer): Promise<boolean> => {
    if (!isDrive(url, serviceHosts)) return false;
    const headers = {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${content.length - 1}/${content.length}`,
    };
    const body = new Uint8Array(content);
    const signal = AbortSignal.timeout(uploadMs);
    const { ok } = await fetch(url, { method: 'PUT', headers, body, signal, redirect: 'error' }).catch(() => ({
      ok: false,
    }));
    return ok;
  };
  const say = (place: Place, text: string) => client.send(place, { type: 'message', text, textFormat: 'plain' });
  return {
    offer: ({ user }, file) => {
      const offer = randomUUID();
      for (const [id, { until }] of held) if (until <= now() || held.size >= mostHeld) held.delete(id);
      held.set(offer, { file, user, until: now() + heldMs });
      const content = {
        description: file.name,
        sizeInBytes: Buffer.byteLength(file.content),
        acceptContext: { offer },
        declineContext: { offer },
      };
      return { type: 'message', attachments: [{ contentType: `${kind}.consent`, name: file.name, content }] };
    },
    answered: async ({ place, offer, upload, language }) => {
      const found = held.get(offer);
      held.delete(offer);
      if (upload === undefined) return;
      if (found === undefined || found.user !== place.user || found.until <= now())
        return void (await say(place, words.fileGone[language]));
      if (!(await put(upload.uploadUrl, Buffer.from(found.file.content)))) {
        log('teams.upload_failed', {});
        return void (await say(place, words.fileFailed[language]));
      }
      const { contentUrl, uniqueId, fileType } = upload;
      const content = { uniqueId, fileType };
      const attachment = { contentType: `${kind}.info`, contentUrl, name: found.file.name, content };
      await client.send(place, { type: 'message', attachments: [attachment] });
    },
  };
}
