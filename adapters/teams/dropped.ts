import type { Host } from '../../src/kernel/chat.ts';
import { type Activity, sharedFile } from './activity.ts';
import { isDrive, type Settings } from './env.ts';

/** A file somebody dropped in their own chat. */
export type DroppedFile = { readonly name: string; readonly url: string };

/** Reads the text files among them; one that cannot be read is left out. */
export type ReadFiles = (files: readonly DroppedFile[]) => Promise<readonly { name: string; text: string }[]>;

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
  const read = async ({ name, url }: DroppedFile): Promise<readonly { name: string; text: string }[]> => {
    if (!readable.test(name) || !isDrive(url, serviceHosts)) return [];
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
    const text = response.ok && response.body ? await atMost(response.body) : undefined;
    return text === undefined ? [] : [{ name, text }];
  };
  return async (files) => {
    const found = await Promise.all(files.slice(0, mostFiles).map((file) => read(file).catch(() => [])));
    const texts = found.flat();
    if (texts.length < files.length) log('teams.file_not_read', { files: files.length - texts.length });
    return texts;
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
