import { configure } from '../adapters/openai/adapter.ts';
import type { Env } from './kernel/chat.ts';
import type { Model } from './kernel/model.ts';

/** The model the environment names, none, or every mistake. */
export function modelOf(env: Env): { readonly model: Model | undefined } | { readonly mistakes: readonly string[] } {
  const configured = configure(env, env.NODE_ENV === 'production');
  if (configured.state === 'wrong') return { mistakes: configured.mistakes };
  return { model: configured.state === 'on' ? configured.open() : undefined };
}
