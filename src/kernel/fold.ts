/** Text as a word to recognise: lower case, no accents, no punctuation at the ends, single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/^[\p{P}\p{S} ]+|[\p{P}\p{S} ]+$/gu, '');
}
