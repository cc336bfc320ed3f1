import type { TranscriptTurn } from '../../src/kernel/model.ts';
import { longestText } from './limits.ts';

/** Text as data: one line of JSON in which no tag, line break or half character can be forged. */
export const asData = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.slice(0, longestText).toWellFormed() : inner,
  ).replace(/[<>\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Turns under short names of their own: our ids stay home, and come back through the map. */
export const aliased = (turns: readonly TranscriptTurn[]) => ({
  turns: turns.map(({ role, text }, at) => ({ turn: `t${at + 1}`, role, text })),
  ids: new Map(turns.map(({ id }, at) => [`t${at + 1}`, id])),
});
