import type { Ask, Message } from './ask.ts';
import { estimateTokens } from './budget.ts';
import type { Settings } from './config.ts';
import type { Dialect } from './dialect.ts';

const sizeOf = (messages: readonly Message[]): number => messages.reduce((sum, { content }) => sum + content.length, 0);

/** Input tokens a question will take, when nobody has counted them yet. */
export const expectedInput = (ask: Ask<unknown>): number =>
  estimateTokens(sizeOf(ask.messages)) + ask.messages.length * 4;

/** The body of a request, in the words the endpoint understands; no person, practice or turn is named in it. */
export const requestBody = (ask: Ask<unknown>, settings: Settings, dialect: Dialect, outputCap: number) => {
  const last = ask.messages.length - 1;
  const messages = ask.messages.map((message, at) =>
    at === last && at > 0 && message.role === 'system' ? { ...message, role: dialect.last } : message,
  );
  return {
    model: settings.models[ask.task],
    messages,
    [dialect.cap]: outputCap,
    ...(dialect.temperature && { temperature: ask.temperature }),
    ...(dialect.effort && settings.effort && { reasoning_effort: settings.effort }),
    ...(dialect.store && { store: false }),
    ...(dialect.cacheKey && { prompt_cache_key: ask.cacheKey }),
    ...(dialect.format === 'schema' && {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: ask.shape.name, strict: true, schema: ask.shape.schema },
      },
    }),
    ...(dialect.format === 'object' && { response_format: { type: 'json_object' as const } }),
    stream: false as const,
  };
};
