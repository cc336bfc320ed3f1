import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { understand } from './fake-openai-answers.ts';
import {
  type Behaviour,
  behaviours,
  contentOf,
  type FakeRequest,
  fail,
  misbehave,
  send,
} from './fake-openai-behaviours.ts';

/** One behaviour for all, or one a request, the last one repeated. */
export type Script = Behaviour | readonly Behaviour[];

/** The running fake; the base URL to configure is `url`. */
export type FakeOpenai = {
  readonly url: string;
  /** The last requests, oldest first. */
  readonly requests: FakeRequest[];
  /** Exchanges neither answered nor given up yet. */
  unfinished(): number;
  set(script: Script): void;
  close(): Promise<void>;
};

const kept = 1000;
const longestBody = 2_000_000;

/** Starts the fake on loopback. It keeps the last requests and counts tokens and cached prefixes as an endpoint would. */
export const startFakeOpenai = async (options: { behaviour?: Script; port?: number } = {}): Promise<FakeOpenai> => {
  let script: Script = options.behaviour ?? 'ok';
  let step = 0;
  const requests: FakeRequest[] = [];
  const seen = new Map<string, string[]>();
  const timers = new Set<NodeJS.Timeout>();
  let unfinished = 0;

  const next = (): Behaviour => {
    if (!Array.isArray(script)) return script as Behaviour;
    const behaviour = (script as readonly Behaviour[])[Math.min(step, script.length - 1)];
    step += 1;
    return behaviour ?? 'ok';
  };

  const cached = (key: string, text: string): number => {
    const before = seen.get(key) ?? [];
    const shared = Math.max(0, ...before.map((other) => commonPrefix(other, text))) / 4;
    seen.set(key, [...before.slice(-7), text]);
    if (seen.size > 200) seen.delete(seen.keys().next().value ?? '');
    return shared < 1024 ? 0 : Math.floor(shared / 128) * 128;
  };

  const complete = (name: Behaviour, request: FakeRequest, response: ServerResponse) => {
    const content = contentOf(name, understand(request.body.messages));
    const prompt = JSON.stringify(request.body.messages);
    const refusal = name === 'refusal' ? "I'm sorry, I can't help with that." : null;
    const reasons: Partial<Record<string, string>> = { 'content-filter': 'content_filter', length: 'length' };
    const reason = typeof name === 'string' ? (reasons[name] ?? 'stop') : 'stop';
    const usage = {
      prompt_tokens: Math.ceil(prompt.length / 4),
      completion_tokens: Math.ceil(content.length / 4),
      prompt_tokens_details: { cached_tokens: cached(`${request.body.prompt_cache_key ?? ''}`, prompt) },
    };
    const message = { role: 'assistant', content: refusal ? null : content, refusal };
    const text = JSON.stringify({
      id: 'fake',
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: reason }],
      ...(name !== 'no-usage' && { usage }),
    });
    if (name !== 'slow-loris' && name !== 'cut') return send(response, 200, text);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(text.slice(0, 20));
    if (name === 'cut') return void setImmediate(() => response.destroy());
    let at = 20;
    const timer = setInterval(() => response.write(text.charAt(at++) || ' '), 50);
    timers.add(timer);
    response.on('close', () => clearInterval(timer));
  };

  const server = createServer((incoming, response) => {
    unfinished += 1;
    response.on('close', () => {
      unfinished -= 1;
    });
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > longestBody) incoming.destroy();
      else chunks.push(chunk);
    });
    incoming.on('end', () => {
      const raw = Buffer.concat(chunks).toString();
      const name = next();
      try {
        const body = JSON.parse(raw) as FakeRequest['body'];
        const request = { path: incoming.url ?? '', headers: incoming.headers, raw, body };
        requests.push(request);
        if (requests.length > kept) requests.shift();
        if (!misbehave(name, request, response)) complete(name, request, response);
      } catch {
        fail(response, 400, { message: 'not a chat completion request' });
      }
    });
    incoming.on('error', () => undefined);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    unfinished: () => unfinished,
    set(behaviour) {
      script = behaviour;
      step = 0;
    },
    close: () =>
      new Promise((closed) => {
        for (const timer of timers) clearInterval(timer);
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

const commonPrefix = (one: string, other: string): number => {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
};

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { behaviour: { type: 'string' }, port: { type: 'string' } } });
  const behaviour = behaviours.find((name) => name === (values.behaviour ?? 'ok'));
  if (!behaviour) {
    console.error(`--behaviour is one of: ${behaviours.join(' ')}`);
    process.exit(1);
  }
  const fake = await startFakeOpenai({ behaviour, port: Number(values.port ?? 0) });
  console.log(`OPENAI_BASE_URL=${fake.url} OPENAI_MODEL=fake   (${behaviour}; Ctrl+C stops)`);
}
