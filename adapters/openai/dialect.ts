/** What an endpoint understands of a request; "compatible" endpoints refuse different parts of it. */
export type Dialect = {
  readonly format: 'schema' | 'object' | 'none';
  readonly cap: 'max_completion_tokens' | 'max_tokens';
  readonly store: boolean;
  readonly cacheKey: boolean;
  readonly temperature: boolean;
  readonly effort: boolean;
  /** The role of the last instruction; some chat templates take a system message only at the start. */
  readonly last: 'system' | 'user';
};

const full: Dialect = {
  format: 'schema',
  cap: 'max_completion_tokens',
  store: true,
  cacheKey: true,
  temperature: true,
  effort: true,
  last: 'system',
};

/** The dialect to begin with, so that a well-known host is not asked what it always refuses. */
export const firstDialect = (host: string): Dialect =>
  host === 'api.mistral.ai' ? { ...full, cap: 'max_tokens', store: false, cacheKey: false, last: 'user' } : full;

/** `store: false` is a promise where storage exists, so it is never dropped there, whatever an error says. */
const keepsStore = (host: string): boolean => /(^|\.)(openai\.com|openai\.azure\.com)$/.test(host);

const text = (error: unknown): string => {
  try {
    // Some endpoints echo the refused input; what a learner typed must not teach us anything.
    return JSON.stringify(error, (name, value: unknown) => (name === 'input' ? undefined : value)) ?? '';
  } catch {
    return '';
  }
};

/** What a refusal (400, 422) teaches: the dialect to use next, and whether the endpoint named the reason; undefined when nothing is left to try. */
export const learn = (
  sent: Dialect,
  error: unknown,
  host: string,
): { readonly next: Dialect; readonly named: boolean } | undefined => {
  const said = text(error);
  const names = (word: RegExp) => word.test(said);
  const next: Dialect = {
    ...sent,
    ...(sent.store && !keepsStore(host) && names(/\bstore\b/) && { store: false }),
    ...(sent.cacheKey && names(/\bprompt_cache_key\b/) && { cacheKey: false }),
    ...(sent.temperature && names(/\btemperature\b/) && { temperature: false }),
    ...(sent.effort && names(/\breasoning_effort\b/) && { effort: false }),
    ...(sent.cap === 'max_completion_tokens' && names(/\bmax_completion_tokens\b/) && { cap: 'max_tokens' as const }),
    ...(sent.cap === 'max_tokens' &&
      names(/\bmax_tokens\b/) &&
      names(/\bmax_completion_tokens\b/) && { cap: 'max_completion_tokens' as const }),
    ...(sent.last === 'system' && names(/\brole|system message|alternat/i) && { last: 'user' as const }),
    ...(names(/response_format|json_schema|json_object|structured output|guided/i) && looser(sent.format)),
  };
  const keys = Object.keys(sent) as (keyof Dialect)[];
  if (keys.some((key) => next[key] !== sent[key])) return { next, named: true };
  return sent.format === 'schema' ? { next: { ...sent, format: 'object' }, named: false } : undefined;
};

const looser = (format: Dialect['format']): { readonly format: Dialect['format'] } => ({
  format: format === 'schema' ? 'object' : 'none',
});
