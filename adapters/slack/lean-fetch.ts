import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { webApi } from '@slack/bolt';

type Fetch = NonNullable<webApi.WebClientOptions['fetch']>;
type Answer = Awaited<ReturnType<Fetch>>;
type Init = NonNullable<Parameters<Fetch>[1]>;

/** A fetch for Slack's client and its connections, closed when the adapter stops. */
export type LeanFetch = { readonly fetch: Fetch; close(): void };

const mostAnswer = 8 * 1024 * 1024;

/** The default fetch is half of what a call costs; this one does what Slack's client needs on connections kept alive. */
export function leanFetch(): LeanFetch {
  // Idle connections close before Slack's side would, or a post could meet a dead one and be lost or doubled.
  const options = { keepAlive: true, maxSockets: 200, maxFreeSockets: 50, timeout: 4000 };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  return {
    fetch: (input, init = {}) => {
      // Uploads are rare and multipart: the platform's own fetch encodes them.
      if (init.body instanceof FormData) return globalThis.fetch(input, init as RequestInit);
      const url = typeof input === 'string' ? new URL(input) : input;
      return send(url, init, url.protocol === 'https:' ? agents['https:'] : agents['http:']);
    },
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

function send(url: URL, init: Init, agent: HttpAgent | HttpsAgent): Promise<Answer> {
  const body = typeof init.body === 'string' ? init.body : '';
  const options: RequestOptions = {
    method: init.method ?? 'GET',
    headers: { ...init.headers, 'content-length': Buffer.byteLength(body) },
    agent,
    ...(init.signal ? { signal: init.signal } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, options, (response) => {
      read(response).then((text) => {
        const status = response.statusCode ?? 0;
        // A redirected token would be a leaked token.
        if (status >= 300 && status < 400) reject(new Error('redirected'));
        else resolve(answer(url, status, response, text));
      }, reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

function read(response: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    response.on('data', (part: Buffer) => {
      length += part.length;
      if (length > mostAnswer) response.destroy(new Error('answer too large'));
      else parts.push(part);
    });
    response.on('end', () => resolve(Buffer.concat(parts)));
    response.on('error', reject);
    response.on('aborted', () => reject(new Error('answer cut off')));
  });
}

function answer(url: URL, status: number, { headers, statusMessage }: IncomingMessage, bytes: Buffer): Answer {
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(', ') : value);
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText: statusMessage ?? '',
    url: url.href,
    headers: {
      get: (name) => one(headers[name.toLowerCase()]) ?? null,
      entries: () => Object.entries(headers).map(([name, value]): [string, string] => [name, one(value) ?? '']),
    },
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
    json: () => Promise.resolve(JSON.parse(bytes.toString('utf8'))),
    text: () => Promise.resolve(bytes.toString('utf8')),
  };
}
