import type { StoryDraft } from '../kernel/model.ts';
import { type Language, languages } from '../kernel/words.ts';
import { anonymise } from '../practice/engine/anonymise.ts';
import { suspicious } from '../practice/engine/injection.ts';
import { isOffLanguage } from '../practice/engine/language.ts';
import type { Values } from './copy.ts';

const fields = ['title', 'job', 'complaint', 'role', 'goal', 'need', 'fear', 'wound'] as const;
const markup = /[<>{}`|\\]|\[[^\]]*\]|\*\*|__|#\w|https?:|www\.|@/u;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/u;
const copied = 60;

/** A sentence of somebody's own is not to be published: a scenario is about the situation. */
const copies = (text: string, story: string): boolean => {
  for (let at = 0; at + copied <= text.length; at += 10) if (story.includes(text.slice(at, at + copied))) return true;
  return false;
};

const keepable = (text: string, language: Language, story: string): boolean =>
  !markup.test(text) &&
  !invisible.test(text) &&
  !suspicious(text) &&
  !isOffLanguage(text, language) &&
  anonymise(text, language) === text &&
  !copies(text, story);

/** What a model proposed, as a form would have sent it; undefined when any of it may not be kept. */
export function proposed(
  made: StoryDraft,
  story: string,
): { readonly base: string; readonly values: Values } | undefined {
  if (!/^\p{Lu}[\p{L}’' -]{1,29}$/u.test(made.name) || story.includes(made.name)) return undefined;
  for (const field of fields)
    for (const language of languages) if (!keepable(made[field][language], language, story)) return undefined;
  const filled = fields.flatMap((field) =>
    languages.map((language) => [`${field}_${language}`, made[field][language]]),
  );
  return { base: made.base, values: { name: made.name, ...Object.fromEntries(filled) } };
}
