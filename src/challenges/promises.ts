const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’`]/gu, "'")
    .replace(/[\u00a0\u202f]/gu, ' ');

/** Promises practice cannot keep, and rankings nobody asked for; folded, both languages in every text. */
const refused: readonly RegExp[] = [
  /\bremplac\w*/gu,
  /\brevolution\w*/gu,
  /\bgaranti\w*/gu,
  /\binfaillibl\w*/gu,
  /\bmiracl\w*|\bmiraculeu\w*/gu,
  /\bzero (?:reclamation|risque|defaut|complaint|risk)s?\b/gu,
  /\b100 ?(?:%|pour cent|per ?cent)/gu,
  /\bclass(?:ement|es)\b|\bpodium\b/gu,
  /\bmeilleure?s? (?:agent|conseiller|vendeur)\w*/gu,
  /\bobligatoire\w*|\bmandatory\b/gu,
  /\breplac(?:e|es|ed|ing|ement|ements)\b/gu,
  /\bguarant\w*/gu,
  /\binfallible\b|\bflawless\w*/gu,
  /\bleader ?boards?\b|\brank(?:ing|ings|ed)\b/gu,
  /\bbest agents?\b/gu,
  /\bgame.?chang\w*/gu,
];

/** Words of a text that promise too much, as they were typed, each once. */
export function promisesIn(text: string): readonly string[] {
  const folded = fold(text);
  const same = folded.length === text.length;
  const found = refused.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) =>
      same ? text.slice(match.index, match.index + match[0].length) : match[0],
    ),
  );
  return [...new Set(found)];
}
