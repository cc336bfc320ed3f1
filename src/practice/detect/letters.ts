/** What a character is to the reader of rules. */
export const Kind = { nothing: 0, word: 1, space: 2, stop: 3, pause: 4, mark: 5, apostrophe: 6, sign: 7 } as const;
type KindOf = (typeof Kind)[keyof typeof Kind];

const table = 0x250;
const letters: string[] = [];
const kinds = new Uint8Array(table);
const others = new Map<string, KindOf>();

const set = (chars: string, kind: KindOf): void => {
  for (const char of chars) {
    const code = char.charCodeAt(0);
    if (code < table) kinds[code] = kind;
    else others.set(char, kind);
  }
};

for (let code = 0; code < table; code += 1) {
  const folded = String.fromCharCode(code)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  letters.push(folded);
  kinds[code] = /^[a-z0-9]/.test(folded) ? Kind.word : Kind.space;
}
for (const [from, to] of Object.entries({ œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', ß: 'ss', ø: 'o', Ø: 'o' })) {
  letters[from.charCodeAt(0)] = to;
  kinds[from.charCodeAt(0)] = Kind.word;
}
set("'’‘ʼ´`′", Kind.apostrophe);
set('"“”«»„‟', Kind.mark);
set(',:()—–[]{}|…•><~=', Kind.pause);
set('.!?;\n\r¿¡？！。\u2028\u2029', Kind.stop);
set('%€$£+@#&°/*', Kind.sign);
set('²³¹ªº¼½¾', Kind.space);

/** Sorts a UTF-16 unit; letters of other scripts count as words, pairs of surrogates as spaces. */
export const kindOf = (char: string, code: number): KindOf => {
  if (code < table) return kinds[code] as KindOf;
  const known = others.get(char);
  if (known !== undefined) return known;
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0xfe0f)
    return Kind.nothing;
  if (code >= 0xff21 && code <= 0xff5a) return Kind.word;
  return Kind.space;
};

/** A letter or a digit without case or accent. */
export const plain = (char: string, code: number): string =>
  code < table
    ? (letters[code] ?? '')
    : code >= 0xff21 && code <= 0xff5a
      ? String.fromCharCode(code - 0xfee0).toLowerCase()
      : char;
