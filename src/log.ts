import pino from 'pino';
import type { Log } from './kernel/feature.ts';

/** Fields that could hold a person's words or a secret; nobody should pass them, and if somebody does they are not written. */
const hidden = ['text', 'words', 'line', 'body', 'quote', 'message', 'email', 'name', 'token', 'authorization', 'url'];

/** JSON lines on stderr; stdout belongs to what the product itself prints. Fields with a `fault` are errors. */
export const createLog = (level: string): Log => {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: hidden, censor: '[hidden]' } },
    pino.destination({ fd: 2, sync: true }),
  );
  return (event, fields = {}) => {
    if (fields.fault === undefined) logger.info(fields, event);
    else logger.error(fields, event);
  };
};

const field = (error: object, key: string): string => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? ` ${value}` : '';
};

/** What may be told of an error: its kind, code and place. Never its message, which may quote a person's words. */
export const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const place = /(?:src|adapters)\/[\w./-]+\.ts:\d+/.exec(error.stack ?? '')?.[0];
  const cause =
    error.cause instanceof Error ? `${field(error.cause, 'code')}${field(error.cause, 'constraint_name')}` : '';
  return `${error.name}${field(error, 'code')}${field(error, 'kind')}${cause}${place ? ` at ${place}` : ''}`;
};
