import { webApi } from '@slack/bolt';
import { z } from 'zod/mini';
import type { DroppedText, Host } from '../../src/kernel/chat.ts';
import type { Refused } from './degrade.ts';
import type { Installs } from './installs.ts';
import type { LeanFetch } from './lean-fetch.ts';
import { silent } from './logger.ts';
import type { Actor } from './reading.ts';
import type { CardFile } from './render.ts';
import type { SharedFile } from './schema.ts';

/** Puts a file of a card under its message; a file that cannot be put is told to the log, the message stands. */
export type Upload = (team: string, channel: string, thread: string, file: CardFile) => Promise<void>;

/** Reads the text files of a message, as far as the workspace lets us. */
export type ReadFiles = (actor: Actor, files: readonly SharedFile[]) => Promise<readonly DroppedText[]>;

const mostBytes = 256 * 1024;
const patienceMs = 1500;
const needsScope = z.object({ data: z.object({ error: z.enum(['missing_scope', 'unknown_method']) }) });

/** Opens the way to upload, through Slack's own three-step upload. */
export function uploader(
  apiUrl: string,
  { fetch }: LeanFetch,
  installs: Installs,
  refused: Refused,
  { log }: Host,
): Upload {
  return async (team, channel, thread, { name, mime, content }) => {
    const token = await installs.token(team);
    if (token === undefined || (await refused.has(team, 'files'))) return;
    const client = new webApi.WebClient(token, {
      slackApiUrl: apiUrl,
      fetch,
      timeout: 10_000,
      retryConfig: { retries: 1 },
      rejectRateLimitedCalls: true,
      logger: silent,
    });
    const file = Buffer.from(content, /^text\/|json|xml|csv/.test(mime) ? 'utf8' : 'base64');
    try {
      await client.filesUploadV2({ channel_id: channel, thread_ts: thread, filename: name, file });
    } catch (error) {
      if (needsScope.safeParse(error).success) await refused.add(team, 'files');
      log('slack.file_lost', { bytes: file.length });
    }
  };
}

/** Opens the way to read: only small text files, only from Slack's own file host, never a redirect; the others are said to be unread. */
export function fileReader(apiUrl: string, { fetch }: LeanFetch, installs: Installs): ReadFiles {
  const hosts = new Set(['https://files.slack.com', new URL(apiUrl).origin]);
  const textOf = async (
    token: string,
    { size, url_private_download: url }: SharedFile,
  ): Promise<string | undefined> => {
    if (!url || !URL.canParse(url) || !hosts.has(new URL(url).origin)) return undefined;
    if ((size ?? mostBytes + 1) > mostBytes) return undefined;
    const response = await fetch(url, {
      method: 'GET',
      headers: { authorization: `Bearer ${token}` },
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const type = response.headers.get('content-type') ?? '';
    // Without the scope Slack answers with its sign-in page.
    if (!response.ok || type.includes('html')) return undefined;
    return (await response.text()).slice(0, mostBytes);
  };
  const read = async (token: string, file: SharedFile): Promise<readonly DroppedText[]> => {
    const { name, mimetype } = file;
    if (!name || !/^text\/|csv|yaml/.test(mimetype ?? '')) return [];
    const text = await textOf(token, file).catch(() => undefined);
    return [text === undefined ? { name, text: '', unread: true } : { name, text }];
  };
  return async ({ team }, files) => {
    const token = await installs.token(team);
    if (token === undefined) return [];
    return (await Promise.all(files.slice(0, 3).map((file) => read(token, file)))).flat();
  };
}
