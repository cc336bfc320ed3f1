import { z } from 'zod';
import type { Env } from '../../src/kernel/chat.ts';
import { isPrivate, knownPlace } from './hosts.ts';

/** The three uses of a model. */
export type Task = 'detect' | 'voice' | 'judge';

/** What the environment says, checked. */
export type Settings = {
  readonly key: string;
  readonly baseURL: string;
  readonly host: string;
  readonly models: Readonly<Record<Task, string>>;
  readonly provider: string;
  readonly region: string;
  /** Whether the account has an agreement under which the provider keeps nothing. */
  readonly zeroRetention: boolean;
  readonly effort?: Effort;
  /** The signed-off reason for a host outside the list, to be kept with the start-up record. */
  readonly override?: string;
};

const efforts = ['none', 'minimal', 'low'] as const;
type Effort = (typeof efforts)[number];

const singleLine = /^[^\p{Cc}\p{Cf}]+$/u;
const model = z.string().regex(/^[\w.:/@-]{1,120}$/, 'give the name of a model, without spaces');
const label = z.string().max(80, 'keep it under 80 characters').regex(singleLine, 'keep it on one line');
const variables = {
  OPENAI_API_KEY: z.string().regex(/^[\x21-\x7e]{1,500}$/, 'paste the key alone, without spaces or line breaks'),
  OPENAI_BASE_URL: z.string(),
  OPENAI_MODEL: model,
  OPENAI_DETECT_MODEL: model,
  OPENAI_JUDGE_MODEL: model,
  OPENAI_PROVIDER: label,
  OPENAI_REGION: label,
  OPENAI_ZERO_RETENTION: z.enum(['yes', 'no'], 'write yes when the provider agreed to keep nothing, else no'),
  OPENAI_REASONING_EFFORT: z.enum(efforts, `use one of ${efforts.join(', ')}, or leave it out`),
  OPENAI_HOST_OVERRIDE: z
    .string()
    .min(10, 'write who signed this off and why, in 10 to 300 characters')
    .max(300, 'write who signed this off and why, in 10 to 300 characters')
    .regex(singleLine, 'keep it on one line'),
};
const schema = z.object(variables).partial();
type Name = keyof typeof variables;
const names = Object.keys(variables) as Name[];

type Read =
  | { readonly state: 'off' }
  | { readonly state: 'wrong'; readonly mistakes: readonly string[] }
  | { readonly state: 'on'; readonly settings: Settings };

const readAddress = (text: string, mistakes: string[]): URL | undefined => {
  const say = (what: string): undefined => void mistakes.push(`OPENAI_BASE_URL: ${what}`);
  if (!URL.canParse(text)) return say('give a full address, such as https://eu.api.openai.com/v1');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return say('start it with https://');
  if (url.username || url.password) return say('take the user and password out of the address; use OPENAI_API_KEY');
  if (url.search || url.hash) return say('stop the address after its path, without ? or #');
  if (url.protocol === 'http:' && !isPrivate(url.hostname)) return say('use https:// outside your own network');
  return url;
};

/** Reads the environment; every mistake at once, by variable, with what to do, and never a value that may be secret. */
export const readSettings = (env: Env, production: boolean): Read => {
  const set = Object.fromEntries(names.map((name) => [name, env[name]?.trim() || undefined]));
  if (names.every((name) => set[name] === undefined)) return { state: 'off' };

  const parsed = schema.safeParse(set);
  const mistakes = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const key = set.OPENAI_API_KEY;
  const address = set.OPENAI_BASE_URL;
  if (!key && !address) mistakes.push('OPENAI_API_KEY: set it, or OPENAI_BASE_URL for a server of your own');
  if (!set.OPENAI_MODEL) mistakes.push('OPENAI_MODEL: name the model to use');

  const url = key || address ? readAddress(address ?? 'https://api.openai.com/v1', mistakes) : undefined;
  const known = url && knownPlace(url.hostname);
  if (url && !key && !isPrivate(url.hostname)) mistakes.push(`OPENAI_API_KEY: set the key of ${url.host}`);
  if (url && production && !known) {
    if (!set.OPENAI_HOST_OVERRIDE)
      mistakes.push(
        `OPENAI_BASE_URL: ${url.host} is not known to process text in the EU; use such a host (https://eu.api.openai.com/v1, https://api.mistral.ai/v1, https://api.scaleway.ai/v1…), or write the signed-off reason in OPENAI_HOST_OVERRIDE`,
      );
    if (!set.OPENAI_REGION)
      mistakes.push(`OPENAI_REGION: say where ${url.host} processes text; the AI notice shows it`);
  }
  if (mistakes.length > 0 || !url || !parsed.success) return { state: 'wrong', mistakes };

  const { OPENAI_MODEL: main = '', OPENAI_REASONING_EFFORT: effort, OPENAI_HOST_OVERRIDE: override } = parsed.data;
  return {
    state: 'on',
    settings: {
      key: key ?? 'not-needed',
      baseURL: url.href.replace(/\/$/, ''),
      host: url.hostname,
      models: {
        detect: parsed.data.OPENAI_DETECT_MODEL ?? main,
        voice: main,
        judge: parsed.data.OPENAI_JUDGE_MODEL ?? main,
      },
      provider: parsed.data.OPENAI_PROVIDER ?? known?.provider ?? url.host,
      region: parsed.data.OPENAI_REGION ?? known?.region ?? 'not declared',
      zeroRetention: parsed.data.OPENAI_ZERO_RETENTION === 'yes',
      ...(effort && { effort }),
      ...(override && { override }),
    },
  };
};
