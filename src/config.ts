import { z } from 'zod';
import type { Env } from './kernel/chat.ts';

/** What the environment decides about the house itself; adapters read their own. */
export type Config = {
  readonly databaseUrl: string | undefined;
  readonly folder: string;
  readonly port: number;
  readonly host: string;
  readonly production: boolean;
  readonly secretKeys: string | undefined;
};

const schema = z.object({
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be postgres://user:password@host:port/database, or unset to use the embedded database',
    })
    .optional(),
  ENTRAIN_DATA: z.string().min(1).default('.entrain/data'),
  PORT: z.coerce.number({ error: 'must be a port number, for example 3000' }).int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  NODE_ENV: z.string().optional(),
  ENTRAIN_SECRET_KEYS: z
    .string()
    .regex(
      /^[\w-]{1,20}:[A-Za-z0-9+/=_-]{43,44}(,[\w-]{1,20}:[A-Za-z0-9+/=_-]{43,44})*$/,
      'must be id:key pairs, newest first, each key 32 bytes in base64 (openssl rand -base64 32)',
    )
    .optional(),
});

/** Empty variables count as unset: that is what a line `NAME=` in a .env file means. */
const withoutBlanks = (env: Env): Env => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/** Reads the environment: the configuration, or every mistake at once by variable name with what to do. */
export function readConfig(env: Env): { readonly config: Config } | { readonly mistakes: readonly string[] } {
  const parsed = schema.safeParse(withoutBlanks(env));
  if (!parsed.success)
    return { mistakes: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const value = parsed.data;
  return {
    config: {
      databaseUrl: value.DATABASE_URL,
      folder: value.ENTRAIN_DATA,
      port: value.PORT,
      host: value.HOST,
      production: value.NODE_ENV === 'production',
      secretKeys: value.ENTRAIN_SECRET_KEYS,
    },
  };
}
