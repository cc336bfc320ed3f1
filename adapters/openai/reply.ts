import { z } from 'zod';
import type { Usage } from './budget.ts';
import { longestReply } from './limits.ts';

/** A completion as far as we believe it; everything else an endpoint adds is ignored. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});
const tokens = z.int().min(0).max(10_000_000);
const counted = z.object({
  usage: z.object({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    prompt_tokens_details: z.object({ cached_tokens: tokens.nullish() }).nullish(),
  }),
});

/** What a completion holds: words, or why there are none to use. */
export type Reply =
  | { readonly kind: 'said'; readonly content: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'malformed' };

/** Reads a completion. A cut answer is malformed: half a sentence is never shown. */
export const readReply = (body: unknown): Reply => {
  const parsed = completion.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (!choice) return { kind: 'malformed' };
  if (choice.finish_reason === 'content_filter' || choice.message.refusal) return { kind: 'refused' };
  const content = choice.message.content ?? '';
  if (choice.finish_reason === 'length' || content.trim() === '' || content.length > longestReply)
    return { kind: 'malformed' };
  return { kind: 'said', content };
};

/** The tokens an endpoint says it counted, if it does. */
export const readUsage = (body: unknown): Usage | undefined => {
  const usage = counted.safeParse(body).data?.usage;
  return (
    usage && {
      input: usage.prompt_tokens,
      cached: usage.prompt_tokens_details?.cached_tokens ?? 0,
      output: usage.completion_tokens,
    }
  );
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The end of the JSON object that starts at `start`, or -1 when it is cut. */
const objectEnd = (text: string, start: number): number => {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
};

/** The JSON object in an answer, whatever politeness, fence or thinking surrounds it; undefined when there is none. */
export const extractJson = (content: string): unknown => {
  const text = content.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim();
  const whole = parse(text);
  if (whole !== undefined) return whole;
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  const end = objectEnd(text, start);
  return end < 0 ? undefined : parse(text.slice(start, end));
};
