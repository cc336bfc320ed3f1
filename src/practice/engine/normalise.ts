/** Joins emoji (family, flags of a profession) and shapes letters of some scripts. */
const joiner = 0x200d;
const nonJoiner = 0x200c;

const pictograph = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{20e3}/u;
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}]/u;

/** Code points that show nothing and only hide or reorder: tags, zero-width, bidi controls, soft hyphen, other controls. */
const invisible = (code: number): boolean =>
  (code < 0x20 && code !== 0x0a && code !== 0x09) ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0xad ||
  code === 0x61c ||
  code === 0x34f ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfff9 && code <= 0xfffb) ||
  (code >= 0xe0000 && code <= 0xe007f);

const variation = (code: number): boolean =>
  (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef) || (code >= 0x180b && code <= 0x180d);

const surrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Marks on one letter that a language writes; more is a tower meant to overflow. */
const marksKept = 4;

/**
 * A message as it is read and stored: NFC, one kind of line break, without characters that only hide, reorder or break
 * (a database refuses NUL). Emoji keep their joiners, and scripts that need the non-joiner keep it.
 */
export const normalise = (text: string): string => {
  const points = [...text.replace(/\r\n?|[\u2028\u2029]/g, '\n')];
  const kept: string[] = [];
  let marks = 0;
  for (const [index, char] of points.entries()) {
    const code = char.codePointAt(0) ?? 0;
    const before = kept[kept.length - 1] ?? '';
    if (surrogate(code)) continue;
    if (code === joiner) {
      if (pictograph.test(before) && pictograph.test(points[index + 1] ?? '')) kept.push(char);
      else if (joiningScript.test(before)) kept.push(char);
      continue;
    }
    if (code === nonJoiner) {
      if (joiningScript.test(before)) kept.push(char);
      continue;
    }
    if (code === 0xfe0f) {
      if (/\p{Emoji}/u.test(before)) kept.push(char);
      continue;
    }
    if (invisible(code) || variation(code)) continue;
    marks = /\p{M}/u.test(char) ? marks + 1 : 0;
    if (marks <= marksKept) kept.push(char);
  }
  return kept.join('').normalize('NFC').trim();
};
