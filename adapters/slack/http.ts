import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse as parseForm } from 'node:querystring';
import { type App, HTTPModuleFunctions, isRawBodyError, type Receiver } from '@slack/bolt';
import type { Host } from '../../src/kernel/chat.ts';
import { dispatch } from './dispatch.ts';
import { Closing, type Gate } from './gate.ts';
import { parse } from './parse.ts';
import { comesFromSlack } from './verify.ts';

/** Receives Slack's requests on the house's own server. */
export type HttpReceiver = Receiver & { handle(request: IncomingMessage, response: ServerResponse): void };

/** The body of a request of Slack is a few kilobytes; a form of a hundred fields is far below. */
const mostBytes = 1024 * 1024;

/** A receiver of ours: Bolt's answers before the event is stored, and dies of a signed `null`. */
export function httpReceiver(signingSecret: string, gate: Gate, { now, log }: Host): HttpReceiver {
  let app: App | undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<number> => {
    const buffered = await HTTPModuleFunctions.bufferIncomingMessage(request, mostBytes);
    const text = buffered.rawBody.toString('utf8');
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp } = request.headers;
    if (!comesFromSlack(signingSecret, text, { signature, timestamp }, now())) return 401;
    const body = decode(text, request.headers['content-type'] ?? '');
    if (isRecord(body) && body.ssl_check === '1') return 200;
    if (isRecord(body) && body.type === 'url_verification') return say(response, { challenge: body.challenge });
    const event = parse(body, now());
    if (event === 'garbage' || !isRecord(body)) return 400;
    if (event === 'ignored') return 200;
    const shown = await dispatch(app, body, event);
    return shown === undefined ? 200 : say(response, shown);
  };
  return {
    init: (bolt) => {
      app = bolt;
    },
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    handle: (request, response) => {
      if (request.method !== 'POST') return end(response, 405);
      gate
        .through(() => answer(request, response))
        .catch((error: unknown) => {
          if (isRawBodyError(error)) return error.statusCode;
          if (!(error instanceof Closing)) log('slack.not_stored', {});
          // Slack sends it again: after a moment, a minute, five minutes.
          return 503;
        })
        .then(
          (status) => end(response, status, request.complete),
          () => response.destroy(),
        );
    },
  };
}

function decode(text: string, type: string): unknown {
  try {
    if (!type.startsWith('application/x-www-form-urlencoded')) return JSON.parse(text);
    const form = parseForm(text);
    return typeof form.payload === 'string' ? JSON.parse(form.payload) : { ...form };
  } catch {
    return undefined;
  }
}

function say(response: ServerResponse, body: unknown): number {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
  return 200;
}

function end(response: ServerResponse, status: number, whole = true): void {
  if (response.writableEnded) return;
  // What is left of a body that we refused to read must not be read as the next request.
  response.writeHead(status, whole ? {} : { connection: 'close' }).end();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
