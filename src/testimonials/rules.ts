/** A line of an excerpt: the simulated customer, or the colleague. */
export type Line = { readonly who: 'customer' | 'agent'; readonly text: string };

/** What is shown: a few words, or an excerpt of a practice. */
export type Content =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'replay'; readonly customer: string; readonly lines: readonly Line[] };

/** How long it may be shown, in days; ninety unless they say less. */
export const durations = [90, 60, 30] as const;

/** Most exchanges in an excerpt. */
export const mostExchanges = 4;
/** Longest testimonial, in characters; shorter than the least, it says nothing. */
export const longestWords = 400;
export const fewestWords = 10;

const good = new Set(['RESOLVED', 'LIMIT_CLOSE', 'ESCALATED_OK']);

/** Whether a debrief went well enough to ask, gently, for a word; never after a first practice. */
export const wentWell = (debrief: { readonly outcome: string; readonly mode: string }): boolean =>
  debrief.mode === 'practice' && good.has(debrief.outcome);

/** The words of a content, for the wording check. */
export const textOf = (content: Content): string =>
  content.kind === 'words'
    ? content.text
    : content.lines.flatMap(({ who, text }) => (who === 'agent' ? [text] : [])).join('\n');

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A text without these names, each a whole word. */
export const without = (text: string, names: readonly string[], stand: string): string =>
  names.reduce(
    (done, name) => done.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])`, 'gu'), stand),
    text,
  );
