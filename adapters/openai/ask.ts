import type { ModelCall } from '../../src/kernel/model.ts';
import type { Task } from './config.ts';

/** One message; the role is ours to give, never the text's. */
export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** The form of an answer: the schema an endpoint is asked to keep, and the reading that does not trust it. */
export type Shape<T> = {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Undefined when the answer is not usable. */
  read(value: unknown): T | undefined;
};

/** One question to a model. */
export type Ask<T> = {
  readonly task: Task;
  readonly cacheKey: string;
  readonly temperature: number;
  readonly messages: readonly Message[];
  readonly shape: Shape<T>;
};

/** Puts a question within every limit; rejects with ModelError, or with the caller's own reason when it aborts. */
export type Run = <T>(call: ModelCall, ask: Ask<T>) => Promise<T>;
