const plain = /^[\0-\x7f]*$/;

/** Letters and digits only, lower case, without accents or invisible characters, words separated by one space. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  return lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
};

/** A folded text ready for whole-word search. */
export type Haystack = string;

/** Prepares a text for `mentions`. */
export const haystack = (text: string): Haystack => ` ${fold(text)} `;

/** Does a text hold a word or phrase, in any accent, case, or short ending (plural, gender)? `needle` is folded. */
export const mentions = (text: Haystack, needle: string): boolean => {
  if (needle === '') return false;
  const wanted = ` ${needle}`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const rest = text.indexOf(' ', at + wanted.length) - (at + wanted.length);
    if (rest <= 2) return true;
  }
  return false;
};

const foldedLists = new WeakMap<readonly string[], readonly string[]>();

/** Does a text mention any of an author's keywords? Folded lists are kept, since scenarios never change once loaded. */
export const mentionsAny = (text: Haystack, keywords: readonly string[] | undefined): boolean => {
  if (keywords === undefined) return false;
  let folded = foldedLists.get(keywords);
  if (folded === undefined) {
    folded = keywords.map(fold);
    foldedLists.set(keywords, folded);
  }
  return folded.some((keyword) => mentions(text, keyword));
};

/** A number in 0..2³²−1 that depends on every character (FNV-1a with a final mix). */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
};
