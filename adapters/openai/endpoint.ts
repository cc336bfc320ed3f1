import OpenAI from 'openai';
import type { Ask } from './ask.ts';
import type { Usage } from './budget.ts';
import { estimateTokens } from './budget.ts';
import type { Settings } from './config.ts';
import { type Dialect, firstDialect, learn } from './dialect.ts';
import { type Failure, isRefusedRequest, readFailure } from './failure.ts';
import { readReply, readUsage } from './reply.ts';
import { expectedInput, requestBody } from './request.ts';

/** What one attempt gave; `instead` is another dialect worth the second attempt. */
export type Outcome = { readonly usage: Usage; readonly sent: Dialect } & (
  | { readonly ok: true; readonly content: string }
  | { readonly ok: false; readonly failure: Failure; readonly instead?: Dialect }
);

/** Sends one attempt within a time; rejects only with the caller's own reason. */
export type Endpoint = (
  ask: Ask<unknown>,
  options: {
    readonly within: number;
    readonly output: number;
    readonly signal: AbortSignal | undefined;
    readonly dialect: Dialect | undefined;
  },
) => Promise<Outcome>;

const nothing: Usage = { input: 0, cached: 0, output: 0 };

/** Ends the exchange, body included, when time is up or the caller aborts: the SDK's own timeout stops at the headers. */
const bounded = async <T>(
  within: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | 'late'> => {
  const controller = new AbortController();
  const { promise: stopped, resolve: stop } = Promise.withResolvers<'late'>();
  const end = () => {
    controller.abort();
    stop('late');
  };
  const timer = setTimeout(end, within);
  signal?.addEventListener('abort', end, { once: true });
  try {
    if (signal?.aborted) end();
    const working = work(controller.signal);
    working.catch(() => undefined);
    const result = await Promise.race([working, stopped]);
    signal?.throwIfAborted();
    return result;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
};

/** An OpenAI-compatible endpoint. The SDK's environment, retries and logs are off: only what is written here happens. */
export const createEndpoint = (settings: Settings, random: () => number): Endpoint => {
  const client = new OpenAI({
    apiKey: settings.key,
    baseURL: settings.baseURL,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    // A redirect would carry a learner's words to a host nobody approved.
    fetchOptions: { redirect: 'error' },
  });
  const dialects = new Map<string, Dialect>();

  const failed = (error: unknown, model: string, sent: Dialect, read: Usage): Outcome => {
    const failure = readFailure(error, random);
    const usage = failure.used ? read : nothing;
    if (!isRefusedRequest(error) || failure.kind !== 'down') return { ok: false, failure, usage, sent };
    const lesson = learn(sent, error.error, settings.host);
    if (!lesson) return { ok: false, failure, usage, sent };
    // A guess is remembered once it has worked, a reason the endpoint gave at once.
    if (lesson.named) dialects.set(model, lesson.next);
    return { ok: false, failure: { ...failure, again: 0 }, instead: lesson.next, usage, sent };
  };

  return async (ask, { within, output, signal, dialect }) => {
    const model = settings.models[ask.task];
    const sent = dialect ?? dialects.get(model) ?? firstDialect(settings.host);
    const read: Usage = { input: expectedInput(ask), cached: 0, output: 0 };
    let body: unknown;
    try {
      body = await bounded(within, signal, (ending) =>
        client.chat.completions.create(requestBody(ask, settings, sent, output), {
          signal: ending,
          timeout: within + 1000,
        }),
      );
    } catch (error) {
      signal?.throwIfAborted();
      return failed(error, model, sent, read);
    }
    if (body === 'late')
      return {
        ok: false,
        failure: { kind: 'slow', reason: `no answer in ${within} ms` },
        usage: read,
        sent,
      };
    if (dialect) dialects.set(model, dialect);
    const reply = readReply(body);
    const usage = readUsage(body);
    if (reply.kind === 'said')
      return {
        ok: true,
        content: reply.content,
        usage: usage ?? { ...read, output: estimateTokens(reply.content.length) },
        sent,
      };
    const reason = reply.kind === 'refused' ? 'the model refused' : 'the answer is empty, cut or not a completion';
    return { ok: false, failure: { kind: reply.kind, reason }, usage: usage ?? read, sent };
  };
};
