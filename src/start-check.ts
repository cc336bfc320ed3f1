import type { Env } from './kernel/chat.ts';

/** What the parts made of the environment: their own mistakes, and whether any platform is to be served. */
export type Found = {
  readonly mistakes: readonly string[];
  readonly platforms: number;
};

const ours = {
  keys: 'ENTRAIN_SECRET_KEYS: is missing; set id:key with a key of 32 bytes in base64 (openssl rand -base64 32)',
  oddKey: (id: string): string =>
    `ENTRAIN_SECRET_KEYS: the key ${id} is not 32 bytes in base64; make one with openssl rand -base64 32`,
  twice: 'ENTRAIN_SECRET_KEYS: two keys have the same id; give each its own, newest first',
  embedded:
    'DATABASE_URL: is missing; in production use PostgreSQL, or accept one process on one disk, with your own copies of it, by setting ENTRAIN_ALLOW_EMBEDDED=1',
  superuser:
    'DATABASE_URL: its user is a superuser, whom no rule that keeps workspaces apart binds; use an ordinary user that owns the database and may create roles (alter role … nosuperuser createrole)',
  failpoint: 'CRASH_AT: stops the process on purpose, for tests; unset it in production',
};

const keyBytes = 32;

function keyMistakes(text: string): readonly string[] {
  const pairs = text.split(',').map((pair) => pair.split(':'));
  const ids = pairs.map(([id = '']) => id);
  const odd = pairs.filter(([, key = '']) => Buffer.from(key, 'base64').length !== keyBytes).map(([id = '']) => id);
  return [...odd.map(ours.oddKey), ...(new Set(ids).size < ids.length ? [ours.twice] : [])];
}

/** Everything that makes a start unsafe, one line per variable with what to do; empty when it may go on. Names only, never a value. */
export function startMistakes(env: Env, found: Found): readonly string[] {
  const mistakes = [...found.mistakes];
  const keys = env.ENTRAIN_SECRET_KEYS || undefined;
  // A value of the wrong shape is already told by whoever read it.
  if (keys && !mistakes.some((line) => line.startsWith('ENTRAIN_SECRET_KEYS'))) mistakes.push(...keyMistakes(keys));
  if (env.NODE_ENV !== 'production' || found.platforms === 0) return once(mistakes);
  if (!keys) mistakes.push(ours.keys);
  if (!env.DATABASE_URL && env.ENTRAIN_ALLOW_EMBEDDED !== '1') mistakes.push(ours.embedded);
  if (env.CRASH_AT) mistakes.push(ours.failpoint);
  return once(mistakes);
}

/** What the database itself tells about a start: in production nobody above its rules. */
export const databaseMistakes = (env: Env, session: { readonly superuser: boolean }): readonly string[] =>
  env.NODE_ENV === 'production' && env.DATABASE_URL && session.superuser ? [ours.superuser] : [];

/** A variable is told once, by its first mistake: correcting that one may settle the rest. */
const once = (mistakes: readonly string[]): readonly string[] =>
  mistakes.filter((line, at) => mistakes.findIndex((other) => nameOf(other) === nameOf(line)) === at);

const nameOf = (line: string): string => line.slice(0, line.indexOf(':'));
