import { configure } from '../adapters/openai/adapter.ts';
import type { Env } from './kernel/chat.ts';

/** The model the environment names, not yet opened. */
export type NamedModel = Extract<ReturnType<typeof configure>, { readonly state: 'on' }>;

/** The model the environment names, none, or every mistake. */
export function modelOf(
  env: Env,
): { readonly named: NamedModel | undefined } | { readonly mistakes: readonly string[] } {
  const configured = configure(env, env.NODE_ENV === 'production');
  if (configured.state === 'wrong') return { mistakes: configured.mistakes };
  return { named: configured.state === 'on' ? configured : undefined };
}
