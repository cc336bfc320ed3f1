import { setTimeout as sleep } from 'node:timers/promises';
import { ModelError } from '../../src/kernel/model.ts';
import type { Ask, Run } from './ask.ts';
import { type Breaker, createBreaker } from './breaker.ts';
import { createBudget, type Ledger, type Usage } from './budget.ts';
import type { Settings, Task } from './config.ts';
import type { Dialect } from './dialect.ts';
import { createEndpoint, type Outcome } from './endpoint.ts';
import type { Limits } from './limits.ts';
import { extractJson } from './reply.ts';
import { expectedInput } from './request.ts';

/** What a house may lend; time and chance are arguments so that tests need no patience. */
export type Lent = {
  /** Milliseconds of a clock that never jumps. */
  readonly now?: () => number;
  readonly random?: () => number;
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Figures of each call, never words. */
  readonly log?: (event: string, fields: Readonly<Record<string, string | number | boolean>>) => void;
  readonly ledger?: Ledger;
  readonly limits?: Limits;
};

/** How a call ended; the reason is ours, so that an operator knows what to check. */
type Ended = { readonly outcome: string; readonly reason?: string };

/** What a call cost, kept even when it fails. */
type Account = { readonly used: Usage[]; noStore: boolean };

/** The endpoint, not the question, is at fault. */
const endpointFails = (result: unknown): boolean => {
  const outcome = result as Outcome;
  return !outcome.ok && !outcome.instead && ['busy', 'down', 'slow'].includes(outcome.failure.kind);
};

/** Shortest time worth giving to a second attempt. */
const worthTrying = 500;

/** Puts questions to the endpoint within every limit. */
export const createRun = (settings: Settings, limits: Limits, lent: Lent): Run => {
  const now = lent.now ?? (() => performance.now());
  // A caller who leaves while we wait gets its own reason back, below, rather than the timer's.
  const wait = lent.wait ?? ((ms, signal) => sleep(ms, undefined, signal && { signal }).catch(() => undefined));
  const log = lent.log ?? (() => undefined);
  const endpoint = createEndpoint(settings, lent.random ?? Math.random);
  const hold = createBudget(limits.budget, lent.ledger, () => log('model_ledger_failed', {}));
  // One breaker a task: a small model that is slow to detect must not silence the voice.
  const breaker = (): Breaker =>
    createBreaker({ failures: limits.failuresToOpen, openFor: limits.openFor, now, failed: endpointFails });
  const breakers: Readonly<Record<Task, Breaker>> = { detect: breaker(), voice: breaker(), judge: breaker() };
  let inFlight = 0;

  const attempt = async (
    ask: Ask<unknown>,
    within: number,
    signal: AbortSignal | undefined,
    dialect: Dialect | undefined,
    account: Account,
  ): Promise<Outcome> => {
    try {
      const outcome = await breakers[ask.task](() =>
        endpoint(ask, { within, output: limits.output[ask.task], signal, dialect }),
      );
      account.used.push(outcome.usage);
      account.noStore = outcome.sent.store;
      return outcome;
    } catch (error) {
      // An abandoned question was probably read; only an open breaker sent nothing.
      if (!(error instanceof ModelError)) account.used.push({ input: expectedInput(ask), cached: 0, output: 0 });
      throw error;
    }
  };

  const answer = async (ask: Ask<unknown>, signal: AbortSignal | undefined, account: Account): Promise<string> => {
    const { attempt: longest, total } = limits.time[ask.task];
    const started = now();
    let dialect: Dialect | undefined;
    for (let tried = 1; ; tried += 1) {
      const within = Math.max(1, Math.floor(Math.min(longest, total - (now() - started))));
      const outcome = await attempt(ask, within, signal, dialect, account);
      if (outcome.ok) return outcome.content;
      const { kind, reason, again } = outcome.failure;
      const left = total - (now() - started);
      const hopeless = again === undefined || again > limits.longestRetryAfter;
      if (hopeless || tried >= limits.attempts || again + Math.min(worthTrying, longest) > left)
        throw new ModelError(kind, reason);
      dialect = outcome.instead;
      if (again > 0) await wait(again, signal);
      signal?.throwIfAborted();
    }
  };

  const report = (ask: Ask<unknown>, outcome: Ended, ms: number, { used, noStore }: Account) => {
    const sum = (part: keyof Usage) => used.reduce((total, usage) => total + usage[part], 0);
    const { provider, region, models, zeroRetention } = settings;
    const tokens = { input: sum('input'), cached: sum('cached'), output: sum('output') };
    const call = {
      task: ask.task,
      model: models[ask.task],
      provider,
      region,
      no_store: noStore,
      zero_retention: zeroRetention,
    };
    log('model_call', { ...call, ...outcome, attempts: used.length, ms: Math.round(ms), ...tokens });
  };

  return async <T>({ practice, signal }: Parameters<Run>[0], ask: Ask<T>): Promise<T> => {
    signal?.throwIfAborted();
    if (inFlight >= limits.inFlight) throw new ModelError('busy', 'too many questions at once');
    inFlight += 1;
    const account: Account = { used: [], noStore: true };
    const started = now();
    let outcome: Ended = { outcome: 'aborted' };
    try {
      const settle = await hold(practice, ask.task, { input: expectedInput(ask), output: limits.output[ask.task] });
      try {
        const read = ask.shape.read(extractJson(await answer(ask, signal, account)));
        if (read === undefined) throw new ModelError('malformed', 'the answer has not the form asked for');
        outcome = { outcome: 'ok' };
        return read;
      } finally {
        await settle(account.used);
      }
    } catch (error) {
      if (error instanceof ModelError) outcome = { outcome: error.kind, reason: error.message };
      throw error;
    } finally {
      inFlight -= 1;
      report(ask, outcome, now() - started, account);
    }
  };
};
