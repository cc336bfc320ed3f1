import type { DroppedText, Host } from '../../src/kernel/chat.ts';
import { type Activity, sharedFile } from './activity.ts';
import { isDrive, type Settings } from './env.ts';

/** A file somebody dropped in their own chat. */
export type DroppedFile = { readonly name: string; readonly url: string };

/** Reads the text files among them; one that cannot be read is said to be unread. */
export type ReadFiles = (files: readonly DroppedFile[]) => Promise<readonly DroppedText[]>;

const kind = 'application/vnd.microsoft.teams.file.download.info';
const mostFiles = 3;
const mostBytes = 256 * 1024;
/** The event is stored after the file is read, and Teams loses patience after fifteen seconds. */
const patienceMs = 4000;
const readable = /\.(?:ya?ml|csv|txt)$/i;

/** The files of a message. */
export function droppedFiles({ attachments = [] }: Activity): readonly DroppedFile[] {
  return attachments.flatMap((attachment) => {
    if (attachment?.contentType !== kind || attachment.name === undefined) return [];
    const { success, data } = sharedFile.safeParse(attachment.content);
    return success ? [{ name: attachment.name, url: data.downloadUrl }] : [];
  });
}

/** Opens the way to read: small text files, from a drive of Microsoft 365, without a token of ours and never a redirect. */
export function fileReader({ serviceHosts }: Settings, { log }: Host): ReadFiles {
  const textOf = async (url: string): Promise<string | undefined> => {
    if (!isDrive(url, serviceHosts)) return undefined;
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    return response.ok && response.body ? await atMost(response.body) : undefined;
  };
  const read = async ({ name, url }: DroppedFile): Promise<DroppedText> => {
    const text = await textOf(url).catch(() => undefined);
    return text === undefined ? { name, text: '', unread: true } : { name, text };
  };
  return async (files) => {
    const texts = files.filter(({ name }) => readable.test(name)).slice(0, mostFiles);
    const found = await Promise.all(texts.map(read));
    const had = found.filter(({ unread }) => !unread).length;
    if (had < files.length) log('teams.file_not_read', { files: files.length - had });
    return found;
  };
}

/** The whole text, or undefined when it is too long; what is too long is never held. */
async function atMost(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
