import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Host } from '../../src/kernel/chat.ts';
import type { Accept } from './accept.ts';
import { activitySchema } from './activity.ts';
import type { Files } from './files.ts';
import type { Gate } from './gate.ts';
import { Closing, type Inside } from './inside.ts';
import { KeysUnavailable } from './keys.ts';
import { limits } from './limits.ts';
import { languageOf, parse } from './parse.ts';
import { words } from './words.ts';

/** Where the service posts. */
export const endpoint = '/api/messages';

type Answer = { readonly status: number; readonly body?: object };

/** Answers the service: 200 only once the event is stored, 503 when it should be sent again. */
export function requestHandler(
  gate: Gate,
  inside: Inside,
  accept: Accept,
  files: Files,
  { log, now }: Host,
): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const proof = await gate.caller(request);
    if ('refused' in proof) return refuse(proof.refused);
    const raw = await read(request);
    if (raw === undefined) return { status: 413 };
    const { success, data: activity } = activitySchema.safeParse(decode(raw));
    if (!success) return { status: 400 };
    const refused = gate.vet(proof, activity);
    if (refused !== undefined) return refuse(refused.refused);
    const event = parse(activity, now());
    if (event === 'garbage') return { status: 400 };
    if (event === 'ignored') return { status: 200 };
    const language = languageOf(activity.locale) ?? 'fr';
    if (event === 'unreadable') return { status: 200, body: shown(words.unreadable[language]) };
    if ('consent' in event) {
      inside.during(() => files.answered(event.consent)).catch(() => log('teams.file_not_sent', {}));
      return { status: 200, body: {} };
    }
    try {
      await accept(event);
    } catch (error) {
      if (error instanceof Closing || !event.invoke) throw error;
      log('teams.not_stored', {});
      return { status: 503, body: shown(words.retry[language]) };
    }
    if (!event.invoke) return { status: 200 };
    return { status: 200, body: activity.name === 'adaptiveCard/action' ? shown(words.received[language]) : {} };
  };
  const refuse = (reason: string): Answer => {
    log('teams.refused', { reason });
    return { status: 401 };
  };
  const failed = (error: unknown): Answer => {
    if (error instanceof KeysUnavailable) log('teams.keys_unavailable', {});
    else if (!(error instanceof Closing)) log('teams.not_stored', {});
    return { status: 503 };
  };
  return (request, response) => {
    if (request.method !== 'POST') return void response.writeHead(405).end();
    inside
      .during(() => answer(request))
      .catch(failed)
      .then((told) => end(request, response, told))
      .catch(() => response.destroy());
  };
}

/** What a pressed button shows at once; the card itself follows by an update. */
function shown(text: string): object {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}

/** The body, or undefined when it is too long; what is too long is never held. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > limits.request) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limits.request) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function decode(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function end(request: IncomingMessage, response: ServerResponse, { status, body }: Answer): void {
  const json = body === undefined ? '' : JSON.stringify(body);
  // What is left of a body that we refused to read must not be read as the next request.
  const unread = request.complete ? {} : { connection: 'close' };
  response.writeHead(status, json === '' ? unread : { ...unread, 'content-type': 'application/json' }).end(json);
  if (!request.complete) request.resume();
}
